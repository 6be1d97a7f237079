// SPDX-License-Identifier: Apache-2.0
#include "widgets/addressnote.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace renumber::ui {

AddressNote::AddressNote(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // However long the words are: they take the room that is there, and make none.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void AddressNote::say(const AddressWords &words, const QStringList &origins)
{
    m_words = words;
    m_origins = origins;
    setText(m_words(m_origins));
    updateGeometry();
    update();
}

QSize AddressNote::sizeHint() const
{
    return minimumSizeHint();
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
    QStringList fittingOrigins;
    for (const QString &origin : m_origins)
        fittingOrigins.append(fitting(origin));
    const Qt::Alignment alignment
        = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    QRect place(0, 0, width(), fontMetrics().lineSpacing());
    const QStringList lines = m_words(fittingOrigins).split(u'\n');
    for (const QString &line : lines) {
        const bool isAddress = std::any_of(fittingOrigins.cbegin(), fittingOrigins.cend(),
                                           [&line](const QString &origin) { return line.contains(origin); });
        style()->drawItemText(&painter, place, int(alignment), palette(), isEnabled(),
                              isAddress ? line : fontMetrics().elidedText(line, Qt::ElideRight, width()),
                              foregroundRole());
        place.translate(0, place.height());
    }
}

/// As much of \a origin as there is room for: with how it is spoken to, which may be without protection,
/// and with the end of the host and the port.
QString AddressNote::fitting(const QString &origin) const
{
    const QString scheme = origin.left(origin.indexOf(u'/') + 2);
    const int room = width() - fontMetrics().horizontalAdvance(scheme);
    return scheme + fontMetrics().elidedText(origin.mid(scheme.size()), Qt::ElideLeft, room);
}

} // namespace renumber::ui
