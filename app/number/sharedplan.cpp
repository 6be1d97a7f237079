// SPDX-License-Identifier: Apache-2.0
#include "number/sharedplan.h"

#include <algorithm>
#include <array>

#include <QList>

#include "number/numberdata.h"

namespace renumber::number {
namespace {

/// France and those who have left its code but not its plan. Monaco has left that, too, but not the habit.
constexpr std::array<QStringView, 6> s_french{u"33", u"262", u"590", u"594", u"596", u"508"};
constexpr QStringView s_monaco = u"377";

/// The beginning of a number, and whose it is.
struct Area
{
    QStringView digits;
    QStringView code;
};

/// Within the French plan. The data has some of them for numbers of France.
constexpr std::array<Area, 15> s_overseas{{{u"262", u"262"},
                                           {u"263", u"262"},
                                           {u"269", u"262"},
                                           {u"639", u"262"},
                                           {u"692", u"262"},
                                           {u"693", u"262"},
                                           {u"590", u"590"},
                                           {u"690", u"590"},
                                           {u"691", u"590"},
                                           {u"594", u"594"},
                                           {u"694", u"594"},
                                           {u"596", u"596"},
                                           {u"696", u"596"},
                                           {u"697", u"596"},
                                           {u"708", u"508"}}};

/// Those of one code whose numbers people also write who have another one.
struct Neighbours
{
    QStringView code;
    QStringView other;
};

constexpr std::array<Neighbours, 5> s_neighbours{{{u"378", u"39"}, // San Marino, Italy
                                                  {u"423", u"41"}, // Liechtenstein, Switzerland
                                                  {u"970", u"972"}, // Palestine, Israel
                                                  {u"972", u"970"},
                                                  {u"353", u"44"}}}; // Ireland, Northern Ireland

/// How a country's own plan leads to another country, as if that were an area of it.
struct Within
{
    QStringView code;
    QStringView area;
    QStringView instead; ///< of code and area
};

constexpr std::array<Within, 3> s_within{{{u"353", u"48", u"4428"}, // Northern Ireland
                                          {u"60", u"2", u"65"}, // Singapore
                                          {u"65", u"020", u"60"}}}; // and back

/// What may be meant: all its digits, and whether those at home may as well be.
struct Meant
{
    QString digits;
    bool isSure;
};

void addFrench(QList<Meant> &meant, const QString &code, const QString &national)
{
    const bool isFrench = std::find(s_french.cbegin(), s_french.cend(), code) != s_french.cend();
    if (!isFrench && code != s_monaco)
        return;
    for (const Area &area : s_overseas) {
        if (national.startsWith(area.digits) && area.code != code)
            meant += Meant{area.code % national, true};
    }
    // Saint-Pierre-et-Miquelon's area is its code, and no part of its numbers.
    constexpr QStringView saintPierre = u"508";
    if (national.startsWith(saintPierre))
        meant += Meant{national, true};
    for (const QStringView other : s_french) {
        if (other != code)
            meant += Meant{other % national, false};
    }
}

QList<Meant> meantBy(const E164 &number)
{
    const QString code = number.callingCode();
    const QString national = number.national();
    QList<Meant> meant;
    addFrench(meant, code, national);
    for (const Neighbours &neighbours : s_neighbours) {
        if (neighbours.code == code)
            meant += Meant{neighbours.other % national, false};
    }
    for (const Within &within : s_within) {
        if (within.code == code && national.startsWith(within.area))
            meant += Meant{within.instead % national.sliced(within.area.size()), true};
    }
    return meant;
}

} // namespace

void considerSharedPlan(Candidate &read, const std::string &chosen)
{
    if (!read.outcome || read.outcome->suggestion)
        return;
    const QList<Meant> all = meantBy(read.outcome->number.e164);
    for (const Meant &each : all) {
        const Candidate meant = readInternational(each.digits, chosen);
        // Whose an area is does not change with the age of the data.
        const bool isWorthAsking = meant.plausible ? each.isSure || !read.plausible
                                                   : each.isSure && meant.isPossible() && !read.plausible;
        if (!isWorthAsking)
            continue;
        const bool isPlausible = read.plausible;
        ask(read, meant, read.isPossible() ? Doubt::SeveralReadings : read.outcome->doubt);
        read.plausible = isPlausible; // at home
        return;
    }
}

} // namespace renumber::number
