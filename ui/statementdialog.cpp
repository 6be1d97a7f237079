// SPDX-License-Identifier: Apache-2.0
#include "statementdialog.h"

#include "desk/statement.h"
#include "look/tokens.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace renumber::ui {

namespace {

/// Return is for the button, as in any field of one thing; Shift+Return begins a line.
class ReturnPresses : public QObject
{
public:
    ReturnPresses(QPlainTextEdit &field, QPushButton &button)
        : QObject(&field)
        , m_button(button)
    {
        field.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        const auto *press = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        const bool isReturn = press && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)
            && !press->modifiers().testFlag(Qt::ShiftModifier);
        if (isReturn && !press->isAutoRepeat())
            m_button.click();
        return isReturn;
    }

private:
    QPushButton &m_button;
};

constexpr int linesShown = 4;

} // namespace

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
    field->setFixedHeight(field->fontMetrics().lineSpacing() * linesShown + look::space::large);
    new ReturnPresses(*field, *ok); // the field's
    dialog->adjustSize();
    QObject::connect(dialog, &QInputDialog::textValueChanged, ok,
                     [ok](const QString &text) { ok->setEnabled(desk::saysSomething(text)); });
}

} // namespace renumber::ui
