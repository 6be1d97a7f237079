// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/world.h"

#include <QWidget>

#include <memory>

namespace Ui {
class HandsetWindow;
}

namespace renumber::sandbox {

/// The sandbox's window: a telephone on which every message arrives that any service sends, whoever it is
/// for.
class HandsetWindow : public QWidget
{
    Q_OBJECT

public:
    /// Shows the messages of `world`, those already sent included, and opens the links in them. `world` must
    /// outlive this. `origin` is where the sandbox listens.
    HandsetWindow(World &world, const QString &origin, QWidget *parent = nullptr);
    ~HandsetWindow() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addMessage(const Message &message);
    void removeMessages();
    void showOrigin();
    void muteAsides();

    std::unique_ptr<Ui::HandsetWindow> m_ui;
    World &m_world;
    QString m_origin;
    /// A message came whose place is not laid out yet.
    bool m_scrollsToNewest = false;
};

} // namespace renumber::sandbox
