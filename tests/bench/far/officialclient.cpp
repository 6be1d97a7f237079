// SPDX-License-Identifier: Apache-2.0
#include "officialclient.h"

#include "moment.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::bench {

namespace {

constexpr milliseconds readLength(1000);
constexpr milliseconds callsLength(900);
constexpr milliseconds
    usualLength(400); ///< of either; whatever is longer makes the next one's turn begin late

QProcessEnvironment trusting(const QString &caFile)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_EXTRA_CA_CERTS"_s, caFile);
    return environment;
}

} // namespace

OfficialClients::OfficialClients(const QString &caFile)
    : m_program(u"the official clients"_s, u"node"_s, {QStringLiteral(RENUMBER_OFFICIAL_CLIENTS)},
                trusting(caFile))
    , m_nodeVersion(m_program.nextLine()[u"node"_s].toString())
{
}

QString OfficialClients::nameFor(const QString &id)
{
    static const QMap<QString, QString> names{{u"genauth"_s, u"authing-node-sdk"_s},
                                              {u"kii"_s, u"kii-cloud-sdk"_s}};
    return names.value(id);
}

double OfficialClients::request(const QJsonObject &what)
{
    return m_program.tell(what)[u"took"_s].toDouble();
}

OfficialJourney::OfficialJourney(OfficialClients &clients, QString service, std::chrono::seconds wait,
                                 TakeNote takeNote)
    : m_clients(clients)
    , m_service(std::move(service))
    , m_wait(wait)
    , m_takeNote(std::move(takeNote))
{
}

QList<Step> OfficialJourney::steps()
{
    const milliseconds update = usualLength + m_wait;
    const milliseconds verify = update + usualLength + m_wait;
    return {{0ms, readLength, [this] { readAccount(); }},
            {update, callsLength,
             [this] {
                 press(u"Update"_s, {{u"do"_s, u"update"_s}, {u"number"_s, Seat::freeNumber()}});
             }},
            {verify, callsLength, [this] {
                 press(u"Verify"_s,
                       {{u"do"_s, u"verify"_s},
                        {u"number"_s, Seat::freeNumber()},
                        {u"code"_s, seat().sandbox().lastCode(Seat::freeNumber())}});
             }}};
}

double OfficialJourney::request(QJsonObject what)
{
    what.insert(u"service"_s, m_service);
    what.insert(u"origin"_s, seat().origin());
    const double took = m_clients.request(what);
    m_lastCall = now();
    return took;
}

void OfficialJourney::readAccount()
{
    seat().reset();
    request({{u"do"_s, u"begin"_s}});
}

void OfficialJourney::press(const QString &name, const QJsonObject &what)
{
    const qint64 before = m_lastCall;
    waitUntil(before + milliseconds(m_wait).count());
    const qint64 from = now();
    const double took = request(what);
    m_takeNote({m_service, OfficialClients::nameFor(m_service), name, int(m_wait.count()), took, before, from,
                now(), seat().front().port});
}

} // namespace renumber::bench
