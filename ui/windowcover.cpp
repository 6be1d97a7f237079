// SPDX-License-Identifier: Apache-2.0
#include "windowcover.h"

#include "pages/lockpage.h"
#include "widgets/closeabove.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace renumber::ui {

WindowCover::WindowCover(QWidget &parts, QBoxLayout &layout, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(new LockPage(parts.parentWidget()))
{
    m_page->setObjectName(u"lockPage"_s);
    m_page->hide();
    layout.addWidget(m_page);
}

bool WindowCover::isLocked() const
{
    return !m_page->isHidden();
}

/// Disabled as well: what is shown meanwhile must not take the keyboard, and with it what is typed.
void WindowCover::lock()
{
    if (isLocked())
        return;
    closeAllAbove(*m_parts.window());
    m_before = m_parts.window()->focusWidget();
    m_parts.hide();
    m_parts.setEnabled(false);
    m_page->show();
    m_page->takeFocus();
}

void WindowCover::unlock(QWidget &otherwise)
{
    m_page->hide();
    m_parts.setEnabled(true);
    m_parts.show();
    QWidget *there
        = m_before && m_before->isVisible() && m_before->isEnabled() ? m_before.data() : &otherwise;
    there->setFocus(Qt::OtherFocusReason);
}

} // namespace renumber::ui
