// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace renumber::keychain {

/// In bytes: as long as what SHA-256 makes with it.
inline constexpr qsizetype secretKeySize = 32;

/// A key to hash with, which nobody has had before: of the system's random numbers.
QByteArray newSecretKey();

} // namespace renumber::keychain
