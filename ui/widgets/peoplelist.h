// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace renumber::ui {

/// People to choose from, of whom none is chosen by the list itself.
class PeopleList : public QListWidget
{
    Q_OBJECT
public:
    explicit PeopleList(QWidget *parent = nullptr);

    /// The row that was chosen; -1: none.
    int chosenRow() const;

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace renumber::ui
