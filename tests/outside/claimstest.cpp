// SPDX-License-Identifier: Apache-2.0
// No sentence claims more than is known. What the services that ship, and one that changes contacts at once,
// can come to is walked through with the rules of a change; all that the window would then say is held
// against what is known of the contact. Besides, the cases of single sentences.
#include "change/journey.h"
#include "change/known.h"
#include "change/machine.h"
#include "change/target.h"
#include "contactvalues.h"
#include "describing.h"
#include "description/descriptionreader.h"
#include "pages/donepage.h"
#include "pages/unsettledpage.h"
#include "samples.h"
#include "screen/screenof.h"
#include "screen/screentext.h"
#include "store/unfinishedchange.h"
#include "testprogram.h"
#include "witness.h"
#include "words/leavingtext.h"
#include "words/messagetext.h"
#include "words/problemtext.h"
#include "words/rulestext.h"
#include "words/signintext.h"
#include "words/unfinishedtext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using account::Contact;
using account::ContactKind;
using account::Verification;
using description::ProblemKind;
using service::Problem;
using ui::Activity;

namespace {

const time::Now clockNow{at(1000), at(1000)};

time::Clock steady()
{
    return [] { return at(1000); };
}

QList<description::Description> descriptions()
{
    QList<description::Description> all;
    for (const auto &path :
         {u":/services/reachfive.json"_s, u":/services/trivoreid.json"_s, u":/services/kii.json"_s,
          u":/services/genauth.json"_s, QString(QStringLiteral(RENUMBER_OUTSIDE) + u"/kite.json"_s)})
        all.append(description::readDescriptionFile(path).value());
    return all;
}

/// Whose contact is at stake.
struct Case
{
    description::Description description;
    Plan plan;
    QString name;
    ui::ActingFor whose = ui::ActingFor::Oneself;
};

account::ContactValue sampleOf(ContactKind kind, bool isNew)
{
    if (kind == ContactKind::Phone)
        return isNew ? newNumber : oldNumber;
    return emailValue(isNew ? u"camille.new@example.com"_s : u"camille@example.com"_s);
}

/// Those of which something else is said.
QList<Case> everyCase()
{
    QList<Case> all;
    QSet<QString> known;
    for (const description::Description &description : descriptions()) {
        for (const ContactKind kind : {ContactKind::Phone, ContactKind::Email}) {
            if (!description.contact(kind))
                continue;
            const account::ContactValue old = sampleOf(kind, false);
            // The new one is there already, behind the first, and nobody has confirmed it.
            Contact behind{kind, old, Verification::NotVerified, {}};
            behind.others = {{sampleOf(kind, true), Verification::NotVerified}};
            for (const Contact &before : {Contact{kind, old, Verification::Verified, {}},
                                          Contact{kind, old, Verification::NotVerified, {}},
                                          Contact{kind, old, Verification::Unknown, {}},
                                          Contact{kind, {}, Verification::Unknown, {}}, behind}) {
                for (const Aim aim : {Aim::Change, Aim::Verify}) {
                    const auto target = aim == Aim::Verify ? old : sampleOf(kind, true);
                    const auto plan = planFor(description, aim, before, target);
                    // That it is there before matters where nothing else is waited for.
                    const bool isOfInterest = before.others.isEmpty()
                        || (plan && plan->effect != description::EffectTiming::AfterCode);
                    if (!plan || !isOfInterest)
                        continue;
                    const QString name = description.id
                        + (kind == ContactKind::Phone ? u" phone"_s : u" email"_s)
                        + (aim == Aim::Verify ? u" verify"_s : QString())
                        + (before.isSet() ? QString() : u" none"_s)
                        + (before.others.isEmpty() ? QString() : u" behind"_s) + u' '
                        + QString::number(int(plan->effect));
                    if (known.contains(name))
                        continue;
                    known.insert(name);
                    all.append({description, *plan, name});
                    // Both at once, as each walk takes its time: for an operator, and with one message only.
                    Plan once = *plan;
                    once.resending = Resending::NotPossible;
                    all.append({description, once, QString(name + u" once, for another"_s),
                                ui::ActingFor::AnotherPerson});
                }
            }
        }
    }
    return all;
}

account::Account showing(const Contact &contact)
{
    return {u"user"_s, {}, {contact}};
}

/// What can follow on \a change, by all that a person, a service or a network can do.
QList<Event> eventsAt(const Change &change)
{
    const Plan &plan = change.plan;
    const Phase &phase = change.phase;
    if (std::holds_alternative<Requesting>(phase) || std::holds_alternative<Submitting>(phase)) {
        QList<Event> answers{RequestAccepted{at(30), at(2000), {}, 3}, CodeAccepted{}};
        for (const QString &name : description::problemKindNames())
            answers.append(Refused{problem(*description::problemKindNamed(name))});
        answers.append(Refused{problem(ProblemKind::NoCall)});
        answers.append(Refused{lost()});
        answers.append(Refused{problem(ProblemKind::UnexpectedReply, net::Acted::Maybe)});
        Problem either = problem(ProblemKind::WrongCode);
        either.orElse = {ProblemKind::CodeExpired, ProblemKind::CodeSpent};
        answers.append(Refused{either});
        return answers;
    }
    QList<Event> events{CodeEntered{u"012345"_s},
                        ResendAsked{at(200)},
                        CurrentCodeAsked{at(250)},
                        AskedAgain{},
                        EntryWanted{},
                        EndWanted{},
                        ReadFailed{problem(ProblemKind::Offline), at(40)},
                        AccountRead{showing(plan.before), at(40)}};
    const ContactKind kind = plan.before.kind;
    // A service may take the old one off before the new one is confirmed.
    events.append(AccountRead{showing({kind, {}, Verification::Unknown, {}}), at(40)});
    for (const Verification verification :
         {Verification::Verified, Verification::NotVerified, Verification::Unknown})
        events.append(AccountRead{showing({kind, plan.target, verification, {}}), at(40)});
    events.append(
        AccountRead{showing({kind, plan.before.value, plan.before.verification, plan.target}), at(40)});
    return events;
}

/// Of a problem, all that sentences depend on.
QString keyOf(const std::optional<Problem> &problem)
{
    if (!problem)
        return u"none"_s;
    return describe(problem) + QString::number(problem->orElse.size())
        + (problem->entriesLeft == 0 ? u"!"_s : u""_s);
}

/// The same for changes of which the same is said, whatever the times and figures.
QString keyOf(const Change &change)
{
    const auto ofCode = [](const SentCode &code) -> QString {
        return QString::number(int(code.validity)) + QString::number(int(code.replacesEarlier))
            + (code.entriesLeft == 0 ? u"!"_s : u""_s) + (code.clickNotShownAt ? u"clicked"_s : u""_s);
    };
    QString phase;
    if (const auto *awaiting = std::get_if<AwaitingCode>(&change.phase))
        phase = ofCode(awaiting->code) + keyOf(awaiting->problem) + QString::number(int(awaiting->attempt))
            + QString::number(int(awaiting->delivery));
    else if (const auto *requesting = std::get_if<Requesting>(&change.phase))
        phase = requesting->earlier ? ofCode(*requesting->earlier) : u"first"_s;
    else if (const auto *submitting = std::get_if<Submitting>(&change.phase))
        phase = ofCode(submitting->code);
    else if (const auto *reading = std::get_if<ReadingBack>(&change.phase))
        phase = ofCode(reading->code) + QString::number(int(reading->after))
            + QString::number(int(reading->readReason));
    else if (const auto *failed = std::get_if<Failed>(&change.phase))
        phase = keyOf(failed->problem) + QString::number(int(failed->extent))
            + QString::number(int(failed->attempt));
    else if (const auto *unsettled = std::get_if<Unsettled>(&change.phase))
        phase = ofCode(unsettled->code) + QString::number(int(unsettled->step))
            + QString::number(int(unsettled->acceptance)) + QString::number(int(unsettled->asking))
            + QString::number(unsettled->why.index()) + QString::number(int(unsettled->delivery))
            + (unsettled->askedAt ? u"asked"_s : u""_s);
    const bool isSeen = targetSeen(change).has_value();
    return QStringList{QString::number(change.phase.index()), phase, QString::number(int(known(change))),
                       isSeen ? u"seen"_s : u""_s, QString::number(int(change.entry))}
        .join(u'|');
}

/// What a page says, and it alone.
struct TextsOn
{
    QStringList operator()(const ui::screen::Account &page) const { return texts(page.trouble); }
    QStringList operator()(const ui::screen::Form &page) const { return texts(page.trouble); }
    QStringList operator()(const ui::screen::Code &page) const
    {
        return texts(page.message) + texts(page.trouble)
            + QStringList{ui::entriesText(page.message, clockNow),
                          ui::notEnterableText(page.message, ui::Typed::TheLastCode)};
    }
    QStringList operator()(const ui::screen::Link &page) const
    {
        return texts(page.message) + texts(page.trouble);
    }
    QStringList operator()(const ui::screen::Done &content) const
    {
        static auto &page = *new ui::DonePage(steady());
        ui::screen::Done done = content;
        done.at = steady().now().steady;
        page.present(done, ui::Arrival::None);
        return {page.findChild<QLabel *>(u"doneTitleLabel"_s)->text(),
                page.findChild<QLabel *>(u"resultLabel"_s)->text(),
                page.findChild<QLabel *>(u"adviceLabel"_s)->text()};
    }
    QStringList operator()(const ui::screen::Unsettled &content) const
    {
        static auto &page = *new ui::UnsettledPage(steady()); // one for all: a widget takes its time
        page.present(content, ui::Arrival::None);
        QStringList all{page.findChild<QLabel *>(u"whatLabel"_s)->text()};
        if (content.broke)
            all.append(ui::describe(content.broke->problem, content.broke->activity, content.broke->about,
                                    content.service, clockNow)
                           .sentence);
        return all;
    }

