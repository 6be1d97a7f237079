// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/formanswer.h"
#include "pages/pagediff.h"
#include "screen/deskcase.h"
#include "time/clock.h"
#include "words/problemtext.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class DeskCasePage;
}

namespace renumber::ui {

class NewContactCard;
class ProofsCard;
class WhyCard;

/// A case at an operators' desk, until a code to the new contact is out: why, who is calling, the new
/// contact. Ctrl+P goes to the next proof, Ctrl+Return presses Update, while the page is shown. Whose case it
/// is stands above the page, so that the page shows no title.
class DeskCasePage : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells how much time is left.
    explicit DeskCasePage(time::Clock clock, QWidget *parent = nullptr);
    ~DeskCasePage() override;

    /// Shows \a content, and touches only what is new in it. What was typed stays as long as the case is the
    /// same. The keyboard goes to what is new, or to where the operator goes on.
    void present(const screen::DeskCase &content, Arrival arrival);
    /// What is shown next has nothing to do with what is shown now.
    void forget();

signals:
    // What is said of the case that is shown; DeskCase::head has its id.
    void reasonChosen(const QString &reason);
    void ticketEdited(const QString &ticket);
    void otherFactorSaid(renumber::desk::Said asked);
    /// The gate is to be asked for another contact.
    void contactEdited(const renumber::account::ContactValue &contact);
    // Of a proof: screen::DeskProof::id.
    void proofBegun(const QString &id);
    /// \a code as the service wants it.
    void proofCodeEntered(const QString &id, const QString &code);
    void proofEnded(const QString &id, renumber::desk::ProofOutcome outcome);
    /// The contact is to be shown whole, for a callback.
    void revealed(const QString &id);
    /// By one press, for DeskCase::contact's target, which is answer.value.
    void updatePressed(const renumber::ui::FormAnswer &answer);
    void nextStepChosen(renumber::ui::NextStep next);
    void endLockPressed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void connectKeys();
    void showTrouble();
    void showLock();
    void oweFocus();
    void takeFocus();
    void goOn();
    void tick();
    void retranslate();

    std::unique_ptr<Ui::DeskCasePage> m_ui;
    const time::Clock m_clock;
    WhyCard *m_why = nullptr;
    ProofsCard *m_proofs = nullptr;
    NewContactCard *m_contact = nullptr;
    std::optional<screen::DeskCase> m_shown;
    std::optional<desk::Missing> m_lock; ///< that the box above all says
    bool m_owesFocus = false; ///< the keyboard is still to go to where the operator goes on
    QTimer m_tick; ///< wakes the texts; the times themselves come from deadlines and the clock
};

} // namespace renumber::ui
