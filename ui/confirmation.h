// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
class QWidget;
QT_END_NAMESPACE

namespace renumber::ui {

/// What is asked before something that cannot be undone.
struct Confirmation
{
    QString objectName; ///< of the box
    QString question;
    QString text; ///< what it does
    QString button; ///< that does it
    QString buttonName; ///< its object name
};

/// Asks above \a window, where Return does nothing of the kind, and calls \a then if that is wanted. Nothing
/// is asked any more once \a context is gone.
void askToConfirm(QWidget &window, const Confirmation &confirmation, const QObject &context,
                  const std::function<void()> &then);

} // namespace renumber::ui
