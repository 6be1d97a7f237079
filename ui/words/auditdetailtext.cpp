// SPDX-License-Identifier: Apache-2.0
#include "words/auditdetailtext.h"

#include "desk/audit/microseconds.h"
#include "desk/store/missingjson.h"
#include "text/sanitized.h"
#include "words/auditvaluetext.h"
#include "words/casenumber.h"
#include "words/deskflagtext.h"
#include "words/deskprooftext.h"
#include "words/isolate.h"
#include "words/timetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditDetailText)
};

/// Of a key or an id: enough to tell two apart.
constexpr qsizetype shownOfId = 8;

QString foreign(const QString &words)
{
    return isolated(text::sanitized(words, text::Longest::Sentence));
}

QString line(const QString &name, const QString &value)
{
    //: A detail of a row of the record. %1: its name, such as "Reason", %2: what it is
    return Words::tr("%1: %2").arg(name, value);
}

/// What anybody may have written there, as it stands.
QString asItIs(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    if (value.isString())
        return foreign(value.toString());
    const QJsonDocument whole
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return foreign(QString::fromUtf8(whole.toJson(QJsonDocument::Compact)));
}

/// \a known, where it is there.
QString orAsItIs(const QString &known, const QJsonValue &value)
{
    return known.isEmpty() ? asItIs(value) : known;
}

QString missingList(const QJsonValue &value)
{
    const auto missing = desk::missingFrom(value.toArray());
    if (!missing || !value.isArray())
        return asItIs(value);
    QStringList names;
    for (const desk::Missing &one : *missing)
        names.append(missingName(one));
    return names.join(Words::tr(", "));
}

QString proofList(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray proofs = value.toArray();
    for (const QJsonValue one : proofs)
        names.append(proofChoiceText({one.toString()}, {}));
    return names.isEmpty() ? Words::tr("none") : names.join(Words::tr(", "));
}

QString flagList(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray flags = value.toArray();
    for (const QJsonValue one : flags) {
        const auto flag = text::valueIn(desk::flagNames, one.toString());
        names.append(flag ? raisedFlagName(*flag) : asItIs(one));
    }
    return names.isEmpty() ? Words::tr("none") : names.join(Words::tr(", "));
}

/// One line for each of the details that mean something, in the order in which they are read.
class Details
{
public:
    Details(const QJsonObject &details, const QList<desk::Reason> &reasons, const time::Now &now)
        : m_details(details)
        , m_reasons(reasons)
        , m_now(now)
    {
    }

    QStringList lines()
    {
        addWhy();
        addProof();
        addFlags();
        addTelling();
        addRest();
        return m_lines;
    }

private:
    void addWhy()
    {
        add("number"_L1, Words::tr("Case number"),
            [](const QJsonValue &value) { return leftToRight(caseNumberText(value.toInt())); });
        add("reason"_L1, Words::tr("Reason"), [this](const QJsonValue &id) { return reasonText(id); });
        add("ticket"_L1, Words::tr("Ticket"), [](const QJsonValue &value) {
            return value == u"given"_s ? Words::tr("entered")
                : value == u"none"_s   ? Words::tr("none")
                                       : asItIs(value);
        });
        add("missing"_L1, Words::tr("What was missing"), missingList);
        add("act"_L1, Words::tr("Leave was asked"),
            [](const QJsonValue &act) { return orAsItIs(actName(act.toString()), act); });
        add("because"_L1, Words::tr("Why"),
            [](const QJsonValue &why) { return orAsItIs(becauseName(why.toString()), why); });
    }

    void addProof()
    {
        const bool isOfProof = m_details.contains(u"proof"_s);
        add("proof"_L1, Words::tr("Proof"), [this](const QJsonValue &id) {
            const QString kind = take("kind"_L1).toString();
            take("channel"_L1);
            const auto known = text::valueIn(desk::proofKindNames, kind);
            if (!known)
                return asItIs(id);
            const QString what = proofChoiceText({kind}, {});
            if (id.toString() == kind)
                return what;
            //: A proof. %1: what kind it is, such as "a code to a contact on the account", %2: its name
            return Words::tr("%1 (%2)").arg(what, asItIs(id));
        });
        const QJsonValue to = isOfProof ? take("to"_L1) : QJsonValue();
        if (const QString name = proofContactName(to.toString()); !name.isEmpty())
            m_lines.append(line(Words::tr("To which contact"), name));
        add("contactChanged"_L1, Words::tr("That contact was changed"), [this](const QJsonValue &at) {
            return at == u"notKnown"_s ? Words::tr("not known when") : momentText(at);
        });
        add("proofs"_L1, Words::tr("Proofs that counted"), proofList);
        add("kind"_L1, Words::tr("About"), [](const QJsonValue &kind) {
            return kind == u"phone"_s ? Words::tr("the phone number")
                : kind == u"email"_s  ? Words::tr("the email address")
                                      : asItIs(kind);
        });
    }

