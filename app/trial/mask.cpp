// SPDX-License-Identifier: Apache-2.0
#include "trial/mask.h"

#include "account/emailaddress.h"
#include "number/phonenumber.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace renumber::trial {

namespace {

/// Fewer characters stand in too many places that have nothing to do with it.
constexpr qsizetype shortestPart = 4;
/// Fewer digits are no phone number, and no code that anybody can guess from what is left of it.
constexpr qsizetype fewestDigits = 6;

/// \a text with each match of \a pattern as \a shown says.
QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &shown)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += shown(match);
        from = match.capturedEnd();
    }
    return result + QStringView(text).sliced(from);
}

QString lettersAndDigits(const QString &text)
{
    QString kept;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(kept),
                 [](QChar c) { return c.isLetterOrNumber(); });
    return kept;
}

/// Whether \a run is made of words, such as PHONE_NUMBER_ALREADY_TAKEN or phoneNumberState: then it is no
/// token. Random letters have digits between them, or change their case more often.
bool isWords(const QString &run)
{
    static const QRegularExpression digitWithin(u"[A-Za-z][0-9]+[A-Za-z]"_s);
    static const QRegularExpression begin(u"(?<![A-Za-z])[A-Za-z]|(?<=[a-z])[A-Z]"_s);
    static const QRegularExpression tooLong(u"[a-z]{25}|[A-Z]{25}"_s);
    const auto digits = std::count_if(run.cbegin(), run.cend(), [](QChar c) { return c.isDigit(); });
    const auto letters = std::count_if(run.cbegin(), run.cend(), [](QChar c) { return c.isLetter(); });
    const bool isOneCase = run == run.toUpper() || run == run.toLower();
    return !run.contains(digitWithin) && !run.contains(tooLong) && digits < fewestDigits
        && letters >= (isOneCase ? 3 : 5) * run.count(begin);
}

/// Whether \a text stands for a value that nobody has yet.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression form(u"\\A<[A-Za-z_][A-Za-z0-9_.-]*>\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace

QString hidden()
{
    return u"[hidden]"_s;
}

bool isNameOfSecret(const QString &name)
{
    static const QStringList parts{
        u"token"_s,      u"secret"_s, u"password"_s,  u"passwd"_s,    u"passphrase"_s, u"authoriz"_s,
        u"credential"_s, u"cookie"_s, u"apikey"_s,    u"appkey"_s,    u"accesskey"_s,  u"privatekey"_s,
        u"session"_s,    u"jwt"_s,    u"assertion"_s, u"signature"_s, u"verifier"_s,   u"otp"_s};
    // "token_type" tells how it is sent, "expires" when it ends, and "passwordChangedAt" a time.
    static const QStringList ends{u"type"_s, u"expires"_s, u"expiresin"_s, u"expiresat"_s,
                                  u"at"_s,   u"in"_s,      u"count"_s,     u"length"_s};
    const QString plain = lettersAndDigits(name).toLower();
    const auto isIn = [&plain](const QString &part) { return plain.contains(part); };
    const auto isEnd = [&plain](const QString &end) { return plain.endsWith(end); };
    return plain == u"pin"
        || (std::any_of(parts.cbegin(), parts.cend(), isIn)
            && std::none_of(ends.cbegin(), ends.cend(), isEnd));
}

void Mask::hide(const QString &secret)
{
    if (secret.isEmpty() || m_secrets.contains(secret))
        return;
    m_secrets.append(secret);
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void Mask::showWhole(const QString &example)
{
    m_whole.insert(lettersAndDigits(example));
}

QString Mask::withoutSecrets(const QString &line) const
{
    QString clean = line;
    for (const QString &secret : m_secrets) {
        if (secret.size() >= shortestPart)
            clean.replace(secret, hidden());
        else if (clean == secret)
            clean = hidden();
    }
    return clean;
}

/// Without credentials; and of what could be a token, but may be an id, only enough to recognise it by.
QString Mask::withoutTokens(const QString &text) const
{
    static const QRegularExpression credentials(u"\\b(Bearer|Basic)\\s+[^\\s\\[]\\S*"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression run(u"[A-Za-z0-9_~+=-]{16,}(\\.[A-Za-z0-9_~+/=-]+)*"_s);
    static const QRegularExpression number(u"\\A[+0-9-]+\\z"_s);
    QString clean = text;
    clean.replace(credentials, u"\\1 "_s + hidden());
    return replaced(clean, run, [this](const QRegularExpressionMatch &match) -> QString {
        const QString found = match.captured();
        const bool isShown
            = m_whole.contains(lettersAndDigits(found)) || isWords(found) || number.match(found).hasMatch();
        return isShown ? found : QString(found.first(2) + u'…' + found.last(2));
    });
}

QString Mask::maskedDigits(const QString &run) const
{
    const QString digits = lettersAndDigits(run);
    if (digits.size() < fewestDigits || m_whole.contains(digits))
        return run;
    if (const auto number = number::E164::parse(run); number && run.trimmed().startsWith(u'+'))
        return number::masked(*number);
    return digits.first(1) + u'…' + digits.last(digits.size() > fewestDigits ? 2 : 1);
}

QString Mask::withoutContacts(const QString &text) const
{
    static const QRegularExpression address(
        u"[^\\s<>\"'(),;:\\\\\\[\\]@/=&?…]+@[^\\s<>\"'(),;:\\\\\\[\\]@/=&?]+"_s);
    // In front what has digits and is no number: a time, and this computer.
    static const QRegularExpression digits(u"(?<![0-9])((?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]"
                                           "(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?)?(?![0-9]))"
                                           "|(?<![0-9.])(127\\.0\\.0\\.1)(?![0-9.])"
                                           "|\\+?\\d(?:[\\s().\\-\\x{00a0}]*\\d)*"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString clean = replaced(text, address, [this](const QRegularExpressionMatch &match) {
        const QString found = match.captured();
        return m_whole.contains(lettersAndDigits(found)) ? found : account::maskedAddress(found);
    });
    return replaced(clean, digits, [this](const QRegularExpressionMatch &match) {
        return match.capturedLength(1) + match.capturedLength(2) > 0 ? match.captured()
                                                                     : maskedDigits(match.captured());
    });
}

QString Mask::text(const QString &foreign) const
{
    if (m_secrets.contains(foreign))
        return hidden();
    return withoutContacts(withoutTokens(withoutSecrets(foreign)));
}

QString Mask::valueOf(const QString &name, const QString &foreign) const
{
    const bool isHidden = isNameOfSecret(name) && !foreign.isEmpty() && !isPlaceholder(foreign);
    return isHidden ? hidden() : text(foreign);
}

QString Mask::encoded(const QString &foreign) const
{
    return encodedValueOf({}, foreign);
}

QString Mask::encodedValueOf(const QString &name, const QString &foreign) const
{
    const QString plain = QUrl::fromPercentEncoding(foreign.toUtf8());
    const QString shown = valueOf(name, plain);
    return shown == plain && !isPlaceholder(plain) ? foreign : shown;
}

} // namespace renumber::trial
