// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace renumber::ui {

class LockPage;

/// Takes all that is in a window, and whatever is open above it, out of sight, for the eye and for screen
/// readers: a page stands in its place.
class WindowCover : public QObject
{
    Q_OBJECT
public:
    /// \a parts are all that is in the window, and \a layout is the one that they are in. Both outlive this.
    WindowCover(QWidget &parts, QBoxLayout &layout, QObject *parent);

    /// Closes lists, menus and dialogs without an answer.
    void lock();
    /// The keyboard is where it was, or where that is gone on \a otherwise.
    void unlock(QWidget &otherwise);
    bool isLocked() const;
    LockPage &page() { return *m_page; }

private:
    QWidget &m_parts;
    LockPage *m_page; ///< belongs to the window
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace renumber::ui
