// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "look/role.h"

#include <QLabel>

namespace renumber::ui {

/// A word or two on a ground of their own, such as "Verified", with the sign of their tone.
class Pill : public QLabel
{
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);

    /// Whether \a contact is verified; hidden where that is not known.
    void present(const account::Contact &contact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int symbolSide() const;
    int besideWords() const;
};

} // namespace renumber::ui
