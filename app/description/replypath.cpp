// SPDX-License-Identifier: Apache-2.0
#include "description/replypath.h"

#include "description/exactjson.h"
#include "net/cookies.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

const auto headerPrefix = u"header:"_s;
const auto cookiePrefix = u"cookie:"_s;
const auto decodedCookiePrefix = u"decodedCookie:"_s;

QString complaint(const QString &text)
{
    //: %1: a path such as "data.phone" in a service description
    return QCoreApplication::translate("ReplyPath", "\"%1\" is not a path into a reply").arg(text);
}

/// Where one of \a wanted stands in \a text at or behind \a from, outside of quotes, brackets and braces; the
/// end of the text where none does. A bracket or brace at \a from itself is gone into.
qsizetype outside(const QString &text, qsizetype from, QStringView wanted)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar c = text[at];
        if (!quoted && depth == 0 && wanted.contains(c))
            return at;
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'[' || c == u'{'))
            ++depth;
        else if (!quoted && (c == u']' || c == u'}'))
            --depth;
    }
    return text.size();
}

/// A name that needs no brackets and quotes: letters, digits, a few signs, and {variables}. Others are more
/// likely a place in another language, such as a/b or ?(@.x).
bool isPlainName(const QString &name)
{
    bool isVariable = false;
    return std::all_of(name.cbegin(), name.cend(), [&isVariable](QChar c) {
        isVariable = c == u'{' || (isVariable && c != u'}');
        return isVariable || c.isLetterOrNumber() || u"_-@$:}"_s.contains(c);
    });
}

/// \a text with the signs that its %XX stand for; as it is where one stands for none.
QString decoded(const QString &text)
{
    static const QRegularExpression stray(u"%(?![0-9A-Fa-f]{2})"_s);
    return stray.match(text).hasMatch() ? text : QUrl::fromPercentEncoding(text.toUtf8());
}

bool isQuoted(const QString &text)
{
    return text.size() >= 2 && text.startsWith(u'"') && text.indexOf(u'"', 1) == text.size() - 1;
}

} // namespace

tl::expected<ReplyPath, QString> ReplyPath::parse(const QString &text)
{
    ReplyPath path;
    path.m_text = text;
    if (text == u"status") {
        path.m_source = Source::Status;
        return path;
    }
    if (text == u"$text") {
        path.m_source = Source::Text;
        return path;
    }
    for (const auto &[prefix, source] :
         {std::pair{headerPrefix, Source::Header}, std::pair{cookiePrefix, Source::Cookie},
          std::pair{decodedCookiePrefix, Source::DecodedCookie}}) {
        if (!text.startsWith(prefix))
            continue;
        path.m_source = source;
        path.m_name = text.mid(prefix.size()).toLatin1();
        if (path.m_name.isEmpty())
            return tl::unexpected(complaint(text));
        return path;
    }
    return parseInElement(text);
}

tl::expected<ReplyPath, QString> ReplyPath::parseInElement(const QString &text)
{
    auto segments = parseSegments(text);
    if (!segments)
        return tl::unexpected(complaint(text));
    ReplyPath path;
    path.m_text = text;
    path.m_segments = std::move(*segments);
    return path;
}

std::optional<std::vector<ReplyPath::Segment>> ReplyPath::parseSegments(const QString &text)
{
    std::vector<Segment> segments;
    qsizetype at = text.startsWith(u'$') ? 1 : 0;
    bool memberMayFollow = at == 0;
    while (at < text.size()) {
        if (text[at] == u'[') {
            const qsizetype close = outside(text, at + 1, u"]");
            auto segment = parseBracket(text.mid(at + 1, close - at - 1));
            if (close == text.size() || !segment)
                return std::nullopt;
            segments.push_back(std::move(*segment));
            at = close + 1;
            memberMayFollow = false;
        } else if (text[at] == u'.') {
            if (memberMayFollow)
                return std::nullopt;
            memberMayFollow = true;
            ++at;
        } else {
            const qsizetype end = outside(text, at, u".[");
            const QString name = text.mid(at, end - at);
            const auto filledIn = Template::parse(name);
            if (!memberMayFollow || !filledIn || !isPlainName(name))
                return std::nullopt;
            segments.emplace_back(Member{*filledIn});
            memberMayFollow = false;
            at = end;
        }
    }
    if (memberMayFollow || text.isEmpty()) // ends in a dot
        return std::nullopt;
    return segments;
}

