// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/verifier.h"

#include "desk/audit/chain.h"
#include "text/named.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::desk::audit {

namespace {

using text::Named;

constexpr std::array wrongNames{
    Named{Wrong::Changed, "changed"},     Named{Wrong::Missing, "missing"},
    Named{Wrong::Reordered, "reordered"}, Named{Wrong::Added, "added"},
    Named{Wrong::CutOff, "cutOff"},       Named{Wrong::NotTheRemembered, "notTheRemembered"},
    Named{Wrong::Unguarded, "unguarded"}};
static_assert(text::isComplete(wrongNames));

/// Whether \a row is the one that was written at \a place, behind the one with the hash \a before.
bool belongs(Row row, qint64 place, const QByteArray &before)
{
    row.seq = place;
    return chained(before, row) == row.hash;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditFinding)
};

} // namespace

QString nameOf(Wrong what)
{
    return text::nameIn(wrongNames, what);
}

// Of what is wrong with the record of a desk, each without its full stop. Rows are known by their numbers.
QString toText(const Finding &finding)
{
    const QString seq = QString::number(finding.seq);
    const QString last = QString::number(finding.last);
    const bool isOne = finding.seq == finding.last;
    switch (finding.what) {
    case Wrong::Changed:
        //: No full stop. %1: the number of a row
        return Words::tr("Row %1 was changed: it is not what was written there").arg(seq);
    case Wrong::Missing:
        //: No full stop. %1: the number of a row
        return isOne ? Words::tr("Row %1 is missing").arg(seq)
                     //: No full stop. %1 and %2: the numbers of rows
                     : Words::tr("Rows %1 to %2 are missing").arg(seq, last);
    case Wrong::Reordered:
        //: No full stop. %1 and %2: the numbers of rows
        return Words::tr("Row %1 was moved: what was written there stands at %2").arg(seq, last);
    case Wrong::Added:
        //: No full stop. %1: the number of a row
        return Words::tr("Row %1 was added: the one behind it was written in its place").arg(seq);
    case Wrong::CutOff:
        //: No full stop. %1: the number of a row
        return isOne
            ? Words::tr("Row %1 is cut off: this computer has seen the record up to there. Or an older "
                        "copy was put back")
                  .arg(seq)
            //: No full stop. %1 and %2: the numbers of rows
            : Words::tr("Rows %1 to %2 are cut off: this computer has seen the record up to there. Or an "
                        "older copy was put back")
                  .arg(seq, last);
    case Wrong::NotTheRemembered:
        //: No full stop. %1: the number of a row
        return Words::tr(
                   "The record is whole, but not the one that this computer has seen up to row %1: it was "
                   "computed anew, or another copy was put in its place. Where the two part can't be known")
            .arg(seq);
    case Wrong::Unguarded:
        //: No full stop
        return Words::tr(
            "The tables of the file, or what keeps their rows from being changed, are not as this "
            "program makes them");
    }
    Q_UNREACHABLE();
}

Verifier::Verifier(const QList<Head> &remembered, const Head &before)
    : m_remembered(remembered)
    , m_head(before)
{
}

void Verifier::take(const Row &row, const std::optional<PrivatePart> &part)
{
    if (m_break)
        takeBehindBreak(row);
    else if (!m_finding)
        takeNext(row, part);
    m_head = {row.seq, row.hash};
}

void Verifier::takeNext(const Row &row, const std::optional<PrivatePart> &part)
{
    const qint64 place = m_head.seq + 1;
    if (row.seq > place) {
        m_finding = Finding{Wrong::Missing, place, row.seq - 1};
        m_break = Break{row, place, m_head.hash};
    } else if (row.seq < place || chained(m_head.hash, row) != row.hash) {
        m_finding = Finding{Wrong::Changed, place, place};
        m_break = Break{row, place, m_head.hash};
    } else if (part && hashOf(*part) != row.privateHash) {
        m_finding = Finding{Wrong::Changed, place, place};
    } else {
        compareRemembered(row);
    }
}

/// A row that was moved still has its hash, which says where it belongs.
void Verifier::takeBehindBreak(const Row &row)
{
    if (!belongs(row, m_break->place, m_break->before))
        return;
    const qint64 here = m_head.seq + 1;
    const bool isNextToBreak = m_head.hash == m_break->row.hash;
    // Two that were exchanged belong in each other's place; one that was added belongs nowhere.
    const bool isAdded = isNextToBreak && row.seq == here && !belongs(m_break->row, here, row.hash);
    m_finding = isAdded ? Finding{Wrong::Added, m_break->place, m_break->place}
                        : Finding{Wrong::Reordered, m_break->place, here};
    m_break.reset();
}

void Verifier::compareRemembered(const Row &row)
{
    for (const Head &head : m_remembered) {
        if (head.seq == row.seq && head.hash != row.hash)
            m_finding = Finding{Wrong::NotTheRemembered, row.seq, row.seq};
    }
}

Verdict Verifier::verdict() const
{
    qint64 seen = 0;
    for (const Head &head : m_remembered)
        seen = std::max(seen, head.seq);
    if (!m_finding && m_head.seq < seen)
        return {m_head, Finding{Wrong::CutOff, m_head.seq + 1, seen}};
    return {m_head, m_finding};
}

} // namespace renumber::desk::audit
