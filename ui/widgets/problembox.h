// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/colours.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QPushButton;

namespace Ui {
class ProblemBox;
}

namespace renumber::ui {

/// A message inside a page: what happened, small print, and the next step as a button. Hidden while it has
/// nothing to say. It stays until it is cleared (WCAG 2.2, 2.2.1), and says something else where the time
/// that it speaks of has come. Its parts are named after it: "<name>Text", "<name>SmallPrint",
/// "<name>Action".
class ProblemBox : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemBox(QWidget *parent = nullptr);
    ~ProblemBox() override;

    void showProblem(const ProblemWords &words);
    /// A message that is no failure; \a action is what its button says, none for no button.
    void showNotice(const Sentence &sentence, const Sentence &action = {},
                    look::Tone tone = look::Tone::Doubt);
    void clear();
    QString text() const;
    /// What its button does; None while it says nothing.
    NextStep next() const { return m_said.next; }
    /// Puts the keyboard on the message, so that a screen reader reads it. The next step is one Tab further:
    /// a Return too many must not take it.
    void takeFocus();

signals:
    /// The button was pressed. None for a notice's button.
    void actionChosen(renumber::ui::NextStep next);
    /// It says something else, or nothing any more.
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void present();
    void announce();
    void retranslate();
    void tick();
    ProblemText inWords() const;
    void nameParts();

    std::unique_ptr<Ui::ProblemBox> m_ui;
    ProblemWords m_words;
    ProblemText m_said; ///< what m_words came to last
    QTimer m_tick; ///< asks for the words again
    Sentence m_action; ///< of a notice; a problem's button is named after its next step
};

} // namespace renumber::ui
