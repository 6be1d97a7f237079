// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/values.h"
#include "pages/pagediff.h"
#include "screen/screen.h"
#include "time/clock.h"
#include "widgets/busy.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class CodePage;
}

namespace renumber::ui {

class ExpiryWatch;
class FieldError;

/// Enter code: the contact it went to, the code, Verify; how long it works, when another can be sent. Where
/// the service may want a code from the contact now on the account, too, a second field for that.
class CodePage : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells how much time is left.
    explicit CodePage(time::Clock clock, QWidget *parent = nullptr);
    ~CodePage() override;

    /// Shows \a content. Empties the field where it is about another code than before. The keyboard goes to
    /// what is new, or to where the person goes on.
    void present(const screen::Code &content, Arrival arrival);
    /// Whether the change waits where somebody turns away from it.
    bool keepsChange() const;
    /// What is shown next has nothing to do with what is shown now.
    void forget();

signals:
    /// A code was confirmed by one press; as the service wants it. \a currentCode is the one sent to the
    /// contact now on the account; empty where there is none. \a answers are to what is asked for here.
    void verifyRequested(const QString &code, const QString &currentCode,
                         const renumber::description::Values &answers);
    void resendRequested(const renumber::description::Channel &channel,
                         const renumber::description::Values &answers);
    void sendToCurrentRequested();
    void wrongNumberReported();
    void cancelRequested();
    void nextStepChosen(renumber::ui::NextStep next);
    /// The code works for a minute still, and the person is at another window. Once for each code.
    void expiringUnseen();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showMessage(const SentMessage &message);
    void announceMessage(const std::optional<screen::Code> &before, Arrival arrival);
    void setBusy(Busy busy);
    void showTrouble();
    void leave();
    void takeFocus();
    void connectFields();
    void connectButtons();
    void forgetLastTime();
    void forgetMessages();
    void offerFrom(const QString &typed);
    void nameOffer();
    void nameLeaving();
    void submit();
    void submitWhenComplete();
    bool isComplete() const;
    void resendBy(const description::Channel &channel);
    std::optional<QString> codeIn(QLineEdit *field, FieldError *error);
    bool hasRightLength(const QString &code);
    void describeFields();
    void tick();
    Typed typed() const;
    void retranslate();
    void nameForPerson();
    void retranslateSecond();
    bool hasSecondField() const { return m_message.code.toCurrentAt.has_value(); }

    std::unique_ptr<Ui::CodePage> m_ui;
    const time::Clock m_clock;
    ExpiryWatch *const m_expiry;
    QTimer m_tick; ///< wakes the texts; the times themselves come from deadlines and the clock
    std::optional<screen::Code> m_shown;
    SentMessage m_message; ///< of what is shown
    QString m_offered;
    QString m_entered; ///< last
    Busy m_busy = Busy::No;
    bool m_hasSubmittedItself = false; ///< the code that was sent last
};

} // namespace renumber::ui
