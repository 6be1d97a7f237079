// SPDX-License-Identifier: Apache-2.0
#include "trial/maskedtext.h"

#include "description/exactjson.h"
#include "description/values.h"
#include "text/sanitized.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::trial {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MaskedText)
};

/// More is no help to anybody who looks for a place in it.
constexpr qsizetype mostLines = 300;

QString fit(const QString &text)
{
    return text::sanitized(text, text::Longest::Sentence);
}

QString quoted(const QString &text)
{
    QString escaped = fit(text);
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

/// \a value, which is neither an object nor an array.
QString scalar(const QJsonValue &value, const Mask &mask, const QString &name)
{
    if (description::isTwofold(value))
        //: Stands in the place of a value in a service's reply
        return Words::tr("(stands twice)");
    if (value.isNull())
        return u"null"_s;
    if (value.isUndefined())
        //: Stands in the place of a value in a service's reply
        return Words::tr("(nothing)");
    const QString text = description::toText(value);
    if (value.isBool())
        return text;
    if (value.isDouble() || description::digitsOf(value))
        return mask.valueOf(name, text);
    return quoted(mask.valueOf(name, text));
}

bool hasParts(const QJsonValue &value)
{
    return (value.isObject() && !value.toObject().isEmpty())
        || (value.isArray() && !value.toArray().isEmpty());
}

/// A value within others.
struct Part
{
    QJsonValue value;
    QString name; ///< of the member that it is, or is an element of
    QString indent;
    QString before; ///< on its first line
    QString after; ///< on its last
};

void addLines(QStringList &lines, const Part &part, const Mask &mask)
{
    if (!hasParts(part.value)) {
        lines.append(part.indent + part.before + jsonText(part.value, mask, part.name) + part.after);
        return;
    }
    const QString inner = part.indent + u"  "_s;
    const auto comma
        = [](qsizetype index, qsizetype count) { return index + 1 < count ? u","_s : QString(); };
    const bool isObject = part.value.isObject();
    lines.append(part.indent + part.before + (isObject ? u'{' : u'['));
    if (isObject) {
        const QJsonObject object = part.value.toObject();
        const QStringList names = description::memberNames(object);
        for (qsizetype index = 0; index < names.size(); ++index) {
            const QString &name = names.at(index);
            addLines(lines,
                     {object.value(name), name, inner, quoted(mask.text(name)) + u": "_s,
                      comma(index, names.size())},
                     mask);
        }
    } else {
        const QJsonArray array = part.value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            addLines(lines, {array.at(index), part.name, inner, {}, comma(index, array.size())}, mask);
    }
    lines.append(part.indent + (isObject ? u'}' : u']') + part.after);
}

QString contentType(const QList<net::Header> &headers)
{
    return QString::fromLatin1(net::HttpReply{0, headers, {}}.header("Content-Type"))
        .section(u';', 0, 0)
        .trimmed()
        .toLower();
}

/// "name=value", both in percent-encoding.
QString fieldText(const QString &field, const Mask &mask)
{
    const qsizetype sign = field.indexOf(u'=');
    if (sign < 0)
        return fit(mask.encoded(field));
    const QString name = QUrl::fromPercentEncoding(field.first(sign).toUtf8());
    return fit(mask.encoded(field.first(sign)) + u'=' + mask.encodedValueOf(name, field.sliced(sign + 1)));
}

/// "name=value" of each cookie, without the value.
QString cookieText(const QString &cookies)
{
    QStringList parts = cookies.split(u';');
    for (QString &part : parts) {
        if (const qsizetype sign = part.indexOf(u'='); sign >= 0)
            part = part.first(sign + 1) + hidden();
    }
    return parts.join(u';');
}

/// The same of cookies that are set, each of which is a line; what follows one in it stays.
QString setCookieText(const QString &lines)
{
    QStringList shown;
    const QStringList cookies = lines.split(u'\n');
    for (const QString &cookie : cookies) {
        const qsizetype end = cookie.indexOf(u';');
        shown.append(end < 0 ? cookieText(cookie) : cookieText(cookie.first(end)) + cookie.sliced(end));
    }
    return shown.join(u", "_s);
}

} // namespace

QString jsonText(const QJsonValue &value, const Mask &mask, const QString &name)
{
    if (value.isArray()) {
        QStringList elements;
        const QJsonArray array = value.toArray();
        for (const QJsonValue element : array)
            elements.append(jsonText(element, mask, name));
        return u'[' + elements.join(u", "_s) + u']';
    }
    if (value.isObject()) {
        QStringList members;
        const QJsonObject object = value.toObject();
        const QStringList names = description::memberNames(object);
        for (const QString &member : names)
            members.append(quoted(mask.text(member)) + u": "_s
                           + jsonText(object.value(member), mask, member));
        return members.isEmpty() ? u"{}"_s : u"{ "_s + members.join(u", "_s) + u" }"_s;
    }
    return scalar(value, mask, name);
}

QStringList jsonLines(const QJsonValue &value, const Mask &mask)
{
    QStringList lines;
    addLines(lines, {value, {}, {}, {}, {}}, mask);
    return lines;
}

QString addressText(const QUrl &url, const Mask &mask)
{
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
    for (QString &segment : segments)
        segment = mask.encoded(segment);
    QString text = url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded) + segments.join(u'/');
    if (url.hasQuery()) {
        QStringList items = url.query(QUrl::FullyEncoded).split(u'&');
        for (QString &item : items)
            item = fieldText(item, mask);
        text += u'?' + items.join(u'&');
    }
    return fit(text);
}

QString headerText(const net::Header &header, const Mask &mask)
{
    const QString name = QString::fromLatin1(header.first);
    const QString plain = name.toLower();
    const QString value = QString::fromUtf8(header.second);
    QString shown = plain.endsWith(u"key"_s) ? hidden() : mask.valueOf(name, value);
    if (plain == u"cookie")
        shown = cookieText(value);
    else if (plain == u"set-cookie")
        shown = setCookieText(value);
    else if (plain == u"authorization" && value.contains(u' '))
        shown = value.section(u' ', 0, 0) + u' ' + hidden();
    else if (plain == u"www-authenticate") // RFC 6750 3: what follows the scheme is no credentials
        shown = value.section(u' ', 0, 0) + u' ' + mask.text(value.section(u' ', 1));
    else if (plain == u"content-type" || plain == u"accept" || plain == u"date")
        shown = mask.withoutSecrets(value); // long words, and the digits of a time
    else if (plain == u"location" && QUrl(value).isValid() && !QUrl(value).isRelative())
        shown = addressText(QUrl(value), mask);
    return fit(name + u": "_s + shown);
}

QStringList bodyLines(const QByteArray &body, const QList<net::Header> &headers, const Mask &mask)
{
    QStringList lines;
    if (body.isEmpty())
        return lines;
    if (const QJsonValue json = description::readExactly(body); !json.isUndefined()) {
        lines = jsonLines(json, mask);
    } else if (contentType(headers) == u"application/x-www-form-urlencoded") {
        const QStringList fields = QString::fromLatin1(body).split(u'&');
        for (const QString &field : fields)
            lines.append(fieldText(field, mask));
    } else {
        const QStringList plain = QString::fromUtf8(body).split(u'\n');
        for (const QString &line : plain)
            lines.append(fit(mask.text(line)));
    }
    if (lines.size() > mostLines) {
        //: %1: how many lines of a long text are left out
        const QString rest = Words::tr("(and %1 more lines)").arg(lines.size() - mostLines);
        lines = lines.first(mostLines) << rest;
    }
    return lines;
}

} // namespace renumber::trial
