// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/busy.h"
#include "words/sentence.h"

#include <QFrame>
#include <QTimer>

#include <memory>

namespace Ui {
class UnfinishedBox;
}

namespace renumber::ui {

/// A change that was begun and not finished: what is known of it, and buttons to go on with it or to give it
/// up, which may be asked about first. Hidden while there is none. Its parts are named after it:
/// "<name>Text",
/// "<name>GoOnButton", "<name>GiveUpButton", "<name>Ask" (AskFirst).
class UnfinishedBox : public QFrame
{
    Q_OBJECT
public:
    explicit UnfinishedBox(QWidget *parent = nullptr);
    ~UnfinishedBox() override;

    /// \a text may change with the time. A button without words is hidden; without \a question it is given up
    /// at the first press.
    void present(const Sentence &text, const Sentence &goOn, const Sentence &giveUp,
                 const Sentence &question);
    void clear();
    /// Whether its buttons have to wait.
    void setBusy(Busy busy);
    /// To the button that goes on; false where there is none.
    bool takeFocus();

signals:
    void goOnRequested();
    void giveUpRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void tell();
    void nameParts();
    void giveUp();
    void ask();
    void nameButtons();

    std::unique_ptr<Ui::UnfinishedBox> m_ui;
    QTimer m_tick; ///< wakes the text: a code that works becomes one that has expired
    Sentence m_text;
    Sentence m_goOn;
    Sentence m_giveUp;
    Sentence m_question;
};

} // namespace renumber::ui
