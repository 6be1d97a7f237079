// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/known.h"

#include <optional>

namespace renumber::ui {

/// A code that this program asked for in place of one that it had asked for before.
struct NewerCode
{
    QDateTime askedAt;
    change::Delivery delivery = change::Delivery::Confirmed;
    std::optional<QDateTime> expiresAt = {};

    friend bool operator==(const NewerCode &, const NewerCode &) = default;
};

/// Whether it is the account of whoever sits there, or one that an operator has opened for somebody else.
enum class ActingFor { Oneself, AnotherPerson };

/// How another code or link can be had from where the person is.
enum class AnotherMessage {
    ByResending,
    ByBeginningAgain, ///< the change has failed: to begin it again sends one
    NotPossible, ///< not here: first the person has to turn away from the change
};

/// Whether the person can have a code sent to the contact now on the account from here.
enum class CodeToCurrent { NotPossible, Possible };

/// Whether the person can give another contact in place of the one that a problem is about.
enum class AnotherContact { NotPossible, Possible };

/// A sentence about a contact, written out for each kind and for whoever reads it: languages differ in more
/// than the noun.
struct Forms
{
    QString yourNumber;
    QString yourAddress;
    QString theNumber; ///< for whoever acts for somebody else
    QString theAddress;
};

/// What a sentence is about: a number or an address, proven by a code or by a link, one's own or another's.
struct About
{
    account::ContactKind kind = account::ContactKind::Phone;
    change::Confirmation confirmation = change::Confirmation::Code;
    std::optional<NewerCode> newer = {}; ///< the code that is to be entered, where there was one before it
    /// Who has not looked claims nothing.
    change::Known known = change::Known::MayHaveChanged;
    std::optional<account::Contact> seen = {}; ///< as the account showed it last in the course of the change
    ActingFor actingFor = ActingFor::Oneself;
    AnotherMessage another = AnotherMessage::ByResending;
    CodeToCurrent codeToCurrent = CodeToCurrent::NotPossible;
    AnotherContact anotherContact = AnotherContact::Possible;
    description::Channel channel = {}; ///< by which the code comes
    QStringList asked = {}; ///< what the service wants to be told besides, in its words

    bool isPhone() const { return kind == account::ContactKind::Phone; }
    bool isLink() const { return confirmation == change::Confirmation::Link; }
    /// Whether it is by a code that comes in another way than messages to such a contact do.
    bool isByAnotherWay() const { return !isLink() && channel.kind != description::Channel::Kind::Text; }
    bool isOnes() const { return actingFor == ActingFor::Oneself; }
    /// The one of \a forms that is so here.
    QString formOf(const Forms &forms) const
    {
        if (isOnes())
            return isPhone() ? forms.yourNumber : forms.yourAddress;
        return isPhone() ? forms.theNumber : forms.theAddress;
    }

    friend bool operator==(const About &, const About &) = default;
};

inline About about(const change::Plan &plan, ActingFor actingFor)
{
    About what{plan.before.kind, plan.confirmation};
    what.actingFor = actingFor;
    what.channel = plan.channel;
    what.another = plan.resending == change::Resending::Possible ? AnotherMessage::ByResending
                                                                 : AnotherMessage::NotPossible;
    return what;
}

/// Likewise with what is known of the contact, and of the code that was sent last.
inline About about(const change::Change &change, ActingFor actingFor)
{
    About what = about(change.plan, actingFor);
    what.known = change::known(change);
    what.seen = change.seen;
    if (std::holds_alternative<change::Failed>(change.phase))
        what.another = AnotherMessage::ByBeginningAgain;
    const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase);
    if (awaiting)
        what.channel = awaiting->code.channel;
    else if (const auto *unsettled = std::get_if<change::Unsettled>(&change.phase))
        what.channel = unsettled->code.channel;
    if (awaiting && change.plan.secondCode == change::SecondCode::Possible)
        what.codeToCurrent = CodeToCurrent::Possible;
    if (awaiting && awaiting->code.replacesEarlier)
        what.newer = NewerCode{awaiting->code.sentAt, awaiting->delivery, awaiting->code.expiresAt};
    return what;
}

} // namespace renumber::ui
