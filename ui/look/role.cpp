// SPDX-License-Identifier: Apache-2.0
#include "look/role.h"

#include <QMetaEnum>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace renumber::ui::look {

namespace {

constexpr const char *roleProperty = "look";
constexpr const char *toneProperty = "lookTone";

} // namespace

Role roleOf(const QWidget &widget)
{
    const QByteArray name = widget.property(roleProperty).toByteArray();
    if (name.isEmpty())
        return Role::None;
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Role>().keyToValue(name.constData(), &isKnown);
    Q_ASSERT_X(isKnown, "roleOf", name.constData());
    return isKnown ? Role(value) : Role::None;
}

void setRole(QWidget &widget, Role role)
{
    if (roleOf(widget) == role)
        return;
    widget.setProperty(roleProperty, QByteArray(QMetaEnum::fromType<Role>().valueToKey(int(role))));
    widget.style()->polish(&widget);
    widget.update();
}

Tone toneOf(const QWidget &widget)
{
    return Tone(widget.property(toneProperty).toInt());
}

void setTone(QWidget &widget, Tone tone)
{
    if (toneOf(widget) == tone)
        return;
    widget.setProperty(toneProperty, int(tone));
    widget.update();
}

} // namespace renumber::ui::look
