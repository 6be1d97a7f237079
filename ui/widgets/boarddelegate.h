// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "time/clock.h"

#include <QStyledItemDelegate>

namespace renumber::ui {

/// Paints a row of a BoardModel: a bar in the tone of where the case stands, the person with what the case
/// waits for, the case with its time, from which contact to which, and the flags. See BoardRowLayout.
class BoardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Pale: the store cannot be reached, so that what is shown may be old.
    enum class Ink { Full, Pale };

    BoardDelegate(time::Clock clock, QObject *parent);

    void setInk(Ink ink) { m_ink = ink; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const time::Clock m_clock;
    Ink m_ink = Ink::Full;
};

} // namespace renumber::ui
