// SPDX-License-Identifier: Apache-2.0
#include "control/control.h"

#include "control/limitsjson.h"
#include "control/settingsjson.h"
#include "http/faultjson.h"

#include <QRegularExpression>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

Reply refusal(const QString &why)
{
    return Reply::json(400, QJsonObject{{u"error"_s, why}});
}

QString timeText(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Message &message)
{
    return {
        {u"id"_s, message.id},
        {u"service"_s, serviceName(message.service)},
        {u"kind"_s, message.kind == MessageKind::Text ? u"text"_s : u"email"_s},
        {u"accountId"_s, message.accountId},
        {u"to"_s, message.to},
        {u"text"_s, message.text},
        {u"code"_s, message.code},
        {u"link"_s, message.link},
        {u"at"_s, timeText(message.at)},
    };
}

/// `current`, `verified`, `pending`, and all contacts of the sort.
QJsonObject toJson(const Contacts &contacts)
{
    QJsonArray all;
    for (const Contact &contact : contacts.active) {
        all.append(QJsonObject{{u"value"_s, contact.value}, {u"verified"_s, contact.verified}});
    }
    const auto orNull = [](const QString &value) {
        return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
    };
    return {
        {u"current"_s, orNull(contacts.current().value)},
        {u"verified"_s, contacts.current().verified},
        {u"pending"_s, orNull(contacts.pending)},
        {u"all"_s, all},
    };
}

QJsonObject toJson(const RecordedRequest &recorded)
{
    QJsonArray headers;
    for (const auto &[name, value] : recorded.request.headers) {
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    }
    return {
        {u"id"_s, recorded.id},
        {u"method"_s, recorded.request.method},
        {u"path"_s, recorded.request.path},
        {u"query"_s, recorded.request.query},
        {u"headers"_s, headers},
        {u"body"_s, QString::fromUtf8(recorded.request.body)},
        {u"at"_s, timeText(recorded.request.at)},
        {u"status"_s, recorded.status},
        {u"fault"_s, recorded.fault},
    };
}

/// Whether the request's query asks for no `name`, or for this one.
bool isAskedFor(const Request &request, const QString &name, const QString &value)
{
    // A number's "+" is often sent unencoded here, and arrives as a space.
    const auto asked = request.queryItem(name);
    return !asked || *asked == value || (asked->startsWith(u' ') && u'+' % asked->mid(1) == value);
}

} // namespace

Control::Control(World &world, Faults &faults, RequestRecord &record, Limits &limits,
                 std::function<void()> reset)
    : m_world(world)
    , m_faults(faults)
    , m_record(record)
    , m_limits(limits)
    , m_reset(std::move(reset))
{
}

void Control::addRoutes(Router &router)
{
    addRoute(router, u"GET"_s, u"messages"_s, &Control::listMessages);
    addRoute(router, u"POST"_s, u"messages/{id}/click"_s, &Control::followLink);
    addRoute(router, u"POST"_s, u"codes"_s, &Control::setNextCode);
    addRoute(router, u"GET"_s, u"accounts"_s, &Control::listAccounts);
    addRoute(router, u"GET"_s, u"requests"_s, &Control::listRequests);
    addRoute(router, u"POST"_s, u"reset"_s, &Control::reset);
    addRoute(router, u"GET"_s, u"faults"_s, &Control::listFaults);
    addRoute(router, u"POST"_s, u"faults"_s, &Control::addFault);
    addRoute(router, u"DELETE"_s, u"faults"_s, &Control::clearFaults);
    addRoute(router, u"GET"_s, u"clock"_s, &Control::showClock);
    addRoute(router, u"POST"_s, u"clock"_s, &Control::moveClock);
    addRoute(router, u"GET"_s, u"settings"_s, &Control::showSettings);
    addRoute(router, u"PATCH"_s, u"settings"_s, &Control::changeSettings);
    addRoute(router, u"GET"_s, u"connections"_s, &Control::showLimits);
    addRoute(router, u"PATCH"_s, u"connections"_s, &Control::changeLimits);
}

void Control::addRoute(Router &router, const QString &method, const QString &path, Operation operation)
{
    router.add(method, u"/sandbox/"_s % path,
               [this, operation](const Request &request) { return (this->*operation)(request); });
}

Reply Control::listMessages(const Request &request)
{
    QJsonArray list;
    for (const Message &message : m_world.messages()) {
        if (isAskedFor(request, u"to"_s, message.to)
            && isAskedFor(request, u"service"_s, serviceName(message.service))) {
            list.append(toJson(message));
        }
    }
    return Reply::json(200, list);
}

Reply Control::followLink(const Request &request)
{
    const int id = request.parameters.value(u"id"_s).toInt();
    const QList<Message> &messages = m_world.messages();
    if (id < 1 || id > messages.size() || messages.at(id - 1).linkTicket.isEmpty()) {
        return refusal(u"There is no message %1 with a link."_s.arg(request.parameters.value(u"id"_s)));
    }
    const Message &message = messages.at(id - 1);
    switch (m_world.followLink(message.service, message.linkTicket)) {
    case LinkOutcome::Confirmed:
        return Reply::empty(204);
    case LinkOutcome::Unknown:
        return refusal(u"The link was used, or a newer one has taken its place."_s);
    case LinkOutcome::Expired:
        return refusal(u"The link has expired."_s);
    case LinkOutcome::AddressTaken:
        return refusal(u"Another account has the address by now."_s);
    }
    Q_UNREACHABLE();
}