    /// Until somebody's account is open nothing is claimed of a change.
    template <typename Entry> QStringList operator()(const Entry &) const { return {}; }

private:
    static QStringList texts(const ui::SentMessage &message)
    {
        return {ui::sentText(message, clockNow), ui::expiryText(message, clockNow),
                ui::resendText(message, clockNow)};
    }
    static QStringList texts(const std::optional<ui::screen::Trouble> &trouble)
    {
        return trouble ? QStringList{ui::troubleText(*trouble, clockNow).sentence} : QStringList();
    }
};

/// What the button beside a problem on a page does.
ui::NextStep nextOn(const ui::screen::Screen &screen)
{
    return std::visit(
        [](const auto &page) {
            if constexpr (requires { ui::troubleText(*page.trouble, clockNow); })
                return page.trouble ? ui::troubleText(*page.trouble, clockNow).next : ui::NextStep::None;
            else
                return ui::NextStep::None;
        },
        screen);
}

/// All that the window says of \a change at the service of \a description.
QStringList textsOf(const Change &change, const description::Description &description, ui::ActingFor whose)
{
    const QString &service = description.name;
    const ui::screen::Case one{change, showing(change.plan.before)};
    QStringList texts = std::visit(TextsOn(), screenOf(one, {&description, service, whose}));
    for (const ui::Leaving leaving :
         {ui::Leaving::ForLater, ui::Leaving::ForGood, ui::Leaving::WithoutAWayBack})
        texts << ui::leavingText({change, leaving}, whose, service);
    texts << ui::lostBySigningOutText(change, service);
    texts.removeAll(QString());
    return texts;
}

/// That nothing has changed, as a certain claim about the contact.
bool claimsUnchanged(const QString &text)
{
    return text.contains(u"not changed"_s) || text.contains(u"is unchanged"_s)
        || text.contains(u"Nothing was changed"_s) || text.contains(u"Nothing changes until"_s);
}

bool claimsChanged(const QString &text)
{
    return text.contains(u"has changed already"_s) || text.contains(u"has changed to"_s);
}

/// That it still waits for its code or link.
bool claimsUnfinished(const QString &text)
{
    return text.contains(u"is unfinished"_s);
}

/// Of a code, which no journey by a link has.
bool isOfCodes(const Change &change)
{
    const auto *awaiting = std::get_if<AwaitingCode>(&change.phase);
    const auto *failed = std::get_if<Failed>(&change.phase);
    const QList<ProblemKind> kinds{ProblemKind::WrongCode, ProblemKind::CodeExpired, ProblemKind::CodeSpent,
                                   ProblemKind::CodeSuperseded, ProblemKind::CurrentCodeNeeded};
    return (awaiting && awaiting->problem && kinds.contains(awaiting->problem->kind))
        || (failed && kinds.contains(failed->problem.kind));
}

bool hasWord(const QString &text, const QStringList &words)
{
    static const QRegularExpression between(u"[^A-Za-z]+"_s);
    const QStringList all = text.toLower().split(between);
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return all.contains(word); });
}

