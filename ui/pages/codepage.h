// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"
#include "time/clock.h"
#include "widgets/busy.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class CodePage;
}

namespace renumber::ui {

/// Enter code: the number it went to, the code, Verify; how long it works, when another can be sent.
class CodePage : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells how much time is left.
    explicit CodePage(time::Clock clock, QWidget *parent = nullptr);
    ~CodePage() override;

    /// A code was asked for; empties the field where it is another code than before.
    void showCode(const change::Plan &plan, const change::SentCode &code, change::Delivery delivery,
                  const QString &serviceName);
    void setBusy(Busy busy, const Sentence &what = {});
    void showProblem(const ProblemWords &words);
    void clearProblem();
    void takeFocus();

signals:
    /// A code was confirmed by one press; digits only.
    void verifyRequested(const QString &code);
    void resendRequested();
    void wrongNumberReported();
    void cancelRequested();
    void nextStepChosen(renumber::ui::NextStep next);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void forgetMessages();
    void tidy();
    void submit();
    void refuse(const Sentence &why);
    void describeField();
    void offer(const QString &code);
    void nameOffer();
    void paintFixed();
    void tick();
    void retranslate();
    QString expiryText(const QDateTime &now) const;
    QString resendText(const QDateTime &now) const;
    QString entriesText() const;
    bool canResend(const QDateTime &now) const;

    std::unique_ptr<Ui::CodePage> m_ui;
    const time::Clock m_clock;
    QTimer m_tick; ///< wakes the texts; the times themselves come from deadlines and the clock
    change::Plan m_plan;
    change::SentCode m_code;
    change::Delivery m_delivery = change::Delivery::Confirmed;
    QString m_serviceName;
    QString m_offered;
    Busy m_busy = Busy::No;
};

} // namespace renumber::ui
