// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
class QWidget;
QT_END_NAMESPACE

namespace renumber::ui {

/// What an operator is asked to write for the record.
struct StatementQuestion
{
    QString objectName; ///< of the dialog
    QString text;
    QString button; ///< that puts it there
};

/// Asks \a question above \a window, and hands what was written to \a then, if it can say something. Nothing
/// is heard once \a context is gone.
void askForStatement(QWidget &window, const StatementQuestion &question, const QObject &context,
                     const std::function<void(const QString &)> &then);

} // namespace renumber::ui
