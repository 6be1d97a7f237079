// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "code/codetext.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace renumber::ui {

/// Takes out of \a field what people type or paste around a code; the rest stays, and the cursor with it.
inline void tidyCode(QLineEdit &field, const code::CodeRules &rules)
{
    const QString typed = field.text();
    const QString tidied = code::tidiedCode(typed, rules);
    if (tidied == typed)
        return;
    const QSignalBlocker quiet(&field);
    const auto fromEnd = typed.size() - field.cursorPosition();
    field.setText(tidied);
    field.setCursorPosition(int(std::max<qsizetype>(0, tidied.size() - fromEnd)));
}

} // namespace renumber::ui
