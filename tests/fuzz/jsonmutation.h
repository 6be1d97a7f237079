// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace renumber::fuzz {

/// \a json with one value or name of it changed, as \a seed says; empty where it is no JSON. The texts put
/// into it are those of the service descriptions that ship, and of their schema.
QByteArray withOneChange(const QByteArray &json, quint32 seed);

} // namespace renumber::fuzz
