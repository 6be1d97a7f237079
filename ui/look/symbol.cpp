// SPDX-License-Identifier: Apache-2.0
#include "look/symbol.h"

#include "look/tokens.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace renumber::ui::look {

namespace {

QString fileOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Board:
        return u"board"_s;
    case Symbol::Call:
        return u"call"_s;
    case Symbol::Check:
        return u"check"_s;
    case Symbol::Clock:
        return u"clock"_s;
    case Symbol::Doubt:
        return u"doubt"_s;
    case Symbol::Exchange:
        return u"exchange"_s;
    case Symbol::Eye:
        return u"eye"_s;
    case Symbol::Hide:
        return u"hide"_s;
    case Symbol::Lock:
        return u"lock"_s;
    case Symbol::Menu:
        return u"menu"_s;
    case Symbol::Message:
        return u"message"_s;
    case Symbol::Note:
        return u"note"_s;
    case Symbol::Offline:
        return u"offline"_s;
    case Symbol::Person:
        return u"person"_s;
    case Symbol::Record:
        return u"record"_s;
    case Symbol::Renew:
        return u"renew"_s;
    case Symbol::Search:
        return u"search"_s;
    case Symbol::Wrong:
        return u"wrong"_s;
    }
    Q_UNREACHABLE();
}

/// The drawing is a mask for the colour.
QPixmap drawn(Symbol symbol, const QSize &pixels, const QColor &color)
{
    const QString file = fileOf(symbol);
    const QString key
        = u"symbol %1 %2 %3 %4"_s.arg(file).arg(pixels.width()).arg(pixels.height()).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(u":/symbols/%1.svg"_s.arg(file)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintSymbol(QPainter &painter, const QRectF &rect, Symbol symbol, const QColor &color)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.toRect(), drawn(symbol, (rect.size() * scale).toSize(), color));
}

Symbol symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return Symbol::Note;
    case Tone::Ok:
        return Symbol::Check;
    case Tone::Doubt:
        return Symbol::Doubt;
    case Tone::Wrong:
        return Symbol::Wrong;
    }
    Q_UNREACHABLE();
}

SymbolLabel::SymbolLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolLabel::show(Symbol symbol, Tone tone)
{
    m_symbol = symbol;
    m_tone = tone;
    update();
}

/// As high as a line of the words beside it.
QSize SymbolLabel::sizeHint() const
{
    const int side = std::max(symbolSide, fontMetrics().height());
    return {side, side};
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRectF place(0, 0, height(), height());
    place.moveCenter(QRectF(rect()).center());
    paintSymbol(painter, place, m_symbol, coloursOf(palette()).of(m_tone).sign);
}

} // namespace renumber::ui::look
