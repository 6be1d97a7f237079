// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"

#include <QFrame>

#include <memory>
#include <optional>

class QButtonGroup;

namespace Ui {
class WhyCard;
}

namespace renumber::ui {

/// Why the caller wants another contact: the reason, the ticket, and what else they asked for.
class WhyCard : public QFrame
{
    Q_OBJECT
public:
    explicit WhyCard(QWidget *parent = nullptr);
    ~WhyCard() override;

    /// A ticket that was typed and not yet said stays.
    void present(const screen::CaseWhy &why);
    /// What is shown next is another case.
    void forget();
    /// Says the ticket that was typed, unless it was said.
    void commitTicket();
    /// What was said last did not arrive: shows what the store has. A ticket stays, and is said once more.
    void fallBack();
    /// To what is still to be filled in; false where nothing is.
    bool takeFocus();

signals:
    void reasonChosen(const QString &reason);
    /// The ticket is of the policy's form, or its field was left.
    void ticketEdited(const QString &ticket);
    void otherFactorSaid(renumber::desk::Said asked);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerReasons();
    void showReason();
    void showOtherFactor();
    bool fitsTicket(const QString &ticket) const;
    void retranslate();

    std::unique_ptr<Ui::WhyCard> m_ui;
    QButtonGroup *m_otherFactor;
    screen::CaseWhy m_why;
    std::optional<QString> m_said; ///< of the ticket
};

} // namespace renumber::ui
