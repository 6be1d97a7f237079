// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUuid>

namespace renumber::desk {

/// A UUID as the store writes it, for an operation, a case or a lease that is new.
inline QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace renumber::desk
