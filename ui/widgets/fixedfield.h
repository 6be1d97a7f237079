// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace renumber::ui {

/// A number or an address that is settled: to be read and copied, not edited, and as wide as it is.
class FixedField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FixedField(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace renumber::ui
