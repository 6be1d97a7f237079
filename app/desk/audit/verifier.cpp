// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/verifier.h"

#include "desk/audit/chain.h"
#include "text/named.h"

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

QString fromTo(qint64 first, qint64 last)
{
    return first == last ? u"Row %1"_s.arg(first) : u"Rows %1 to %2"_s.arg(first).arg(last);
}

} // namespace

QString nameOf(Wrong what)
{
    return text::nameIn(wrongNames, what);
}

QString toText(const Finding &finding)
{
    const QString seq = QString::number(finding.seq);
    switch (finding.what) {
    case Wrong::Changed:
        return u"Row %1 was changed: it is not what was written there"_s.arg(seq);
    case Wrong::Missing:
        return fromTo(finding.seq, finding.last) % u" missing"_s;
    case Wrong::Reordered:
        return u"Row %1 was moved: what was written there stands at %2"_s.arg(seq).arg(finding.last);
    case Wrong::Added:
        return u"Row %1 was added: the one behind it was written in its place"_s.arg(seq);
    case Wrong::CutOff:
        return fromTo(finding.seq, finding.last)
            % u" cut off: this computer has seen the record up to there. Or an older copy was put back"_s;
    case Wrong::NotTheRemembered:
        return u"The record is whole, but not the one that this computer has seen up to row %1: it was "
               u"computed "
               "anew, or another copy was put in its place. Where the two part cannot be known"_s.arg(seq);
    case Wrong::Unguarded:
        return u"The tables of the file, or what keeps their rows from being changed, are not as this "
               "program makes them"_s;
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
