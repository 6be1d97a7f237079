// SPDX-License-Identifier: Apache-2.0
#include "keychain/secretkey.h"

#include <QRandomGenerator>

#include <array>

namespace renumber::keychain {

QByteArray newSecretKey()
{
    std::array<quint32, secretKeySize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), secretKeySize);
}

} // namespace renumber::keychain
