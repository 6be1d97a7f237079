// SPDX-License-Identifier: Apache-2.0
#include "tally.h"

#include "cell.h"

#include <set>

using namespace Qt::StringLiterals;

namespace renumber::test {

void Tally::add(const FaultCell &cell)
{
    ++m_cells;
    m_hung += cell.hung() ? 1 : 0;
    m_stuck += cell.arrived() ? 0 : 1;
    m_aboutAnother += cell.namedAnother() ? 1 : 0;
    m_secrets += cell.secretsFound().isEmpty() ? 0 : 1;
    std::set<Falsehood> found;
    for (const Finding &finding : cell.findings())
        found.insert(finding.falsehood);
    for (const Falsehood falsehood : found)
        ++m_falsehoods[falsehood];
}

int Tally::of(Falsehood falsehood) const
{
    const auto found = m_falsehoods.find(falsehood);
    return found == m_falsehoods.end() ? 0 : found->second;
}

QString Tally::line(const QString &service, qsizetype calls, qsizetype kinds) const
{
    const QList<std::pair<QString, int>> counts{
        {u"false “done”"_s, of(Falsehood::Done)},
        {u"false “not changed”"_s, of(Falsehood::NotChanged)},
        {u"false “not sent”"_s, of(Falsehood::NotSent)},
        {u"false “sent”"_s, of(Falsehood::Sent)},
        {u"duplicate messages"_s, of(Falsehood::Duplicate)},
        {u"followed elsewhere"_s, of(Falsehood::Elsewhere)},
        {u"problems that do not say what they mean"_s, of(Falsehood::Silence)},
        {u"hangs"_s, m_hung},
        {u"not brought to an end"_s, m_stuck},
        {u"secrets on disk"_s, m_secrets},
    };
    QStringList parts;
    for (const auto &[name, count] : counts)
        parts.append(u"%1 %2"_s.arg(QString::number(count), name));
    // Of a service that tells no ids there is nothing to compare.
    parts.append(m_aboutAnother == 0
                     ? u"another person n/a"_s
                     : u"another person in %1 of %2"_s.arg(of(Falsehood::Stranger)).arg(m_aboutAnother));
    return u"faults, %1: %2 cells (%3 calls × %4 faults): %5.\n"_s.arg(
        service, QString::number(m_cells), QString::number(calls), QString::number(kinds),
        parts.join(u", "_s));
}

} // namespace renumber::test