    void addFlags()
    {
        add("flags"_L1, Words::tr("Flags"), flagList);
        add("flagsNotKnown"_L1, Words::tr("Not known"), flagList);
        for (const auto &[flag, name] : desk::flagNames)
            add(QLatin1String(name.data(), qsizetype(name.size())),
                //: A flag in the record of a desk. %1: what it is about, such as "recent changes"
                Words::tr("Flag, %1").arg(flagName(flag)),
                [](const QJsonValue &state) { return orAsItIs(flagStateName(state.toString()), state); });
    }

    void addTelling()
    {
        add("whom"_L1, Words::tr("Who was to be told"),
            [](const QJsonValue &whom) { return orAsItIs(tellName(whom.toString()), whom); });
        add("how"_L1, Words::tr("How"),
            [](const QJsonValue &how) { return orAsItIs(tellingHowName(how.toString()), how); });
        add("hits"_L1, Words::tr("People found"), asItIs);
        add("upTo"_L1, Words::tr("Read up to row"), asItIs);
        add("programsClock"_L1, Words::tr("The program's clock then"),
            [this](const QJsonValue &at) { return momentText(at); });
        add("computersClock"_L1, Words::tr("The computer's clock then"),
            [this](const QJsonValue &at) { return momentText(at); });
        add("target"_L1, Words::tr("New contact, as a key"), keyText);
        add("contact"_L1, Words::tr("Contact, as a key"), keyText);
        add("permit"_L1, Words::tr("Permit"), keyText);
        add("policy"_L1, Words::tr("Policy"), keyText);
    }

    /// By the names that the record has.
    void addRest()
    {
        for (auto one = m_details.constBegin(); one != m_details.constEnd(); ++one)
            m_lines.append(line(foreign(one.key()), asItIs(one.value())));
    }

    template <typename Text> void add(QLatin1String key, const QString &name, Text text)
    {
        if (m_details.contains(key))
            m_lines.append(line(name, text(take(key))));
    }

    QJsonValue take(QLatin1String key) { return m_details.take(key); }

    QString reasonText(const QJsonValue &id) const
    {
        if (id.toString().isEmpty())
            return Words::tr("none");
        const auto known = std::find_if(m_reasons.cbegin(), m_reasons.cend(),
                                        [&id](const desk::Reason &one) { return one.id == id.toString(); });
        return known == m_reasons.cend() ? asItIs(id) : foreign(known->label);
    }

    QString momentText(const QJsonValue &microseconds) const
    {
        bool isNumber = false;
        const qint64 at = microseconds.toString().toLongLong(&isNumber);
        return isNumber ? exactClockTime(m_now.toSteady(desk::audit::fromMicroseconds(at)), m_now)
                        : asItIs(microseconds);
    }

    static QString keyText(const QJsonValue &key)
    {
        return leftToRight(text::sanitized(key.toString().left(shownOfId), text::Longest::Name));
    }

    QJsonObject m_details; ///< those that no line is about yet
    const QList<desk::Reason> &m_reasons;
    const time::Now m_now;
    QStringList m_lines;
};

QStringList privateLines(const desk::AuditRow &row)
{
    QStringList lines;
    if (!row.part) {
        if (!row.row.privateHash.isEmpty())
            lines.append(Words::tr("Name, ticket and note were erased."));
        return lines;
    }
    if (!row.part->note.isEmpty())
        lines.append(line(Words::tr("Note"), foreign(row.part->note)));
    if (!row.part->ticket.isEmpty())
        lines.append(line(Words::tr("Ticket"), foreign(row.part->ticket)));
    if (!row.part->shownName.isEmpty())
        lines.append(line(Words::tr("Name"), foreign(row.part->shownName)));
    return lines;
}

} // namespace

QStringList auditDetails(const desk::AuditRow &row, const QList<desk::Reason> &reasons, const time::Now &now)
{
    QStringList lines = privateLines(row);
    QJsonObject details = QJsonDocument::fromJson(row.row.details.toUtf8()).object();
    if (row.part && !row.part->ticket.isEmpty())
        details.remove(u"ticket"_s); // which says no more than that there is one
    lines += Details(details, reasons, now).lines();
    if (row.row.timing == u"late")
        lines.append(Words::tr("Recorded later: the store could not be reached then."));
    else if (!row.row.timing.isEmpty())
        lines.append(foreign(row.row.timing));
    return lines;
}

} // namespace renumber::ui
