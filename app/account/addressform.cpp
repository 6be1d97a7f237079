// SPDX-License-Identifier: Apache-2.0
#include "account/addressform.h"

#include "account/mask.h"
#include "text/sanitized.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::account {

namespace {

/// Whether mail can go to \a domain, as far as its letters tell (RFC 5321 4.1.2, and IDNA for what is not
/// ASCII). An underscore, which mail rules out, is in the names of some hosts, but in no top-level domain.
bool canBeDomain(QStringView domain)
{
    constexpr QStringView insideWords(u"\u00b7\u0375\u05f3\u05f4\u30fb"); // RFC 5892 A.3 to A.7
    constexpr qsizetype longestLabel = 63; // RFC 1035 2.3.4, where it is ASCII
    const auto isAllowed = [&](QChar c) {
        return c.unicode() < 0x80 ? c.isLetterOrNumber() || c == u'-' || c == u'_'
                                  : !c.isPunct() || insideWords.contains(c);
    };
    const auto isLabel = [&](QStringView label) {
        return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-')
            && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), isAllowed);
    };
    const QList<QStringView> labels = domain.split(u'.');
    const QStringView last = labels.constLast();
    const bool isNumber = std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
    return std::all_of(labels.begin(), labels.end(), isLabel) && !last.contains(u'_') && !isNumber;
}

/// Whether \a domain is the number of a host (RFC 5321 4.1.3).
bool isLiteral(const QString &domain)
{
    if (!domain.startsWith(u'[') || !domain.endsWith(u']'))
        return false;
    const QString number = domain.mid(1).chopped(1);
    const bool isVersion6 = number.startsWith("IPv6:"_L1, Qt::CaseInsensitive);
    const QHostAddress address(isVersion6 ? number.mid(5) : number);
    return address.protocol() == (isVersion6 ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol);
}

/// Whether \a local, which is not in quotes, has what belongs to the place that it was copied from: a value
/// of a form or a link with its name, "email=sam", or encoded, "sam%2Bnew"; a list's or path's signs. All of
/// it is allowed, and nobody's address.
bool hasLeftovers(const QString &local)
{
    static const QRegularExpression leftovers(uR"((?:^|[?&])\$?[\p{L}\p{N}_.-]*=|^[?&/#%-])"
                                              uR"(|%[0-9A-Fa-f]{2}|&#|\||^[\w-]+(?:\.[\w-]+)+/)"_s);
    return local.contains(leftovers);
}

/// Whether \a local is made of what may stand there without quotes (RFC 5322 3.2.3). Most signs may, and an
/// apostrophe inside.
bool isPlainLocal(const QString &local)
{
    constexpr QStringView foreign(u" ()<>[]\\,;:\"");
    const bool isForeign
        = std::any_of(local.begin(), local.end(), [&](QChar c) { return foreign.contains(c); })
        || local.startsWith(u'\'') || local.startsWith(u'`');
    const bool isInDots = local.startsWith(u'.') || local.endsWith(u'.') || local.contains(".."_L1);
    return !isForeign && !isInDots && !hasLeftovers(local);
}

/// Whether \a local is a quoted string, in which spaces and all signs may stand (RFC 5322 3.2.4).
bool isQuotedString(const QString &local)
{
    static const QRegularExpression form(uR"(\A"(?:[^"\\]|\\.)+"\z)"_s);
    return form.match(local).hasMatch();
}

/// Whether \a address is shown as it is sent, and every character of it is one.
bool isShownWhole(const QString &address)
{
    const QList<uint> characters = address.toUcs4();
    return text::sanitized(address, text::Longest::Sentence) == address
        && std::all_of(characters.cbegin(), characters.cend(),
                       [](uint character) { return QChar::isPrint(char32_t(character)); });
}

} // namespace

QList<qsizetype> dividers(const QString &text)
{
    QList<qsizetype> found;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'"')
            quoted = !quoted;
        else if (text[at] == u'\\' && quoted)
            ++at;
        else if (text[at] == u'@' && !quoted)
            found.append(at);
    }
    return found;
}

bool isAddress(const QString &address, qsizetype at)
{
    const QString local = address.first(at);
    const QString domain = address.mid(at + 1);
    return (isQuotedString(local) || isPlainLocal(local)) && (isLiteral(domain) || canBeDomain(domain))
        && isShownWhole(address) && !isMasked(address);
}

} // namespace renumber::account
