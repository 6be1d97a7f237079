// SPDX-License-Identifier: Apache-2.0
#include "widgets/offlinenote.h"

#include "look/announcement.h"
#include "look/symbol.h"
#include "look/tokens.h"
#include "widgets/sendingbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

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
    layout->setContentsMargins(look::space::large, look::space::small, look::space::large,
                               look::space::small);
    layout->setSpacing(look::space::medium);
    auto *sign = new look::SymbolLabel(this);
    sign->show(look::Symbol::Offline, look::Tone::Doubt);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    look::setRole(*this, look::Role::Message);
    look::setTone(*this, look::Tone::Doubt);
    hide();
}

void OfflineNote::begin(const Sentence &why)
{
    const bool isNews = isHidden();
    m_why = why;
    m_label->setText(m_why());
    show();
    auto *focused = qobject_cast<SendingButton *>(window()->focusWidget());
    if (focused && focused->sends() == Sends::Something) {
        m_before = focused;
        m_label->setFocus(Qt::OtherFocusReason);
    }
    if (isNews && !m_label->hasFocus()) // else a reader says it for that
        look::announce(*m_label);
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
}

} // namespace renumber::ui
