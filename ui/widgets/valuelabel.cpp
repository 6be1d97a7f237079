// SPDX-License-Identifier: Apache-2.0
#include "widgets/valuelabel.h"

#include "look/alignment.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace renumber::ui {

ValueLabel::ValueLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    look::alignToPage(*this);
}

int ValueLabel::widestWord() const
{
    int widest = 0;
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return widest;
}

QSize ValueLabel::sizeHint() const
{
    return fontMetrics().size(0, text()) + QSize(1, 0);
}

QSize ValueLabel::minimumSizeHint() const
{
    return {std::min(widestWord(), fontMetrics().averageCharWidth() * 6), fontMetrics().height()};
}

int ValueLabel::heightForWidth(int width) const
{
    if (widestWord() <= width)
        return QLabel::heightForWidth(width);
    return fontMetrics().boundingRect(QRect(0, 0, width, 1 << 20), anywhere, text()).height();
}

void ValueLabel::paintEvent(QPaintEvent *event)
{
    if (widestWord() <= width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, rect(), int(alignment()) | anywhere, palette(), isEnabled(), text(),
                          foregroundRole());
}

void ValueLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        look::alignToPage(*this);
}

} // namespace renumber::ui
