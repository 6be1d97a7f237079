// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pagediff.h"
#include "screen/screen.h"
#include "time/clock.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DonePage;
}

namespace renumber::ui {

/// Done: what was before, and what the service, asked again, now shows.
class DonePage : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells when the service was asked.
    explicit DonePage(time::Clock clock, QWidget *parent = nullptr);
    ~DonePage() override;

    /// Shows \a content. The keyboard comes to be on the way back, never on Verify: a Return too many must
    /// not send a message.
    void present(const screen::Done &content, Arrival arrival);
    /// What is shown next has nothing to do with what is shown now.
    void forget() { m_shown.reset(); }

signals:
    void accountRequested();
    /// By who acts for others: another caller comes.
    void otherPersonRequested();
    void verifyRequested(renumber::account::ContactKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showContacts();
    void copyReceipt();

    std::unique_ptr<Ui::DonePage> m_ui;
    const time::Clock m_clock;
    std::optional<screen::Done> m_shown;
};

} // namespace renumber::ui
