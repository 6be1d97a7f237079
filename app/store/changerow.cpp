// SPDX-License-Identifier: Apache-2.0
#include "store/changerow.h"

#include "sqlite/statement.h"
#include "text/named.h"
#include "text/sanitized.h"
#include "time/timetext.h"

#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::store {

using account::ContactKind;
using sqlite::toValue;
using text::Named;

namespace {

using Aim = change::Aim;
using Confirmation = description::Confirmation;
using Delivery = change::Delivery;
using EntriesSource = change::EntriesSource;
using EntryOutcome = change::EntryOutcome;
using EntryName = UnfinishedChange::EntryName;
using Place = UnfinishedChange::Place;
using Stage = UnfinishedChange::Stage;
using Validity = change::Validity;

constexpr std::array kindNames{Named{ContactKind::Phone, "phone"}, Named{ContactKind::Email, "email"}};
constexpr std::array aimNames{Named{Aim::Change, "change"}, Named{Aim::Verify, "verify"}};
constexpr std::array confirmationNames{Named{Confirmation::Code, "code"}, Named{Confirmation::Link, "link"},
                                       Named{Confirmation::None, "none"}};
constexpr std::array stageNames{Named{Stage::Preparing, "preparing"},
                                Named{Stage::Requested, "requested"},
                                Named{Stage::RequestAccepted, "requestAccepted"},
                                Named{Stage::AwaitingCode, "awaitingCode"},
                                Named{Stage::Entered, "entered"},
                                Named{Stage::CodeAccepted, "codeAccepted"},
                                Named{Stage::Over, "over"}};
constexpr std::array entriesNames{
    Named{EntriesSource::Unknown, "unknown"}, Named{EntriesSource::Service, "service"},
    Named{EntriesSource::Counted, "counted"}, Named{EntriesSource::Description, "description"}};
constexpr std::array deliveryNames{Named{Delivery::Confirmed, "confirmed"},
                                   Named{Delivery::Unknown, "unknown"}};
constexpr std::array validityNames{Named{Validity::Good, "good"}, Named{Validity::Refused, "refused"}};
constexpr std::array outcomeNames{
    Named{EntryOutcome::None, "none"}, Named{EntryOutcome::SaidDone, "saidDone"},
    Named{EntryOutcome::Open, "open"}, Named{EntryOutcome::NotShown, "notShown"}};
constexpr std::array entryNames{Named{EntryName::OfUserId, "userId"},
                                Named{EntryName::OfHashedId, "storedId"}};
constexpr std::array placeNames{Named{Place::Nowhere, "nowhere"}, Named{Place::Keychain, "keychain"},
                                Named{Place::Stale, "stale"}};
static_assert(text::isComplete(kindNames) && text::isComplete(aimNames) && text::isComplete(confirmationNames)
              && text::isComplete(stageNames) && text::isComplete(entriesNames)
              && text::isComplete(deliveryNames) && text::isComplete(validityNames)
              && text::isComplete(outcomeNames) && text::isComplete(entryNames)
              && text::isComplete(placeNames));

/// No name of a person, service or contact is longer; what is was not written by this program.
constexpr qsizetype longestText = 2000;

QVariant timeValue(const std::optional<QDateTime> &time)
{
    return time && time->isValid() && time::isWriteable(*time) ? QVariant(time::timeText(*time))
                                                               : QVariant(QMetaType::fromType<QString>());
}

QVariant countValue(std::optional<int> count)
{
    return count ? QVariant(*count) : QVariant(QMetaType::fromType<int>());
}

/// One value of a row; once one of them is wrong, the row is.
class Cell
{
public:
    /// \a isFine outlives this.
    Cell(const QVariant &value, bool &isFine)
        : m_value(value)
        , m_isFine(isFine)
    {
    }

