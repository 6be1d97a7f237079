// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deskmoments.h"
#include "deskwitness.h"
#include "subjectprocess.h"

#include <QDeadlineTimer>

#include <memory>

namespace renumber::test {

/// Starts the program at an operators' desk, has its operator take up the case that is on the board and serve
/// the next callers, and kills it at a random moment; again and again.
class DeskRounds
{
public:
    DeskRounds(SandboxProcess &sandbox, quint32 seed);

    /// One start and one kill; now and then at a desk as new, once all is finished at the one before.
    void kill();
    /// One more start, in which the case that is left is finished.
    void end();

    const DeskFigures &figures() const { return m_findings.figures; }
    /// What was wrong, with the round it was wrong in.
    const QStringList &faults() const { return m_findings.faults; }

private:
    enum class Came { Yes, Settled, Never };

    void openDesk();
    std::unique_ptr<SubjectProcess> start(const QString &signedIn = {});
    bool look(SubjectProcess &subject);
    void workUntil(SubjectProcess &subject, const DeskMoment &moment);
    void goOn(SubjectProcess &subject);
    void serveNext(SubjectProcess &subject);
    void takeUp(SubjectProcess &subject, const RecordedCase &open);
    QString provenAt();

    Came awaitMoment(SubjectProcess &subject, const DeskMoment &moment);
    Came awaitWord(SubjectProcess &subject, const QString &word);
    Came awaitCall(SubjectProcess &subject, const DeskMoment &moment);
    Came awaitTime(SubjectProcess &subject);
    void kill(SubjectProcess &subject);
    std::chrono::milliseconds upTo(qint64 milliseconds);

    SandboxProcess &m_sandbox;
    QRandomGenerator m_random;
    DeskMoments m_moments;
    DeskFindings m_findings;
    std::unique_ptr<DeskWitness> m_desk;
    int m_killsHere = 0; ///< at this desk
    int m_next = 0; ///< index of the number that comes next
    QDeadlineTimer m_anywhere; ///< when it is killed, where that is anywhere
    qint64 m_startTime = 500; ///< in ms, from the start to the desk
    qint64 m_caseTime = 2'000; ///< in ms, of one case
};

} // namespace renumber::test
