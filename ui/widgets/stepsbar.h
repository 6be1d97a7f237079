// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/steps.h"

#include <QWidget>

namespace renumber::ui {

/// How far a change has come: each step with its number or a tick, and its name where there is room. A screen
/// reader hears "Step 2 of 3: Code".
class StepsBar : public QWidget
{
    Q_OBJECT
public:
    explicit StepsBar(QWidget *parent = nullptr);

    void present(const screen::Steps &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Whether every step's name is shown, or only that of the one in front.
    enum class Names { All, Current };

    void retranslate();
    bool isPast(qsizetype index) const;
    QFont nameFont(qsizetype index) const;
    int widthWith(Names names) const;
    int nameWidth(qsizetype index) const;
    int discSide() const;
    void paintDisc(QPainter &painter, const QRectF &disc, qsizetype index) const;

    screen::Steps m_steps;
    QStringList m_names;
};

} // namespace renumber::ui
