// SPDX-License-Identifier: Apache-2.0
#include "deskrounds.h"

#include "keyringcontrol.h"
#include "numbers.h"
#include "storeview.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::test {

namespace {

constexpr std::chrono::milliseconds patience = 40s;
constexpr std::chrono::milliseconds pace = 5ms; // between two looks at what another process does
/// More, and somebody would be locked for proofs that were begun and never ended.
constexpr int killsPerDesk = 30;

const QStringList people{u"Camille"_s, u"Noa"_s, u"Sam"_s, u"Alex"_s, u"Lou"_s};

} // namespace

DeskRounds::DeskRounds(SandboxProcess &sandbox, quint32 seed)
    : m_sandbox(sandbox)
    , m_random(seed)
    , m_moments(m_random)
{
}

/// A folder as new, and one case that nothing disturbs.
void DeskRounds::openDesk()
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWitness>(m_sandbox, m_findings);
    m_killsHere = 0;
    ++m_findings.figures.desks;
    const auto subject = start(u"new"_s);
    if (!subject->await(u"desk"_s))
        return m_desk->fail(u"nobody could be signed in"_s);
    QElapsedTimer clock;
    clock.start();
    serveNext(*subject);
    if (!subject->await(u"settled"_s))
        m_desk->fail(u"a case could not be finished"_s);
    m_caseTime = clock.elapsed();
    kill(*subject);
}

void DeskRounds::kill()
{
    if (m_desk && m_killsHere >= killsPerDesk)
        end();
    if (!m_desk || m_killsHere >= killsPerDesk)
        openDesk();
    const bool isLeft = !m_desk->record().openCases().isEmpty();
    const DeskMoment moment = m_moments.next(isLeft ? DeskMoments::Left::ACase : DeskMoments::Left::Nothing);
    QElapsedTimer clock;
    clock.start();
    const auto subject = start();
    if (moment.at == DeskMoment::At::Start) {
        subject->listen(upTo(m_startTime + 100)); // it waits there for what to do
    } else if (!subject->await(u"desk"_s)) {
        m_desk->fail(u"the desk was not shown"_s);
    } else {
        m_startTime = clock.elapsed();
        if (look(*subject))
            workUntil(*subject, moment);
    }
    kill(*subject);
}

void DeskRounds::end()
{
    const auto subject = start();
    if (!subject->await(u"desk"_s)) {
        m_desk->fail(u"the desk was not shown"_s);
    } else if (look(*subject) && !m_desk->record().openCases().isEmpty()) {
        goOn(*subject);
        if (!subject->await(u"settled"_s))
            m_desk->fail(u"what was left could not be finished"_s);
    }
    m_findings.figures.keyringEntries = countAllEntries();
    m_findings.figures.unfinishedChanges = StoreView(m_desk->folder() + u"/data"_s).entries().value_or(-1);
    kill(*subject);
    if (!m_desk->record().openCases().isEmpty())
        m_desk->fail(u"a case is left"_s);
}

std::unique_ptr<SubjectProcess> DeskRounds::start(const QString &signedIn)
{
    QStringList arguments{u"operator"_s, QString::number(m_sandbox.port()), m_desk->folder()};
    if (!signedIn.isEmpty())
        arguments.append(signedIn);
    m_desk->beginRun();
    return std::make_unique<SubjectProcess>(arguments, [this](const QString &line) { m_desk->hear(line); });
}

bool DeskRounds::look(SubjectProcess &subject)
{
    subject.say(u"look %1"_s.arg(m_desk->record().openCases().size()));
    if (const auto page = subject.await(u"page"_s))
        return m_desk->judgeLook(*page);
    m_desk->fail(u"nothing was seen"_s);
    return false;
}

/// What is left is finished first; then others are served, until the moment comes.
void DeskRounds::workUntil(SubjectProcess &subject, const DeskMoment &moment)
{
    constexpr int mostCases = 3; // in each of which the moment can come
    m_anywhere.setRemainingTime(upTo(2 * m_caseTime));
    for (int i = 0; i < mostCases; ++i) {
        if (i == 0)
            goOn(subject);
        else
            serveNext(subject);
        const Came came = awaitMoment(subject, moment);
        if (came == Came::Never)
            m_desk->fail(u"it did not go on"_s);
        if (came != Came::Settled)
            return;
    }
}