    QString text() const
    {
        const QString text = m_value.toString();
        expect(m_value.typeId() == QMetaType::QString && text.size() <= longestText);
        return text;
    }
    QString requiredText() const
    {
        expect(!text().isEmpty());
        return text();
    }
    template <typename Enum, size_t Count> Enum named(const std::array<Named<Enum>, Count> &names) const
    {
        const auto value = text::valueIn(names, text());
        expect(value.has_value());
        return value.value_or(Enum());
    }
    std::optional<QDateTime> time() const
    {
        const auto time = time::timeFrom(m_value.toString());
        expect(time || m_value.isNull());
        return m_value.isNull() ? std::nullopt : time;
    }
    QDateTime requiredTime() const
    {
        expect(!m_value.isNull());
        return time().value_or(QDateTime());
    }
    std::optional<int> count() const
    {
        if (m_value.isNull())
            return std::nullopt;
        bool isNumber = false;
        const int count = m_value.toInt(&isNumber);
        expect(isNumber && count >= 0);
        return count;
    }
    /// A text that people read, not longer than they bear.
    QString shown() const { return text::sanitized(text(), text::Longest::Sentence); }
    QString requiredShown() const
    {
        expect(!shown().isEmpty());
        return shown();
    }
    QString uuid() const
    {
        expect(!QUuid(text()).isNull());
        return text();
    }

private:
    void expect(bool isSo) const { m_isFine = m_isFine && isSo; }

