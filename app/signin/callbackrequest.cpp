// SPDX-License-Identifier: Apache-2.0
#include "signin/callbackrequest.h"

#include <algorithm>

namespace renumber::signin {

namespace {

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

/// RFC 9112 2.3, of the one major version.
bool isVersion(const QByteArray &text)
{
    return text.size() == 8 && text.startsWith("HTTP/1.") && text.back() >= '0' && text.back() <= '9';
}

} // namespace

HeadReading readHead(const QByteArray &bytes)
{
    const qsizetype lineEnd = bytes.indexOf("\r\n");
    // Something that does not even begin like HTTP need not be waited for.
    const bool beginsWell = bytes.isEmpty() || (bytes.front() >= 'A' && bytes.front() <= 'Z');
    const QByteArray emptyLine = "\r\n\r\n";
    const qsizetype end = bytes.indexOf(emptyLine);
    if (!beginsWell || bytes.left(end < 0 ? maxHeadSize : end).contains('\0'))
        return NotAPage{400};
    if ((end < 0 ? bytes.size() : end + emptyLine.size()) > maxHeadSize)
        return NotAPage{431};
    if (end < 0)
        return HeadIncomplete{};
    const QList<QByteArray> words = bytes.left(lineEnd).split(' ');
    if (words.size() != 3 || !isVersion(words.at(2)))
        return NotAPage{400};
    if (words.at(0) != "GET")
        return NotAPage{405};
    const QByteArray &target = words.at(1);
    if (!target.startsWith('/') || !isPrintable(target))
        return NotAPage{400};
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return PageRequest{target, {}};
    return PageRequest{target.left(mark), target.mid(mark + 1)};
}

} // namespace renumber::signin
