// SPDX-License-Identifier: Apache-2.0
#include "report.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSysInfo>
#include <QThread>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace renumber::bench {

namespace {

QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    }
    return QSysInfo::currentCpuArchitecture();
}

/// How many processes want a processor, on average over 15 minutes.
double load()
{
    std::array<double, 3> averages{};
    return getloadavg(averages.data(), int(averages.size())) == int(averages.size()) ? averages.back() : 0;
}

QString number(double value, int digits = 0)
{
    return QString::number(value, 'f', digits);
}

/// The median of \a field over all times.
double typical(const QList<Traffic> &traffic, int Traffic::*field)
{
    QList<double> values;
    for (const Traffic &one : traffic)
        values.append(one.*field);
    return spreadOf(values).median;
}

QJsonObject jsonOf(const Spread &spread)
{
    return {{u"median"_s, spread.median},
            {u"lowerQuartile"_s, spread.lowerQuartile},
            {u"upperQuartile"_s, spread.upperQuartile},
            {u"least"_s, spread.least},
            {u"most"_s, spread.most}};
}

} // namespace

Report::Report()
    : m_about{{u"date"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
              {u"processor"_s, processor()},
              {u"processors"_s, QThread::idealThreadCount()},
              {u"system"_s, QSysInfo::prettyProductName()},
              {u"qt"_s, QString::fromLatin1(qVersion())}}
{
}

void Report::describe(const QString &key, const QJsonValue &value)
{
    m_about.insert(key, value);
}

void Report::setFloor(const Spread &floor, qsizetype count)
{
    m_floor = floor;
    m_about.insert(u"floor"_s, jsonOf(floor));
    m_about.insert(u"floorCount"_s, count);
    m_about.insert(u"load"_s, load());
}

void Report::add(const PressRow &row)
{
    const Spread took = spreadOf(row.took);
    const double calls = typical(row.traffic, &Traffic::calls);
    const double ratio = calls > 0 ? took.median / (calls * m_floor.median) : 0;
    const double handshakes = typical(row.traffic, &Traffic::handshakes);
    const double resumed = typical(row.traffic, &Traffic::resumedHandshakes);
    const double ready = typical(row.traffic, &Traffic::readyConnections);
    const double unused = typical(row.traffic, &Traffic::unusedConnections);
    m_rows.append(QJsonObject{{u"service"_s, row.service},
                              {u"client"_s, row.client},
                              {u"button"_s, row.button},
                              {u"wait"_s, row.wait},
                              {u"waited"_s, jsonOf(spreadOf(row.waited))},
                              {u"times"_s, row.took.size()},
                              {u"milliseconds"_s, jsonOf(took)},
                              {u"calls"_s, calls},
                              {u"ratio"_s, ratio},
                              {u"handshakes"_s, handshakes},
                              {u"resumedHandshakes"_s, resumed},
                              {u"readyConnections"_s, ready},
                              {u"unusedConnections"_s, unused}});
    const QStringList cells{row.service,
                            row.client,
                            row.button,
                            u"%1 s"_s.arg(row.wait),
                            number(took.median),
                            QString(number(took.lowerQuartile) + u"–"_s + number(took.upperQuartile)),
                            QString(number(took.least) + u"–"_s + number(took.most)),
                            number(calls),
                            number(ratio, 2),
                            QString(number(handshakes) + u" ("_s + number(resumed) + u")"_s),
                            number(ready),
                            number(unused)};
    m_lines.append(u"| "_s + cells.join(u" | "_s) + u" |"_s);
}

QString Report::table() const
{
    const QStringList about{
        m_about[u"date"_s].toString(),
        u"%1 × %2"_s.arg(m_about[u"processors"_s].toInt()).arg(m_about[u"processor"_s].toString()),
        m_about[u"system"_s].toString(),
        QString(u"Qt "_s + m_about[u"qt"_s].toString()),
        QString(u"Node "_s + m_about[u"node"_s].toString()),
        u"load %1"_s.arg(number(m_about[u"load"_s].toDouble(), 1)),
        u"took %1 minutes"_s.arg(number(m_about[u"seconds"_s].toDouble() / 60))};
    const QString floor = u"One round trip on an open connection: %1 ms (%2–%3, %4 times)."_s.arg(
        number(m_floor.median, 1), number(m_floor.lowerQuartile, 1), number(m_floor.upperQuartile, 1),
        QString::number(m_about[u"floorCount"_s].toInt()));
    const QString head
        = u"| service | client | press | after | ms | quartiles | range | calls | × round trip | "
          "handshakes (resumed) | ready | unused |\n|---|---|---|--:|--:|---|---|--:|--:|--:|--:|--:|"_s;
    return about.join(u"; "_s) + u".\n\n"_s + floor + u"\n\n"_s + head + u'\n' + m_lines.join(u'\n') + u'\n';
}

QByteArray Report::json() const
{
    return QJsonDocument(QJsonObject{{u"about"_s, m_about}, {u"presses"_s, m_rows}}).toJson();
}

} // namespace renumber::bench
