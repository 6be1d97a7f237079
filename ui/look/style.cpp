// SPDX-License-Identifier: Apache-2.0
#include "look/style.h"

#include "look/painting.h"
#include "look/role.h"
#include "look/scrollbar.h"
#include "look/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionButton>

#include <optional>

namespace renumber::ui::look {

namespace {

Role roleOfAny(const QWidget *widget)
{
    return widget ? roleOf(*widget) : Role::None;
}

Tone toneOfAny(const QWidget *widget)
{
    return widget ? toneOf(*widget) : Tone::Plain;
}

/// A field that cannot be edited is the text that is in it, until it has the keyboard.
bool isFixed(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_ReadOnly);
}

/// How words of a role are written.
struct Lettering
{
    double size = 1; ///< in relation to the system's
    QFont::Weight weight = QFont::Normal;
    QPalette::ColorRole color = QPalette::WindowText;
};

std::optional<Lettering> letteringOf(Role role)
{
    switch (role) {
    case Role::Title:
        return Lettering{type::title, QFont::DemiBold};
    case Role::Heading:
    case Role::Name:
        return Lettering{1, QFont::DemiBold};
    case Role::Number:
        return Lettering{type::number, QFont::Medium};
    case Role::Body:
        return Lettering{};
    case Role::Caption:
        return Lettering{type::caption, QFont::Normal, QPalette::PlaceholderText};
    case Role::FieldName:
    case Role::Question:
    case Role::Chip:
        return Lettering{type::caption};
    case Role::Error:
        return Lettering{type::caption, QFont::Normal, QPalette::BrightText};
    case Role::Pill:
        return Lettering{type::caption, QFont::Medium};
    case Role::Code:
        return Lettering{type::code};
    case Role::None:
    case Role::Card:
    case Role::Message:
    case Role::Panel:
    case Role::Bar:
    case Role::Side:
    case Role::Rule:
    case Role::Primary:
    case Role::Link:
    case Role::Painted:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void polishText(QWidget &widget, const Lettering &lettering)
{
    QFont font = scaled(QApplication::font(), lettering.size);
    font.setWeight(lettering.weight);
    font.setStrikeOut(widget.font().strikeOut());
    widget.setFont(font);
    if (qobject_cast<QLabel *>(&widget))
        widget.setForegroundRole(lettering.color);
}

/// Whether \a widget is a field with more in it than it has room for.
bool isFieldOfMuch(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

QFont scaled(const QFont &font, double factor)
{
    QFont other = font;
    // A font is sized in points or in pixels, as the system has it.
    if (font.pointSizeF() > 0)
        other.setPointSizeF(font.pointSizeF() * factor);
    else
        other.setPixelSize(int(font.pixelSize() * factor));
    return other;
}

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const Role role = roleOf(*widget);
    if (const auto lettering = letteringOf(role))
        polishText(*widget, *lettering);
    const bool isFramed = role == Role::Card || role == Role::Message || role == Role::Bar
        || role == Role::Side || role == Role::Rule;
    if (auto *frame = qobject_cast<QFrame *>(widget); frame && isFramed)
        frame->setFrameShape(QFrame::StyledPanel); // else nothing asks how it looks
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isFixed(*option) && roleOfAny(widget) != Role::Code)
            paintField(*painter, *option, toneOfAny(widget));
        else if (isFixed(*option) && option->state.testFlag(State_HasFocus))
            paintRing(*painter, option->rect, coloursOf(option->palette).accent, controlRadius);
        return;
    case PE_FrameFocusRect:
        paintRing(*painter, option->rect, coloursOf(option->palette).accent, space::hair);
        return;
    case PE_Frame:
        if (isFieldOfMuch(widget)) {
            paintField(*painter, *option, Tone::Plain);
            return;
        }
        paintFrame(*painter, *option, roleOfAny(widget), toneOfAny(widget));
        return;
    case PE_IndicatorCheckBox:
        paintIndicator(*painter, *option, Mark::Check);
        return;
    case PE_IndicatorRadioButton:
        paintIndicator(*painter, *option, Mark::Dot);
        return;
    case PE_FrameDefaultButton:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonBevel && button) {
        paintButton(*painter, *button, roleOfAny(widget), toneOfAny(widget));
        return;
    }
    if (element == CE_RadioButton && button && roleOfAny(widget) == Role::Chip) {
        paintChip(*painter, *button);
        return;
    }
    if (element == CE_PushButton && button) { // the ring is the bevel's
        drawControl(CE_PushButtonBevel, button, painter, widget);
        QStyleOptionButton words = *button;
        words.rect = subElementRect(SE_PushButtonContents, button, widget);
        if (const int room = pixelMetric(PM_MenuButtonIndicator, button, widget);
            button->features.testFlag(QStyleOptionButton::HasMenu) && room > 0) {
            QRect arrow = button->rect;
            arrow.setLeft(arrow.right() - room - space::hair);
            paintArrow(*painter, visualRect(button->direction, button->rect, arrow),
                       buttonText(*button, roleOfAny(widget), toneOfAny(widget)));
        }
        drawControl(CE_PushButtonLabel, &words, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel && button) {
        QStyleOptionButton words = *button;
        words.palette.setColor(QPalette::ButtonText,
                               buttonText(*button, roleOfAny(widget), toneOfAny(widget)));
        const QRect room = words.rect.adjusted(space::hair, 0, -space::hair, 0);
        if (button->icon.isNull() && button->fontMetrics.horizontalAdvance(button->text) > room.width())
            drawItemText(painter, room, Qt::AlignCenter | Qt::TextWordWrap | Qt::TextShowMnemonic,
                         words.palette, button->state.testFlag(State_Enabled), button->text,
                         QPalette::ButtonText);
        else if (!button->icon.isNull())
            drawIconAndWords(*painter, words, room);
        else
            QProxyStyle::drawControl(element, &words, painter, widget);
        return;
    }
    if ((element == CE_CheckBoxLabel || element == CE_RadioButtonLabel) && button) {
        const Qt::Alignment start = visualAlignment(button->direction, Qt::AlignLeft | Qt::AlignVCenter);
        drawItemText(painter, button->rect, int(start) | Qt::TextWordWrap | Qt::TextShowMnemonic,
                     button->palette, button->state.testFlag(State_Enabled), button->text,
                     QPalette::WindowText);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Qt 6.4 leaves the words too little room where they stand left of the icon, in languages that are read from
/// the right.
void Style::drawIconAndWords(QPainter &painter, const QStyleOptionButton &button, const QRect &room) const
{
    const bool isEnabled = button.state.testFlag(State_Enabled);
    const int beside = button.text.isEmpty() ? 0 : button.iconSize.width() + space::hair;
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    QRect all(0, 0, std::min(beside + words, room.width()), room.height());
    all.moveCenter(room.center());
    QRect sign(all.topLeft(), button.iconSize);
    sign.moveTop(all.top() + (all.height() - sign.height()) / 2);
    if (button.text.isEmpty())
        sign.moveCenter(room.center());
    button.icon.paint(&painter, visualRect(button.direction, room, sign), Qt::AlignCenter,
                      isEnabled ? QIcon::Normal : QIcon::Disabled,
                      button.state.testFlag(State_On) ? QIcon::On : QIcon::Off);
    drawItemText(&painter, visualRect(button.direction, room, all.adjusted(beside, 0, 0, 0)),
                 Qt::AlignCenter | Qt::TextShowMnemonic, button.palette, isEnabled, button.text,
                 QPalette::ButtonText);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        paintScrollBar(*painter, *slider);
        return;
    }
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    paintField(*painter, *option, toneOfAny(widget));
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const QPalette::ColorGroup group
        = option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled;
    paintArrow(*painter, arrow, option->palette.color(group, QPalette::Text));
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize fitting = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton:
        if (roleOfAny(widget) == Role::Link)
            return {size.width() + space::small, std::max(targetSide, line + space::small)};
        return {size.width() + 2 * space::large, std::max(buttonHeight, line + space::large)};
    case CT_LineEdit:
        return {fitting.width(), std::max(fieldHeight, line + space::large)};
    case CT_ComboBox:
        return {fitting.width() + space::medium, std::max(fieldHeight, line + space::large)};
    case CT_HeaderSection:
        fitting.setHeight(std::max(targetSide + space::hair, line + space::small));
        return fitting;
    case CT_ItemViewItem:
        fitting.setHeight(std::max(targetSide + space::hair, fitting.height()));
        return fitting;
    case CT_RadioButton:
        if (roleOfAny(widget) == Role::Chip)
            return {size.width() + 2 * space::medium, std::max(targetSide, line + space::small)};
        fitting.setHeight(std::max(targetSide, fitting.height()));
        return fitting;
    case CT_CheckBox:
    case CT_ToolButton:
        fitting.setHeight(std::max(targetSide, fitting.height()));
        return fitting;
    default:
        return fitting;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        // A fixed field's text stands where the text above and below it does.
        return isFixed(*option) ? rect : rect.adjusted(space::small, 0, -space::small, 0);
    case SE_PushButtonContents:
        return option->rect;
    default:
        return rect;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        QRect rect = option->rect;
        if (part == SC_ComboBoxArrow)
            rect.setLeft(rect.right() - space::huge - space::small);
        else
            rect.adjust(space::small, 0, -space::huge - space::small, 0);
        return visualRect(option->direction, option->rect, rect);
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return visualRect(option->direction, option->rect, scrollBarPart(*slider, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // A corner of what is in the frame would stand out of a round one.
        if (isFieldOfMuch(widget))
            return space::hair;
        // Of what is framed here, the layout keeps the room.
        return roleOfAny(widget) != Role::None ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuButtonIndicator: {
        // A sign of its own says that there is a menu.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && !button->icon().isNull() ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    }
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return targetSide;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small;
    case PM_TextCursorWidth:
        // A text that can be read and copied only looks like no field.
        return qobject_cast<const QLabel *>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // they are of another make
        return 0;
    case SH_Widget_Animation_Duration: {
        constexpr int longest = 150; // milliseconds
        return std::min(longest, QProxyStyle::styleHint(hint, option, widget, returned));
    }
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace renumber::ui::look
