// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/message.h"
#include "world/world.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class MessageBubble;
}

namespace renumber::sandbox {

/// One message on the handset: whom it is for, when it came, its words, and a button that copies its code or
/// opens its link.
class MessageBubble : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBubble(const Message &message, QWidget *parent = nullptr);
    ~MessageBubble() override;

    /// Shows what came of opening the link.
    void showOutcome(LinkOutcome outcome);

signals:
    void linkPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMessage();
    /// What the button says: what it does, then what came of it.
    QString linkText() const;
    void muteAsides();
    void copyCode();

    std::unique_ptr<Ui::MessageBubble> m_ui;
    Message m_message;
    std::optional<LinkOutcome> m_outcome;
    QTimer m_copiedTimer;
};

} // namespace renumber::sandbox
