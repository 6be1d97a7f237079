// SPDX-License-Identifier: Apache-2.0
#include "directory.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

using sandbox::Reply;
using sandbox::Request;

namespace {

constexpr int mostPerReply = 20;

bool fits(const QJsonObject &person, const Request &request)
{
    if (const auto phone = request.queryItem(u"phone"_s))
        return person[u"phone"_s].toString() == u'+' + *phone;
    if (const auto email = request.queryItem(u"email"_s))
        return person[u"email"_s].toString() == *email;
    const QString name = request.queryItem(u"name"_s).value_or(QString());
    const QString known = person[u"given"_s].toString() + u' ' + person[u"family"_s].toString() + u' '
        + person[u"login"_s].toString();
    return known.contains(name, Qt::CaseInsensitive);
}

} // namespace

Directory::Directory()
{
    m_router.add(u"GET"_s, u"/api/people"_s, [this](const Request &request) { return search(request); });
    m_router.add(u"GET"_s, u"/api/people/{id}"_s, [this](const Request &request) { return show(request); });
}

void Directory::clear()
{
    m_people = {};
    m_searches.clear();
    m_totals = Totals::Told;
    m_filters = Filters::Known;
}

Reply Directory::search(const Request &request)
{
    const QString query = QUrl::fromPercentEncoding(request.query.toUtf8());
    if (query == u"name=nobody")
        return Reply::json(200, {{u"list"_s, QJsonArray()}, {u"count"_s, 0}}); // whether the client is known
    m_searches.append(query);
    QJsonArray list;
    int count = 0;
    for (const QJsonValue person : std::as_const(m_people)) {
        if (m_filters == Filters::Known && !fits(person.toObject(), request))
            continue;
        if (++count <= mostPerReply)
            list.append(person);
    }
    QJsonObject reply{{u"list"_s, list}};
    if (m_totals == Totals::Told)
        reply.insert(u"count"_s, count);
    return Reply::json(200, reply);
}

Reply Directory::show(const Request &request) const
{
    for (const QJsonValue person : m_people) {
        if (person[u"id"_s].toString() == request.parameters.value(u"id"_s))
            return Reply::json(200, person.toObject());
    }
    return Reply::empty(404);
}

} // namespace renumber::test
