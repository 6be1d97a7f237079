// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deskfigures.h"
#include "deskverdict.h"

#include <QTemporaryDir>

namespace renumber::test {

/// What was counted, and what was wrong, with the kill after which it was.
struct DeskFindings
{
    DeskFigures figures;
    QStringList faults;
};

/// All that is known of one desk, which is as new: what its operator says, what the service was asked for and
/// has sent, and what the record has. Judges each run of the program there.
class DeskWitness
{
public:
    /// Both outlive this.
    DeskWitness(SandboxProcess &sandbox, DeskFindings &findings);

    const QString &folder() const { return m_path; }
    DeskService &service() { return m_service; }
    /// As the last kill has left it.
    const DeskRecord &record() const { return m_record; }

    /// The program is started.
    void beginRun();
    /// The operator says \a line.
    void hear(const QString &line);
    /// The operator is about to be called by \a caller.
    void take(const ServedCaller &caller);
    /// Whose case is in hand, or was last.
    const ServedCaller &caller() const { return m_callers.last(); }
    /// The first word of the last line in this run.
    const QString &said() const { return m_said; }
    /// The operator is about to be told something: what was said before is over.
    void turn() { m_said = QStringLiteral("called"); }
    /// Whether the number on the account of \a person was changed here: it proves nothing today.
    bool isChanged(const QString &person) { return m_changed.contains(person); }
    /// The page that has to come where the case \a open is taken up; empty: it may be one or another.
    QString pageToCome(const RecordedCase &open);

    /// What the operator sees after a start, before anything is pressed. False where it is wrong.
    bool judgeLook(const QString &line);
    /// What a run has left that was killed.
    void judgeRun();
    void fail(const QString &what);

private:
    void hearOf(const QString &rest);
    void takeThrough(ServedCaller &through);
    bool isDone(const ServedCaller &caller);
    DeskRun takeRun(const DeskRecord &record);
    void judgeCallers();
    void count(int &figure, const QStringList &faults);

    QTemporaryDir m_files;
    const QString m_path;
    DeskService m_service;
    DeskFindings &m_findings;
    DeskRecord m_record;
    qsizetype m_calls = 0; ///< that were judged
    qsizetype m_messages = 0; ///< likewise
    QSet<QString> m_changed;

    // Of this run.
    QList<ServedCaller> m_callers; ///< in the order in which they called
    QMap<Asked, int> m_presses;
    QString m_said;
    bool m_isCodeOut = false; ///< the page for it was seen, and nothing was entered since
    QString m_killedAt; ///< the last word of the run before
};

} // namespace renumber::test
