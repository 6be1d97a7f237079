// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/screen.h"

namespace renumber::ui::screen {

/// A part of a change, as the person goes through it.
enum class Stage { Number, Address, Code, Link, Done };

/// All parts of a change, and which one is in front.
struct Steps
{
    QList<Stage> stages;
    qsizetype current = 0; ///< an index of stages

    friend bool operator==(const Steps &, const Steps &) = default;
};

/// The parts of the change that a page belongs to, by what it shows, with its own in front.
Steps stepsOf(const Form &form);
Steps stepsOf(const Code &code);
Steps stepsOf(const Link &link);
Steps stepsOf(const Done &done);

} // namespace renumber::ui::screen
