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

    /// \a main is the contact of its kind that the account shows first; the new one may stand behind it.
    void showDone(const change::Plan &plan, const account::Contact &shown, const QString &main,
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
    void paintTitle();

    std::unique_ptr<Ui::DonePage> m_ui;
    change::Plan m_plan;
    account::Contact m_shown;
    QString m_main;
    QString m_serviceName;
    Verifying m_verifying = Verifying::NotPossible;
};

} // namespace renumber::ui
