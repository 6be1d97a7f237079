// SPDX-License-Identifier: Apache-2.0
#include "service/linesfor.h"

#include "net/origin.h"

#include <QMap>
#include <QUrl>

namespace renumber::service {

namespace {

/// How many of \a calls go to each origin.
QMap<QString, qsizetype> countByOrigin(const description::ConfiguredService &service,
                                       const description::Calls &calls)
{
    QMap<QString, qsizetype> counts;
    for (const description::Call &call : calls)
        ++counts[net::originOf(QUrl(service.baseOf(call), QUrl::StrictMode))];
    return counts;
}

} // namespace

void prepareLines(net::Lines &lines, const description::ConfiguredService &service,
                  const description::Calls &calls)
{
    const QMap<QString, qsizetype> counts = countByOrigin(service, calls);
    for (auto count = counts.begin(); count != counts.end(); ++count)
        lines.prepare(QUrl(count.key()), count.value());
}

void expectLines(net::Lines &lines, const description::ConfiguredService &service,
                 const description::Calls &calls)
{
    const QMap<QString, qsizetype> counts = countByOrigin(service, calls);
    for (auto count = counts.begin(); count != counts.end(); ++count)
        lines.expect(QUrl(count.key()), count.value());
}

} // namespace renumber::service
