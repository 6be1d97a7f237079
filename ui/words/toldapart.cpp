// SPDX-License-Identifier: Apache-2.0
#include "words/toldapart.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

/// The same for rows that a person could take for one another.
QString lookOf(const QString &row)
{
    return row.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

/// The indexes of rows that look alike.
QList<QList<qsizetype>> alike(const QStringList &rows)
{
    QHash<QString, QList<qsizetype>> byLook;
    for (qsizetype i = 0; i < rows.size(); ++i)
        byLook[lookOf(rows.at(i))].append(i);
    QList<QList<qsizetype>> groups;
    for (const QList<qsizetype> &group : std::as_const(byLook)) {
        if (group.size() > 1)
            groups.append(group);
    }
    return groups;
}

} // namespace

QStringList toldApart(const QStringList &rows, const QList<QStringList> &steps)
{
    QStringList beside(rows.size(), QString());
    QStringList whole = rows;
    for (const QStringList &step : steps) {
        const QList<QList<qsizetype>> groups = alike(whole);
        for (const QList<qsizetype> &group : groups) {
            QSet<QString> looks;
            for (const qsizetype i : group)
                looks.insert(lookOf(step.at(i)));
            if (looks.size() == 1)
                continue;
            for (const qsizetype i : group) {
                beside[i] += beside.at(i).isEmpty() || step.at(i).isEmpty() ? step.at(i)
                                                                            : QString(u" · "_s + step.at(i));
                whole[i] = rows.at(i) + u'\n' + beside.at(i);
            }
        }
    }
    return beside;
}

QList<QStringList> idSteps(const QStringList &ids)
{
    QList<QStringList> steps;
    for (const qsizetype count : {4, 8}) {
        QStringList ends;
        for (const QString &id : ids)
            ends.append(id.size() > count ? QString(u'…' + id.right(count)) : id);
        steps.append(ends);
    }
    steps.append(ids);
    return steps;
}

} // namespace renumber::ui
