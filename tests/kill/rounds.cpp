// SPDX-License-Identifier: Apache-2.0
#include "rounds.h"

#include "keyringcontrol.h"
#include "numbers.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::test {

namespace {

constexpr std::chrono::milliseconds patience = 20s;
constexpr std::chrono::milliseconds pace = 5ms; // between two looks at what another process does

} // namespace

Rounds::Rounds(SandboxProcess &sandbox, const QString &service, quint32 seed)
    : m_sandbox(sandbox)
    , m_service(sandbox, service)
    , m_store(m_files.filePath(u"data"_s))
    , m_random(seed)
{
}

void Rounds::begin()
{
    QElapsedTimer clock;
    const auto subject = start(u"sample-token-verified"_s);
    if (!subject->await(u"account"_s))
        return fail(u"nobody could be signed in"_s);
    subject->say(u"change 0"_s);
    constexpr int changes = 4; // the first one is slower
    for (int i = 0; i < changes; ++i) {
        if (!subject->await(u"done"_s))
            return fail(u"a change could not be made"_s);
        if (i == 0)
            clock.start();
    }
    m_changeTime = clock.elapsed() / (changes - 1);
    kill(*subject);
}

void Rounds::kill()
{
    const Sent before = m_service.sent();
    QElapsedTimer clock;
    clock.start();
    const auto subject = start();
    if (m_random.bounded(12) == 0) {
        subject->listen(upTo(m_startTime + 100)); // it waits there for what to do
        kill(*subject);
        compare(before);
        return;
    }
    if (!subject->await(u"account"_s))
        return fail(u"the account was not shown"_s);
    m_startTime = clock.elapsed();
    if (look(*subject, before) && resolve(*subject))
        changeAndKill(*subject);
    if (subject->isRunning())
        kill(*subject);
}

void Rounds::end()
{
    const Sent before = m_service.sent();
    const auto subject = start();
    if (!subject->await(u"account"_s))
        return fail(u"the account was not shown"_s);
    if (look(*subject, before) && finish(*subject))
        expectNothingLeft(*subject);
    kill(*subject);
    if (m_store.setAside() > 0)
        fail(u"the store was found to be damaged"_s);
    for (int index = 0; index < m_next; ++index) {
        if (m_sandbox.messages(numberOf(index)).size() > 1)
            fail(u"more than one message went to a number"_s);
    }
}

std::unique_ptr<SubjectProcess> Rounds::start(const QString &token)
{
    QStringList arguments{u"person"_s, QString::number(m_sandbox.port()), m_files.path(), m_service.id()};
    if (!token.isEmpty())
        arguments.append(token);
    m_said = u"nothing"_s;
    return std::make_unique<SubjectProcess>(arguments, [this](const QString &line) { hear(line); });
}

void Rounds::hear(const QString &line)
{
    const QString rest = line.section(u' ', 1);
    m_said = line.section(u' ', 0, 0);
    if (m_said == "changing"_L1) {
        m_inHand = {};
        m_inHand.number = rest;
        m_inHand.reply = m_service.reply();
        m_next = indexOf(rest) + 1;
    } else if (m_said == "update"_L1) {
        m_inHand.wasAsked = true;
    } else if (m_said == "codePage"_L1) {
        m_inHand.hadCodePage = true;
        if (rest != onlyDigits(m_inHand.number))
            fail(u"the page for the code names another number"_s);
    } else if (m_said == "goingOn"_L1) {
        m_inHand.isBegunEarlier = true;
    } else if (m_said == "givingUp"_L1) {
        m_inHand.wasGivenUp = true;
    } else if (m_said == "done"_L1) {
        m_inHand.wasSeenDone = true;
        m_figures.finishedUnharmed += m_inHand.isBegunEarlier ? 0 : 1;
        if (rest != onlyDigits(m_inHand.number))
            fail(u"another number is said to be there"_s);
    } else if (m_said == "told"_L1) {
        m_problem = rest;
    }
}

/// What the account page says, against what is true. False where it cannot be gone on with.
bool Rounds::look(SubjectProcess &subject, const Sent &before)
{
    const QDeadlineTimer deadline(patience);
    auto entries = m_store.entriesToShow();
    for (; !entries && subject.isRunning() && !deadline.hasExpired(); entries = m_store.entriesToShow())
        subject.listen(pace);
    if (!entries) {
        fail(u"what is over is not removed from the store"_s);
        return false;
    }
    subject.say(*entries > 0 ? u"look box"_s : u"look"_s);
    const auto page = subject.await(u"page"_s);
    if (!page) {
        fail(u"nothing was seen"_s);
        return false;
    }
    compare(before);
    const Verdict verdict = judge(QJsonDocument::fromJson(page->section(u' ', 1).toUtf8()).object(), truth());
    m_told = verdict.told;
    ++m_figures.starts;
    ++m_figures.told[verdict.told];
    if (verdict.isLost) {
        ++m_figures.lost;
        fail(u"a change is lost"_s);
        m_inHand = {};
    }
    if (!verdict.misleading.isEmpty()) {
        ++m_figures.misleading;
        fail(verdict.misleading.join(u"; "_s));
    }
    return verdict.misleading.isEmpty() && !verdict.isLost;
}

/// That a start has sent nothing and asked for nothing but to read.
void Rounds::compare(const Sent &before)
{
    const Sent now = m_service.sent();
    m_figures.sentByStarts += int(now.messages - before.messages);
    if (now.messages != before.messages || now.changing != before.changing)
        fail(u"the start asked the service for something"_s);
}

