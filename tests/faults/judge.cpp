// SPDX-License-Identifier: Apache-2.0
#include "judge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

bool sayAny(const Words &words, const QStringList &parts)
{
    return std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return words.say(part); });
}

/// An address, or the digits of a number, so that the two can be compared.
QString bare(const QString &contact)
{
    if (contact.contains(u'@'))
        return contact;
    QString digits = contact;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

// What pages say, so that a sentence that is worded anew is noticed: as silence.
const QStringList unchanged{u"changed nothing"_s, u"Nothing was changed"_s, u"is unchanged"_s,
                            u"Nothing changes until"_s};
const QStringList notShown{u"shows no change so far"_s, u"account yet. That can take a moment"_s,
                           u"as confirmed yet"_s, u"doesn't show it yet"_s};
const QStringList unsent{u"No code was sent"_s, u"No link was sent"_s, u"No new code was sent"_s,
                         u"No new link was sent"_s, u"so nothing was sent"_s};
const QStringList sent{u" texted it at "_s,         u" texted a new code at "_s, u" texted a link at "_s,
                       u" texted a new link at "_s, u" emailed it at "_s,        u" emailed a new code at "_s,
                       u" emailed a link at "_s,    u" emailed a new link at "_s};
const QStringList unknown{u"not known whether"_s, u"may or may not"_s,
                          u"couldn't check what your account shows"_s,
                          u"couldn't check what the account shows"_s, u"accepted this"_s};
const QStringList nothingLeft{u"There is nothing left to do"_s};

bool isReached(const Truth &truth)
{
    const bool isThere = truth.now.all.contains(truth.target);
    return truth.aim == change::Aim::Verify ? isThere && truth.now.isVerified : isThere;
}

/// Why a page that says it is done misleads; empty where it does not.
QString falseDone(const Words &words, const Truth &truth)
{
    if (!isReached(truth))
        return u"the account has "_s + truth.now.current;
    if (!isSameContact(words.value, truth.target))
        return u"it shows "_s + words.value;
    if (words.saysVerified != truth.now.isVerified)
        return u"verified or not is wrong"_s;
    return {};
}

/// Why a page on which the change is still to be made misleads once it was made; empty where it does not.
QString falselyAsBefore(const Words &words, const Truth &truth)
{
    if (sayAny(words, unchanged))
        return u"it says that nothing was changed"_s;
    if (sayAny(words, notShown))
        return u"it says that the service does not show it"_s;
    // What it shows then is said not to be known to hold.
    if (words.page == u"accountPage"
        && (words.say(u"couldn't check what your account shows now"_s)
            || words.say(u"couldn't check what the account shows now"_s)))
        return {};
    if (words.page == u"accountPage")
        return isSameContact(words.value, truth.now.current) && words.saysVerified == truth.now.isVerified
            ? QString()
            : QString(u"it shows "_s + words.value);
    // Not the page for a link, which is clicked elsewhere: it can only wait to be told.
    const QStringList asBefore{u"changePage"_s, u"codePage"_s};
    return asBefore.contains(words.page) ? QString(u"it is on the "_s + words.page) : QString();
}

bool isSilent(const Words &words)
{
    return !words.problem.isEmpty() && words.page != u"signInPage"
        && !sayAny(words, unchanged + notShown + unsent + unknown + nothingLeft);
}

} // namespace

bool isSameContact(const QString &shown, const QString &contact)
{
    return bare(shown) == bare(contact);
}

QList<Finding> judge(const Words &words, const Truth &truth)
{
    QList<Finding> findings;
    if (words.page == u"donePage") {
        if (const QString why = falseDone(words, truth); !why.isEmpty())
            findings.append({Falsehood::Done, why});
    } else if (truth.isChanged()) {
        if (const QString why = falselyAsBefore(words, truth); !why.isEmpty())
            findings.append({Falsehood::NotChanged, why});
    } else if (words.page == u"accountPage" && !isSameContact(words.value, truth.now.current)) {
        findings.append({Falsehood::Done, u"it shows "_s + words.value});
    }
    if (sayAny(words, nothingLeft) && !isReached(truth))
        findings.append({Falsehood::Done, words.problem});
    if (words.page == u"unsettledPage" && !sayAny(words, unknown))
        findings.append({Falsehood::Silence, u"it does not say what is not known"_s});
    if (truth.sent > truth.sentBefore && sayAny(words, unsent))
        findings.append({Falsehood::NotSent, words.problem});
    if (truth.sentToTarget == 0 && sayAny(words, sent))
        findings.append({Falsehood::Sent, words.sentences.join(u'\n')});
    if (truth.sent > truth.asked)
        findings.append(
            {Falsehood::Duplicate, u"%1 messages, asked for %2"_s.arg(truth.sent).arg(truth.asked)});
    if (truth.elsewhere > 0)
        findings.append({Falsehood::Elsewhere, QString::number(truth.elsewhere)});
    if (isSilent(words))
        findings.append({Falsehood::Silence, words.problem});
    return findings;
}

} // namespace renumber::test
