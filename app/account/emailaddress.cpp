// SPDX-License-Identifier: Apache-2.0
#include "account/emailaddress.h"

#include <QList>

#include <algorithm>
#include <memory>

#include <unicode/bytestream.h>
#include <unicode/idna.h>

using namespace Qt::StringLiterals;

namespace renumber::account {

namespace {

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

/// Full-width signs, as Japanese and Chinese keyboards write them, in ASCII.
QChar inAscii(QChar c)
{
    constexpr char16_t fullWidthFirst = 0xFF01;
    constexpr char16_t fullWidthLast = 0xFF5E;
    if (c >= QChar(fullWidthFirst) && c <= QChar(fullWidthLast))
        return QChar(char16_t(c.unicode() - fullWidthFirst + u'!'));
    return c == QChar(0xFE6B) ? QChar(u'@') : c; // the small @
}

/// Marks of direction and width that come along when text is copied. Joiners are none of them: they tell
/// domains apart.
bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format && c != QChar(0x200C) && c != QChar(0x200D);
}

/// As it is shown; its dots may be those of an East Asian keyboard.
QString plain(QString typed)
{
    typed.removeIf(isUnseen);
    std::transform(typed.begin(), typed.end(), typed.begin(), inAscii);
    for (qsizetype at = typed.lastIndexOf(u'@') + 1; at > 0 && at < typed.size(); ++at) {
        if (typed[at] == QChar(0x3002) || typed[at] == QChar(0xFF61))
            typed[at] = u'.';
    }
    return typed.trimmed();
}

QString bare(const QString &plainText)
{
    QString text = plainText;
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.lastIndexOf(u'>');
    if (open >= 0 && close > open)
        text = text.mid(open + 1, close - open - 1).trimmed();
    while (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text = text.mid(7).section(u'?', 0, 0);
    return text;
}

const icu::IDNA *idna()
{
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<const icu::IDNA> made(icu::IDNA::createUTS46Instance(
        UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE, status));
    return made.get();
}

/// \a domain in ASCII and lower case, without the dot of the root; empty where it has no such form.
QString asciiDomain(QString domain)
{
    if (domain.endsWith(u'.'))
        domain.chop(1);
    if (!idna())
        return {};
    std::string ascii;
    icu::StringByteSink<std::string> sink(&ascii);
    icu::IDNAInfo info;
    UErrorCode status = U_ZERO_ERROR;
    idna()->nameToASCII_UTF8(domain.toStdString(), sink, info, status);
    return U_FAILURE(status) || info.hasErrors() ? QString() : QString::fromStdString(ascii);
}

/// An address in its two parts, as two spellings of it share them.
struct Compared
{
    QString local;
    QString domain;
};

Compared compared(const QString &address)
{
    const QString text = plain(address);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return {text.normalized(QString::NormalizationForm_C), {}};
    const QString domain = text.mid(at + 1);
    const QString ascii = asciiDomain(domain);
    return {text.first(at).normalized(QString::NormalizationForm_C),
            ascii.isEmpty() ? domain.normalized(QString::NormalizationForm_KC).toLower() : ascii};
}

} // namespace

tl::expected<QString, EmailError> readEmail(const QString &typed)
{
    const QString text = plain(typed);
    if (text.isEmpty())
        return tl::unexpected(EmailError::Empty);
    const QString address = bare(text);
    const QList<qsizetype> at = dividers(address);
    if (dividers(text).size() > 1 || at.size() > 1)
        return tl::unexpected(EmailError::SeveralAddresses);
    const bool hasGap
        = std::any_of(address.cbegin(), address.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    const bool isDivided = !at.isEmpty() && at.first() > 0 && at.first() < address.size() - 1
        && !QStringView(address).mid(at.first() + 1).contains(u'@');
    if (!isDivided || hasGap)
        return tl::unexpected(EmailError::NotAnAddress);
    return address;
}

bool sameAddress(const QString &a, const QString &b)
{
    const Compared first = compared(a);
    const Compared second = compared(b);
    return first.local == second.local && first.domain == second.domain;
}

bool sameAddressButForCase(const QString &a, const QString &b)
{
    const Compared first = compared(a);
    const Compared second = compared(b);
    return first.local.compare(second.local, Qt::CaseInsensitive) == 0 && first.domain == second.domain;
}

QString withAsciiDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString ascii = at < 0 ? QString() : asciiDomain(address.mid(at + 1));
    return ascii.isEmpty() ? address : QString(address.first(at + 1) + ascii);
}

QString maskedAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return u"…"_s;
    const QString domain = address.mid(at);
    return at < 2 ? QString(u'…' + domain) : QString(address.first(1) + u'…' + domain);
}

} // namespace renumber::account
