// SPDX-License-Identifier: Apache-2.0
#include "number/beside.h"

#include <algorithm>
#include <optional>

#include <QRegularExpression>

#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// More digits than these are another number rather than something beside one.
constexpr qsizetype s_mostBeside = 6;

struct Group
{
    qsizetype begin;
    qsizetype end;
    qsizetype size() const { return end - begin; }
};

/// What was typed, group of digits by group.
class Groups
{
public:
    explicit Groups(const QString &text)
        : m_text(text)
    {
        static const QRegularExpression digits(u"[0-9]+"_s);
        for (const QRegularExpressionMatch &match : digits.globalMatch(text))
            m_groups += Group{match.capturedStart(), match.capturedEnd()};
    }

    qsizetype count() const { return m_groups.size(); }
    const Group &at(qsizetype which) const { return m_groups.at(which); }
    QStringView text(qsizetype which) const
    {
        return QStringView(m_text).sliced(at(which).begin, at(which).size());
    }
    /// What stands between group \a which and the one before it.
    QStringView separator(qsizetype which) const
    {
        return QStringView(m_text).sliced(at(which - 1).end, at(which).begin - at(which - 1).end);
    }
    /// Everything up to group \a which, and from it on.
    QString before(qsizetype which) const { return m_text.first(at(which - 1).end); }
    QString from(qsizetype which) const
    {
        const qsizetype begin = at(which).begin;
        const bool isInBracket = begin > 0 && m_text.at(begin - 1) == u'(';
        return m_text.sliced(isInBracket ? begin - 1 : begin);
    }
    qsizetype digits(qsizetype first, qsizetype last) const
    {
        qsizetype sum = 0;
        for (qsizetype which = first; which <= last; ++which)
            sum += at(which).size();
        return sum;
    }

private:
    QString m_text;
    QList<Group> m_groups;
};

/// Signs that stand between two things more often than within a number.
bool divides(QStringView separator)
{
    return std::any_of(separator.begin(), separator.end(),
                       [](QChar character) { return !QStringView(u" -.()").contains(character); });
}

/// "35227123456.0": how sheets of figures write what they take for one; and "27 12 34 56.0".
bool isDecimalPart(const Groups &groups, qsizetype which)
{
    constexpr qsizetype fewestBefore = 6;
    constexpr qsizetype mostDecimals = 2;
    const QStringView text = groups.text(which);
    const bool isOnlyPoint = which > 1 && groups.separator(which - 1) != u".";
    return groups.separator(which) == u"." && (isOnlyPoint || groups.at(which - 1).size() >= fewestBefore)
        && text.size() <= mostDecimals && text.count(u'0') == text.size();
}

/// "0176 234 567 89", "041 23 223 10": behind an area's, groups of two or three, and what is left over for
/// group \a which. One digit is left over of threes only, and behind a dash it is a desk's.
bool isRestOfGroups(const Groups &groups, qsizetype which)
{
    constexpr qsizetype pair = 2;
    constexpr qsizetype three = 3;
    const QStringView separator = groups.separator(which);
    const bool isSingle = groups.at(which).size() == 1;
    if (which < three || separator.size() != 1 || (isSingle && separator != u" "))
        return false;
    for (qsizetype each = which - 1; each > 0; --each) {
        const qsizetype size = groups.at(each).size();
        const bool isUsual = size == three || (size == pair && !isSingle);
        if (!isUsual || (each > 1 && groups.separator(each) != separator))
            return false;
    }
    return true;
}

/// How far what follows from group \a which on stands apart from the digits before it.
Apart apartBehind(const Groups &groups, qsizetype which, QStringView behind)
{
    const QStringView separator = groups.separator(which);
    if (separator.contains(u'('))
        return Apart::Clearly;
    if ((separator.contains(u' ') || divides(separator)) && isHourDayOrPrice(behind))
        return Apart::Clearly;
    const bool isLast = which == groups.count() - 1;
    if (!isLast)
        return Apart::No;
    const bool isRange = separator.contains(u"..") || separator.contains(u"--");
    if (isRange || isDecimalPart(groups, which))
        return Apart::Clearly;

    const qsizetype size = groups.at(which).size();
    const qsizetype sizeBefore = groups.at(which - 1).size();
    const bool goesOnAsBefore = which > 1 && size == sizeBefore && separator == groups.separator(which - 1);
    if (divides(separator))
        return goesOnAsBefore ? Apart::No : Apart::Clearly;
    constexpr qsizetype pair = 2;
    if (size > pair || (size == pair && sizeBefore == pair) || isRestOfGroups(groups, which))
        return Apart::No;
    const bool hasDash = separator.contains(u'-');
    if (hasDash && separator.contains(u' ') && !goesOnAsBefore)
        return Apart::Clearly;
    return !hasDash && size < pair ? Apart::Likely : Apart::Perhaps;
}

