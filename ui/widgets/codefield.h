// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace renumber::ui {

/// A field for a one-time code: for hands and screen readers one field, for the eye a box for each character
/// where the length is known. A text that is longer, a pasted message say, is shown as in any other field.
class CodeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit CodeField(QWidget *parent = nullptr);

    /// How many characters a code has; 0 where that is not known.
    void setCodeLength(int length);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool isInBoxes() const;
    QSize boxSize() const;
    QRectF boxAt(int index) const;
    int firstBoxAt() const;
    /// Of which the next character typed goes into.
    int boxInHand() const;

    int m_length = 0;
};

} // namespace renumber::ui
