// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pagediff.h"
#include "screen/screen.h"
#include "time/clock.h"
#include "widgets/busy.h"

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

    /// Shows \a content. The keyboard goes to what is new, or to where the person goes on.
    void present(const screen::Link &content, Arrival arrival);
    /// What is shown next has nothing to do with what is shown now.
    void forget() { m_shown.reset(); }

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
    void setBusy(Busy busy);
    void showTrouble();
    void showNotYet();
    void leave();
    void takeFocus();
    void tick();
    void retranslate();
    QString notYetText(const QDateTime &askedAt) const;

    std::unique_ptr<Ui::LinkPage> m_ui;
    const time::Clock m_clock;
    QTimer m_tick; ///< wakes the texts; the times themselves come from deadlines and the clock
    std::optional<screen::Link> m_shown;
    SentMessage m_message; ///< of what is shown
    Busy m_busy = Busy::No;
};

} // namespace renumber::ui
