// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/entry.h"
#include "widgets/busy.h"
#include "words/sentence.h"

#include <QWidget>

#include <memory>

#include <tl/expected.hpp>

namespace Ui {
class SignInCodeForm;
}

namespace renumber::ui {

/// The code to sign in with, once it was asked for.
class SignInCodeForm : public QWidget
{
    Q_OBJECT
public:
    explicit SignInCodeForm(QWidget *parent = nullptr);
    ~SignInCodeForm() override;

    /// Asks for the code \a awaited of \a service; one that was typed for an earlier one goes.
    void present(const screen::CodeAwaited &awaited, const QString &service);
    /// What was entered, as the service wants it; where it is no code, a sentence that says so, with the
    /// keyboard in the field.
    tl::expected<QString, Sentence> code();
    void setBusy(Busy busy);
    /// Forgets what was typed.
    void clear();
    void takeFocus();
    /// What went wrong, for a screen reader; empty where nothing did.
    void describeProblem(const QString &problem);

signals:
    /// Something else is in the field.
    void edited();
    /// Return was pressed in it.
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void retranslate();

    std::unique_ptr<Ui::SignInCodeForm> m_ui;
    screen::CodeAwaited m_awaited;
    QString m_service; ///< its name
    QString m_problem;
    QString m_offered; ///< the code in a message that was pasted
};

} // namespace renumber::ui
