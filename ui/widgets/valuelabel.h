// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace renumber::ui {

/// A number or an address in large type, in one piece: where a line is too short for a word of it, the word
/// is broken anywhere, and what is copied has no trace of that.
class ValueLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ValueLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int widestWord() const;

    static constexpr int anywhere = Qt::TextWrapAnywhere;
};

} // namespace renumber::ui
