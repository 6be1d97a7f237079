// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/formanswer.h"
#include "screen/deskcase.h"
#include "time/clock.h"
#include "words/problemtext.h"

#include <QFrame>
#include <QTimer>

#include <memory>

namespace Ui {
class NewContactCard;
}

namespace renumber::ui {

class ContactEditor;
class SendingButton;

/// The new contact of a case, and Update, which says what it does, to which contact and for whom. It can be
/// pressed once the gate is open for what is in the field; until then, what is missing stands below it. Of a
/// case that goes no further nothing is left but that.
class NewContactCard : public QFrame
{
    Q_OBJECT
public:
    /// \a clock tells when what is missing may be there.
    explicit NewContactCard(time::Clock clock, QWidget *parent = nullptr);
    ~NewContactCard() override;

    /// What was typed and chosen stays as long as the question is the same.
    void present(const screen::DeskCase &deskCase);
    /// What is shown next is another case.
    void forget();
    /// Says what is in the field, or, once the gate is open for it, Update.
    void submit();
    /// Shows what came of Update at the service; null takes it away.
    void showTrouble(const screen::ServiceTrouble *trouble);
    /// What was said last did not arrive, and is to be said again.
    void forgetSaid() { m_said = {}; }
    void takeFocus();
    const SendingButton &updateButton() const;
    /// Says anew what changes with the time.
    void tick();

signals:
    /// Another contact is in the field, and nothing speaks against it: the gate is to be asked for it.
    void contactEdited(const renumber::account::ContactValue &contact);
    void updatePressed(const renumber::ui::FormAnswer &answer);
    void nextStepChosen(renumber::ui::NextStep next);
    /// The person is not to be locked any more, which may be by now.
    void endLockPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void ask();
    void say();
    bool isBusy() const;
    bool isShut() const { return m_case.contact.veil == screen::Veil::Shut; }
    bool isOpenFor(const account::ContactValue &contact) const;
    void setBusy();
    void retranslate();
    void showRules();
    void showUpdate();
    QStringList endingLines() const;
    account::ContactKind kind() const { return m_case.contact.question.kind; }
    ContactEditor &editor() const;

    std::unique_ptr<Ui::NewContactCard> m_ui;
    const time::Clock m_clock;
    screen::DeskCase m_case;
    account::ContactValue m_said; ///< by contactEdited(), since the last edit; empty: nothing was
    QTimer m_settling; ///< runs while somebody may still be typing
};

} // namespace renumber::ui
