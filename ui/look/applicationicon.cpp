// SPDX-License-Identifier: Apache-2.0
#include "look/applicationicon.h"

#include <QPainter>
#include <QSvgRenderer>

namespace renumber::ui::look {

QIcon applicationIcon()
{
    QSvgRenderer drawing(QStringLiteral(":/icons/renumber.svg"));
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace renumber::ui::look
