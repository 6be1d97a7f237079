// SPDX-License-Identifier: Apache-2.0
#include "farbench.h"

#include "figures.h"
#include "floor.h"
#include "moment.h"
#include "report.h"
#include "requestlog.h"
#include "windowperson.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::bench {

namespace {

const QString authority = u"bench"_s;

/// As many as can have a turn while the longest waits pass.
constexpr qsizetype mostSeats = 40;

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

} // namespace

FarBench::FarBench(FarOptions options)
    : m_options(std::move(options))
    , m_nginx(m_options.nginx, QDir(m_options.folder))
{
}

FarBench::~FarBench() = default;

void FarBench::takeSeats(qsizetype count)
{
    QList<Front> fronts;
    const QList<quint16> ports = freePorts(count);
    for (const quint16 port : ports) {
        m_seats.push_back(std::make_unique<Seat>(port));
        fronts.append(m_seats.back()->front());
    }
    m_nginx.start(m_certificates.signedBy(authority), fronts);
    for (const auto &seat : m_seats)
        seat->moveAway(m_options.roundTrip);
}

/// Those of all clients in turn, so that what disturbs the computer for a while disturbs all.
std::vector<std::unique_ptr<Journey>> FarBench::journeysFor(std::chrono::seconds wait)
{
    const QString caFile = m_certificates.authority(authority).certificateFile;
    const TakeNote takeNote = [this](const Press &press) { m_presses.append(press); };
    std::vector<std::unique_ptr<Journey>> journeys;
    for (const QString &service : m_options.services) {
        journeys.push_back(std::make_unique<WindowPerson>(service, caFile, wait, takeNote));
        if (!OfficialClients::nameFor(service).isEmpty())
            journeys.push_back(
                std::make_unique<OfficialJourney>(*m_officialClients, service, wait, takeNote));
    }
    journeys.push_back(std::make_unique<Floor>(caFile, [this](double took) { m_floor.append(took); }));
    return journeys;
}

void FarBench::bookAll()
{
    Timetable timetable(qsizetype(m_seats.size()));
    QList<int> waits = m_options.waits;
    std::sort(waits.begin(), waits.end(),
              std::greater()); // the short ones find their place between the long ones
    for (const int wait : waits) {
        for (int round = 0; round < m_options.rounds; ++round) {
            for (std::unique_ptr<Journey> &journey : journeysFor(std::chrono::seconds(wait))) {
                const QList<Step> steps = journey->steps();
                m_booked.push_back({std::move(journey), steps, timetable.book(steps)});
            }
        }
    }
}

void FarBench::carryOut()
{
    std::multimap<milliseconds, std::function<void()>> turns;
    for (const Booked &booked : m_booked) {
        booked.journey->sitDown(*m_seats[std::size_t(booked.place.seat)]);
        for (const Step &step : booked.steps)
            turns.emplace(booked.place.from + step.after, step.act);
    }
    const qint64 begin = now() + 1000;
    say(u"%1 journeys, about %2 minutes"_s.arg(m_booked.size()).arg(turns.rbegin()->first / 1min + 1));
    for (const auto &[at, act] : turns) {
        waitUntil(begin + at.count());
        act();
    }
}

void FarBench::run(Report &report)
{
    const qsizetype journeys = m_options.waits.size() * m_options.rounds * (m_options.services.size() + 3);
    takeSeats(std::min(journeys, mostSeats));
    m_officialClients
        = std::make_unique<OfficialClients>(m_certificates.authority(authority).certificateFile);
    bookAll();
    const qint64 begin = now();
    carryOut();
    report.describe(u"seconds"_s, double(now() - begin) / 1000);
    report.describe(u"node"_s, m_officialClients->nodeVersion());
    m_officialClients.reset();
    m_nginx.stop(); // its logs are whole then
    tell(report, RequestLog(m_nginx));
}

void FarBench::tell(Report &report, const RequestLog &log) const
{
    report.setFloor(spreadOf(m_floor), m_floor.size());
    std::map<std::tuple<qsizetype, QString, int, QString>, PressRow> rows;
    for (const Press &press : m_presses) {
        const bool isRenumber = press.client == WindowPerson::clientName();
        PressRow &row = rows[{m_options.services.indexOf(press.service),
                              isRenumber ? QString() : press.client, press.wait, press.button}];
        row.service = press.service;
        row.client = press.client;
        row.button = press.button;
        row.wait = press.wait;
        row.took.append(press.took);
        row.traffic.append(log.trafficOf(press));
        row.waited.append(double(press.from - press.before) / 1000);
    }
    for (const auto &[key, row] : rows)
        report.add(row);
}

} // namespace renumber::bench
