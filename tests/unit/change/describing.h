// SPDX-License-Identifier: Apache-2.0
// How a failed comparison shows changes.
#pragma once

#include "change/machine.h"

#include <QTest>

namespace renumber::change {

inline QString describe(const std::optional<service::Problem> &problem)
{
    using namespace Qt::StringLiterals;
    if (!problem)
        return u"no problem"_s;
    const QString acted = problem->acted == net::Acted::Maybe ? u" maybe"_s : u""_s;
    return description::nameOf(problem->kind) + acted;
}

inline QString inWords(const Doubt &doubt)
{
    if (std::holds_alternative<Interrupted>(doubt))
        return QStringLiteral("interrupted");
    if (std::holds_alternative<NotShown>(doubt))
        return QStringLiteral("not shown");
    if (const auto *unread = std::get_if<Unread>(&doubt))
        return QStringLiteral("unread ") + description::nameOf(unread->problem.kind);
    return describe(std::optional(std::get<service::Problem>(doubt)));
}

inline QString describe(const SentCode &code)
{
    using namespace Qt::StringLiterals;
    const auto time = [](const std::optional<QDateTime> &t) { return t ? t->toString(Qt::ISODate) : u"-"_s; };
    return u"code(sent %1, expires %2, again %3, entries %4 by %5, to current %6%7%8)"_s.arg(
        time(code.sentAt), time(code.expiresAt), time(code.resendAt),
        code.entriesLeft ? QString::number(*code.entriesLeft) : u"-"_s,
        QString::number(int(code.entriesSource)), time(code.toCurrentAt),
        code.replacesEarlier ? u", not the first"_s : u""_s,
        code.validity == Validity::Refused ? u", refused"_s : u""_s);
}

inline QString describe(EntryOutcome entry)
{
    switch (entry) {
    case EntryOutcome::None:
        return {};
    case EntryOutcome::SaidDone:
        return QStringLiteral(", said to be done");
    case EntryOutcome::Open:
        return QStringLiteral(", entered");
    case EntryOutcome::NotShown:
        return QStringLiteral(", entered and not shown");
    }
    Q_UNREACHABLE();
}

inline QString describe(Attempt attempt)
{
    switch (attempt) {
    case Attempt::Request:
        return QStringLiteral(" with the request");
    case Attempt::AnotherRequest:
        return QStringLiteral(" with another request");
    case Attempt::Entry:
        return QStringLiteral(" with the entry");
    case Attempt::Reading:
        return QStringLiteral(" with the reading");
    }
    Q_UNREACHABLE();
}

inline QString describe(Delivery delivery)
{
    using namespace Qt::StringLiterals;
    return delivery == Delivery::Confirmed ? u" delivered"_s : u" delivery unknown"_s;
}

struct PhaseText
{
    QString operator()(const Idle &) const { return QStringLiteral("Idle"); }
    QString operator()(const Requesting &p) const
    {
        return QStringLiteral("Requesting ")
            + (p.recipient == Recipient::CurrentContact ? QStringLiteral("to current ") : QString())
            + (p.earlier ? QString(describe(*p.earlier) + describe(p.delivery)) : QStringLiteral("first"));
    }
    QString operator()(const AwaitingCode &p) const
    {
        return QStringLiteral("AwaitingCode ") + describe(p.code) + describe(p.delivery)
            + QStringLiteral(", ") + describe(p.problem) + describe(p.attempt);
    }
    QString operator()(const Submitting &p) const
    {
        return QStringLiteral("Submitting ") + describe(p.code) + describe(p.delivery);
    }
    QString operator()(const ReadingBack &p) const
    {
        return (p.after == Step::Submit ? QStringLiteral("ReadingBack after submit ")
                                        : QStringLiteral("ReadingBack after request "))
            + describe(p.code)
            + (p.readReason == ReadReason::LinkClicked ? QStringLiteral(", link clicked") : QString());
    }
    QString operator()(const Done &p) const
    {
        return QStringLiteral("Done ") + p.shown.value.text()
            + (p.proof == Proof::None           ? QString()
                   : p.proof == Proof::Accepted ? QStringLiteral(", accepted")
                                                : QStringLiteral(", by the person's word"));
    }
    QString operator()(const Failed &p) const
    {
        return QStringLiteral("Failed ") + describe(p.problem)
            + (p.remedy == Remedy::MayRetry ? QStringLiteral(", may retry") : QStringLiteral(", restart"))
            + (p.extent == Extent::MessageSent ? QStringLiteral(", after a message") : QString())
            + describe(p.attempt);
    }
    QString operator()(const Unsettled &p) const
    {
        return (p.step == Step::Submit ? QStringLiteral("Unsettled submit, ")
                                       : QStringLiteral("Unsettled request, "))
            + inWords(p.why) + QStringLiteral(", ") + describe(p.code) + describe(p.delivery)
            + (p.asking == Asking::Yes ? QStringLiteral(", asking") : QString())
            + (p.acceptance == Acceptance::Given ? QStringLiteral(", accepted") : QString())
            + (p.askedAt ? QString(QStringLiteral(", asked ") + p.askedAt->toString(Qt::ISODate))
                         : QString());
    }
};

struct EffectText
{
    QString operator()(const Send &) const { return QStringLiteral("Send"); }
    QString operator()(const SendAgain &) const { return QStringLiteral("SendAgain"); }
    QString operator()(const SendToCurrent &) const { return QStringLiteral("SendToCurrent"); }
    QString operator()(const Submit &e) const
    {
        return QStringLiteral("Submit ") + e.code + u' ' + e.currentCode;
    }
    QString operator()(const ReadAccount &) const { return QStringLiteral("ReadAccount"); }
    QString operator()(const GiveUp &) const { return QStringLiteral("GiveUp"); }
};

inline QString describe(const Phase &phase)
{
    return std::visit(PhaseText(), phase);
}

inline QString describe(const std::optional<Effect> &effect)
{
    return effect ? std::visit(EffectText(), *effect) : QStringLiteral("nothing");
}

/// Found by QCOMPARE.
inline char *toString(const Transition &transition)
{
    return QTest::toString(QString(
        describe(transition.change.phase)
        + (transition.change.seen ? QString(QStringLiteral(", seen ") + transition.change.seen->value.text())
                                  : QString())
        + describe(transition.change.entry) + QStringLiteral(" → ") + describe(transition.effect)));
}

} // namespace renumber::change
