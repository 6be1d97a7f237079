// SPDX-License-Identifier: Apache-2.0
#include "cases/caselist.h"

#include "change/known.h"

#include <algorithm>

namespace renumber::cases {

namespace {

/// Until when the code works that \a change waits for.
QDateTime deadlineOf(const change::Change &change)
{
    const change::SentCode *code = nullptr;
    if (const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase))
        code = &awaiting->code;
    else if (const auto *submitting = std::get_if<change::Submitting>(&change.phase))
        code = &submitting->code;
    const bool isGood = code && code->validity == change::Validity::Good;
    return isGood && code->expiresAt ? *code->expiresAt : QDateTime();
}

template <typename Owned>
std::unique_ptr<Owned> taken(std::vector<std::unique_ptr<Owned>> &all, const Owned *one)
{
    const auto at
        = std::find_if(all.begin(), all.end(), [one](const auto &other) { return other.get() == one; });
    Q_ASSERT(at != all.end());
    std::unique_ptr<Owned> found = std::move(*at);
    all.erase(at);
    return found;
}

} // namespace

CaseList::CaseList(const Foundation &foundation, QObject *parent)
    : QAbstractListModel(parent)
    , m_foundation(foundation)
{
}

CaseList::~CaseList() = default;

Connection &CaseList::connectTo(const std::shared_ptr<const description::ConfiguredService> &service)
{
    m_connections.push_back(std::make_unique<Connection>(m_foundation, service));
    Connection &made = *m_connections.back();
    connect(&made.session(), &signin::Session::renewalEnded, this, &CaseList::somethingEnded,
            Qt::QueuedConnection);
    return made;
}

Case &CaseList::open(Connection &connection)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_cases.push_back(std::make_unique<Case>(connection));
    endInsertRows();
    Case &made = *m_cases.back();
    const auto tell = [this, &made] {
        const QModelIndex changed = index(rowOf(made));
        emit dataChanged(changed, changed);
    };
    connect(&made, &Case::changed, this, tell);
    connect(&made.session(), &signin::Session::stateChanged, &made, tell); // which outlives the case
    connect(&made.persistence().journal(), &store::ChangeJournal::becameIdle, this, &CaseList::somethingEnded,
            Qt::QueuedConnection);
    return made;
}

int CaseList::rowOf(const Case &one) const
{
    const auto at = std::find_if(m_cases.cbegin(), m_cases.cend(),
                                 [&one](const auto &other) { return other.get() == &one; });
    return at == m_cases.cend() ? -1 : int(at - m_cases.cbegin());
}

void CaseList::close(Case &one)
{
    // Nothing may be sent from now on that waits for a renewed token or for the keychain: nobody sees its
    // number any more.
    one.suspend();
    const int row = rowOf(one);
    beginRemoveRows({}, row, row);
    const auto gone = taken(m_cases, &one);
    endRemoveRows();
}

void CaseList::retire(Connection &connection)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (&at(row).connection() == &connection)
            close(at(row));
    }
    connection.dropLines();
    auto retired = taken(m_connections, &connection);
    if (!connection.session().isRenewing())
        return;
    connect(&connection.session(), &signin::Session::renewalEnded, this, &CaseList::letGoOfRetired,
            Qt::QueuedConnection);
    m_retired.push_back(std::move(retired));
}

void CaseList::letGoOfRetired()
{
    if (std::erase_if(m_retired, [](const auto &one) { return !one->session().isRenewing(); }) > 0)
        emit somethingEnded();
}

void CaseList::suspendAll()
{
    for (const auto &one : m_cases)
        one->suspend();
}

bool CaseList::isSettled() const
{
    const auto isRenewing = [](const auto &one) { return one->session().isRenewing(); };
    const auto isWriting = [](const auto &one) { return !one->persistence().journal().isIdle(); };
    return m_retired.empty() && std::none_of(m_connections.cbegin(), m_connections.cend(), isRenewing)
        && std::none_of(m_cases.cbegin(), m_cases.cend(), isWriting);
}

int CaseList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

QVariant CaseList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Case &one = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case PersonRole:
        return one.account().displayName;
    case ChangeRole:
        return QVariant::fromValue(one.runner().change());
    case KnownRole:
        return QVariant::fromValue(change::known(one.runner().change()));
    case DeadlineRole:
        return deadlineOf(one.runner().change());
    case ServiceRole:
        return one.connection().description().name;
    case ProfileRole:
        return one.connection().service().profile.name;
    case SignInRole:
        return QVariant::fromValue(one.session().state());
    default:
        return {};
    }
}

QHash<int, QByteArray> CaseList::roleNames() const
{
    return {{PersonRole, "person"},     {ChangeRole, "change"},   {KnownRole, "known"},
            {DeadlineRole, "deadline"}, {ServiceRole, "service"}, {ProfileRole, "profile"},
            {SignInRole, "signIn"}};
}

} // namespace renumber::cases
