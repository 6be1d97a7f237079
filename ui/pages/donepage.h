// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"

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
    /// Whether the service can verify the contact that is now shown.
    enum class Verifying { NotPossible, Possible };

    explicit DonePage(QWidget *parent = nullptr);
    ~DonePage() override;

    /// \a now is the contact of its kind as the account shows it; the new one may stand behind the first.
    void showDone(const change::Plan &plan, const change::Done &done, const account::Contact &now,
                  const QString &serviceName, Verifying verifying);
    /// The keyboard is on the way back, never on Verify: a Return too many must not send a message.
    void takeFocus();

signals:
    void accountRequested();
    void verifyRequested(renumber::account::ContactKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString resultText() const;
    QString unconfirmedText() const;
    QString formerText() const;
    QString adviceText() const;
    bool isBehindAnother() const;
    void paintTitle();

    std::unique_ptr<Ui::DonePage> m_ui;
    change::Plan m_plan;
    change::Done m_done;
    account::Contact m_now;
    QString m_serviceName;
    Verifying m_verifying = Verifying::NotPossible;
};

} // namespace renumber::ui
