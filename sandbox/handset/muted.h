// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace renumber::sandbox {

/// Shows `label` in the text colour of `palette`, paler, yet with a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3),
/// which the placeholder colour does not reach. To be called again when the palette changes.
inline void mute(QLabel &label, const QPalette &palette)
{
    QPalette paler = palette;
    QColor text = palette.color(QPalette::WindowText);
    text.setAlphaF(0.7F);
    paler.setColor(QPalette::WindowText, text);
    label.setPalette(paler);
}

} // namespace renumber::sandbox
