// SPDX-License-Identifier: Apache-2.0
#pragma once

QT_BEGIN_NAMESPACE
class QDialog;
class QShortcut;
class QWidget;
QT_END_NAMESPACE

namespace renumber::ui {

/// Has \a shortcut of a window work while one of the window's dialogs is open, too.
void markUrgent(QShortcut &shortcut);

/// In \a dialog of \a window: the keys of the urgent shortcuts that would work there, were it not for the
/// dialog. It is closed first, and what was begun in it is not done.
void letUrgentKeysThrough(QDialog &dialog, const QWidget &window);

} // namespace renumber::ui
