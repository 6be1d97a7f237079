// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/message.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class MessageBubble;
}

namespace renumber::sandbox {

/// One message on the handset: whom it is for, when it came, its words, and a button that copies its code.
class MessageBubble : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBubble(const Message &message, QWidget *parent = nullptr);
    ~MessageBubble() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMessage();
    void muteAsides();
    void copyCode();

    std::unique_ptr<Ui::MessageBubble> m_ui;
    Message m_message;
    QTimer m_copiedTimer;
};

} // namespace renumber::sandbox
