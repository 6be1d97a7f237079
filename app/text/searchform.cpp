// SPDX-License-Identifier: Apache-2.0
#include "text/searchform.h"

namespace renumber::text {

QString searchForm(const QString &text)
{
    QString form;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : parts) {
        if (!character.isMark())
            form += character.isLetterOrNumber() ? character : u' ';
    }
    return form;
}

} // namespace renumber::text