/// What is wrong with what \a text promises, or with whom it speaks to; empty for nothing.
QString wrongStepIn(const QString &text, const Change &change, ui::ActingFor whose)
{
    static const QRegularExpression anothers(u"\\b[Yy]our (former |new )?(account|number|address)\\b"
                                             "|\\byours\\b"_s);
    if (whose == ui::ActingFor::AnotherPerson && text.contains(anothers))
        return u"it calls somebody else's account the operator's own"_s;
    if (text.contains(u"does not say"_s))
        return u"it says what the service does not say"_s;
    static const QRegularExpression newOne(u"\\b[Hh]ave (a new|another) [a-z ]*sent\\b"_s);
    const bool isBroken = std::holds_alternative<Failed>(change.phase); // begun again, it sends one
    if (change.plan.resending == Resending::NotPossible && !isBroken && text.contains(newOne))
        return u"it promises another message, and none can be had"_s;
    const bool canHaveSecond = change.plan.secondCode == SecondCode::Possible
        && std::holds_alternative<AwaitingCode>(change.phase);
    if (!canHaveSecond && text.contains(u"Have a code sent to the current"_s))
        return u"it promises a code to the current contact"_s;
    return {};
}

/// Where a walk has come to, and what happened on the way.
struct Stand
{
    Change change;
    Witness witness;
};

