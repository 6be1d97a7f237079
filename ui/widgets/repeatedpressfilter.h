// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace renumber::ui {

/// Lets a double click on a button press it once, and Return, Enter and Space however long they are held. A
/// keyboard repeats a held key, and its repeats would press whatever comes to have the keyboard next: after
/// Update, the next page's button, which may send a message that nobody asked for.
class RepeatedPressFilter : public QObject
{
    Q_OBJECT
public:
    /// Watches the whole application while it lives.
    explicit RepeatedPressFilter(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace renumber::ui
