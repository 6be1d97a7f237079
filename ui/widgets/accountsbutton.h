// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/sentence.h"

#include <QPushButton>

class QMenu;

namespace renumber::ui {

/// An account that was signed in on this computer, as a person knows it.
struct AccountEntry
{
    QString who; ///< may be empty
    QString where; ///< the name of a profile
    QString address; ///< of the server; shown where who and where are those of another entry, too
    QString userId; ///< likewise its end
    bool isCurrent = false;

    friend bool operator==(const AccountEntry &, const AccountEntry &) = default;
};

/// Opens a list of accounts to go over to. Hidden while there is nothing to go over to.
class AccountsButton : public QPushButton
{
    Q_OBJECT
public:
    explicit AccountsButton(QWidget *parent = nullptr);

    void showAccounts(const QList<AccountEntry> &accounts);
    /// Adds a last entry for signing in to one that is not in the list.
    void offerAnother(const Sentence &words);

signals:
    /// An index of those shown.
    void accountChosen(qsizetype index);
    void anotherChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QStringList texts() const;
    void fill();

    QMenu *m_menu;
    QList<AccountEntry> m_accounts;
    Sentence m_another;
};

} // namespace renumber::ui