QString keyOf(const Stand &stand)
{
    return keyOf(stand.change) + u'|' + stand.witness.key(stand.change.plan);
}

/// What \a stand becomes where the program ends and is started again; none where nothing is kept of it. The
/// row knows neither numbers nor what the account showed.
std::optional<store::UnfinishedChange> keptOf(const Stand &stand)
{
    store::UnfinishedChange row;
    row.kind = stand.change.plan.before.kind;
    row.aim = stand.change.plan.aim;
    row.confirmation = stand.change.plan.confirmation;
    row.begunAt = at(20);
    row.maskedBefore = store::masked(row.kind, stand.change.plan.before.value);
    row.maskedTarget = store::masked(row.kind, stand.change.plan.target);
    if (!store::takeStage(row, stand.change))
        return std::nullopt;
    row.confidential = store::UnfinishedChange::Confidential{stand.change.plan, {}};
    return row;
}

/// What is wrong with what \a text says of the service's answer to \a change, or of what it shows; empty for
/// nothing.
QString wrongAnswerIn(const QString &text, const Change &change)
{
    static const QRegularExpression noneYet(u"hasn't answered about|before \\S+ answered"_s);
    const bool isAwaited = std::holds_alternative<Requesting>(change.phase)
        || std::holds_alternative<Submitting>(change.phase);
    if (!isAwaited && text.contains(noneYet))
        return u"it claims that no answer has come yet"_s;
    const auto *done = std::get_if<Done>(&change.phase);
    if (text.contains(u"shows it as verified"_s)
        && (!done || done->shown.verification != Verification::Verified))
        return u"it claims that the service shows it as verified"_s;
    return {};
}

