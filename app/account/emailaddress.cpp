// SPDX-License-Identifier: Apache-2.0
#include "account/emailaddress.h"

#include "account/plainaddress.h"

#include <memory>

#include <unicode/bytestream.h>
#include <unicode/idna.h>

using namespace Qt::StringLiterals;

namespace renumber::account {

namespace {

const icu::IDNA *idna()
{
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<const icu::IDNA> made(icu::IDNA::createUTS46Instance(
        UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE, status));
    return made.get();
}

/// \a domain as \a convert, a function of icu::IDNA's, writes it; empty where it has no such form.
template <typename Convert> QString converted(const QString &domain, Convert convert)
{
    if (!idna())
        return {};
    std::string made;
    icu::StringByteSink<std::string> sink(&made);
    icu::IDNAInfo info;
    UErrorCode status = U_ZERO_ERROR;
    (idna()->*convert)(domain.toStdString(), sink, info, status);
    return U_FAILURE(status) || info.hasErrors() ? QString() : QString::fromStdString(made);
}

/// \a domain in ASCII and lower case, without the dot of the root; empty where it has no such form.
QString asciiDomain(QString domain)
{
    if (domain.endsWith(u'.'))
        domain.chop(1);
    return converted(domain, &icu::IDNA::nameToASCII_UTF8);
}

QString unicodeDomain(const QString &domain)
{
    return converted(domain, &icu::IDNA::nameToUnicodeUTF8);
}

/// \a address with its domain as \a form writes it; as it is where that is nothing.
template <typename Form> QString withDomain(const QString &address, Form form)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString domain = at < 0 ? QString() : form(address.mid(at + 1));
    return domain.isEmpty() ? address : QString(address.first(at + 1) + domain);
}

/// An address in its two parts, as two spellings of it share them.
struct Compared
{
    QString local;
    QString domain;
};

Compared compared(const QString &address)
{
    const QString text = plainAddress(address);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return {text.normalized(QString::NormalizationForm_C), {}};
    const QString domain = text.mid(at + 1);
    const QString ascii = asciiDomain(domain);
    return {text.first(at).normalized(QString::NormalizationForm_C),
            ascii.isEmpty() ? domain.normalized(QString::NormalizationForm_KC).toLower() : ascii};
}

} // namespace

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
    return withDomain(address, asciiDomain);
}

QString withUnicodeDomain(const QString &address)
{
    return withDomain(address, unicodeDomain);
}

QString maskedAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return u"…"_s;
    const QString domain = address.mid(at);
    const qsizetype first = address.front().isHighSurrogate() ? 2 : 1;
    return at <= first ? QString(u'…' + domain) : QString(address.first(first) + u'…' + domain);
}

} // namespace renumber::account
