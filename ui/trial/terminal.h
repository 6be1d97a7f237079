// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wait/future.h"

#include <QString>

#include <optional>

namespace renumber::ui {

/// Whether what is typed is seen on a terminal.
enum class Echo { On, Off };

/// The next line of standard input, after \a question on standard error, where it is in nobody's way who
/// keeps the output; none at the end of the input. Nothing else reads there meanwhile.
[[nodiscard]] wait::Future<std::optional<QString>> ask(const QString &question, Echo echo);

/// A line on standard output, at once.
void printLine(const QString &line);

} // namespace renumber::ui