/// What is wrong with \a text; empty for nothing.
QString wrongWith(const QString &text, const Stand &stand)
{
    const Change &change = stand.change;
    const QString notUnchanged = stand.witness.whyNotUnchanged(change.plan);
    if (claimsUnchanged(text) && !notUnchanged.isEmpty())
        return u"it claims that nothing changed, but "_s + notUnchanged;
    const QString notChanged = stand.witness.whyNotChanged(change.plan);
    if (claimsChanged(text) && !notChanged.isEmpty())
        return u"it claims that it has changed, but "_s + notChanged;
    const QString notUnfinished = stand.witness.whyNotUnfinished();
    if (claimsUnfinished(text) && !notUnfinished.isEmpty())
        return u"it claims that it is not finished, but "_s + notUnfinished;
    const Known sure = known(change);
    if (claimsUnchanged(text) && sure != Known::Unchanged && sure != Known::NotSent)
        return u"it claims that nothing changed"_s;
    const bool isLink = change.plan.confirmation == Confirmation::Link;
    // It is clicked elsewhere, and nobody tells this program.
    if (claimsUnchanged(text) && isLink && std::holds_alternative<AwaitingCode>(change.phase))
        return u"it claims that nobody has clicked the link"_s;
    if (claimsChanged(text) && sure != Known::ChangedUnconfirmed && sure != Known::Changed)
        return u"it claims that it has changed"_s;
    if (isLink && !isOfCodes(change) && hasWord(text, {u"code"_s, u"codes"_s}))
        return u"it speaks of a code where there is a link"_s;
    if (!isLink && hasWord(text, {u"link"_s, u"links"_s}))
        return u"it speaks of a link where there is a code"_s;
    const bool isPhone = change.plan.before.kind == ContactKind::Phone;
    if (hasWord(text, isPhone ? QStringList{u"address"_s, u"email"_s} : QStringList{u"number"_s, u"text"_s}))
        return u"it speaks of the other kind of contact"_s;
    return wrongAnswerIn(text, change);
}

description::ContactService rules(description::EffectTiming verified, description::EffectTiming unverified,
                                  Confirmation confirmation)
{
    description::ContactService rules;
    rules.whenVerified = verified;
    rules.whenUnverified = unverified;
    rules.change = description::Journey();
    rules.change->confirmation = confirmation;
    return rules;
}

