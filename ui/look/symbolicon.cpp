// SPDX-License-Identifier: Apache-2.0
#include "look/symbolicon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>

namespace renumber::ui::look {

namespace {

class SymbolEngine : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, QPalette::ColorRole role)
        : m_symbol(symbol)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintSymbol(*painter, rect, m_symbol, colourIn(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    /// As the words beside it are.
    QColor colourIn(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            return palette.color(QPalette::Active, m_role);
        }
        Q_UNREACHABLE();
    }

    const Symbol m_symbol;
    const QPalette::ColorRole m_role;
};

} // namespace

QIcon symbolIcon(Symbol symbol, QPalette::ColorRole role)
{
    return QIcon(new SymbolEngine(symbol, role)); // owned by the icon
}

} // namespace renumber::ui::look