/// Goes on with what the account page shows. False where it cannot be gone on with, or was killed meanwhile.
bool Rounds::resolve(SubjectProcess &subject)
{
    if (m_told == Told::CodeWanted && m_random.bounded(5) == 0) {
        subject.say(u"goOn"_s);
        subject.listen(upTo(m_changeTime));
        kill(subject);
        return false;
    }
    const bool isGivenUp = m_told == Told::CodeWanted && m_random.bounded(8) == 0;
    const bool isPutAway = m_told == Told::Done && m_random.bounded(2) == 0;
    if (isGivenUp || isPutAway ? !putAway(subject) : !finish(subject))
        return false;
    expectNothingLeft(subject);
    m_inHand = {};
    return true;
}

/// As far as it can be; leaves what is done as it is.
bool Rounds::finish(SubjectProcess &subject)
{
    switch (m_told) {
    case Told::CodeWanted:
        return goOn(subject);
    case Told::NotAsked:
    case Told::BeginAgain:
        return putAway(subject);
    case Told::NothingToTell:
    case Told::Done:
    case Told::DoneByTheAccount:
        break;
    }
    return true;
}

bool Rounds::goOn(SubjectProcess &subject)
{
    const Sent before = m_service.sent();
    m_problem.clear();
    subject.say(u"goOn"_s);
    if (!subject.await(u"settled"_s)) {
        fail(u"the code could not be entered"_s);
        return false;
    }
    if (m_service.sent().messages != before.messages)
        fail(u"entering a code sent a message"_s);
    const bool isDone = truth().isDone();
    if (m_inHand.wasSeenDone != isDone)
        fail(u"done was said of what is not, or not of what is"_s);
    if (isDone) {
        ++m_figures.finishedByCode;
        return true;
    }
    // Where a code is proved first and the number changed then, the program may be killed between the two.
    if (m_service.submitCalls().size() < 2 || !m_problem.contains("That code didn't work"_L1))
        fail(QString(u"the code was refused: "_s + m_problem));
    ++m_figures.codesOutOfUse;
    return true;
}

bool Rounds::putAway(SubjectProcess &subject)
{
    subject.say(u"giveUp"_s);
    if (subject.await(u"settled"_s))
        return true;
    fail(u"it could not be put away"_s);
    return false;
}

/// Once nothing is under way: the store is empty, and the keyring has the token and nothing else.
void Rounds::expectNothingLeft(SubjectProcess &subject)
{
    const QDeadlineTimer deadline(patience);
    while (m_store.entries() != 0 || countAllEntries() != 1) {
        if (deadline.hasExpired() || !subject.isRunning())
            return fail(u"left behind in the store: %1, in the keyring, with the token: %2"_s
                            .arg(m_store.entries().value_or(-1))
                            .arg(countAllEntries()));
        subject.listen(pace);
    }
}

void Rounds::changeAndKill(SubjectProcess &subject)
{
    // A person stays on the page for the code for as long as a message takes.
    static const QStringList words{u"update"_s, u"update"_s, u"codePage"_s, u"codePage"_s,
                                   u"verify"_s, u"verify"_s, u"done"_s};
    const QStringList submits = m_service.submitCalls();
    const auto draw = qsizetype(m_random.bounded(14));
    if (draw < words.size())
        killSoonAfter(subject, words.at(draw));
    else if (draw < 9)
        killOnceReceived(subject, m_service.sendCall());
    else if (draw < 11)
        killOnceReceived(subject, submits.at(m_random.bounded(submits.size())));
    else
        killAnywhere(subject);
}

void Rounds::killAnywhere(SubjectProcess &subject)
{
    changeNext(subject);
    subject.listen(upTo(2 * m_changeTime));
    kill(subject);
}

void Rounds::killSoonAfter(SubjectProcess &subject, const QString &word)
{
    changeNext(subject);
    if (!subject.await(word))
        return fail(u"it did not come to: "_s + word);
    const bool isPress = word == "update"_L1 || word == "verify"_L1;
    if (isPress)
        subject.listen(upTo(m_changeTime / 2));
    kill(subject);
}

/// And the service gives no answer.
void Rounds::killOnceReceived(SubjectProcess &subject, const QString &call)
{
    const qsizetype earlier = m_service.received(call);
    m_service.leaveUnanswered(call, m_random.bounded(3) == 0 ? Acting::Never : Acting::AtOnce);
    changeNext(subject);
    const QDeadlineTimer deadline(patience);
    while (m_service.received(call) == earlier && !deadline.hasExpired())
        subject.listen(pace);
    subject.listen(upTo(40));
    kill(subject);
}

void Rounds::changeNext(SubjectProcess &subject)
{
    subject.say(u"change %1"_s.arg(m_next));
}

void Rounds::kill(SubjectProcess &subject)
{
    if (!subject.kill())
        fail(u"it had ended by itself, after: "_s + m_said);
    m_killedAt = m_said;
    ++m_figures.kills;
    ++m_figures.killsByMoment[m_said];
    m_service.settle();
}

void Rounds::fail(const QString &what)
{
    const Truth now = m_inHand;
    m_faults.append(
        u"after kill %1 at \"%9\", number …%2, last said: %3, asked %4, code page %5, given up %6, done %7: %8"_s
            .arg(m_figures.kills)
            .arg(now.number.right(3), m_said)
            .arg(now.wasAsked)
            .arg(now.hadCodePage)
            .arg(now.wasGivenUp)
            .arg(now.wasSeenDone)
            .arg(what, m_killedAt));
    qWarning("%s", qUtf8Printable(m_faults.last()));
}

Truth Rounds::truth()
{
    Truth truth = m_inHand;
    truth.shown = m_service.phone();
    truth.wasSent = !m_sandbox.messages(truth.number).isEmpty() && !truth.number.isEmpty();
    return truth;
}

std::chrono::milliseconds Rounds::upTo(qint64 milliseconds)
{
    return std::chrono::milliseconds(m_random.bounded(milliseconds + 1));
}

} // namespace renumber::test
