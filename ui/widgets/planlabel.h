// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/rulestext.h"

#include <QLabel>

namespace renumber::ui {

/// What a press will do, line by line on a card, each with a sign. Its text is that of all lines.
class PlanLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlanLabel(QWidget *parent = nullptr);

    void present(const QList<RuleLine> &lines);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect(int width, int top, const QString &text) const;

    QList<RuleLine> m_lines;
};

} // namespace renumber::ui
