// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"
#include "description/jsonfile.h"

#include <QSslCertificate>

namespace renumber::description {

/// Who may vouch for the servers of \a profile besides whom the system trusts: the authorities in the
/// profile's own file of certificates. Empty where it names none. A file that cannot be used is a fault of
/// the profile, whose \a json names its line. Blocks on the disk.
tl::expected<QList<QSslCertificate>, Faults> trustedFor(const account::Profile &profile,
                                                        const JsonFile &json);

} // namespace renumber::description