Reply Control::setNextCode(const Request &request)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,20}\\z"_s);
    const auto json = request.json();
    const QString code = json ? json->value("next"_L1).toString() : QString();
    if (!digits.match(code).hasMatch()) {
        return refusal(u"The body must be such as {\"next\": \"012345\"}."_s);
    }
    m_world.codes().setNext(code);
    return Reply::empty(204);
}

Reply Control::listAccounts(const Request &request)
{
    QJsonArray list;
    for (const Account *account : m_world.accounts()) {
        if (isAskedFor(request, u"service"_s, serviceName(account->service))
            && isAskedFor(request, u"id"_s, account->id)) {
            list.append(QJsonObject{
                {u"service"_s, serviceName(account->service)},
                {u"id"_s, account->id},
                {u"userName"_s, account->userName},
                {u"name"_s, QString(account->givenName % u' ' % account->familyName)},
                {u"phone"_s, toJson(account->phones)},
                {u"email"_s, toJson(account->emails)},
            });
        }
    }
    return Reply::json(200, list);
}

Reply Control::listRequests(const Request &request)
{
    QJsonArray list;
    for (const RecordedRequest &recorded : m_record.requests()) {
        if (isAskedFor(request, u"method"_s, recorded.request.method)
            && isAskedFor(request, u"path"_s, recorded.request.path)) {
            list.append(toJson(recorded));
        }
    }
    return Reply::json(200, list);
}

Reply Control::reset(const Request &)
{
    m_reset();
    return Reply::empty(204);
}

Reply Control::listFaults(const Request &)
{
    QJsonArray list;
    for (const Fault &fault : m_faults.all()) {
        list.append(renumber::sandbox::toJson(fault));
    }
    return Reply::json(200, list);
}

Reply Control::addFault(const Request &request)
{
    const auto json = request.json();
    if (!json) {
        return refusal(u"The body must be a JSON object."_s);
    }
    const auto fault = parseFault(*json);
    if (!fault) {
        return refusal(fault.error());
    }
    m_faults.add(*fault);
    return Reply::json(201, renumber::sandbox::toJson(*fault));
}

Reply Control::clearFaults(const Request &)
{
    m_faults.clear();
    return Reply::empty(204);
}

Reply Control::showClock(const Request &)
{
    return Reply::json(200, QJsonObject{{u"now"_s, timeText(m_world.clock().now())}});
}

Reply Control::moveClock(const Request &request)
{
    const auto json = request.json();
    const QJsonValue seconds = json ? json->value("advanceSeconds"_L1) : QJsonValue();
    if (!seconds.isDouble() || qAbs(seconds.toDouble()) > 1e9) {
        return refusal(u"The body must be such as {\"advanceSeconds\": 60}."_s);
    }
    m_world.clock().advance(std::chrono::milliseconds(qRound64(seconds.toDouble() * 1000)));
    return showClock(request);
}

Reply Control::showSettings(const Request &)
{
    QJsonObject json;
    for (const Service service : allServices) {
        json.insert(serviceName(service), renumber::sandbox::toJson(service, m_world.settings(service)));
    }
    return Reply::json(200, json);
}

Reply Control::changeSettings(const Request &request)
{
    const auto json = request.json();
    if (!json) {
        return refusal(u"The body must be such as {\"reachfive\": {\"featureOff\": true}}."_s);
    }
    std::map<Service, Settings> accepted;
    QJsonObject left = *json;
    for (const Service service : allServices) {
        const QJsonValue changes = left.take(serviceName(service));
        if (changes.isUndefined()) {
            continue;
        }
        if (!changes.isObject()) {
            return refusal(u"\"%1\" must be an object of settings."_s.arg(serviceName(service)));
        }
        const auto settings = changed(service, m_world.settings(service), changes.toObject());
        if (!settings) {
            return refusal(settings.error());
        }
        accepted[service] = *settings;
    }
    if (!left.isEmpty()) {
        return refusal(u"There is no service \"%1\"."_s.arg(left.constBegin().key()));
    }
    for (const auto &[service, settings] : accepted) {
        m_world.settings(service) = settings;
    }
    return showSettings(request);
}

Reply Control::showLimits(const Request &)
{
    return Reply::json(200, renumber::sandbox::toJson(m_limits));
}

Reply Control::changeLimits(const Request &request)
{
    const auto json = request.json();
    const auto limits = json
        ? changed(m_limits, *json)
        : tl::make_unexpected(u"The body must be such as {\"keptAliveMilliseconds\": 100}."_s);
    if (!limits) {
        return refusal(limits.error());
    }
    m_limits = *limits;
    return showLimits(request);
}

} // namespace renumber::sandbox
