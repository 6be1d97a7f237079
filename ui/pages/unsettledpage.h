// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pagediff.h"
#include "screen/screen.h"
#include "time/clock.h"

#include <QWidget>

#include <memory>

namespace Ui {
class UnsettledPage;
}

namespace renumber::ui {

/// The change could not be confirmed: what was sent, why its outcome is not known, and "Check again".
class UnsettledPage : public QWidget
{
    Q_OBJECT
public:
    /// By \a clock, as it is set now, times of day are told.
    explicit UnsettledPage(time::Clock clock, QWidget *parent = nullptr);
    ~UnsettledPage() override;

    /// Shows \a content. The keyboard goes to what can be pressed, or to what is waited for.
    void present(const screen::Unsettled &content, Arrival arrival);
    /// What is shown next has nothing to do with what is shown now.
    void forget() { m_shown.reset(); }

signals:
    void askAgainRequested();
    /// The code is to be entered once more.
    void entryRequested();
    void accountRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeFocus();
    QString whatText() const;
    QString whatWasAccepted() const;
    QString whatIsUnknown() const;
    QString detailText() const;
    void retranslate();

    std::unique_ptr<Ui::UnsettledPage> m_ui;
    const time::Clock m_clock;
    std::optional<screen::Unsettled> m_shown;
};

} // namespace renumber::ui
