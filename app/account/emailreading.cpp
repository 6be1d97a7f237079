// SPDX-License-Identifier: Apache-2.0
#include "account/emailreading.h"

#include "account/plainaddress.h"
#include "text/sanitized.h"

#include <QList>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace renumber::account {

namespace {

constexpr auto mailLink = "mailto:"_L1;

/// The places of the @ in \a text that are not in quotes, as a local part or a name may be (RFC 5322 3.2.4).
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

/// What stands around an address in running text, as opening and closing signs.
constexpr std::array around{
    std::pair(u'(', u')'),           std::pair(u'[', u']'),           std::pair(u'{', u'}'),
    std::pair(u'<', u'>'),           std::pair(u'"', u'"'),           std::pair(u'\'', u'\''),
    std::pair(u'`', u'`'),           std::pair(u'\u2018', u'\u2019'), std::pair(u'\u201a', u'\u2018'),
    std::pair(u'\u201c', u'\u201d'), std::pair(u'\u201e', u'\u201c'), std::pair(u'\u201e', u'\u201d'),
    std::pair(u'\u00ab', u'\u00bb'), std::pair(u'\u00bb', u'\u00ab'), std::pair(u'\u2039', u'\u203a'),
    std::pair(u'\u300c', u'\u300d'), std::pair(u'\u300e', u'\u300f'), std::pair(u'\u3008', u'\u3009'),
    std::pair(u'\u300a', u'\u300b'), std::pair(u'\u3010', u'\u3011')};

/// \a text without the signs of a sentence or a list before and behind it, none of which an address begins
/// or ends with.
QString withoutPunctuation(const QString &text)
{
    constexpr QStringView before(u",;:");
    constexpr QStringView behind(u",;:.!?\u3001\u3002\u2026");
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && (text[from].isSpace() || before.contains(text[from])))
        ++from;
    while (to > from && (text[to - 1].isSpace() || behind.contains(text[to - 1])))
        --to;
    return text.mid(from, to - from);
}

/// How much from \a from on is in brackets that \a open and \a close, others in them (RFC 5322 3.2.2); 0
/// where none open there or they do not close.
template <typename Iterator> qsizetype bracketed(Iterator from, Iterator to, QChar open, QChar close)
{
    qsizetype depth = 0;
    for (Iterator at = from; at != to; ++at) {
        if (*at == open)
            ++depth;
        else if (*at == close)
            --depth;
        if (depth <= 0)
            return *at == close && at != from ? at - from + 1 : 0;
    }
    return 0;
}

/// Whether \a open and \a close are around all of \a text: of brackets, those that belong together.
bool isWithin(const QString &text, QChar open, QChar close)
{
    const bool areAround = text.size() >= 2 && text.front() == open && text.back() == close;
    const bool areBrackets = open.unicode() < 0x80 && open != close;
    return areAround && (!areBrackets || bracketed(text.cbegin(), text.cend(), open, close) == text.size());
}

/// \a text without the signs around all of it; as it is where there are none.
QString withoutSigns(const QString &text)
{
    for (const auto &[open, close] : around) {
        if (isWithin(text, open, close))
            return text.mid(1, text.size() - 2);
    }
    return text;
}

/// A text with an address in brackets, and what stands around those.
struct InBrackets
{
    QString inside;
    QString outside;
};

/// A note in brackets behind \a text or before it, such as a name (RFC 5322 3.4), is outside; all of it is
/// inside where there is none. Square brackets may belong to an address, and are a note beside a space only.
InBrackets besideNote(const QString &text)
{
    for (const auto &[open, close] : {std::pair(u'(', u')'), std::pair(u'[', u']')}) {
        const auto isApart
            = [isRound = open == u'('](QChar neighbour) { return isRound || neighbour.isSpace(); };
        const qsizetype behind = bracketed(text.crbegin(), text.crend(), close, open);
        const qsizetype rest = text.size() - behind;
        if (behind > 0 && rest > 0 && isApart(text[rest - 1]))
            return {text.first(rest), text.mid(rest)};
        const qsizetype before = bracketed(text.cbegin(), text.cend(), open, close);
        if (before > 0 && before < text.size() && isApart(text[before]))
            return {text.mid(before), text.first(before)};
    }
    return {text, {}};
}

/// Angle brackets, which a name stands before (RFC 5322 3.4); else round ones at the end, as in a link of
/// Markdown. Where neither has an address, all of \a text is inside but a note beside it.
InBrackets inBrackets(const QString &text)
{
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.lastIndexOf(u'>');
    if (open >= 0 && close > open)
        return {text.mid(open + 1, close - open - 1), text.first(open) + u' ' + text.mid(close + 1)};
    const qsizetype round = text.endsWith(u')') ? text.lastIndexOf(u'(') : -1;
    const QString inside = round < 0 ? QString() : text.mid(round + 1).chopped(1);
    if (inside.contains(u'@') || inside.startsWith(mailLink, Qt::CaseInsensitive))
        return {inside, text.first(round)};
    return besideNote(text);
}