std::optional<ReplyPath::Segment> ReplyPath::parseBracket(const QString &inside)
{
    if (isQuoted(inside)) {
        const auto name = Template::parse(inside.mid(1, inside.size() - 2));
        if (!name || inside.size() == 2)
            return std::nullopt;
        return Member{*name};
    }
    bool isIndex = false;
    const int index = inside.toInt(&isIndex);
    if (isIndex)
        return Element{index};
    Selected selected;
    for (qsizetype from = 0; from <= inside.size();) {
        const qsizetype comma = outside(inside, from, u",");
        auto fact = parseFact(inside.mid(from, comma - from));
        if (!fact)
            return std::nullopt;
        selected.facts.push_back(std::move(*fact));
        from = comma + 1;
    }
    return selected;
}

std::optional<ReplyPath::Fact> ReplyPath::parseFact(const QString &text)
{
    const qsizetype sign = outside(text, 0, u"=");
    if (sign == text.size())
        return std::nullopt;
    const bool isWanted = sign == 0 || text[sign - 1] != u'!';
    const auto place = parseInElement(text.left(isWanted ? sign : sign - 1).trimmed());
    QString wanted = text.mid(sign + 1).trimmed();
    if (!place)
        return std::nullopt;
    if (wanted == u"null")
        return Fact{*place, isWanted, std::nullopt};
    if (isQuoted(wanted))
        wanted = wanted.mid(1, wanted.size() - 2);
    const auto filledIn = Template::parse(wanted);
    if (!filledIn)
        return std::nullopt;
    return Fact{*place, isWanted, *filledIn};
}

bool ReplyPath::Fact::holds(const QJsonValue &element, const Values &values) const
{
    const QJsonValue found = place.findIn(element, values);
    const bool isThere = !found.isUndefined();
    const bool isSo = text ? isThere && toText(found) == text->expand(values, Encoding::Verbatim)
                           : !isThere || found == QJsonValue(QString());
    return isSo == isWanted;
}

QJsonValue ReplyPath::step(const QJsonValue &from, const Segment &segment, const Values &values)
{
    if (const auto *member = std::get_if<Member>(&segment))
        return from.toObject().value(member->name.expand(values, Encoding::Verbatim));
    const QJsonArray list = from.toArray();
    if (const auto *element = std::get_if<Element>(&segment)) {
        const qsizetype index = element->index < 0 ? list.size() + element->index : element->index;
        return index >= 0 && index < list.size() ? list.at(index) : QJsonValue(QJsonValue::Undefined);
    }
    const auto &facts = std::get<Selected>(segment).facts;
    for (const QJsonValueConstRef candidate : list) {
        const QJsonValue value = candidate;
        for (const Fact &fact : facts) {
            if (const QJsonValue found = fact.place.findIn(value, values); isTwofold(found))
                return found; // it may be this one, or another
        }
        if (std::all_of(facts.cbegin(), facts.cend(),
                        [&](const Fact &fact) { return fact.holds(value, values); }))
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue ReplyPath::find(const Reply &reply) const
{
    QJsonValue value(QJsonValue::Undefined);
    switch (m_source) {
    case Source::Status:
        return reply.http.status;
    case Source::Header:
        if (const QByteArray header = reply.http.header(m_name); !header.isEmpty())
            value = QString::fromUtf8(header);
        return value;
    case Source::Cookie:
        if (const auto cookie = net::cookieIn(reply.http, m_name))
            value = *cookie;
        return value;
    case Source::DecodedCookie:
        if (const auto cookie = net::cookieIn(reply.http, m_name))
            value = decoded(*cookie);
        return value;
    case Source::Text:
        return QString::fromUtf8(reply.http.body);
    case Source::Body:
        break;
    }
    return findIn(reply.body, reply.values);
}

QJsonValue ReplyPath::findIn(const QJsonValue &root, const Values &values) const
{
    QJsonValue value = root;
    for (const Segment &segment : m_segments) {
        if (isTwofold(value))
            return value; // and so is all that is in it
        value = step(value, segment, values);
    }
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

} // namespace renumber::description
