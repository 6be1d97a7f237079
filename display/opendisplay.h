// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

class QApplication;

namespace renumber::display {

/// A program as the sentences about its display have it.
struct Program
{
    QString name;
    /// One more sentence, about how the program does without a window; may be empty.
    QString withoutWindow;
};

/// Whether the environment names a display for windows. Says nothing of whether it can be opened.
bool isNamed();

/// What to tell a person who has started \a program where no display is named.
QString noneIsNamed(const Program &program);

/// Qt's application object, which opens the display. Where that fails, Qt would abort; here the process ends
/// with status 1 after a sentence on standard error. As QApplication's, \a argc and \a argv have to outlive
/// the object.
std::unique_ptr<QApplication> open(const Program &program, int &argc, char **argv);

} // namespace renumber::display
