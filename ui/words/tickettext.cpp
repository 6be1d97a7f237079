// SPDX-License-Identifier: Apache-2.0
#include "words/tickettext.h"

#include "desk/policy.h"
#include "words/isolate.h"

#include <QCoreApplication>

#include <algorithm>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TicketText)
};

constexpr int mostOfOne = 40; // of one sign: nobody writes tickets that are longer

/// Writes the shortest text of a simple regular expression: letters, classes, groups and counts. Of anything
/// else it writes something that does not fit, which whoever asks has to find out.
class Example
{
public:
    explicit Example(const QString &pattern)
        : m_pattern(pattern)
    {
    }

    QString text() { return alternative(); }

private:
    bool isAt(QChar sign) const { return m_at < m_pattern.size() && m_pattern.at(m_at) == sign; }
    QChar next() { return m_at < m_pattern.size() ? m_pattern.at(m_at++) : QChar(); }

    /// The first of those that stand here; the others are passed over.
    QString alternative()
    {
        QString first = sequence();
        while (isAt(u'|')) {
            ++m_at;
            sequence();
        }
        return first;
    }

    QString sequence()
    {
        QString all;
        while (m_at < m_pattern.size() && !isAt(u'|') && !isAt(u')')) {
            const QString one = atom();
            const int times = count();
            for (int i = 0; i < times; ++i)
                all += one.isEmpty() ? one : written(one, i);
        }
        return all;
    }

    /// Digits count up, so that it looks like a ticket.
    static QString written(const QString &one, int time)
    {
        const bool isAnyDigit = one == u"\x01";
        return isAnyDigit ? QString::number((time + 1) % 10) : one;
    }

    QString atom()
    {
        const QChar sign = next();
        if (sign == u'^' || sign == u'$')
            return {};
        if (sign == u'(')
            return group();
        if (sign == u'[')
            return ofClass();
        if (sign == u'\\')
            return escaped();
        return sign == u'.' ? QStringLiteral("A") : QString(sign);
    }

    QString group()
    {
        if (m_pattern.mid(m_at, 2) == u"?:")
            m_at += 2;
        QString inside = alternative();
        next(); // the bracket that ends it
        return inside;
    }

    QString ofClass()
    {
        const qsizetype end = m_pattern.indexOf(u']', m_at);
        const QString signs = m_pattern.mid(m_at, end - m_at);
        m_at = end < 0 ? m_pattern.size() : end + 1;
        if (signs.startsWith(u'^'))
            return {}; // whatever it is
        return signs.startsWith(u"0-9") || signs.startsWith(u"\\d") ? QStringLiteral("\x01") : signs.left(1);
    }

    QString escaped()
    {
        const QChar sign = next();
        return sign == u'd' ? QStringLiteral("\x01") : QString(sign);
    }

    /// How often what stands before is written.
    int count()
    {
        if (isAt(u'?') || isAt(u'*')) {
            ++m_at;
            return 0;
        }
        if (isAt(u'+')) {
            ++m_at;
            return 1;
        }
        if (!isAt(u'{'))
            return 1;
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        const QString least = m_pattern.mid(m_at + 1, end - m_at - 1).section(u',', 0, 0);
        m_at = end < 0 ? m_pattern.size() : end + 1;
        return std::clamp(least.toInt(), 0, mostOfOne);
    }

    const QString m_pattern;
    qsizetype m_at = 0;
};

} // namespace

QString ticketExample(const QString &pattern)
{
    if (pattern.isEmpty())
        return {};
    desk::Policy policy;
    policy.ticketPattern = pattern;
    const QString example = Example(pattern).text();
    return !example.isEmpty() && desk::fitsTicket(policy, example) ? example : QString();
}

QString ticketText(const QString &ticket, const QString &pattern)
{
    const QString example = leftToRight(ticketExample(pattern));
    const bool isKnown = !ticketExample(pattern).isEmpty();
    if (ticket.isEmpty())
        //: %1: a ticket of another program, such as "INC1234567"
        return isKnown ? Words::tr("Enter the ticket, such as %1.").arg(example)
                       : Words::tr("Enter the ticket.");
    return isKnown
        //: %1: a ticket of another program, such as "INC1234567"
        ? Words::tr("This ticket isn't written the way your desk does it. It has to look like %1.")
              .arg(example)
        : Words::tr("This ticket isn't written the way your desk does it. Check it.");
}

} // namespace renumber::ui