/// What the form says before anything is sent.
QString rulesOf(const Contact &current, const description::ContactService &rules)
{
    QStringList lines;
    const QList<ui::RuleLine> all = ui::rulesLines(current, rules, u"Kite"_s);
    for (const ui::RuleLine &line : all)
        lines.append(line.text);
    return lines.join(u'\n');
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void noSentenceClaimsMoreThanIsKnown_data()
    {
        QTest::addColumn<int>("index");
        const QList<Case> all = everyCase();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(qUtf8Printable(all[i].name)) << i;
    }

    void noSentenceClaimsMoreThanIsKnown()
    {
        QFETCH(const int, index);
        const Case one = everyCase().at(index);
        QList<Stand> open{{react({}, Begun{one.plan, at(20)}).change, {}}};
        QSet<QString> visited;
        QSet<QString> restarted;
        QHash<QString, QStringList> said;
        const auto visit = [&](const Stand &stand) {
            if (visited.contains(keyOf(stand)))
                return;
            visited.insert(keyOf(stand));
            open.append(stand);
        };
        while (!open.isEmpty()) {
            const Stand stand = open.takeFirst();
            const Change &change = stand.change;
            QStringList &texts = said[keyOf(change)]; // of the same the same is said, whatever happened
            if (texts.isEmpty())
                texts = textsOf(change, one.description, one.whose);
            for (const QString &text : std::as_const(texts)) {
                ++m_texts;
                QString wrong = wrongWith(text, stand);
                if (wrong.isEmpty())
                    wrong = wrongStepIn(text, change, one.whose);
                QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong + u": "_s + text));
            }
            // Of many stands the same is kept.
            const auto row = keptOf(stand);
            const QString kept
                = row ? keyOf(Stand{store::restored(*row, one.plan), stand.witness}) : QString();
            if (row && !restarted.contains(kept)) {
                restarted.insert(kept);
                for (const Stand &after : afterRestart(*row, stand))
                    visit(after);
            }
            const ui::screen::Screen shown = ui::screen::screenOf({change, showing(change.plan.before)},
                                                                  {&one.description, one.description.name});
            const bool isBroken = std::holds_alternative<Failed>(change.phase);
            if (one.plan.resending == Resending::NotPossible && !isBroken)
                QVERIFY2(nextOn(shown) != ui::NextStep::SendNewCode, "a button that does nothing");
            for (const Event &event : eventsAt(change)) {
                Stand after{react(change, event).change, stand.witness};
                after.witness.hear(change, event);
                if (after.change != change)
                    visit(after);
            }
        }
        m_stands += visited.size();
    }

    void aLinkThatWasClickedAndNoReadingAfterIt()
    {
        Plan plan = changePlan();
        plan.confirmation = Confirmation::Link;
        Change change{plan, AwaitingCode{bareCode(10), Delivery::Confirmed, {}}, plan.before};
        change = react(change, AskedAgain{}).change;
        change = react(change, ReadFailed{problem(ProblemKind::Offline), at(50)}).change;
        QVERIFY(std::holds_alternative<AwaitingCode>(change.phase));
        QCOMPARE(known(change), Known::MayHaveChanged);
        const QString text
            = ui::leavingText({change, ui::Leaving::ForLater}, ui::ActingFor::Oneself, u"Kite"_s);
        QVERIFY2(text.contains(u"We couldn't confirm the change to"_s), qUtf8Printable(text));
    }

    void case3_theButtonOfAnEmailAddress()
    {
        ui::DonePage page(steady());
        Plan plan;
        plan.before = {ContactKind::Email, {}, Verification::Unknown, {}};
        plan.target = sampleOf(ContactKind::Email, true);
        const Contact shown{ContactKind::Email, plan.target, Verification::NotVerified, {}};
        page.present({plan, Done{shown}, shown, u"Kite"_s, ui::screen::Verifying::Possible},
                     ui::Arrival::None);
        QCOMPARE(page.findChild<QAbstractButton *>(u"doneVerifyButton"_s)->text(), u"Verify this address"_s);
    }

    void case6_aStaleTokenAtPasswordSignIn()
    {
        for (const ProblemKind kind :
             {ProblemKind::StaleToken, ProblemKind::StepUpNeeded, ProblemKind::SignInAgain}) {
            for (const auto method :
                 {description::SignInMethod::Browser, description::SignInMethod::Password,
                  description::SignInMethod::ClientCredentials, description::SignInMethod::Code}) {
                for (const auto stage : {signin::SignInStage::Entering, signin::SignInStage::Reading}) {
                    const signin::SignInFailure failure{
                        signin::SignInFault::Problem, problem(kind), {}, stage};
                    const QString text = ui::describe(failure, {method}, u"Kite"_s, clockNow).sentence;
                    const bool isOfTokens = stage == signin::SignInStage::Entering
                        && (text.contains(u"Copy it again"_s) || text.contains(u"access token"_s));
                    QVERIFY2(!isOfTokens, qUtf8Printable(text));
                }
            }
        }
    }

    void case7_whatIsNotVerifiedOrCannotBe()
    {
        using description::EffectTiming;
        const Contact unverified = phone(oldNumber, Verification::NotVerified);
        const Contact unknown = phone(oldNumber, Verification::Unknown);
        const auto codeless = rules(EffectTiming::AtOnce, EffectTiming::AtOnce, Confirmation::None);
        QCOMPARE(ui::limitsText(unverified, codeless, u"Kite"_s),
                 u"Kite does not let Renumber verify the number."_s);
        QCOMPARE(ui::limitsText(unknown, codeless, u"Kite"_s), QString());
        QVERIFY(!rulesOf(unknown, codeless).contains(u"not verified"_s));
        QVERIFY(!rulesOf(phone(oldNumber, Verification::Verified), codeless).contains(u"not verified"_s));
        const auto coded = rules(EffectTiming::AfterCode, EffectTiming::AfterCode, Confirmation::Code);
        QCOMPARE(ui::limitsText(unverified, coded, u"Kite"_s),
                 u"Kite verifies a number only when it is changed."_s);
        QCOMPARE(ui::limitsText(unknown, coded, u"Kite"_s), QString());
        // Of a number of which nothing is known either may be the case.
        const auto mixed = rules(EffectTiming::AfterCode, EffectTiming::AtOnce, Confirmation::Code);
        QVERIFY(rulesOf(unknown, mixed).contains(u"You may get a code"_s));
    }

    void case7_nobodySaysOfAnUnknownNumberThatNobodyConfirmedIt()
    {
        ui::DonePage page(steady());
        const Contact shown = phone(newNumber, Verification::Unknown);
        page.present({atOncePlan(), Done{shown}, shown, u"Kite"_s, ui::screen::Verifying::Possible},
                     ui::Arrival::None);
        QVERIFY(!page.findChild<QLabel *>(u"adviceLabel"_s)->text().contains(u"is not verified yet"_s));
    }

    void case8_theNewestCodeExpired()
    {
        SentCode second = bareCode(300);
        second.replacesEarlier = true;
        Problem refused = problem(ProblemKind::WrongCode);
        refused.orElse = {ProblemKind::CodeExpired};
        const auto said = [&](const std::optional<QDateTime> &expiresAt) {
            second.expiresAt = expiresAt;
            const Change change{changePlan(), AwaitingCode{second, Delivery::Confirmed, refused}};
            return ui::describe(refused, Activity::Submitting, ui::about(change, ui::ActingFor::Oneself),
                                u"Kite"_s, clockNow);
        };
        QVERIFY(!said({}).sentence.contains(u"use that one"_s));
        QVERIFY(said(at(900)).sentence.contains(u"The code of"_s));
        QVERIFY(said(at(900)).sentence.contains(u"has expired. Have another one sent."_s));
        QCOMPARE(said(at(900)).next, ui::NextStep::SendNewCode);
    }

    void case9_anUnfinishedChangeGoneOnWithAfterItsReplyWasLost()
    {
        for (const Step step : {Step::Request, Step::Submit}) {
            const Unsettled unsettled{step,       Interrupted{},       bareCode(20),
                                      Asking::No, Acceptance::Unknown, Delivery::Unknown};
            ui::UnsettledPage page(steady());
            page.present({changePlan(), unsettled, known({changePlan(), unsettled}), u"Kite"_s},
                         ui::Arrival::None);
            const QString text = page.findChild<QLabel *>(u"whatLabel"_s)->text();
            QVERIFY2(!text.contains(u"accepted"_s), qUtf8Printable(text));
            QVERIFY2(text.contains(u"No clear answer came from Kite"_s), qUtf8Printable(text));
        }
    }

    void cleanupTestCase()
    {
        qInfo("%lld changes, %lld sentences, none of which claims more than is known", qlonglong(m_stands),
              qlonglong(m_texts));
    }

