// SPDX-License-Identifier: Apache-2.0
#include "store/changerow.h"

#include "text/foreyes.h"
#include "time/timetext.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::store {

using account::ContactKind;

namespace {

constexpr std::array kindNames{"phone", "email"};
constexpr std::array aimNames{"change", "verify"};
constexpr std::array confirmationNames{"code", "link", "none"};
constexpr std::array stageNames{"preparing",    "requested", "requestAccepted", "awaitingCode", "entered",
                                "codeAccepted", "over"};
constexpr std::array entriesNames{"unknown", "service", "description"};
constexpr std::array deliveryNames{"confirmed", "unknown"};
constexpr std::array entryNames{"userId", "storedId"};
constexpr std::array placeNames{"nowhere", "keychain", "stale"};
/// No name of a person, service or contact is longer; what is was not written by this program.
constexpr qsizetype longestText = 2000;

template <typename Enum, size_t Count>
QVariant nameOf(const std::array<const char *, Count> &names, Enum value)
{
    return QString::fromLatin1(names.at(size_t(value)));
}

QVariant toValue(const std::optional<QDateTime> &time)
{
    return time && time->isValid() && time::isWriteable(*time) ? QVariant(time::timeText(*time))
                                                               : QVariant(QMetaType::fromType<QString>());
}

/// Hands out the values of a row one after the other; once one is wrong, the row is.
class RowReader
{
public:
    explicit RowReader(const QVariantList &row)
        : m_row(row)
    {
    }

    bool isFine() const { return m_fine && m_next == m_row.size(); }

    QString text()
    {
        const QVariant value = take();
        if (value.typeId() != QMetaType::QString || value.toString().size() > longestText)
            m_fine = false;
        return value.toString();
    }
    QString requiredText()
    {
        const QString value = text();
        m_fine = m_fine && !value.isEmpty();
        return value;
    }
    template <typename Enum, size_t Count> Enum named(const std::array<const char *, Count> &names)
    {
        const QString value = text();
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&value](const char *name) { return value == QLatin1String(name); });
        m_fine = m_fine && found != names.end();
        return Enum(m_fine ? found - names.begin() : 0);
    }
    std::optional<QDateTime> time()
    {
        const QVariant value = take();
        if (value.isNull())
            return std::nullopt;
        const auto time = time::timeFrom(value.toString());
        m_fine = m_fine && time;
        return time;
    }
    std::optional<int> count()
    {
        const QVariant value = take();
        if (value.isNull())
            return std::nullopt;
        bool isNumber = false;
        const int count = value.toInt(&isNumber);
        m_fine = m_fine && isNumber && count >= 0;
        return count;
    }

private:
    QVariant take()
    {
        if (m_next < m_row.size())
            return m_row.at(m_next++);
        m_fine = false;
        return {};
    }

    const QVariantList &m_row;
    qsizetype m_next = 0;
    bool m_fine = true;
};

} // namespace

QVariant toValue(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

const QStringList &rowColumns()
{
    static const QStringList columns{u"id"_s,
                                     u"service"_s,
                                     u"origin"_s,
                                     u"user"_s,
                                     u"profile"_s,
                                     u"kind"_s,
                                     u"aim"_s,
                                     u"confirmation"_s,
                                     u"before"_s,
                                     u"target"_s,
                                     u"begun_at"_s,
                                     u"stage"_s,
                                     u"sent_at"_s,
                                     u"expires_at"_s,
                                     u"resend_at"_s,
                                     u"to_current_at"_s,
                                     u"entries_left"_s,
                                     u"entries_source"_s,
                                     u"replaces_earlier"_s,
                                     u"delivery"_s,
                                     u"details"_s,
                                     u"entry_name"_s};
    return columns;
}

QVariantList toRow(const UnfinishedChange &change)
{
    const QVariant entriesLeft
        = change.code.entriesLeft ? QVariant(*change.code.entriesLeft) : QVariant(QMetaType::fromType<int>());
    return {change.id,
            toValue(change.account.service),
            toValue(change.account.origin),
            toValue(change.account.user),
            toValue(change.profileId),
            nameOf(kindNames, change.kind),
            nameOf(aimNames, change.aim),
            nameOf(confirmationNames, change.confirmation),
            toValue(change.maskedBefore),
            toValue(change.maskedTarget),
            toValue(change.begunAt),
            nameOf(stageNames, change.stage),
            toValue(change.code.sentAt),
            toValue(change.code.expiresAt),
            toValue(change.code.resendAt),
            toValue(change.code.toCurrentAt),
            entriesLeft,
            nameOf(entriesNames, change.code.entriesSource),
            int(change.code.replacesEarlier),
            nameOf(deliveryNames, change.delivery),
            nameOf(placeNames, change.place),
            nameOf(entryNames, change.entryName)};
}

std::optional<UnfinishedChange> changeFromRow(const QVariantList &row)
{
    RowReader reader(row);
    UnfinishedChange change;
    change.id = reader.requiredText();
    change.account.service = reader.requiredText();
    change.account.origin = reader.requiredText();
    change.account.user = reader.text();
    change.profileId = reader.text();
    change.kind = reader.named<ContactKind>(kindNames);
    change.aim = reader.named<change::Aim>(aimNames);
    change.confirmation = reader.named<description::Confirmation>(confirmationNames);
    change.maskedBefore = text::forEyes(reader.text(), text::Longest::Sentence);
    change.maskedTarget = text::forEyes(reader.requiredText(), text::Longest::Sentence);
    const auto begunAt = reader.time();
    change.stage = reader.named<UnfinishedChange::Stage>(stageNames);
    change.code.sentAt = reader.time().value_or(QDateTime());
    change.code.expiresAt = reader.time();
    change.code.resendAt = reader.time();
    change.code.toCurrentAt = reader.time();
    change.code.entriesLeft = reader.count();
    change.code.entriesSource = reader.named<change::EntriesSource>(entriesNames);
    change.code.replacesEarlier = reader.count() == 1;
    change.delivery = reader.named<change::Delivery>(deliveryNames);
    change.place = reader.named<UnfinishedChange::Place>(placeNames);
    change.entryName = reader.named<UnfinishedChange::EntryName>(entryNames);
    if (!reader.isFine() || !begunAt || change.maskedTarget.isEmpty() || QUuid(change.id).isNull())
        return std::nullopt;
    change.begunAt = *begunAt;
    return change;
}

} // namespace renumber::store
