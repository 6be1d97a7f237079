// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/board.h"
#include "time/clock.h"

#include <QFont>
#include <QRect>

namespace renumber::ui {

/// Where the words of a row of the board stand: line by line, what is at the end of a line below what is at
/// its beginning where there is no room for both, and broken where it is longer than the row is wide. Nothing
/// is left out. Places are from the row's upper left corner, in languages that are read from the left.
class BoardRowLayout
{
public:
    enum class Ink { Name, Text, Caption };
    struct Piece
    {
        QString words;
        QRect place;
        QFont font;
        Ink ink = Ink::Text;
        int flags = 0; ///< of Qt::AlignmentFlag and Qt::TextFlag
    };

    /// Of \a row, in a row that is \a width wide with \a font.
    BoardRowLayout(const screen::BoardRow &row, const screen::Viewer &viewer, const time::Now &now,
                   const QFont &font, int width);

    const QList<Piece> &pieces() const { return m_pieces; }
    /// Of the bar in the tone of the case.
    const QRect &bar() const { return m_bar; }
    /// Of the sign before the flags; empty where none is up.
    const QRect &sign() const { return m_sign; }
    int height() const;

private:
    struct Line
    {
        QString begin;
        QFont beginFont;
        Ink beginInk = Ink::Caption;
        QString end;
        QFont endFont;
        Ink endInk = Ink::Caption;
    };

    void add(const Line &line);
    void addFlags(const QString &words, const QFont &font);
    void addBlock(const QString &words, const QFont &font, Ink ink, int indent = 0);

    int m_left = 0;
    int m_right = 0;
    int m_bottom = 0; ///< of what there is so far
    QList<Piece> m_pieces;
    QRect m_bar;
    QRect m_sign;
};

} // namespace renumber::ui
