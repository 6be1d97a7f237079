// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/known.h"
#include "words/sentence.h"

#include <QList>
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

    /// \a details are said in small print: what broke, when the service was last asked. An empty one is left
    /// out.
    void showUnsettled(const change::Change &change, const change::Unsettled &unsettled,
                       const QList<Sentence> &details, const QString &serviceName);
    void takeFocus();

signals:
    void askAgainRequested();
    /// The code is to be entered once more.
    void entryRequested();
    void accountRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString whatText() const;
    QString whatWasAccepted() const;
    QString whatIsUnknown() const;
    void retranslate();

    std::unique_ptr<Ui::UnsettledPage> m_ui;
    change::Plan m_plan;
    change::Known m_known = change::Known::MayHaveChanged;
    change::Unsettled m_unsettled;
    QList<Sentence> m_details;
    QString m_serviceName;
};

} // namespace renumber::ui
