// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"
#include "service/jsonfile.h"

#include <QSslCertificate>

namespace renumber::service {

/// Who may vouch for the servers of \a profile: whom the system trusts, and the authorities in the profile's
/// own file of certificates. Empty where it names none, which means the system's alone. A file that cannot
/// be used is a fault of the profile, whose \a json names its line. Blocks on the disk.
tl::expected<QList<QSslCertificate>, Faults> trustedFor(const account::Profile &profile,
                                                        const JsonFile &json);

} // namespace renumber::service
