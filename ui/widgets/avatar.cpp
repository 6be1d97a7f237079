// SPDX-License-Identifier: Apache-2.0
#include "widgets/avatar.h"

#include "look/colours.h"
#include "look/style.h"
#include "look/symbol.h"
#include "look/tokens.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

/// The letter that \a word begins with, as one character for the eye, or nothing.
QString initialOf(const QString &word)
{
    const uint first = word.isEmpty() ? 0 : word.toUcs4().first();
    return QChar::isLetter(first)
        ? QLocale().toUpper(QString::fromUcs4(reinterpret_cast<const char32_t *>(&first), 1))
        : QString();
}

} // namespace

QString initialsOf(const QString &name)
{
    QString bare = name; // it may be in an isolate, and have places where a line may break
    bare.removeIf([](QChar one) { return one.category() == QChar::Other_Format; });
    const QStringList words = bare.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = initialOf(words.first());
    return words.size() == 1 || first.isEmpty() ? first : QString(first + initialOf(words.last()));
}

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::showName(const QString &name)
{
    m_initials = initialsOf(name);
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = std::max(look::space::vast, fontMetrics().height() * 2);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const look::ToneColours colours = look::coloursOf(palette()).of(look::Tone::Plain);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawEllipse(rect());
    if (m_initials.isEmpty()) {
        QRectF place(0, 0, width() / 2.0, height() / 2.0);
        place.moveCenter(QRectF(rect()).center());
        look::paintSymbol(painter, place, look::Symbol::Person, colours.sign);
        return;
    }
    QFont font = look::scaled(this->font(), look::type::caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.sign);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace renumber::ui
