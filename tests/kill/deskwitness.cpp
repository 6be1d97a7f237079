// SPDX-License-Identifier: Apache-2.0
#include "deskwitness.h"

#include "numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

/// By what the operator presses it.
const QMap<QString, Asked> pressed{
    {u"proving"_s, Asked::ProofCode}, {u"update"_s, Asked::Text}, {u"verify"_s, Asked::Entry}};

qsizetype countOf(Asked asked, const QList<ServiceEvent> &messages)
{
    return std::count_if(messages.cbegin(), messages.cend(),
                         [asked](const ServiceEvent &one) { return one.asked == asked; });
}

} // namespace

DeskWitness::DeskWitness(SandboxProcess &sandbox, DeskFindings &findings)
    : m_path(m_files.path())
    , m_service(sandbox)
    , m_findings(findings)
{
}

/// Whose case is open calls still.
void DeskWitness::beginRun()
{
    m_said = u"nothing"_s;
    m_presses.clear();
    const bool isOpen = !m_record.openCases().isEmpty() && !m_callers.isEmpty();
    m_callers = isOpen ? QList<ServedCaller>{m_callers.last()} : QList<ServedCaller>();
}

void DeskWitness::take(const ServedCaller &caller)
{
    m_callers.append(caller);
    m_isCodeOut = false;
}

void DeskWitness::hear(const QString &line)
{
    m_said = line.section(u' ', 0, 0);
    if (m_callers.isEmpty())
        return;
    m_callers.last().said.insert(m_said);
    if (pressed.contains(m_said))
        ++m_presses[pressed.value(m_said)];
    hearOf(line.section(u' ', 1));
}

void DeskWitness::hearOf(const QString &rest)
{
    if (m_said == "codePage"_L1) {
        m_isCodeOut = true;
        if (rest != onlyDigits(caller().number))
            fail(u"the page for the code names another number"_s);
    } else if (m_said == "verify"_L1) {
        m_isCodeOut = false;
        ++m_presses[Asked::Notice]; // which follows from it
    } else if (m_said == "done"_L1) {
        if (rest != onlyDigits(caller().number) || !isDone(caller()))
            count(m_findings.figures.misleading, {u"done was said of what is not"_s});
    } else if (m_said == "takenUp"_L1) {
        ++m_findings.figures.takenUp[rest];
    } else if (m_said == "settled"_L1) {
        takeThrough(m_callers.last());
    }
}

void DeskWitness::takeThrough(ServedCaller &through)
{
    through.shown = m_service.phoneOf(through.person);
    if (isDone(through))
        m_changed.insert(through.person);
    ++m_findings.figures.finished;
    m_findings.figures.unconfirmed += through.said.contains(u"unconfirmed"_s) ? 1 : 0;
}

bool DeskWitness::isDone(const ServedCaller &caller)
{
    return m_service.phoneOf(caller.person) == caller.number;
}

QString DeskWitness::pageToCome(const RecordedCase &open)
{
    const bool isUnderWay = open.stage == "changing"_L1 || open.stage == "unsettled"_L1;
    if (open.stage == "telling"_L1 || (isUnderWay && isDone(caller())))
        return u"deskTellingPage"_s;
    if (isUnderWay && m_isCodeOut)
        return u"codePage"_s;
    return isUnderWay ? QString() : u"deskCasePage"_s;
}

bool DeskWitness::judgeLook(const QString &line)
{
    const QJsonObject seen = QJsonDocument::fromJson(line.section(u' ', 1).toUtf8()).object();
    QStringList board;
    for (const QJsonValue row : seen["board"_L1].toArray())
        board.append(row.toString());
    QStringList wrong = misread(board, m_record);
    if (const QString troubles = seen["troubles"_L1].toString(); !troubles.isEmpty())
        wrong.append(u"the window says: "_s + troubles);
    ++m_findings.figures.starts;
    count(m_findings.figures.misleading, wrong);
    if (m_service.calls().size() != m_calls || m_service.messages().size() != m_messages)
        count(m_findings.figures.sentByStarts, {u"the start asked the service for something"_s});
    return wrong.isEmpty();
}

void DeskWitness::judgeRun()
{
    DeskFigures &figures = m_findings.figures;
    m_service.calling().settle();
    m_killedAt = m_said;
    ++figures.kills;
    ++figures.killsByMoment[m_said];
    const DeskRecord record = readDeskRecord(m_path + u"/data"_s);
    ++figures.verified;
    if (!record.fault.isEmpty()) {
        count(figures.broken, {record.fault});
        return;
    }
    count(figures.lost, lostRows(m_record.rows, record));
    const DeskRun run = takeRun(record);
    count(figures.withoutLeave, withoutLeave(run));
    count(figures.doubled, doubled(run) + doubledRows(record));
    judgeCallers();
    const QList<RecordedCase> open = record.openCases();
    ++figures.killsByStage[open.isEmpty() ? u"none"_s : open.first().stage];
    if (open.size() > 1)
        fail(u"more cases are open than one"_s);
}

/// What was called, sent and written since the run before; each case that is new is the next caller's.
DeskRun DeskWitness::takeRun(const DeskRecord &record)
{
    const DeskRun run{m_presses, m_service.calls().mid(m_calls), m_service.messages().mid(m_messages),
                      record.rows.mid(m_record.rows.size())};
    QList<RecordedCase> opened = record.cases.mid(m_record.cases.size());
    for (ServedCaller &one : m_callers) {
        if (one.caseId.isEmpty() && !opened.isEmpty())
            one.caseId = opened.takeFirst().id;
    }
    m_record = record;
    m_calls += run.calls.size();
    m_messages += run.messages.size();
    DeskFigures &figures = m_findings.figures;
    figures.rows += int(run.rows.size());
    figures.proofCodes += int(countOf(Asked::ProofCode, run.messages));
    figures.texts += int(countOf(Asked::Text, run.messages));
    figures.notices += int(countOf(Asked::Notice, run.messages));
    return run;
}

/// Somebody may be through with whom the operator did not see that.
void DeskWitness::judgeCallers()
{
    for (ServedCaller &one : m_callers) {
        count(m_findings.figures.lost, lost(one, m_record));
        const auto found = m_record.caseOf(one.caseId);
        if (found && found->stage == "closed"_L1 && one.shown.isEmpty())
            takeThrough(one);
        if (!one.shown.isEmpty())
            count(m_findings.figures.misleading, misjudged(one, m_record));
    }
}

void DeskWitness::fail(const QString &what)
{
    const ServedCaller last = m_callers.isEmpty() ? ServedCaller() : m_callers.last();
    m_findings.faults.append(
        u"after kill %1 at \"%2\", %3 to …%4 by %5, last said: %6: %7"_s.arg(m_findings.figures.kills)
            .arg(m_killedAt, last.person, last.number.right(3), last.proof, m_said, what));
    qWarning("%s", qUtf8Printable(m_findings.faults.last()));
}

void DeskWitness::count(int &figure, const QStringList &faults)
{
    figure += int(faults.size());
    for (const QString &fault : faults)
        fail(fault);
}

} // namespace renumber::test
