// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pagediff.h"
#include "screen/screen.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DonePage;
}

namespace renumber::ui {

/// Done: what the service, asked again, now shows.
class DonePage : public QWidget
{
    Q_OBJECT
public:
    explicit DonePage(QWidget *parent = nullptr);
    ~DonePage() override;

    /// Shows \a content. The keyboard comes to be on the way back, never on Verify: a Return too many must
    /// not send a message.
    void present(const screen::Done &content, Arrival arrival);
    /// What is shown next has nothing to do with what is shown now.
    void forget() { m_shown.reset(); }

signals:
    void accountRequested();
    void verifyRequested(renumber::account::ContactKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString resultText() const;
    QString unconfirmedText() const;
    About aboutIt() const;
    QString formerText() const;
    QString adviceText() const;
    bool isBehindAnother() const;
    void paintTitle();

    std::unique_ptr<Ui::DonePage> m_ui;
    std::optional<screen::Done> m_shown;
};

} // namespace renumber::ui
