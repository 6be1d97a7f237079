// SPDX-License-Identifier: Apache-2.0
// What is typed or pasted where an email address belongs. Input: the text.
#include "account/emailaddress.h"
#include "account/emailreading.h"
#include "target.h"
#include "text/sanitized.h"

#include <algorithm>

namespace renumber::fuzz {

static void target(const QByteArray &bytes)
{
    const QString typed = QString::fromUtf8(bytes);
    const auto address = account::readEmail(typed);
    if (!address)
        return;
    const bool isAscii
        = std::all_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.unicode() < 0x80; });
    const bool isEncoded = typed.contains(u'%'); // in a link
    demand(!isAscii || isEncoded || typed.contains(*address), "an address is what was typed");
    demand(account::sameAddress(typed, typed), "an address is itself");
    demand(account::sameAddress(*address, account::withAsciiDomain(*address)),
           "an address is the same with its domain in ASCII");
    demand(address->indexOf(u'@') > 0 && !address->endsWith(u'@'), "an address has two sides");
    demand(text::sanitized(*address, text::Longest::Sentence) == *address, "what is sent is what is shown");
    const bool isQuoted = address->startsWith(u'"');
    const QString unquoted = isQuoted ? address->mid(address->lastIndexOf(u'"')) : *address;
    demand(!unquoted.contains(u' '), "an address has no gap but in quotes");
    demand(account::readEmail(*address) == address, "an address is read as itself");
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(email)
