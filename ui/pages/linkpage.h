// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "time/clock.h"
#include "widgets/busy.h"
#include "words/messagetext.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class LinkPage;
}

namespace renumber::ui {

/// Confirm by a link: the contact it went to, "I clicked the link", which asks the service, and a new link.
class LinkPage : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells how much time is left.
    explicit LinkPage(time::Clock clock, QWidget *parent = nullptr);
    ~LinkPage() override;

    /// A link was asked for.
    void showLink(const SentMessage &message);
    /// The service was asked, and does not show that the link was clicked. Where it shows the contact all the
    /// same, the person may end it.
    void showNotYet();
    /// Says that what is done here would be lost if the program ended; none where it would not.
    void showKeeping(const Sentence &sentence);
    void setBusy(Busy busy, const Sentence &what = {});
    void showProblem(const ProblemWords &words);
    void clearProblem();
    void takeFocus();

signals:
    /// The person says that the link was clicked.
    void clickedReported();
    /// The person says that there is nothing more to do.
    void endRequested();
    void resendRequested();
    void wrongAddressReported();
    void cancelRequested();
    void nextStepChosen(renumber::ui::NextStep next);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();
    void retranslate();
    QString notYetText(const QDateTime &askedAt) const;

    std::unique_ptr<Ui::LinkPage> m_ui;
    const time::Clock m_clock;
    QTimer m_tick; ///< wakes the texts; the times themselves come from deadlines and the clock
    SentMessage m_message;
    Busy m_busy = Busy::No;
};

} // namespace renumber::ui
