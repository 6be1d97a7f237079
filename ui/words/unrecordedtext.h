// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::ui {

/// What a desk's store did not take of one case.
enum class Unrecorded {
    Stop, ///< that it was stopped, so that nobody is locked
    End, ///< what became of a text or a change
};

/// What leaving would lose of the case \a number of \a person, who is named as in sentences.
QString unrecordedText(Unrecorded what, const QString &person, int number);

} // namespace renumber::ui
