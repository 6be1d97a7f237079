// SPDX-License-Identifier: Apache-2.0
#include "widgets/accountsbutton.h"

#include "look/hover.h"
#include "text/sanitized.h"
#include "words/disambiguators.h"
#include "words/isolate.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace renumber::ui {

AccountsButton::AccountsButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    connect(
        m_menu, &QMenu::aboutToHide, this, [this] { look::endHover(*this); }, Qt::QueuedConnection);
    hide();
}

void AccountsButton::showAccounts(const QList<AccountEntry> &accounts)
{
    if (m_accounts == accounts && !m_menu->isEmpty())
        return;
    m_accounts = accounts;
    fill();
}

void AccountsButton::offerAnother(const Sentence &words)
{
    m_another = words;
    fill();
}

/// What the entries say; no two say the same.
QStringList AccountsButton::texts() const
{
    QStringList texts;
    QStringList addresses;
    QStringList userIds;
    for (const AccountEntry &account : m_accounts) {
        const QString who = isolated(text::sanitized(account.who, text::Longest::Entry));
        const QString where = isolated(text::sanitized(account.where, text::Longest::Entry));
        //: %1: the name of a person, %2: the name of an organisation
        texts.append(who.isEmpty() ? where : tr("%1 · %2").arg(who, where));
        addresses.append(leftToRight(account.address));
        userIds.append(account.userId);
    }
    const QStringList beside = disambiguators(texts, QList<QStringList>{addresses} + idSteps(userIds));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!beside.at(i).isEmpty())
            texts[i] += u" · "_s + beside.at(i);
    }
    return texts;
}

void AccountsButton::fill()
{
    m_menu->clear();
    QStringList texts = this->texts();
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        const AccountEntry &account = m_accounts.at(i);
        QAction *action = m_menu->addAction(texts[i].replace(u'&', u"&&"_s));
        action->setObjectName(u"accountAction%1"_s.arg(i));
        action->setCheckable(account.isCurrent);
        action->setChecked(account.isCurrent);
        if (account.isCurrent)
            connect(action, &QAction::triggered, action, [action] { action->setChecked(true); });
        else
            connect(action, &QAction::triggered, this, [this, i] { emit accountChosen(i); });
    }
    if (m_another) {
        if (!m_accounts.isEmpty())
            m_menu->addSeparator();
        QAction *action = m_menu->addAction(m_another());
        action->setObjectName(u"anotherAccountAction"_s);
        connect(action, &QAction::triggered, this, &AccountsButton::anotherChosen);
    }
    setVisible(!m_menu->isEmpty());
}

void AccountsButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace renumber::ui
