// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace renumber::ui {

/// The system's style with some room beside the words on buttons, which it leaves out where words are long.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT
public:
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        const QSize fitting = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (type != CT_PushButton)
            return fitting;
        const int room = option->fontMetrics.averageCharWidth() * 2;
        return {std::max(fitting.width(), size.width() + 2 * room),
                fitting.height() + option->fontMetrics.height() / 4};
    }
};

} // namespace renumber::ui
