// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"
#include "time/clock.h"

#include <QFrame>

#include <memory>

namespace Ui {
class ProofsCard;
}

namespace renumber::ui {

class ProofRow;
class SendingButton;

/// Who is calling: what policy and service offer to prove it, and how each stands. Once none is needed any
/// more, those that were not begun are put away until they are asked for.
class ProofsCard : public QFrame
{
    Q_OBJECT
public:
    /// \a clock tells how much time is left.
    explicit ProofsCard(time::Clock clock, QWidget *parent = nullptr);
    ~ProofsCard() override;

    /// Those of \a deskCase. While that waits for anything but the record, nothing can be pressed. After a
    /// press the keyboard follows what came of it.
    void present(const screen::DeskCase &deskCase);
    /// A row that is made from now on is held back by what holds back \a like, which outlives this.
    void holdBackLike(const SendingButton &like) { m_like = &like; }
    /// What is shown next is another case.
    void forget();
    /// To the next proof behind the one that has the keyboard which helps the case on; false where there is
    /// none.
    bool goToNext();
    /// Says anew what changes with the time.
    void tick();

signals:
    // id is that of a screen::DeskProof.
    void proofBegun(const QString &id);
    void proofCodeEntered(const QString &id, const QString &code);
    void proofEnded(const QString &id, renumber::desk::ProofOutcome outcome);
    void revealed(const QString &id);
    /// A proof that was pressed has passed.
    void hasPassed();

protected:
    void changeEvent(QEvent *event) override;

private:
    ProofRow *rowOf(const QString &id) const;
    void makeRows();
    ProofRow *makeRow();
    void chainTabs();
    void showRows();
    void setBusy(const std::optional<screen::CaseWaiting> &waiting);
    void follow(const screen::CaseProofs &before);
    void retranslate();

    std::unique_ptr<Ui::ProofsCard> m_ui;
    const time::Clock m_clock;
    screen::CaseProofs m_proofs;
    QString m_service;
    QList<ProofRow *> m_rows; ///< in the order of m_proofs
    QString m_pressed; ///< the proof that was pressed last; empty once the keyboard has followed
    const SendingButton *m_like = nullptr;
    QStringList m_wanted; ///< ids of those that help the case on
    bool m_isBusy = false;
    bool m_showsAll = false; ///< also those that nothing asks for
};

} // namespace renumber::ui
