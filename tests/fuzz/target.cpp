// SPDX-License-Identifier: Apache-2.0
#include "target.h"

#include <cstdio>
#include <cstdlib>

namespace renumber::fuzz {

void demand(bool isSo, const char *what)
{
    if (isSo)
        return;
    std::fprintf(stderr, "This has to be so, and is not: %s\n", what);
    std::abort();
}

qsizetype Input::choose(qsizetype count)
{
    return atEnd() ? 0 : qsizetype(uchar(m_bytes.at(m_at++))) % count;
}

QByteArray Input::line()
{
    const qsizetype end = m_bytes.indexOf('\n', m_at);
    const QByteArray line = m_bytes.mid(m_at, end < 0 ? -1 : end - m_at);
    m_at = end < 0 ? m_bytes.size() : end + 1;
    return line;
}

} // namespace renumber::fuzz
