// SPDX-License-Identifier: Apache-2.0
#include "widgets/fielderror.h"

#include "look/announcement.h"
#include "look/symbol.h"
#include "look/tokens.h"
#include "widgets/reveal.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace renumber::ui {

FieldError::FieldError(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    look::setRole(*this, look::Role::Error);
    makeRoom();
    hide();
}

void FieldError::say(const Sentence &what, look::Tone tone)
{
    m_what = what;
    look::setTone(*this, tone);
    look::setRole(*this, tone == look::Tone::Wrong ? look::Role::Error : look::Role::Question);
    setText(m_what());
    show();
    reveal(this);
    look::announce(*this, look::urgencyOf(tone));
    emit textChanged();
}

void FieldError::clear()
{
    if (!m_what)
        return;
    m_what = nullptr;
    hide();
    QLabel::clear();
    emit textChanged();
}

/// For the sign, where the words begin.
void FieldError::makeRoom()
{
    const int room = fontMetrics().height() + look::space::hair;
    setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
}

void FieldError::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const int side = fontMetrics().height() - 1;
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, side, side));
    const look::Tone tone = look::toneOf(*this);
    look::paintSymbol(painter, sign, look::symbolOf(tone), look::coloursOf(palette()).of(tone).sign);
}

void FieldError::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_what) {
        setText(m_what());
        emit textChanged();
    }
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        makeRoom();
}

} // namespace renumber::ui
