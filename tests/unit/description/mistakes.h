// SPDX-License-Identifier: Apache-2.0
// Mistakes that people make in service descriptions, each alone in an otherwise whole one.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace renumber::test {

/// In sample.json, \a good becomes \a bad; the rest is what the only message must say.
struct Mistake
{
    const char *name;
    QByteArray good;
    QByteArray bad;
    QString place;
    int line;
    QString what; ///< words in it
    QString fix; ///< likewise
};

QList<Mistake> mistakesOfForm(); ///< the schema knows them
QList<Mistake> mistakesOfSense(); ///< in one place
QList<Mistake> mistakesAcrossSteps(); ///< they only show in another step than the one they are made in

} // namespace renumber::test
