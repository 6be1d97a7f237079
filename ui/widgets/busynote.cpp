// SPDX-License-Identifier: Apache-2.0
#include "widgets/busynote.h"

#include "look/role.h"
#include "look/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace renumber::ui {

BusyNote::BusyNote(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_label(new QLabel(this))
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(look::space::hair);
    look::setRole(*m_label, look::Role::Caption);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setFocusPolicy(Qt::ClickFocus); // never by Tab: there is nothing to do with it
    setFocusProxy(m_label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_label);
    connect(this, &QObject::objectNameChanged, this, &BusyNote::nameParts);
    hide();
}

void BusyNote::standBelow(QLayout &row, QBoxLayout &page)
{
    page.removeWidget(this);
    page.insertWidget(page.indexOf(&row) + 1, this);
}

void BusyNote::begin(const Sentence &what)
{
    m_what = what;
    retranslate();
    show();
}

void BusyNote::holdKeyboard()
{
    QWidget *focused = window()->focusWidget();
    if (focused && focused != m_label && parentWidget()->isAncestorOf(focused)) {
        m_before = focused;
        m_label->setFocus(Qt::OtherFocusReason);
    }
}

void BusyNote::end()
{
    if (isHidden())
        return;
    if (m_before && window()->focusWidget() == m_label)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
    hide();
}

void BusyNote::retranslate()
{
    m_label->setText(m_what ? m_what() : QString());
    m_bar->setAccessibleName(m_label->text());
}

void BusyNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BusyNote::nameParts()
{
    m_bar->setObjectName(QString(objectName() + u"Bar"_s));
    m_label->setObjectName(QString(objectName() + u"Label"_s));
}

} // namespace renumber::ui
