// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wait/future.h"

#include <QObject>

#include <chrono>

class QWidget;

namespace renumber::ui {

/// Lets a press send what it sends before the window spends time on showing that it waits: painting a window
/// takes longer than noting the change on disk, and what the disk tells would be heard only after it.
class PaintPause : public QObject
{
    Q_OBJECT
public:
    /// How long at most: a wait has to be seen within a tenth of a second.
    static constexpr std::chrono::milliseconds longest{50};

    /// Belongs to \a window. Of what the window itself has painted nothing goes; only the time is another.
    explicit PaintPause(QWidget &window);

    void begin();
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    wait::Future<> m_end; ///< pending while there is a pause
    bool m_isDue = false; ///< there was something to be painted meanwhile
};

} // namespace renumber::ui