/// How far the groups before \a which stand apart from it.
Apart apartInFront(const Groups &groups, qsizetype which, QStringView front)
{
    constexpr qsizetype pair = 2;
    const bool beginsWithZero = groups.text(which).startsWith(u'0');
    for (qsizetype each = 0; each < which; ++each) {
        if (groups.at(each).size() > pair)
            return Apart::No;
    }
    const QStringView separator = groups.separator(which);
    const bool isListed = separator == u". " || separator == u": ";
    // "030 - 12345678": an area code.
    if (groups.text(0).startsWith(u'0') && !beginsWithZero && !isListed)
        return Apart::No;
    // "74/24518" is one number.
    const bool isMark = separator.contains(u')') || (divides(separator) && separator != u"/")
        || (separator.contains(u' ') && separator.trimmed().size() > 0);
    const bool isHour = separator.contains(u' ') && isHourDayOrPrice(front);
    return isMark || isHour || beginsWithZero ? Apart::Clearly : Apart::No;
}

} // namespace

bool isHourDayOrPrice(QStringView text)
{
    const QString hour = u"(?:[01]?[0-9]|2[0-4])(?:[:.h][0-5][0-9])?"_s;
    const QString day = u"(?:0?[1-9]|[12][0-9]|3[01])"_s;
    const QString month = u"(?:0?[1-9]|1[0-2])"_s;
    static const QRegularExpression expression(QRegularExpression::anchoredPattern(
        uR"([ (]*(?:24 ?/ ?7|%1 ?- ?%1|%1(?<=[:.h]..)|%2([./])%3(?:\g{-1}(?:[0-9]{2})?)?|[0-9]{1,4},[0-9]{2}))"
        "[^0-9]*"_s.arg(hour, day, month)));
    return expression.match(text.toString()).hasMatch();
}

QList<Part> partsOf(const QString &dialled)
{
    const Groups groups(dialled);
    QList<Part> parts;
    for (qsizetype which = groups.count() - 1; which > 0; --which) {
        const qsizetype left = groups.digits(which, groups.count() - 1);
        if (left > s_mostBeside)
            break;
        const QStringView behind = QStringView(dialled).sliced(groups.at(which).begin);
        parts += Part{groups.before(which), apartBehind(groups, which, behind), left};
    }
    for (qsizetype which = 1; which < groups.count(); ++which) {
        const QStringView front = QStringView(dialled).first(groups.at(which).begin);
        if (groups.digits(0, which - 1) > s_mostBeside || front.contains(u'+'))
            break;
        parts += Part{groups.from(which), apartInFront(groups, which, front), 0};
    }
    // What stands apart goes as a whole: all of "24/7", all of "28.11.".
    std::stable_sort(parts.begin(), parts.end(), [](const Part &one, const Part &other) {
        if (one.apart != other.apart)
            return one.apart < other.apart;
        return one.apart == Apart::Clearly && one.text.size() < other.text.size();
    });
    return parts;
}

Part withCodeOnce(const PhoneNumber &number, const QString &dialled)
{
    const QString national = number.e164.national();
    const QString callingCode = number.e164.callingCode();
    const QString digits = digitsOf(dialled);
    qsizetype zeros = 0;
    constexpr qsizetype mostZeros = 2;
    while (zeros < mostZeros && national.sliced(zeros).startsWith(u'0'))
        ++zeros;
    if (!national.sliced(zeros).startsWith(callingCode) || !digits.endsWith(national))
        return {};
    const qsizetype codeEnd = zeros + callingCode.size();
    Part part{u'+' % callingCode % national.sliced(codeEnd), Apart::No, 0};

    const qsizetype inFront = digits.size() - national.size();
    const bool isTwice = digits.first(inFront).endsWith(callingCode);
    const Groups groups(dialled);
    for (qsizetype which = 0; isTwice && which < groups.count(); ++which) {
        if (groups.digits(0, which) == inFront + codeEnd)
            part.apart = Apart::Clearly;
    }
    return part;
}

Part withCodeForZero(const QString &callingCode, const QString &dialled)
{
    const QString digits = digitsOf(dialled);
    const QString atHome = u'0' % callingCode;
    if (dialled.contains(u'+') || !digits.startsWith(atHome))
        return {};
    return Part{u'+' % digits.sliced(1), Apart::No, 0};
}

} // namespace renumber::number
