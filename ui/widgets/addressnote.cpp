// SPDX-License-Identifier: Apache-2.0
#include "widgets/addressnote.h"

#include <QPainter>
#include <QStyle>

namespace renumber::ui {

AddressNote::AddressNote(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // However long the words are: they take the room that is there, and make none.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void AddressNote::say(const AddressWords &words, const QString &origin)
{
    m_words = words;
    m_origin = origin;
    setText(m_words(m_origin));
    update();
}

QSize AddressNote::sizeHint() const
{
    return {QLabel::sizeHint().width(), minimumSizeHint().height()};
}

QSize AddressNote::minimumSizeHint() const
{
    const qsizetype lines = text().count(u'\n') + 1;
    return {0, int(lines) * fontMetrics().lineSpacing()};
}

void AddressNote::paintEvent(QPaintEvent *)
{
    if (!m_words)
        return;
    QPainter painter(this);
    const QString origin = fittingOrigin();
    const Qt::Alignment alignment
        = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    QRect place(0, 0, width(), fontMetrics().lineSpacing());
    const QStringList lines = m_words(origin).split(u'\n');
    for (const QString &line : lines) {
        const bool isAddress = line.contains(origin);
        style()->drawItemText(&painter, place, int(alignment), palette(), isEnabled(),
                              isAddress ? line : fontMetrics().elidedText(line, Qt::ElideRight, width()),
                              foregroundRole());
        place.translate(0, place.height());
    }
}

/// As much of the address as there is room for: with how it is spoken to, which may be without protection,
/// and with the end of the host and the port.
QString AddressNote::fittingOrigin() const
{
    const QString scheme = m_origin.left(m_origin.indexOf(u'/') + 2);
    const int room = width() - fontMetrics().horizontalAdvance(scheme);
    return scheme + fontMetrics().elidedText(m_origin.mid(scheme.size()), Qt::ElideLeft, room);
}

} // namespace renumber::ui
