// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"
#include "time/clock.h"
#include "widgets/busy.h"
#include "words/sentence.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ProofRow;
}

namespace renumber::ui {

/// One proof in a case: what it is, how it stands, and what can be done about it now. Its parts are named
/// after the proof's id: "<id>ProofText", "<id>ProofCodeField", "<id>ProofBeginButton", "…CheckButton",
/// "…ShowButton", "…PassedButton", "…FailedButton".
class ProofRow : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells how much time is left.
    explicit ProofRow(time::Clock clock, QWidget *parent = nullptr);
    ~ProofRow() override;

    /// \a proof of \a deskCase. What was typed stays while the same code is out.
    void present(const screen::DeskProof &proof, const screen::DeskCase &deskCase);
    void setBusy(Busy busy);
    /// Whether nothing can be begun, whoever is calling.
    enum class Shut { No, Yes };
    void setShut(Shut shut);
    /// Switches off what sends a message or asks the service, for a reason that \a why tells.
    void holdBack(const Sentence &why);
    /// Says anew what changes with the time.
    void tick();
    /// Whether it has been begun, and where that has led is to be seen.
    bool isBegun() const;
    /// Whether something can be done about it that may help.
    bool isOpen() const;
    /// To where one goes on; never to what says how it ended, which is one Tab further.
    void takeFocus();
    /// Likewise where what was begun has come to nothing.
    void takeFocusAtEnd();
    /// What the keyboard stops at, in the order of Tab.
    QList<QWidget *> tabStops() const;
    const screen::DeskProof &proof() const { return m_proof; }

signals:
    void begun();
    /// As the service wants it.
    void codeEntered(const QString &code);
    void ended(renumber::desk::ProofOutcome outcome);
    /// The number to call back is to be shown.
    void revealWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    template <typename State> const State *stateIs() const { return std::get_if<State>(&m_proof.state); }
    bool isRevealed() const;
    void enterCode();
    void showTrouble();
    void showParts();
    void retranslate();
    void layOut();
    void layOutAnew();
    void nameButtons();
    void nameParts();

    std::unique_ptr<Ui::ProofRow> m_ui;
    const time::Clock m_clock;
    screen::DeskProof m_proof;
    account::ContactKind m_changed = account::ContactKind::Phone;
    QString m_service;
    QString m_person; ///< ready for a sentence
    Busy m_busy = Busy::No;
    Shut m_shut = Shut::No;
};

} // namespace renumber::ui
