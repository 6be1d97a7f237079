// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/symbol.h"

#include <QWidget>

namespace renumber::ui {

/// A large sign above a title. It says nothing to screen readers: the title does.
class Emblem : public QWidget
{
    Q_OBJECT
public:
    enum class Shape { Round, Tile };

    explicit Emblem(QWidget *parent = nullptr);

    /// Shows \a symbol on a ground of \a shape, both in the colours of \a tone. It hides the function of
    /// QWidget: whether there is a sign at all is for setVisible().
    void show(look::Symbol symbol, look::Tone tone, Shape shape);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Symbol m_symbol = look::Symbol::Renew;
    look::Tone m_tone = look::Tone::Plain;
    Shape m_shape = Shape::Tile;
};

} // namespace renumber::ui
