// SPDX-License-Identifier: Apache-2.0
#include "table.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

QString wordFor(Finding finding)
{
    switch (finding) {
    case Finding::Pass:
        return u"pass"_s;
    case Finding::NoSuchThing:
        return u"none"_s;
    case Finding::Failed:
        return u"**FAILED**"_s;
    }
    Q_UNREACHABLE();
}

QString line(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// Lines of \a text that are not in \a other, each with \a mark before it.
QString missing(const QString &text, const QString &other, const QString &mark)
{
    const QStringList known = other.split(u'\n');
    QString lines;
    for (const QString &one : text.split(u'\n')) {
        if (!known.contains(one))
            lines += mark + one + u'\n';
    }
    return lines;
}

} // namespace

Table::Table(const QStringList &rows, const QStringList &columns)
    : m_rows(rows)
    , m_columns(columns)
{
}

QString Table::text() const
{
    QString table = line(QStringList{u"behaviour"_s} + m_columns);
    table += u"|---"_s.repeated(m_columns.size() + 1) + u"|\n"_s;
    QStringList notes;
    std::map<Finding, int> counts;
    for (int row = 0; row < m_rows.size(); ++row) {
        QStringList cells{m_rows[row]};
        for (int column = 0; column < m_columns.size(); ++column) {
            const Cell cell = m_cells.at({row, column});
            ++counts[cell.finding];
            QString text = wordFor(cell.finding);
            if (!cell.words.isEmpty()) {
                // The same words about the same service are one note.
                const QString note = m_columns[column] + u": "_s + cell.words;
                if (!notes.contains(note))
                    notes.append(note);
                text += u" (%1)"_s.arg(notes.indexOf(note) + 1);
            }
            cells.append(text);
        }
        table += line(cells);
    }
    table += u'\n';
    for (qsizetype note = 0; note < notes.size(); ++note)
        table += u"%1. %2\n"_s.arg(QString::number(note + 1), notes[note]);
    return table
        + u"\n%1 behaviours × %2 services: %3 pass, %4 none, %5 failed.\n"_s.arg(m_rows.size())
              .arg(m_columns.size())
              .arg(counts[Finding::Pass])
              .arg(counts[Finding::NoSuchThing])
              .arg(counts[Finding::Failed]);
}

QString tableIn(const QString &readme)
{
    const auto begin = u"<!-- table -->\n"_s;
    const qsizetype from = readme.indexOf(begin);
    const qsizetype to = readme.indexOf(u"<!-- end of table -->"_s);
    return from < 0 || to < from ? QString() : readme.mid(from + begin.size(), to - from - begin.size());
}

QString differences(const QString &documented, const QString &measured)
{
    return missing(documented, measured, u"- "_s) + missing(measured, documented, u"+ "_s);
}

} // namespace renumber::test
