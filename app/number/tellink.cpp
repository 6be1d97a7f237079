// SPDX-License-Identifier: Apache-2.0
#include "number/tellink.h"

#include <algorithm>

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include "number/numberdata.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

using Beside = TelLink::Beside;

struct Parameter
{
    explicit Parameter(const QString &part)
        : name(part.section(u'=', 0, 0).trimmed().toLower())
        , value(unquoted(part.section(u'=', 1)))
        , hasValue(part.contains(u'='))
        , digits(digitsOf(part).size())
    {
    }

    QString name;
    QString value;
    bool hasValue;
    qsizetype digits; ///< in all of it

private:
    static QString unquoted(QString text)
    {
        static const QRegularExpression quotes(uR"(\A[\s"'<\p{Pi}\p{Pf}]+|[\s"'>\p{Pi}\p{Pf}]+\z)"_s);
        return text.remove(quotes);
    }
};

/// What a message says, and not to whom.
bool isText(const QString &name)
{
    return name == u"body" || name == u"text" || name == u"subject";
}

/// How a call finds its way.
bool isRoute(const QString &name)
{
    static const QStringList names{u"isub"_s, u"isub-encoding"_s, u"rn"_s,   u"rn-context"_s,
                                   u"npdi"_s, u"cic"_s,           u"oli"_s,  u"cic-context"_s,
                                   u"cpc"_s,  u"trunk-context"_s, u"tgrp"_s, u"enumdi"_s};
    return names.contains(name);
}

/// One that is called so has an extension, whatever stands for its digits.
bool isExtension(const Parameter &parameter)
{
    static const QStringList names{u"ext"_s, u"extn"_s, u"extension"_s, u"postd"_s};
    static const QStringList namesOfDigits{u"x"_s, u"p"_s, u"pause"_s, u"w"_s, u"wait"_s, u"dtmf"_s};
    return (names.contains(parameter.name) && !parameter.value.isEmpty())
        || (namesOfDigits.contains(parameter.name) && parameter.digits > 0);
}

Beside besideOf(const Parameter &parameter)
{
    if (isExtension(parameter))
        return Beside::Extension;
    if (parameter.digits == 0 || isText(parameter.name))
        return Beside::Nothing;
    if (parameter.digits >= data::s_fewestDigits)
        return Beside::Numbers;
    if (isRoute(parameter.name))
        return Beside::Nothing;
    return parameter.hasValue ? Beside::Digits : Beside::Extension;
}

/// Puts the prefix in front of \a number that \a context says; what it says beside \a number otherwise. One
/// that is a host name says whose private plan it is, which no one outside can use: as RFC 3966, 5.1.5 leaves
/// it to the receiver, the number is then read like any other local one.
Beside takeContext(QString &number, const QString &context)
{
    if (number.startsWith(u'+'))
        return Beside::Nothing;
    if (context.startsWith(u'+')) {
        number.prepend(context);
        return Beside::Nothing;
    }
    return isDialable(context) && !digitsOf(context).isEmpty() ? Beside::Digits : Beside::Nothing;
}

} // namespace

TelLink splitTelLink(const QString &plain)
{
    static const QRegularExpression scheme(uR"(\A(?:tel|callto|sms|smsto|whatsapp)\s*:[\s/]*)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression divider(u"[?&;]"_s);
    const QRegularExpressionMatch match = scheme.match(plain);
    if (!match.hasMatch())
        return TelLink{plain};

    const QString decoded = QUrl::fromPercentEncoding(plain.sliced(match.capturedEnd()).toUtf8());
    const QStringList query = decoded.section(u'?', 1).split(divider);
    QStringList parts = decoded.section(u'?', 0, 0).split(u';');
    TelLink link{parts.takeFirst().trimmed()};
    for (const QString &part : std::as_const(parts) + query) {
        const Parameter parameter(part);
        const bool isContext = parameter.name == u"phone-context";
        link.beside = std::max(link.beside,
                               isContext ? takeContext(link.number, parameter.value) : besideOf(parameter));
    }
    return link;
}

} // namespace renumber::number
