// SPDX-License-Identifier: Apache-2.0
#include "clipped.h"

#include "look/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

bool isClipped(const QLabel *label)
{
    if (!label->isVisible() || label->text().isEmpty())
        return false;
    if (label->wordWrap() || label->hasHeightForWidth())
        return label->height() < label->heightForWidth(label->width());
    return label->height() < label->sizeHint().height() || label->width() < label->sizeHint().width();
}

bool isClipped(const QAbstractButton *button)
{
    if (!button->isVisible())
        return false;
    const QFontMetrics metrics = button->fontMetrics();
    const QSize around = button->sizeHint() - metrics.size(Qt::TextShowMnemonic, button->text());
    // Words wrap where the line is too short for them.
    const QRect room(0, 0, button->width() - around.width(), 1 << 20);
    const QSize needed = metrics.boundingRect(room, Qt::TextWordWrap, button->text()).size();
    return needed.width() > std::max(room.width(), 0) || button->height() < needed.height()
        || button->height() < button->sizeHint().height();
}

/// What cannot be squeezed any more.
QString widest(const Driver &driver)
{
    const QWidget *widest = nullptr;
    const auto parts = driver.window().page()->findChildren<const QWidget *>();
    for (const QWidget *part : parts) {
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        const bool wraps
            = button && dynamic_cast<const ui::look::FlowLayout *>(button->parentWidget()->layout());
        const bool isOne = part->isVisible() && !part->layout() && !wraps
            && part->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
        if (isOne && (!widest || part->minimumSizeHint().width() > widest->minimumSizeHint().width()))
            widest = part;
    }
    if (!widest)
        return {};
    const auto *label = qobject_cast<const QLabel *>(widest);
    return u"%1 (%2) %3"_s.arg(widest->objectName(), QString::number(widest->minimumSizeHint().width()),
                               label ? label->text() : QString());
}

} // namespace

QString clipped(const Driver &driver)
{
    if (driver.find<QScrollArea>(u"pageScroll"_s)->horizontalScrollBar()->maximum() > 0)
        return u"the page is too wide, because of "_s + widest(driver);
    for (const auto *label : driver.window().findChildren<QLabel *>()) {
        if (isClipped(label))
            return label->objectName();
    }
    for (const auto *button : driver.window().findChildren<QAbstractButton *>()) {
        if (isClipped(button))
            return button->objectName();
    }
    return {};
}

} // namespace renumber::test