void DeskRounds::goOn(SubjectProcess &subject)
{
    const QList<RecordedCase> open = m_desk->record().openCases();
    if (open.isEmpty())
        serveNext(subject);
    else
        takeUp(subject, open.first());
}

void DeskRounds::serveNext(SubjectProcess &subject)
{
    ServedCaller caller;
    caller.person = people.at(m_random.bounded(people.size()));
    caller.number = numberOf(m_next++);
    const bool isByPhone = !m_desk->isChanged(caller.person) && m_random.bounded(2) == 0;
    caller.proof = isByPhone ? u"oldPhoneCode"_s : u"emailCode"_s;
    m_desk->take(caller);
    m_desk->turn();
    subject.say(u"serve %1 %2 %3 %4"_s.arg(caller.person, caller.number, caller.proof, provenAt()));
}

void DeskRounds::takeUp(SubjectProcess &subject, const RecordedCase &open)
{
    const ServedCaller caller = m_desk->caller();
    m_desk->turn();
    subject.say(u"takeUp %1 %2 %3 %4 %5"_s.arg(caller.person, caller.number, caller.proof, provenAt(),
                                               m_desk->pageToCome(open)));
}

/// Where the code goes that shows who the caller is.
QString DeskRounds::provenAt()
{
    const ServedCaller &caller = m_desk->caller();
    return caller.proof == "emailCode"_L1 ? QString(caller.person.toLower() + u"@example.com"_s)
                                          : m_desk->service().phoneOf(caller.person);
}

DeskRounds::Came DeskRounds::awaitMoment(SubjectProcess &subject, const DeskMoment &moment)
{
    switch (moment.at) {
    case DeskMoment::At::Word:
        return awaitWord(subject, moment.word);
    case DeskMoment::At::Call:
    case DeskMoment::At::Check:
        return awaitCall(subject, moment);
    case DeskMoment::At::Start:
    case DeskMoment::At::Anywhere:
        return awaitTime(subject);
    }
    Q_UNREACHABLE();
}

DeskRounds::Came DeskRounds::awaitWord(SubjectProcess &subject, const QString &word)
{
    if (!subject.awaitAny({word, u"settled"_s}))
        return Came::Never;
    if (m_desk->said() != word)
        return Came::Settled;
    if (isPress(word))
        subject.listen(upTo(m_caseTime / 10));
    return Came::Yes;
}

/// And the service gives no answer.
DeskRounds::Came DeskRounds::awaitCall(SubjectProcess &subject, const DeskMoment &moment)
{
    const QString person = m_desk->caller().person;
    const QString call = moment.at == DeskMoment::At::Check ? m_desk->service().checkFor(person)
                                                            : m_desk->service().callFor(moment.asked, person);
    ImitatedService &service = m_desk->service().calling();
    const qsizetype earlier = service.received(call);
    service.leaveUnanswered(call, moment.acting);
    const QDeadlineTimer deadline(patience);
    while (service.received(call) == earlier) {
        if (m_desk->said() == "settled"_L1) {
            service.settle();
            return Came::Settled;
        }
        if (deadline.hasExpired() || !subject.isRunning())
            return Came::Never;
        subject.listen(pace);
    }
    subject.listen(upTo(40));
    return Came::Yes;
}

DeskRounds::Came DeskRounds::awaitTime(SubjectProcess &subject)
{
    while (!m_anywhere.hasExpired()) {
        if (m_desk->said() == "settled"_L1)
            return Came::Settled;
        if (!subject.isRunning())
            return Came::Never;
        subject.listen(pace);
    }
    return Came::Yes;
}

void DeskRounds::kill(SubjectProcess &subject)
{
    if (!subject.kill())
        m_desk->fail(u"it had ended by itself, after: "_s + m_desk->said());
    ++m_killsHere;
    m_desk->judgeRun();
}

std::chrono::milliseconds DeskRounds::upTo(qint64 milliseconds)
{
    return std::chrono::milliseconds(m_random.bounded(milliseconds + 1));
}

} // namespace renumber::test