    const QVariant &m_value;
    bool &m_isFine;
};

using Row = UnfinishedChange;

/// A column of the table: what of a change is written there, and what is read back.
struct Column
{
    const char *name = nullptr;
    QVariant (*write)(const Row &) = nullptr;
    void (*read)(const Cell &, Row &) = nullptr;
};

constexpr std::array columns{
    Column{"id", [](const Row &row) { return toValue(row.id); },
           [](const Cell &cell, Row &row) { row.id = cell.uuid(); }},
    Column{"service", [](const Row &row) { return toValue(row.account.service); },
           [](const Cell &cell, Row &row) { row.account.service = cell.requiredText(); }},
    Column{"origin", [](const Row &row) { return toValue(row.account.origin); },
           [](const Cell &cell, Row &row) { row.account.origin = cell.requiredText(); }},
    Column{"user", [](const Row &row) { return toValue(row.account.user); },
           [](const Cell &cell, Row &row) { row.account.user = cell.text(); }},
    Column{"profile", [](const Row &row) { return toValue(row.profileId); },
           [](const Cell &cell, Row &row) { row.profileId = cell.text(); }},
    Column{"kind", [](const Row &row) { return QVariant(nameIn(kindNames, row.kind)); },
           [](const Cell &cell, Row &row) { row.kind = cell.named(kindNames); }},
    Column{"aim", [](const Row &row) { return QVariant(nameIn(aimNames, row.aim)); },
           [](const Cell &cell, Row &row) { row.aim = cell.named(aimNames); }},
    Column{"confirmation",
           [](const Row &row) { return QVariant(nameIn(confirmationNames, row.confirmation)); },
           [](const Cell &cell, Row &row) { row.confirmation = cell.named(confirmationNames); }},
    Column{"before", [](const Row &row) { return toValue(row.maskedBefore); },
           [](const Cell &cell, Row &row) { row.maskedBefore = cell.shown(); }},
    Column{"target", [](const Row &row) { return toValue(row.maskedTarget); },
           [](const Cell &cell, Row &row) { row.maskedTarget = cell.requiredShown(); }},
    Column{"begun_at", [](const Row &row) { return timeValue(row.begunAt); },
           [](const Cell &cell, Row &row) { row.begunAt = cell.requiredTime(); }},
    Column{"stage", [](const Row &row) { return QVariant(nameIn(stageNames, row.stage)); },
           [](const Cell &cell, Row &row) { row.stage = cell.named(stageNames); }},
    Column{"sent_at", [](const Row &row) { return timeValue(row.code.sentAt); },
           [](const Cell &cell, Row &row) { row.code.sentAt = cell.time().value_or(QDateTime()); }},
    Column{"expires_at", [](const Row &row) { return timeValue(row.code.expiresAt); },
           [](const Cell &cell, Row &row) { row.code.expiresAt = cell.time(); }},
    Column{"resend_at", [](const Row &row) { return timeValue(row.code.resendAt); },
           [](const Cell &cell, Row &row) { row.code.resendAt = cell.time(); }},
    Column{"to_current_at", [](const Row &row) { return timeValue(row.code.toCurrentAt); },
           [](const Cell &cell, Row &row) { row.code.toCurrentAt = cell.time(); }},
    Column{"entries_left", [](const Row &row) { return countValue(row.code.entriesLeft); },
           [](const Cell &cell, Row &row) { row.code.entriesLeft = cell.count(); }},
    Column{"entries_source",
           [](const Row &row) { return QVariant(nameIn(entriesNames, row.code.entriesSource)); },
           [](const Cell &cell, Row &row) { row.code.entriesSource = cell.named(entriesNames); }},
    Column{"replaces_earlier", [](const Row &row) { return QVariant(int(row.code.replacesEarlier)); },
           [](const Cell &cell, Row &row) { row.code.replacesEarlier = cell.count() == 1; }},
    Column{"delivery", [](const Row &row) { return QVariant(nameIn(deliveryNames, row.delivery)); },
           [](const Cell &cell, Row &row) { row.delivery = cell.named(deliveryNames); }},
    Column{"details", [](const Row &row) { return QVariant(nameIn(placeNames, row.place)); },
           [](const Cell &cell, Row &row) { row.place = cell.named(placeNames); }},
    Column{"entry_name", [](const Row &row) { return QVariant(nameIn(entryNames, row.entryName)); },
           [](const Cell &cell, Row &row) { row.entryName = cell.named(entryNames); }},
    Column{"tenant", [](const Row &row) { return toValue(row.account.tenant); },
           [](const Cell &cell, Row &row) { row.account.tenant = cell.text(); }},
    Column{"ids_key", [](const Row &row) { return toValue(row.account.hashedBy); },
           [](const Cell &cell, Row &row) { row.account.hashedBy = cell.text(); }},
    Column{"validity", [](const Row &row) { return QVariant(nameIn(validityNames, row.code.validity)); },
           [](const Cell &cell, Row &row) { row.code.validity = cell.named(validityNames); }},
    Column{"entry_outcome", [](const Row &row) { return QVariant(nameIn(outcomeNames, row.entryOutcome)); },
           [](const Cell &cell, Row &row) { row.entryOutcome = cell.named(outcomeNames); }},
    Column{"click_not_shown_at", [](const Row &row) { return timeValue(row.code.clickNotShownAt); },
           [](const Cell &cell, Row &row) { row.code.clickNotShownAt = cell.time(); }},
    Column{"channel",
           [](const Row &row) { return QVariant(nameIn(description::channelNames, row.code.channel.kind)); },
           [](const Cell &cell, Row &row) { row.code.channel.kind = cell.named(description::channelNames); }},
    Column{"channel_app", [](const Row &row) { return toValue(row.code.channel.app); },
           [](const Cell &cell, Row &row) { row.code.channel.app = cell.shown(); }},
    Column{"channel_value", [](const Row &row) { return toValue(row.code.channel.value); },
           [](const Cell &cell, Row &row) { row.code.channel.value = cell.text(); }},
};

QStringList columnNames()
{
    QStringList names;
    for (const Column &column : columns)
        names.append(QString::fromLatin1(column.name));
    return names;
}

} // namespace

const QStringList &rowColumns()
{
    static const QStringList names = columnNames();
    return names;
}

QVariantList toRow(const UnfinishedChange &change)
{
    QVariantList row;
    for (const Column &column : columns)
        row.append(column.write(change));
    return row;
}

std::optional<UnfinishedChange> changeFromRow(const QVariantList &row)
{
    if (row.size() != qsizetype(columns.size()))
        return std::nullopt;
    UnfinishedChange change;
    bool isFine = true;
    auto value = row.cbegin();
    for (const Column &column : columns)
        column.read(Cell(*value++, isFine), change);
    return isFine ? std::optional(change) : std::nullopt;
}

} // namespace renumber::store
