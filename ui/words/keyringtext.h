// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/keychain.h"
#include "signin/tokenbinding.h"

#include <QString>

namespace renumber::ui {

/// Why the access token could not be put into the keyring, and what that means: it is in memory until the
/// program ends.
QString keptInMemoryText(keychain::KeychainFailure reason);

/// Why the access token of last time could not be read. Empty for Absent, of which there is nothing to say.
QString notResumedText(keychain::KeychainFailure failure);

/// Why the access token of last time was not used at \a service, and what to do.
QString notSentText(signin::BindingChange change, const QString &service);

/// The words on the button that tries once more.
QString tryKeyringText();

} // namespace renumber::ui
