// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace renumber::ui {

/// The initials of whoever is signed in. It says nothing to screen readers: the name stands beside it.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);

    void showName(const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

/// Of the first and the last word of \a name; empty where those begin with no letter.
QString initialsOf(const QString &name);

} // namespace renumber::ui
