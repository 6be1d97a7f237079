// SPDX-License-Identifier: Apache-2.0
#include "verdict.h"

#include "numbers.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

/// As the page shows part of a number of those that are used here, all of which are British.
QString maskOf(const QString &number)
{
    return u"\u2066+44 … %1\u2069"_s.arg(number.right(2));
}

class Judge
{
public:
    Judge(const QJsonObject &page, const Truth &truth)
        : m_page(page)
        , m_truth(truth)
        , m_box(text("box"_L1))
    {
    }

    Verdict verdict()
    {
        demand(text("number"_L1) == onlyDigits(m_truth.shown), u"the account shows another number"_s);
        demand(text("ledgerNote"_L1).isEmpty(), text("ledgerNote"_L1));
        demand(!m_truth.wasSeenDone || m_truth.isDone(), u"done had been said of what is not"_s);
        demand(text("problem"_L1).isEmpty(), text("problem"_L1));
        demand(text("notice"_L1).isEmpty(), text("notice"_L1));
        if (m_box.isEmpty())
            withoutBox();
        else if (m_box.contains("is done"_L1))
            done();
        else
            unfinished();
        if (!m_verdict.misleading.isEmpty())
            m_verdict.misleading.append(u"the page said: "_s + m_box);
        return m_verdict;
    }

private:
    QString text(QLatin1String name) const { return m_page.value(name).toString(); }
    void demand(bool holds, const QString &otherwise)
    {
        if (!holds)
            m_verdict.misleading.append(otherwise);
    }

    void withoutBox()
    {
        if (!m_truth.wasAsked || m_truth.wasGivenUp || m_truth.wasSeenDone)
            return;
        if (m_truth.isDone())
            m_verdict.told = Told::DoneByTheAccount;
        else
            m_verdict.isLost = m_truth.wasSent;
    }

    void done()
    {
        m_verdict.told = Told::Done;
        demand(m_box.contains(maskOf(m_truth.shown)), u"another number is said to be there"_s);
        demand(text("goOn"_L1).isEmpty(), u"one can go on with what is done"_s);
        demand(m_truth.number.isEmpty() || m_truth.isDone() || !m_truth.wasSent,
               u"what is not finished is not shown"_s);
    }

    void unfinished()
    {
        demand(m_box.contains("is unfinished"_L1) || m_box.contains("doesn't show it yet"_L1),
               u"neither done nor unfinished"_s);
        demand(m_truth.wasAsked, u"nothing was asked for"_s);
        demand(!m_truth.isDone(), u"what is done is said to be unfinished"_s);
        demand(m_box.contains(QString(u"to "_s + maskOf(m_truth.number))), u"another number is named"_s);
        demand(!text("giveUp"_L1).isEmpty(), u"it cannot be given up"_s);
        const bool isSaidSent
            = m_box.contains("sent a code"_L1) && !m_box.contains("may have sent a code"_L1);
        demand(m_truth.wasSent || !isSaidSent, u"no code was sent"_s);
        if (text("goOn"_L1) == "Enter the code"_L1) {
            m_verdict.told = m_truth.wasSent ? Told::CodeWanted : Told::NotAsked;
            return;
        }
        m_verdict.told = m_truth.wasSent ? Told::BeginAgain : Told::NotAsked;
        demand(text("goOn"_L1).isEmpty(), u"what the button to go on does is not known"_s);
        demand(m_box.contains("Begin it again"_L1), u"what to do is not said"_s);
        demand(m_truth.reply == Reply::Needed && !m_truth.hadCodePage, u"its code cannot be entered"_s);
    }

    const QJsonObject &m_page;
    const Truth &m_truth;
    const QString m_box;
    Verdict m_verdict;
};

} // namespace

Verdict judge(const QJsonObject &page, const Truth &truth)
{
    return Judge(page, truth).verdict();
}

} // namespace renumber::test
