// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace renumber::ui {

/// Notices that somebody is at a window: what they are about to press can be made ready.
class Attention : public QObject
{
    Q_OBJECT
public:
    /// Watches the whole application while it lives, for what is done in \a window, which owns this.
    explicit Attention(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A key, a click or the mouse coming over something; at most once a second.
    void noticed();

private:
    QElapsedTimer m_sinceNoticed;
};

} // namespace renumber::ui
