// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace renumber::service {

/// The words of \a name, in its order: "Sample, Camille" has the same as "Camille Sample". Empty where there
/// is none.
inline QStringList wordsOf(const QString &name)
{
    return QString(name).replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace renumber::service
