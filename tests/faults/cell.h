// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faultedcalls.h"
#include "faultkinds.h"
#include "gate.h"
#include "judge.h"
#include "sandboxbrowser.h"
#include "sandboxprocess.h"
#include "secretsearch.h"

#include <memory>

namespace renumber::test {

class Driver;
class Person;
class ShownWatch;

/// What all cells of a service stand on; each begins with a sandbox as new.
struct FaultBench
{
    QString service; ///< the description's id
    SandboxProcess &sandbox;
    Gate &gate; ///< to the sandbox
    QTcpServer &elsewhere; ///< where redirects lead
    SecretSearch &secrets; ///< learns what was used
};

/// One call that goes wrong in one way, with the real window: a person comes to it, reads what the window
/// says, and does what it offers until there is nothing left to do.
class FaultCell
{
public:
    FaultCell(const FaultBench &bench, const FaultedCall &call, const FaultKind &kind);
    ~FaultCell();
    Q_DISABLE_COPY_MOVE(FaultCell)

    void run();

    const QList<Finding> &findings() const { return m_findings; }
    bool hung() const { return m_hung; } ///< the window waited for longer than anything can take
    bool arrived() const { return m_arrived; } ///< at what the person wanted
    bool wentWrong() const { return m_wentWrong; } ///< the call did, as it was meant to
    bool namedAnother() const { return m_kind.namesAnother; } ///< a reply was about somebody else
    const QStringList &secretsFound() const { return m_secretsFound; } ///< kinds and files
    /// What the person saw, one page a line.
    QString story() const { return m_story.join(u'\n'); }

private:
    void start();
    bool goThere();
    bool isAt(const QStringList &pages);
    void arm();
    void disarm();
    bool hasGoneWrong() const;
    bool rest();
    void look();
    template <typename Action> bool act(Action action);
    void learnSecrets(SecretSearch &secrets) const;

    const FaultBench m_bench;
    const FaultedCall m_call;
    const FaultKind m_kind;
    SandboxBrowser m_browser;
    std::unique_ptr<Driver> m_driver;
    std::unique_ptr<Person> m_person;
    std::unique_ptr<ShownWatch> m_watch;
    ContactTruth m_before;
    Words m_seen;
    QList<Finding> m_findings;
    QStringList m_story;
    QStringList m_secretsFound;
    bool m_hung = false;
    bool m_arrived = false;
    bool m_wentWrong = false;
};

} // namespace renumber::test
