// SPDX-License-Identifier: Apache-2.0
#include "offeredaccounts.h"

#include "signin/accountplace.h"
#include "words/unfinishedtext.h"

#include <algorithm>

namespace renumber::ui {

using signin::RememberedAccount;

namespace {

/// What tells an account from others at the same place.
QString nameFor(const RememberedAccount &account)
{
    //: %1: some letters that stand for a user's id
    return account.name.isEmpty() ? OfferedAccounts::tr("Account …%1").arg(account.key.user.right(4))
                                  : account.name;
}

} // namespace

OfferedAccounts::OfferedAccounts(MainWindow &window, signin::RememberedAccounts &accounts,
                                 const description::Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_accounts(accounts)
    , m_catalogue(catalogue)
{
    connect(&m_window, &MainWindow::accountChosen, this, [this](qsizetype index) {
        // From the event loop: the menu that this comes from is filled anew.
        QMetaObject::invokeMethod(
            this, [this, account = m_offered.at(index)] { emit chosen(account); }, Qt::QueuedConnection);
    });
}

const description::ConfiguredService &OfferedAccounts::service(qsizetype index) const
{
    return *m_catalogue.services.at(index);
}

wait::Future<> OfferedAccounts::reload()
{
    return m_accounts.load().map([this](const signin::RememberedAccounts::Result &result) {
        if (result) {
            m_remembered = result->accounts;
            if (!result->keySetAside.isEmpty() && m_keySetAside != result->keySetAside)
                m_window.showNote([place = result->keySetAside] { return keySetAsideText(place); });
            m_keySetAside = result->keySetAside;
        }
        return wait::Ended();
    });
}

void OfferedAccounts::noteTokenPlace(const RememberedAccount &current)
{
    noteSigningOut(current);
    if (current.token == signin::TokenPlace::Nowhere)
        m_unsaved.append(current);
}

void OfferedAccounts::noteSigningOut(const RememberedAccount &account)
{
    m_unsaved.removeIf([&account](const RememberedAccount &one) { return one.isSameAs(account); });
}

void OfferedAccounts::show(const std::optional<RememberedAccount> &current)
{
    m_offered.clear();
    QList<AccountEntry> entries;
    QList<RememberedAccount> all = m_remembered;
    for (const RememberedAccount &account : std::as_const(m_unsaved)) {
        const auto isSame = [&account](const RememberedAccount &other) { return other.isSameAs(account); };
        if (std::none_of(all.cbegin(), all.cend(), isSame))
            all.append(account);
    }
    for (const RememberedAccount &account : std::as_const(all)) {
        for (qsizetype i = 0; i < m_catalogue.services.size(); ++i) {
            if (!signin::fits(account, service(i)))
                continue;
            const bool isCurrent = current && current->isSameAs(account);
            m_offered.append(account);
            entries.append(
                {nameFor(account), service(i).profile.name, service(i).origin, account.key.user, isCurrent});
        }
    }
    m_window.showAccounts(entries);
}

qsizetype OfferedAccounts::serviceFor(const RememberedAccount &account) const
{
    for (qsizetype i = 0; i < m_catalogue.services.size(); ++i) {
        if (signin::fits(account, service(i)))
            return i;
    }
    return -1;
}

std::optional<RememberedAccount> OfferedAccounts::last(qsizetype index) const
{
    const auto rankOf = [this, index](const RememberedAccount &account) {
        return std::pair(signin::fits(account, service(index)), account.lastUsed);
    };
    std::optional<RememberedAccount> last;
    for (const RememberedAccount &account : m_remembered) {
        if (signin::isOf(account, service(index)) && (!last || rankOf(*last) < rankOf(account)))
            last = account;
    }
    return last;
}

qsizetype OfferedAccounts::serviceUsedLast() const
{
    qsizetype best = m_catalogue.services.isEmpty() ? -1 : 0;
    QDateTime latest;
    for (qsizetype i = 0; i < m_catalogue.services.size(); ++i) {
        const auto account = last(i);
        if (account && (!latest.isValid() || account->lastUsed > latest)) {
            latest = account->lastUsed;
            best = i;
        }
    }
    return best;
}

} // namespace renumber::ui
