// SPDX-License-Identifier: Apache-2.0
#include "widgets/boardrowlayout.h"

#include "look/style.h"
#include "look/tokens.h"
#include "screen/boardtext.h"
#include "words/isolate.h"

#include <QFontMetrics>

#include <algorithm>

namespace renumber::ui {

using namespace look;

namespace {

constexpr int barWidth = 6;
constexpr int betweenLines = 2;

int widthOf(const QString &words, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(words) + 1;
}

/// Between words, or anywhere where one of them is wider than \a width.
Qt::TextFlag wrapOf(const QString &words, const QFont &font, int width)
{
    const QStringList all = words.split(u' ');
    const bool fit = std::all_of(all.cbegin(), all.cend(),
                                 [&](const QString &word) { return widthOf(word, font) <= width; });
    return fit ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

} // namespace

BoardRowLayout::BoardRowLayout(const screen::BoardRow &row, const screen::Viewer &viewer,
                               const time::Now &now, const QFont &font, int width)
    : m_left(space::large + barWidth + space::medium)
    , m_right(width - space::large)
    , m_bottom(space::medium)
{
    QFont nameFont = font;
    nameFont.setWeight(QFont::DemiBold);
    const QFont captionFont = scaled(font, type::caption);
    add({isolated(row.name), nameFont, Ink::Name, stateText(row), font, Ink::Text});
    add({captionText(row, viewer), captionFont, Ink::Caption, deadlineText(row, now), captionFont,
         Ink::Caption});
    add({contactsText(row), captionFont, Ink::Caption, ageText(row, now), captionFont, Ink::Caption});
    addFlags(flagsText(row), captionFont);
    m_bar = QRect(space::large, space::medium, barWidth, m_bottom - space::medium - betweenLines);
}

int BoardRowLayout::height() const
{
    return m_bottom - betweenLines + space::medium + 1; // and the line below
}

void BoardRowLayout::add(const Line &line)
{
    const int end = line.end.isEmpty() ? 0 : widthOf(line.end, line.endFont);
    const int begin = line.begin.isEmpty() ? 0 : widthOf(line.begin, line.beginFont);
    const int room = m_right - m_left;
    if (begin > 0 && end > 0 && begin + space::small + end > room) {
        addBlock(line.begin, line.beginFont, line.beginInk);
        addBlock(line.end, line.endFont, line.endInk);
        return;
    }
    const int top = m_bottom;
    addBlock(line.begin, line.beginFont, line.beginInk);
    if (end == 0)
        return;
    const int height = std::max(QFontMetrics(line.endFont).height(), m_bottom - top - betweenLines);
    m_pieces.append({line.end, QRect(m_right - end, top, end, height), line.endFont, line.endInk,
                     Qt::AlignVCenter | Qt::TextSingleLine});
    m_bottom = top + height + betweenLines;
}

void BoardRowLayout::addFlags(const QString &words, const QFont &font)
{
    if (words.isEmpty())
        return;
    const int side = QFontMetrics(font).ascent();
    m_sign = QRect(m_left, m_bottom + (QFontMetrics(font).height() - side) / 2, side, side);
    addBlock(words, font, Ink::Caption, side + space::hair);
}

void BoardRowLayout::addBlock(const QString &words, const QFont &font, Ink ink, int indent)
{
    if (words.isEmpty())
        return;
    const int left = m_left + indent;
    const int width = std::max(m_right - left, 1);
    const int wrap = wrapOf(words, font, width);
    constexpr int deepest = 10'000;
    const QRect needed = QFontMetrics(font).boundingRect(QRect(0, 0, width, deepest), wrap, words);
    m_pieces.append({words, QRect(left, m_bottom, width, needed.height()), font, ink, Qt::AlignTop | wrap});
    m_bottom += needed.height() + betweenLines;
}

} // namespace renumber::ui
