// SPDX-License-Identifier: Apache-2.0
#include "widgets/fixedfield.h"

#include "look/role.h"
#include "look/tokens.h"

namespace renumber::ui {

FixedField::FixedField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    look::setRole(*this, look::Role::Number);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &FixedField::updateGeometry);
}

QSize FixedField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + look::space::small, QLineEdit::sizeHint().height()};
}

/// What does not fit can be scrolled.
QSize FixedField::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

} // namespace renumber::ui
