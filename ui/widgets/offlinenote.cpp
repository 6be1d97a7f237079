// SPDX-License-Identifier: Apache-2.0
#include "widgets/offlinenote.h"

#include "widgets/sendingbutton.h"
#include "widgets/tone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace renumber::ui {

OfflineNote::OfflineNote(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
{
    m_label->setObjectName(u"offlineText"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setFocusPolicy(Qt::ClickFocus); // never by Tab: there is nothing to do with it
    setFocusProxy(m_label);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_label);
    setAutoFillBackground(true);
    paintTone();
    hide();
}

void OfflineNote::begin(const Sentence &why)
{
    m_why = why;
    m_label->setText(m_why());
    show();
    auto *focused = qobject_cast<SendingButton *>(window()->focusWidget());
    if (focused && focused->sends() == Sends::Something) {
        m_before = focused;
        m_label->setFocus(Qt::OtherFocusReason);
    }
}

void OfflineNote::end()
{
    if (m_before && window()->focusWidget() == m_label)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
    m_why = nullptr;
    hide();
}

void OfflineNote::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_why)
        m_label->setText(m_why());
    if (event->type() == QEvent::PaletteChange && !m_painting)
        paintTone();
}

void OfflineNote::paintTone()
{
    const QScopedValueRollback painting(m_painting, true);
    // By the parent's colours: the note's own are what is being replaced.
    const QPalette system = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette palette = system;
    palette.setColor(QPalette::Window, tinted(system, noticeAccent(system)));
    setPalette(palette);
}

} // namespace renumber::ui
