// SPDX-License-Identifier: Apache-2.0
#include "store/ledgerrow.h"

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

const QStringList &ledgerColumns()
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

QVariantList toRow(const LedgerEntry &entry)
{
    const QVariant entriesLeft
        = entry.code.entriesLeft ? QVariant(*entry.code.entriesLeft) : QVariant(QMetaType::fromType<int>());
    return {entry.id,
            toValue(entry.account.service),
            toValue(entry.account.origin),
            toValue(entry.account.user),
            toValue(entry.profileId),
            nameOf(kindNames, entry.kind),
            nameOf(aimNames, entry.aim),
            nameOf(confirmationNames, entry.confirmation),
            toValue(entry.maskedBefore),
            toValue(entry.maskedTarget),
            toValue(entry.begunAt),
            nameOf(stageNames, entry.stage),
            toValue(entry.code.sentAt),
            toValue(entry.code.expiresAt),
            toValue(entry.code.resendAt),
            toValue(entry.code.toCurrentAt),
            entriesLeft,
            nameOf(entriesNames, entry.code.entriesSource),
            int(entry.code.replacesEarlier),
            nameOf(deliveryNames, entry.delivery),
            nameOf(placeNames, entry.details),
            nameOf(entryNames, entry.entryName)};
}

std::optional<LedgerEntry> entryFromRow(const QVariantList &row)
{
    RowReader reader(row);
    LedgerEntry entry;
    entry.id = reader.requiredText();
    entry.account.service = reader.requiredText();
    entry.account.origin = reader.requiredText();
    entry.account.user = reader.text();
    entry.profileId = reader.text();
    entry.kind = reader.named<ContactKind>(kindNames);
    entry.aim = reader.named<change::Aim>(aimNames);
    entry.confirmation = reader.named<description::Confirmation>(confirmationNames);
    entry.maskedBefore = text::forEyes(reader.text(), text::Longest::Sentence);
    entry.maskedTarget = text::forEyes(reader.requiredText(), text::Longest::Sentence);
    const auto begunAt = reader.time();
    entry.stage = reader.named<Stage>(stageNames);
    entry.code.sentAt = reader.time().value_or(QDateTime());
    entry.code.expiresAt = reader.time();
    entry.code.resendAt = reader.time();
    entry.code.toCurrentAt = reader.time();
    entry.code.entriesLeft = reader.count();
    entry.code.entriesSource = reader.named<change::EntriesSource>(entriesNames);
    entry.code.replacesEarlier = reader.count() == 1;
    entry.delivery = reader.named<change::Delivery>(deliveryNames);
    entry.details = reader.named<DetailsPlace>(placeNames);
    entry.entryName = reader.named<EntryName>(entryNames);
    if (!reader.isFine() || !begunAt || entry.maskedTarget.isEmpty() || QUuid(entry.id).isNull())
        return std::nullopt;
    entry.begunAt = *begunAt;
    return entry;
}

} // namespace renumber::store
