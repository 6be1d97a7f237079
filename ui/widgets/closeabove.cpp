// SPDX-License-Identifier: Apache-2.0
#include "widgets/closeabove.h"

#include <QApplication>
#include <QDialog>
#include <QToolTip>

namespace renumber::ui {

void closeAllAbove(const QWidget &window)
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            dialog->reject();
    }
    QToolTip::hideText();
}

} // namespace renumber::ui
