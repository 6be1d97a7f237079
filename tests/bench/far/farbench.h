// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates.h"
#include "nginx.h"
#include "officialclient.h"
#include "timetable.h"

#include <memory>
#include <vector>

namespace renumber::bench {

class Report;
class RequestLog;

struct FarOptions
{
    QStringList services{QStringLiteral("trivoreid"), QStringLiteral("reachfive"), QStringLiteral("kii"),
                         QStringLiteral("genauth")};
    QList<int> waits{1, 20, 120}; ///< seconds
    int rounds = 15;
    milliseconds roundTrip{60};
    QString nginx = QStringLiteral("nginx"); ///< the program
    QString folder; ///< for the web server's configuration and logs
};

/// How long a press takes where the service is far away; tests/bench/README.md says what is measured.
class FarBench
{
public:
    explicit FarBench(FarOptions options);
    ~FarBench();
    Q_DISABLE_COPY_MOVE(FarBench)

    /// Takes as long as the waits do, and longer. Writes what was measured into \a report.
    void run(Report &report);

private:
    struct Booked
    {
        std::unique_ptr<Journey> journey;
        QList<Step> steps;
        Place place;
    };

    void takeSeats(qsizetype count);
    std::vector<std::unique_ptr<Journey>> journeysFor(std::chrono::seconds wait);
    void bookAll();
    void carryOut();
    /// The same presses brought together.
    void tell(Report &report, const RequestLog &log) const;

    const FarOptions m_options;
    test::Certificates m_certificates;
    Nginx m_nginx;
    std::vector<std::unique_ptr<Seat>> m_seats;
    std::unique_ptr<OfficialClients> m_officialClients;
    std::vector<Booked> m_booked;
    QList<Press> m_presses;
    QList<double> m_floor; ///< milliseconds
};

} // namespace renumber::bench
