// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"
#include "words/sentence.h"

#include <QWidget>

#include <memory>

namespace Ui {
class UnsettledPage;
}

namespace renumber::ui {

/// Not known yet: what was sent, why its outcome is not known, and "Ask again".
class UnsettledPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnsettledPage(QWidget *parent = nullptr);
    ~UnsettledPage() override;

    /// \a why is what broke in words; none where the service accepted the step but does not show it.
    void showUnsettled(const change::Plan &plan, const change::Unsettled &unsettled, const Sentence &why,
                       const QString &serviceName);
    void takeFocus();

signals:
    void askAgainRequested();
    void accountRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString whatText() const;
    QString whatIsUnknown() const;
    void retranslate();

    std::unique_ptr<Ui::UnsettledPage> m_ui;
    change::Plan m_plan;
    change::Unsettled m_unsettled;
    Sentence m_why;
    QString m_serviceName;
};

} // namespace renumber::ui
