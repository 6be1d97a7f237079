// SPDX-License-Identifier: Apache-2.0
#include "service/replypath.h"

#include "service/values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

const auto headerPrefix = u"header:"_s;

QString complaint(const QString &text)
{
    //: %1: a path such as "data.phone" in a service description
    return QCoreApplication::translate("ReplyPath", "\"%1\" is not a path into a reply").arg(text);
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
    if (text.startsWith(headerPrefix)) {
        path.m_source = Source::Header;
        path.m_header = text.mid(headerPrefix.size()).toLatin1();
        if (path.m_header.isEmpty())
            return tl::unexpected(complaint(text));
        return path;
    }
    qsizetype at = text.startsWith(u'$') ? 1 : 0;
    bool memberMayFollow = at == 0;
    while (at < text.size()) {
        if (text[at] == u'[') {
            const bool quoted = at + 1 < text.size() && text[at + 1] == u'"';
            const qsizetype close = quoted ? text.indexOf(u"\"]"_s, at + 2) + 1 : text.indexOf(u']', at);
            if (close <= at)
                return tl::unexpected(complaint(text));
            auto segment = parseBracket(text.mid(at + 1, close - at - 1));
            if (!segment)
                return tl::unexpected(complaint(text));
            path.m_segments.append(*segment);
            at = close + 1;
            memberMayFollow = false;
            continue;
        }
        if (text[at] == u'.') {
            if (memberMayFollow)
                return tl::unexpected(complaint(text));
            memberMayFollow = true;
            ++at;
            continue;
        }
        if (!memberMayFollow)
            return tl::unexpected(complaint(text));
        qsizetype end = at;
        while (end < text.size() && text[end] != u'.' && text[end] != u'[')
            ++end;
        path.m_segments.append(Member{text.mid(at, end - at)});
        memberMayFollow = false;
        at = end;
    }
    if (memberMayFollow || text.isEmpty()) // ends in a dot
        return tl::unexpected(complaint(text));
    return path;
}

tl::expected<ReplyPath::Segment, QString> ReplyPath::parseBracket(const QString &inside)
{
    if (inside.size() >= 3 && inside.startsWith(u'"') && inside.endsWith(u'"'))
        return Member{inside.mid(1, inside.size() - 2)};
    bool isIndex = false;
    const int index = inside.toInt(&isIndex);
    if (isIndex)
        return Element{index};
    Selected selected;
    const QStringList conditions = inside.split(u',');
    for (const QString &condition : conditions) {
        const qsizetype equals = condition.indexOf(u'=');
        if (equals <= 0)
            return tl::unexpected(inside);
        selected.members.emplace_back(condition.left(equals), condition.mid(equals + 1));
    }
    return selected;
}

QJsonValue ReplyPath::step(const QJsonValue &from, const Segment &segment)
{
    if (const auto *member = std::get_if<Member>(&segment))
        return from.toObject().value(member->name);
    const QJsonArray list = from.toArray();
    if (const auto *element = std::get_if<Element>(&segment)) {
        const qsizetype index = element->index < 0 ? list.size() + element->index : element->index;
        return index >= 0 && index < list.size() ? list.at(index) : QJsonValue(QJsonValue::Undefined);
    }
    const auto &selected = std::get<Selected>(segment);
    for (const QJsonValueConstRef candidate : list) {
        const QJsonObject object = candidate.toObject();
        const bool fits
            = std::all_of(selected.members.cbegin(), selected.members.cend(), [&](const auto &member) {
                  const QJsonValue value = object.value(member.first);
                  return !value.isUndefined() && toText(value) == member.second;
              });
        if (fits)
            return candidate;
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
        if (const QByteArray header = reply.http.header(m_header); !header.isEmpty())
            value = QString::fromUtf8(header);
        return value;
    case Source::Text:
        return QString::fromUtf8(reply.http.body);
    case Source::Body:
        break;
    }
    return findIn(reply.body);
}

QJsonValue ReplyPath::findIn(const QJsonValue &root) const
{
    QJsonValue value = root;
    for (const Segment &segment : m_segments)
        value = step(value, segment);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

} // namespace renumber::service
