// SPDX-License-Identifier: Apache-2.0
#include "widgets/fielderror.h"

#include "widgets/reveal.h"
#include "widgets/tone.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace renumber::ui {

FieldError::FieldError(QWidget *parent)
    : QLabel(parent)
{
    paintTone();
    hide();
}

void FieldError::say(const Sentence &what)
{
    m_what = what;
    setText(m_what());
    show();
    reveal(this);
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

void FieldError::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_painting)
        paintTone();
    if (event->type() == QEvent::LanguageChange && m_what) {
        setText(m_what());
        emit textChanged();
    }
}

void FieldError::paintTone()
{
    const QScopedValueRollback painting(m_painting, true);
    makeErrorText(this);
}

} // namespace renumber::ui
