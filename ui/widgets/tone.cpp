// SPDX-License-Identifier: Apache-2.0
#include "widgets/tone.h"

#include <QFont>
#include <QLabel>
#include <QLineEdit>

namespace renumber::ui {

namespace {

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto mix = [shareOfB](int from, int to) { return int(from + (to - from) * shareOfB); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

void scaleFont(QLabel *label, double factor, QFont::Weight weight)
{
    QFont font = label->font();
    // A font is sized in points or in pixels, as the system has it.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor));
    font.setWeight(weight);
    label->setFont(font);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor problemAccent(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb0, 0x1c, 0x14);
}

QColor noticeAccent(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0xd5, 0x6b) : QColor(0x78, 0x4e, 0x00);
}

QColor successAccent(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x7c, 0xd9, 0x92) : QColor(0x17, 0x69, 0x2f);
}

QColor tinted(const QPalette &palette, const QColor &accent)
{
    return mixed(palette.color(QPalette::Window), accent, isDark(palette) ? 0.16 : 0.10);
}

void makeHeading(QLabel *label)
{
    scaleFont(label, 1.6, QFont::DemiBold);
}

void makeSmallPrint(QLabel *label)
{
    scaleFont(label, 0.92, QFont::Normal);
}

void makeErrorText(QLabel *label)
{
    QPalette palette = label->palette();
    // By the parent's colours: the label's own are what is being replaced.
    palette.setColor(QPalette::WindowText,
                     problemAccent(label->parentWidget() ? label->parentWidget()->palette() : palette));
    label->setPalette(palette);
}

void makeFixed(QLineEdit *field)
{
    // By the parent's colours: the field's own are what is being replaced.
    QPalette fixed = field->parentWidget()->palette();
    fixed.setColor(QPalette::Base, fixed.color(QPalette::Window));
    field->setPalette(fixed);
}

} // namespace renumber::ui
