// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seat.h"
#include "toldprogram.h"

namespace renumber::bench {

/// The Node process in which the services' own clients live, a client of its own for each journey.
class OfficialClients
{
public:
    /// Starts it. \a caFile: who vouches for the web server. What goes wrong ends the program.
    explicit OfficialClients(const QString &caFile);

    /// Has one request carried out (see officialclients.js) while all windows go on; returns the milliseconds
    /// that it took there.
    double request(const QJsonObject &what);
    QString nodeVersion() const { return m_nodeVersion; }

    /// Whether the service \a id has one here, and its name.
    static QString nameFor(const QString &id);

private:
    ToldProgram m_program;
    const QString m_nodeVersion;
};

/// One journey of an official client: reads the account, waits, makes the calls of Update, waits, makes those
/// of Verify.
class OfficialJourney : public Journey
{
public:
    /// \a clients outlives this.
    OfficialJourney(OfficialClients &clients, QString service, std::chrono::seconds wait, TakeNote takeNote);

    QList<Step> steps() override;

private:
    void readAccount();
    void press(const QString &name, const QJsonObject &what);
    double request(QJsonObject what);

    OfficialClients &m_clients;
    const QString m_service;
    const std::chrono::seconds m_wait;
    const TakeNote m_takeNote;
    qint64 m_lastCall = 0; ///< when its answer was there, in milliseconds since 1970
};

} // namespace renumber::bench
