// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class QShortcut;

namespace renumber::ui {

/// A button that keys press as well, wherever in its window the keyboard is, and that shows which.
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    explicit KeyButton(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    /// Likewise while something is open above its window, which is closed first (UrgentKeys).
    void makeUrgent();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString keysText() const;
    QFont keysFont() const;
    /// The cap with the keys on it, without the gap before it.
    QSize capSize() const;

    QShortcut *m_shortcut;
};

} // namespace renumber::ui
