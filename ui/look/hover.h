// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QCursor>
#include <QEvent>
#include <QWidget>

namespace renumber::ui::look {

/// For a button whose menu has closed: while it was open, the button did not hear that the pointer went away,
/// and would go on looking as if it were there.
inline void endHover(QWidget &button)
{
    if (button.rect().contains(button.mapFromGlobal(QCursor::pos())))
        return;
    button.setAttribute(Qt::WA_UnderMouse, false);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&button, &leave);
    button.update();
}

} // namespace renumber::ui::look
