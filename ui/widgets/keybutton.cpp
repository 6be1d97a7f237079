// SPDX-License-Identifier: Apache-2.0
#include "widgets/keybutton.h"

#include "look/painting.h"
#include "look/style.h"
#include "look/tokens.h"
#include "widgets/urgentkeys.h"

#include <QShortcut>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace renumber::ui {

using namespace look;

KeyButton::KeyButton(QWidget *parent)
    : QPushButton(parent)
    , m_shortcut(new QShortcut(this))
{
    setAutoDefault(true);
    m_shortcut->setAutoRepeat(false);
    connect(m_shortcut, &QShortcut::activated, this, [this] { click(); });
}

void KeyButton::setKeys(const QKeySequence &keys)
{
    m_shortcut->setKey(keys);
    updateGeometry();
    update();
}

void KeyButton::makeUrgent()
{
    UrgentKeys::mark(*m_shortcut);
}

QString KeyButton::keysText() const
{
    return m_shortcut->key().toString(QKeySequence::NativeText);
}

QFont KeyButton::keysFont() const
{
    return scaled(font(), type::caption);
}

QSize KeyButton::capSize() const
{
    const QFontMetrics metrics(keysFont());
    return {metrics.horizontalAdvance(keysText()) + 2 * space::hair + 2, metrics.height() + space::hair};
}

QSize KeyButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(space::small + capSize().width(), 0);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const Colours colours = coloursOf(palette());
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    QRect row(0, 0, words + space::small + capSize().width(), height());
    row.moveCenter(rect().center());
    const auto placed
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    painter.setPen(buttonText(option, roleOf(*this), toneOf(*this)));
    painter.drawText(placed(QRect(row.left(), 0, words, height())),
                     int(Qt::AlignCenter) | Qt::TextShowMnemonic, text());
    QRect cap(QPoint(row.right() + 1 - capSize().width(), 0), capSize());
    cap.moveTop((height() - cap.height()) / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.cardEdge);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(placed(cap)).adjusted(0.5, 0.5, -0.5, -0.5), space::hair, space::hair);
    painter.setFont(keysFont());
    painter.setPen(colours.muted);
    painter.drawText(placed(cap), Qt::AlignCenter, keysText());
}

} // namespace renumber::ui
