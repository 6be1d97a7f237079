// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/problemtext.h"
#include "words/sentence.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FindPage;
}

namespace renumber::ui {

class AccountsButton;

/// Somebody to choose.
struct PersonRow
{
    QString userId;
    QString text; ///< one or two lines
};

/// Whose account: for an API client, which acts for others.
class FindPage : public QWidget
{
    Q_OBJECT
public:
    explicit FindPage(QWidget *parent = nullptr);
    ~FindPage() override;

    /// A new question.
    void ask();
    void setBusy(const Sentence &what);
    void setIdle();
    /// How to write what is looked for.
    void showHint(const Sentence &hint);
    /// Those who were found, to choose from: none is chosen beforehand. \a question stands above them.
    void showPeople(const QList<PersonRow> &people, const Sentence &question);
    void showProblem(const ProblemWords &words);
    void showNotice(const Sentence &sentence, const Sentence &action = {});
    void clearNotice();
    void takeFocus();
    /// Opens the list of accounts to go over to.
    AccountsButton &accountsButton();

signals:
    void findRequested(const QString &wanted);
    void personChosen(const QString &userId);
    void cancelRequested();
    void nextStepChosen(renumber::ui::NextStep next);
    void noticeActionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void openChosen();
    void clearPeople();
    void retranslate();

    std::unique_ptr<Ui::FindPage> m_ui;
    QList<PersonRow> m_people;
    Sentence m_hint;
    Sentence m_question; ///< above the people
};

} // namespace renumber::ui
