// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdio>

namespace renumber::ui {

/// Writes \a line to \a stream, for whoever reads the terminal.
inline void print(FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
}

} // namespace renumber::ui
