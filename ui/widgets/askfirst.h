// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/sentence.h"

#include <QFrame>

#include <memory>

namespace Ui {
class AskFirst;
}

namespace renumber::ui {

/// A question inside a page before something is lost that cannot be had back. Hidden while nothing is asked.
/// Its parts are named after it: "<name>Text", "<name>KeepButton", "<name>LoseButton".
class AskFirst : public QFrame
{
    Q_OBJECT
public:
    explicit AskFirst(QWidget *parent = nullptr);
    ~AskFirst() override;

    /// \a lose and \a keep are what its buttons say. The keyboard goes to the one that loses nothing.
    void ask(const Sentence &question, const Sentence &lose, const Sentence &keep);
    void clear();
    bool isAsking() const { return m_question != nullptr; }

signals:
    /// All stays; nothing is asked any more.
    void kept();
    /// The person wants it all the same; nothing is asked any more.
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void nameParts();

    std::unique_ptr<Ui::AskFirst> m_ui;
    Sentence m_question;
    Sentence m_lose;
    Sentence m_keep;
};

} // namespace renumber::ui
