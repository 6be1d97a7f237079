// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plan.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace renumber::test {

/// What the window shows where it waits for the person.
struct Words
{
    QString page; ///< its object name
    QStringList sentences; ///< all visible texts, in plain order of characters
    QString problem; ///< the text of the page's problem, empty where it shows none
    QString value; ///< the contact on the page's card: on the account, or what is done; empty for none
    bool saysVerified = false; ///< on that card

    bool say(const QString &part) const { return sentences.join(u'\n').contains(part); }
    friend bool operator==(const Words &, const Words &) = default;
};

/// A contact as the sandbox has it.
struct ContactTruth
{
    QString current;
    bool isVerified = false;
    QString pending;
    QStringList all;
    friend bool operator==(const ContactTruth &, const ContactTruth &) = default;
};

/// What really happened.
struct Truth
{
    ContactTruth before; ///< as the person began
    ContactTruth now;
    QString target; ///< the contact that is wanted, or wanted to be verified
    change::Aim aim = change::Aim::Change;
    qsizetype sent = 0; ///< messages
    qsizetype sentBefore = 0; ///< the last press
    qsizetype sentToTarget = 0;
    qsizetype asked = 0; ///< presses that ask for a message
    qsizetype elsewhere = 0; ///< connections to where a redirect leads

    /// Besides what is pending.
    bool isChanged() const
    {
        return now.current != before.current || now.isVerified != before.isVerified || now.all != before.all;
    }
};

/// A way to mislead somebody.
enum class Falsehood {
    Done, ///< said to be done or to be there, and is not, or not like this
    NotChanged, ///< said or implied to be as it was, and is not
    NotSent, ///< no message was sent, it says, and one was
    Sent, ///< one was, it says, and none was
    Duplicate, ///< more messages than presses that asked for one
    Elsewhere, ///< something went where a redirect leads
    Stranger, ///< something of somebody else's account is in the window or in a request
    Silence, ///< a problem that does not say what it means for the account
};

struct Finding
{
    Falsehood falsehood = Falsehood::Done;
    QString evidence;
};

/// Whether \a shown on the screen is \a contact, an address or the digits of a number.
bool isSameContact(const QString &shown, const QString &contact);

/// Everything in \a words that \a truth contradicts.
QList<Finding> judge(const Words &words, const Truth &truth);

} // namespace renumber::test
