// SPDX-License-Identifier: Apache-2.0
#include "deskmoments.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

using At = DeskMoment::At;

const QStringList presses{u"searching"_s, u"proving"_s, u"checking"_s,
                          u"update"_s,    u"verify"_s,  u"closing"_s};
/// Likewise, and only where there is a case to be taken up: much is done then.
const QStringList takings{u"takingUp"_s, u"takingUp"_s, u"takingUp"_s};
const QStringList sights{u"caseOpen"_s, u"reasonGiven"_s, u"proofCode"_s, u"proven"_s,
                         u"codePage"_s, u"done"_s,        u"telling"_s};

QList<DeskMoment> allMoments()
{
    QList<DeskMoment> all{{.at = At::Start}, {.at = At::Start}};
    for (const QString &word : presses + takings + sights)
        all.append({.at = At::Word, .word = word});
    for (const Asked asked : {Asked::ProofCode, Asked::Text, Asked::Entry, Asked::Notice})
        all.append({.at = At::Call, .asked = asked});
    all.append({.at = At::Check});
    for (int i = 0; i < 5; ++i)
        all.append({.at = At::Anywhere});
    return all;
}

} // namespace

DeskMoments::DeskMoments(QRandomGenerator &random)
    : m_random(random)
{
}

DeskMoment DeskMoments::next(Left left)
{
    const auto can
        = [left](const DeskMoment &one) { return left == Left::ACase || !takings.contains(one.word); };
    if (std::none_of(m_left.cbegin(), m_left.cend(), can))
        m_left += allMoments();
    qsizetype drawn = m_random.bounded(m_left.size());
    while (!can(m_left.at(drawn)))
        drawn = m_random.bounded(m_left.size());
    DeskMoment moment = m_left.takeAt(drawn);
    moment.acting = m_random.bounded(3) == 0 ? Acting::Never : Acting::AtOnce;
    return moment;
}

qsizetype DeskMoments::count()
{
    return allMoments().size();
}

bool isPress(const QString &word)
{
    return presses.contains(word) || takings.contains(word);
}

} // namespace renumber::test
