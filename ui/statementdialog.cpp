// SPDX-License-Identifier: Apache-2.0
#include "statementdialog.h"

#include "desk/statement.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace renumber::ui {

void askForStatement(QWidget &window, const StatementQuestion &question, const QObject &context,
                     const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(&window); // ends itself
    dialog->setObjectName(question.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(question.button);
    dialog->setLabelText(question.text);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setOkButtonText(question.button);
    QObject::connect(&context, &QObject::destroyed, dialog, &QDialog::close);
    // Not every window manager gives the keyboard back.
    QObject::connect(dialog, &QDialog::finished, &window, [&window] { window.activateWindow(); });
    QObject::connect(dialog, &QInputDialog::textValueSelected, &context, then);
    dialog->open();
    // Its parts are made when it is shown.
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    auto *field = dialog->findChild<QPlainTextEdit *>();
    field->setAccessibleName(question.text);
    field->setTabChangesFocus(true);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(new QShortcut(Qt::CTRL | Qt::Key(key), dialog), &QShortcut::activated, ok,
                         [ok] { ok->click(); });
    QObject::connect(dialog, &QInputDialog::textValueChanged, ok,
                     [ok](const QString &text) { ok->setEnabled(desk::saysSomething(text)); });
}

} // namespace renumber::ui