private:
    void hold(const QString &text, const Stand &against)
    {
        ++m_texts;
        const QString wrong = wrongWith(text, against);
        if (!wrong.isEmpty())
            QTest::qFail(qUtf8Printable(wrong + u": "_s + text), __FILE__, __LINE__);
    }

    /// Where \a row, which is kept of \a stand, can be gone on with, by what the account shows then; holds
    /// against it what is said of the row.
    QList<Stand> afterRestart(const store::UnfinishedChange &row, const Stand &stand)
    {
        QList<Stand> stands;
        const Plan &plan = stand.change.plan;
        const Change restored = store::restored(row, plan);
        const ContactKind kind = plan.before.kind;
        store::UnfinishedChange locked = row;
        locked.confidential.reset();
        locked.missing = keychain::KeychainFailure::Locked;
        store::UnfinishedChange unread = row;
        unread.now = restored;
        unread.isCompared = false;
        Stand ended = stand;
        ended.witness.hearOfRestart(stand.change);
        for (const QString &text :
             {ui::waitingText({row}, u"Kite"_s, clockNow), ui::strayedText({row}, u"Kite"_s, clockNow),
              ui::unfinishedText(locked, u"Kite"_s, clockNow),
              ui::unfinishedText(unread, u"Kite"_s, clockNow)})
            hold(text, ended);
        for (const Contact &shown : {plan.before, Contact{kind, {}, Verification::Unknown, {}},
                                     Contact{kind, plan.target, Verification::NotVerified, {}}}) {
            Stand after{restored, stand.witness};
            after.witness.hearOfRestart(stand.change);
            // The reading that a restart makes, whatever the change waits for.
            const Change asking{plan, Unsettled{}};
            after.witness.hear(asking, AccountRead{showing(shown), at(60)});
            after.change = store::reconciled(restored, showing(shown));
            store::UnfinishedChange told = row;
            told.now = after.change;
            hold(ui::unfinishedText(told, u"Kite"_s, clockNow), after);
            if (!isOver(after.change.phase))
                stands.append(after);
        }
        return stands;
    }

    qsizetype m_stands = 0;
    qsizetype m_texts = 0;
};

RENUMBER_WINDOW_TEST(ClaimsTest)
#include "claimstest.moc"
