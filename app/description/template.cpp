// SPDX-License-Identifier: Apache-2.0
#include "description/template.h"

#include "description/exactjson.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace renumber::description {

tl::expected<Template, QString> Template::parse(const QString &text)
{
    static const QRegularExpression variable(
        u"\\A([A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*)(:number)?\\z"_s);
    Template result;
    QString literal;
    QuotationReader quotation;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c != u'{' && c != u'}') {
            literal += c;
            continue;
        }
        if (at + 1 < text.size() && text[at + 1] == c) {
            literal += c;
            ++at;
            continue;
        }
        const qsizetype close = text.indexOf(u'}', at + 1);
        const auto match = variable.match(close < 0 ? QString() : text.mid(at + 1, close - at - 1));
        if (c == u'}' || !match.hasMatch()) {
            //: %1: a text of a service description with {variables} in it
            return tl::unexpected(QCoreApplication::translate("Template",
                                                              "\"%1\" has a brace that is not part of a "
                                                              "{variable}; write {{ or }} for a brace")
                                      .arg(text));
        }
        quotation.read(literal);
        if (!literal.isEmpty())
            result.m_parts.append({false, std::exchange(literal, {})});
        result.m_parts.append({true, match.captured(1), !match.captured(2).isEmpty(), quotation.now()});
        quotation.readValue();
        at = close;
    }
    if (!literal.isEmpty())
        result.m_parts.append({false, literal});
    return result;
}

QStringList Template::variables() const
{
    QStringList names;
    for (const Part &part : m_parts) {
        if (part.isVariable)
            names.append(part.text);
    }
    return names;
}

QString Template::expand(const Values &values, Encoding encoding) const
{
    QString result;
    for (const Part &part : m_parts) {
        if (!part.isVariable) {
            result += part.text;
            continue;
        }
        QString value = toText(values.value(part.text));
        if (encoding != Encoding::Verbatim)
            value = quoted(value, part.quotation);
        if (encoding == Encoding::Url)
            value = QString::fromLatin1(QUrl::toPercentEncoding(value));
        result += value;
    }
    return result;
}

QJsonValue Template::expandTyped(const Values &values) const
{
    if (!isOneVariable())
        return expand(values, Encoding::Quoted);
    const QJsonValue value = values.value(m_parts.first().text, QJsonValue(QString()));
    if (!m_parts.first().asNumber)
        return value;
    const QString text = toText(value);
    if (isJsonNumber(text))
        return exactNumber(text);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? QJsonValue(number) : value;
}

bool Template::isComplete(const Values &values) const
{
    return std::all_of(m_parts.cbegin(), m_parts.cend(),
                       [&](const Part &part) { return !part.isVariable || has(values, part.text); });
}

std::optional<QString> Template::missingInPath(const Values &values) const
{
    for (const Part &part : m_parts) {
        if (!part.isVariable && part.text.contains(u'?'))
            break;
        if (part.isVariable && !has(values, part.text))
            return part.text;
    }
    return std::nullopt;
}

QList<Template::Segment> Template::filledSegments(const Values &values) const
{
    QList<Segment> segments;
    Segment segment;
    const auto conclude = [&segments, &segment] {
        if (!segment.variables.isEmpty())
            segments.append(segment);
        segment = {};
    };
    for (const Part &part : m_parts) {
        if (part.isVariable) {
            segment.variables.append(part.text);
            segment.text += toText(values.value(part.text));
            continue;
        }
        const QStringList pieces = part.text.section(u'?', 0, 0).split(u'/');
        segment.text += pieces.first();
        for (qsizetype i = 1; i < pieces.size(); ++i) {
            conclude();
            segment.text = pieces.at(i);
        }
        if (part.text.contains(u'?'))
            break;
    }
    conclude();
    return segments;
}

} // namespace renumber::description
