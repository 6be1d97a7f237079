// SPDX-License-Identifier: Apache-2.0
#include "killrun.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace renumber::test {

KillRun killRun(int usual)
{
    const char *kills = "RENUMBER_KILLS";
    const char *seed = "RENUMBER_KILL_SEED";
    return {qEnvironmentVariableIsSet(kills) ? qEnvironmentVariableIntValue(kills) : usual,
            qEnvironmentVariableIsSet(seed) ? quint32(qEnvironmentVariable(seed).toUInt())
                                            : QRandomGenerator::system()->generate()};
}

bool report(const QString &what, const QString &table)
{
    qInfo("%s", qUtf8Printable(table));
    QFile file(QStringLiteral(RENUMBER_KILL_FIGURES).arg(what));
    return file.open(QIODevice::WriteOnly) && file.write(table.toUtf8()) > 0;
}

QString inWords(const QMap<QString, int> &counts)
{
    QStringList words;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        words.append(u"%1 %2"_s.arg(one.key()).arg(one.value()));
    return words.join(u", "_s);
}

} // namespace renumber::test