/// Whether the headers behind the "?" of a link name somebody else as well (RFC 6068 2).
bool nameRecipients(const QString &headers)
{
    const QStringList all = headers.split(u'&');
    return std::any_of(all.cbegin(), all.cend(), [](const QString &header) {
        const QString name = header.section(u'=', 0, 0).toLower();
        return (name == "to"_L1 || name == "cc"_L1 || name == "bcc"_L1) && !header.section(u'=', 1).isEmpty();
    });
}

/// \a text with its %XX read as UTF-8; nothing where they are none.
std::optional<QString> percentDecoded(const QString &text)
{
    static const QRegularExpression broken(u"%(?![0-9A-Fa-f]{2})"_s);
    if (text.contains(broken))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArray::fromPercentEncoding(text.toUtf8()));
    return decoder.hasError() ? std::nullopt : std::optional(decoded);
}

/// \a text without all that is around it as a whole.
QString peeled(QString text)
{
    for (QString before; before != text;) {
        before = text;
        text = withoutSigns(withoutPunctuation(text));
    }
    return text;
}

/// The address that a link names, \a rest standing behind its "mailto:".
tl::expected<QString, EmailError> linked(QString rest)
{
    while (rest.startsWith(mailLink, Qt::CaseInsensitive))
        rest = rest.mid(mailLink.size());
    while (rest.startsWith(u'/')) // as in links of the web
        rest = rest.mid(1);
    if (nameRecipients(rest.section(u'?', 1)))
        return tl::unexpected(EmailError::SeveralAddresses);
    const auto decoded = percentDecoded(rest.section(u'?', 0, 0));
    if (!decoded)
        return tl::unexpected(EmailError::NotAnAddress);
    const QString address = plainAddress(*decoded);
    // What was encoded is part of the address, so that nothing more is taken off.
    return peeled(address) == address ? tl::expected<QString, EmailError>(address)
                                      : tl::unexpected(EmailError::NotAnAddress);
}

/// Whether \a text, be it in quotes, has what a person reads as an address: a name can say anything, and who
/// takes "sam@example.com" <noa@example.org> for Sam's is misled. A name may have an @ without one, too.
bool showsAddress(const QString &text)
{
    static const QRegularExpression address(u"(@|%40)\\s*[^\\s@]*[^\\s@.][.\u3002\uff61][^\\s@.]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return text.contains(address);
}

/// Whether \a outside, which stood around \a address, has another one. The same may stand there as well, as
/// the words of a link do.
bool hasAnother(const QString &outside, const QString &address)
{
    return (!dividers(outside).isEmpty() || showsAddress(outside)) && peeled(outside) != address;
}

/// What may be an address in \a typed, without all that stands around it.
tl::expected<QString, EmailError> bare(const QString &typed)
{
    const QString whole = peeled(typed);
    InBrackets parts = inBrackets(whole);
    QString text = peeled(parts.inside);
    for (InBrackets more = besideNote(text); !more.outside.isEmpty(); more = besideNote(text)) {
        parts.outside += u' ' + more.outside;
        text = peeled(more.inside);
    }
    const auto address = text.startsWith(mailLink, Qt::CaseInsensitive)
        ? linked(text.mid(mailLink.size()))
        : tl::expected<QString, EmailError>(text);
    if (address && hasAnother(parts.outside, *address))
        return tl::unexpected(EmailError::SeveralAddresses);
    return address;
}

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

/// Whether \a address, which is divided at \a at, has nothing in or around it that belongs to no address
/// (RFC 5322 3.2.3). Inside, an apostrophe, a plus and most other signs do.
bool isClean(const QString &address, qsizetype at)
{
    const auto hasAny = [](QStringView text, QStringView signs) {
        return std::any_of(text.begin(), text.end(), [&](QChar c) { return signs.contains(c); });
    };
    const auto isOfNoWord = [](uint c) { // such as a quotation mark of print, or a bullet
        return c >= 0x80 && !QChar::isLetterOrNumber(c) && !QChar::isMark(c);
    };
    const QString local = address.first(at);
    const QStringView domain = QStringView(address).sliced(at + 1);
    const QList<uint> characters = address.toUcs4();
    if (isOfNoWord(characters.front()) || isOfNoWord(characters.back()))
        return false;
    const bool hasForeignSign
        = hasAny(local, u" ()<>[]\\,;:\"") || local.startsWith(u'\'') || local.startsWith(u'`');
    if ((hasForeignSign && !isQuotedString(local)) || domain.contains(u' '))
        return false;
    const bool isLiteral = domain.startsWith(u'[') && domain.endsWith(u']');
    return isLiteral || canBeDomain(domain);
}

} // namespace

tl::expected<QString, EmailError> readEmail(const QString &typed)
{
    const QString text = plainAddress(typed);
    if (text.isEmpty())
        return tl::unexpected(EmailError::Empty);
    const auto found = bare(text);
    if (!found)
        return tl::unexpected(found.error());
    const QString &address = *found;
    const QList<qsizetype> at = dividers(address);
    if (at.size() > 1)
        return tl::unexpected(EmailError::SeveralAddresses);
    const bool isDivided = !at.isEmpty() && at.first() > 0 && at.first() < address.size() - 1
        && !QStringView(address).mid(at.first() + 1).contains(u'@');
    if (!isDivided || !isShownWhole(address) || !isClean(address, at.first()))
        return tl::unexpected(EmailError::NotAnAddress);
    return address;
}

} // namespace renumber::account
