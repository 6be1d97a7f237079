// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures.h"
#include "imitatedservice.h"
#include "sandboxprocess.h"
#include "storeview.h"
#include "subjectprocess.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>

namespace renumber::test {

/// Starts the program, looks at what it says of the change before, goes on with that and with the next
/// changes, and kills it at a random moment; again and again, always on the same account, keyring and disk.
class Rounds
{
public:
    /// \a service: such as "reachfive".
    Rounds(SandboxProcess &sandbox, const QString &service, quint32 seed);

    /// Signs in, and finds out how long things take.
    void begin();
    /// One start and one kill.
    void kill();
    /// One more start, which is to find nothing left behind once all is finished.
    void end();

    const Figures &figures() const { return m_figures; }
    /// What was wrong, with the round it was wrong in.
    const QStringList &faults() const { return m_faults; }

private:
    std::unique_ptr<SubjectProcess> start(const QString &token = {});
    void hear(const QString &line);
    bool look(SubjectProcess &subject, const Sent &before);
    void compare(const Sent &before);
    bool resolve(SubjectProcess &subject);
    bool finish(SubjectProcess &subject);
    bool goOn(SubjectProcess &subject);
    bool putAway(SubjectProcess &subject);
    void expectNothingLeft(SubjectProcess &subject);
    void changeAndKill(SubjectProcess &subject);
    void killAnywhere(SubjectProcess &subject);
    void killSoonAfter(SubjectProcess &subject, const QString &word);
    void killOnceReceived(SubjectProcess &subject, const QString &call);
    void changeNext(SubjectProcess &subject);
    void kill(SubjectProcess &subject);
    void fail(const QString &what);

    Truth truth();
    std::chrono::milliseconds upTo(qint64 milliseconds);

    SandboxProcess &m_sandbox;
    ImitatedService m_service;
    QTemporaryDir m_files;
    StoreView m_store;
    QRandomGenerator m_random;
    Figures m_figures;
    QStringList m_faults;

    Truth m_inHand; ///< the last change, as far as the person said
    Told m_told = Told::NothingToTell; ///< of it, by the page that was seen last
    QString m_problem; ///< that the page for the code told of last
    QString m_said; ///< the first word of the last line
    QString m_killedAt; ///< that word when it was killed last
    int m_next = 0; ///< index of the number that comes next
    qint64 m_startTime = 500; ///< in ms, from the start to the account
    qint64 m_changeTime = 500; ///< in ms, of one change
};

} // namespace renumber::test
