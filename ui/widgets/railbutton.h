// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/symbol.h"

#include <QPushButton>

namespace renumber::ui {

/// A place to go to: its sign, with a word below it.
class RailButton : public QPushButton
{
    Q_OBJECT
public:
    /// Whether its place is the one that is shown.
    enum class Presence { Behind, InFront };

    RailButton(look::Symbol symbol, QWidget *parent);

    void setPresence(Presence presence);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const look::Symbol m_symbol;
    Presence m_presence = Presence::Behind;
};

} // namespace renumber::ui
