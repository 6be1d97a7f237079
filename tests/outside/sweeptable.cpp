// SPDX-License-Identifier: Apache-2.0
#include "sweeptable.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace renumber::test {

void SweepTable::count(const QString &way, const tl::expected<number::Reading, number::ParseError> &reading,
                       const QString &e164, const QString &typed, const QString &chosen)
{
    constexpr qsizetype mostExamples = 60;
    if (!m_rows.contains(way))
        m_order += way;
    SweepRow &row = m_rows[way];
    const bool isRight = reading && reading->number.e164.text() == e164;
    const bool isSure = reading && reading->doubt == number::Doubt::None;
    if (isRight && isSure) {
        ++row.accepted;
        return;
    }
    const QString what = u"%1 in %2: “%3” made from %4, read as %5"_s.arg(
        way, chosen, typed, e164, reading ? reading->number.e164.text() : u"nothing"_s);
    if (m_unclear.size() < mostExamples)
        m_unclear += what;
    if (isSure) {
        ++row.silentlyWrong;
        if (m_examples.size() < mostExamples)
            m_examples += what;
    } else if (!reading) {
        ++row.refused;
    } else if (isRight || (reading->suggestion && reading->suggestion->e164.text() == e164)) {
        ++row.asked;
    } else {
        ++row.doubted;
    }
}

int SweepTable::silentlyWrong() const
{
    int all = 0;
    for (const SweepRow &row : m_rows)
        all += row.silentlyWrong;
    return all;
}

void SweepTable::print() const
{
    std::printf("%-34s %8s %9s %8s %8s %8s %13s\n", "typed as", "texts", "accepted", "asked", "doubted",
                "refused", "silent-wrong");
    for (const QString &way : m_order) {
        const SweepRow row = m_rows.value(way);
        std::printf("%-34s %8d %9d %8d %8d %8d %13d\n", qPrintable(way), row.tried(), row.accepted, row.asked,
                    row.doubted, row.refused, row.silentlyWrong);
    }
    std::fflush(stdout);
}

} // namespace renumber::test
