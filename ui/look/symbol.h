// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/role.h"

#include <QWidget>

class QPainter;

namespace renumber::ui::look {

/// Our own signs; each is the file of its name in look/symbols.
enum class Symbol {
    Board,
    Call,
    Check,
    Clock,
    Doubt,
    Exchange,
    Eye,
    Hide,
    Lock,
    Menu,
    Message,
    Note,
    Offline,
    Person,
    Record,
    Renew,
    Search,
    Wrong,
};

/// In \a color, as large as \a rect.
void paintSymbol(QPainter &painter, const QRectF &rect, Symbol symbol, const QColor &color);

/// What stands before a message of \a tone.
Symbol symbolOf(Tone tone);

/// A sign in the colour of its tone. It says nothing to screen readers: there are words beside it.
class SymbolLabel : public QWidget
{
    Q_OBJECT
public:
    explicit SymbolLabel(QWidget *parent = nullptr);

    /// Shows \a symbol in the colour of \a tone, in place of what it showed. It hides the function of
    /// QWidget: whether there is a sign at all is for setVisible().
    void show(Symbol symbol, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol = Symbol::Note;
    Tone m_tone = Tone::Plain;
};

} // namespace renumber::ui::look
