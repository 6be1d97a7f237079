// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"
#include "description/values.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace renumber::test {

using namespace Qt::StringLiterals;

/// In what state a sample account is when a behaviour begins.
enum class State {
    Verified, ///< it has a verified number, and an email address where the service keeps those
    Unverified, ///< it has a number that is not verified
    NoNumber, ///< it has none
    Owner, ///< it has takenNumber(), verified
    Several, ///< it has two numbers, both verified
    NotPermitted, ///< it has a verified number, but its token may only read
    TokenRefused, ///< its token is not good, or no longer
};

/// The truth about one kind of contact of an account, as the imitation itself knows it.
struct Truth
{
    QString current; ///< the first or only one; empty where there is none
    bool isVerified = false; ///< of the current one
    QString pending; ///< the new one that waits for its code or link; empty where there is none
    QStringList all; ///< every one that counts, the current one first; none that is pending
    friend bool operator==(const Truth &, const Truth &) = default;
};

/// A message that the imitation sent.
struct Sent
{
    QString id; ///< what click() takes
    QString to; ///< E.164 or an email address
    QString code; ///< empty where there is none in it
    QString link; ///< likewise
    QString way = {}; ///< in which it travels, where there is more than one
    friend bool operator==(const Sent &, const Sent &) = default;
};

/// What somebody enters to sign in.
struct Entered
{
    QString
        name; ///< a user name, a number or a client ID; with SignInMethod::Browser, whose button is pressed
    QString
        secret; ///< a password, an access token or a client secret; empty where a code comes or a page asks
};

/// How the reply to one request is spoiled.
enum class Spoil {
    HtmlError, ///< 502 with a web page; the service did nothing
    Forbidden, ///< 403 without a body; the service did nothing
    NotFound, ///< 404 without a body; the service did nothing
    EmptySuccess, ///< 204 without a body; the service did act
};

/// Whether a refusal for too many messages says when the next may be sent.
enum class Announced { Yes, No };

/// Whether a service has something that a behaviour is about.
enum class Offered { Yes, No };

/// One column of the conformance table: a service's description, and an imitation of that service that a test
/// can move and ask. The imitation is written from the service's documentation and never from the
/// description.
///
/// What the service does not have, a subject says by an empty token() or Offered::No; whether that is what
/// the person is told is for the suite to find out. Anything that goes wrong with the imitation itself ends
/// the test program.
class Subject
{
public:
    Subject() = default;
    virtual ~Subject() = default;
    Q_DISABLE_COPY_MOVE(Subject)

    /// The heading of the column, as people call the service.
    virtual QString name() const = 0;
    /// The description, configured for the imitation's loopback address.
    virtual std::shared_ptr<const description::ConfiguredService> service() const = 0;
    /// Back to the sample accounts and the real time: no messages, limits, codes or spoiled replies are left.
    /// Called before each behaviour.
    virtual void reset() = 0;

    /// The access token of the sample account in \a state, always the same one; empty where the service has
    /// no such accounts. Verified, Unverified, NoNumber, Owner and TokenRefused every service has.
    virtual QString token(State state) const = 0;
    /// What the sample account in \a state signs in with to its own account by \a method; none where the
    /// service has no such way.
    virtual std::optional<Entered> entered(description::SignInMethod method, State state) const = 0;
    /// Likewise a helpdesk, to desk().
    virtual std::optional<Entered> enteredByDesk(description::SignInMethod method) const
    {
        Q_UNUSED(method)
        return std::nullopt;
    }
    /// The description as an organisation has it that has a helpdesk.
    virtual std::shared_ptr<const description::ConfiguredService> desk() const { return service(); }
    /// The truth about the account in \a state. Not asked for TokenRefused.
    virtual Truth truth(State state, account::ContactKind kind) = 0;
    /// Messages sent since reset(), of whatever kind and to whomever, oldest first.
    virtual QList<Sent> messages() = 0;
    /// Does what opening the link in \a message does.
    virtual void click(const Sent &message) = 0;

    /// On another account, so that no one else can have it.
    virtual QString takenNumber() const { return u"+14155550199"_s; }
    virtual QString takenAddress() const { return u"dana@example.com"_s; }
    /// Looks right, but the service calls it invalid.
    virtual QString refusedNumber() const { return u"+14155550100"_s; }
    /// How long a code works.
    virtual std::chrono::seconds codeLifetime() const { return std::chrono::minutes(10); }
    /// The description's name of the choice that makes a new contact the first one, or the only one. Where
    /// the description has no such choice, this is not asked.
    virtual QString primaryChoice() const { return u"primary"_s; }
    virtual QString replaceAllChoice() const { return u"replaceAll"_s; }

    /// What a person answers where the description asks for something at a change.
    virtual description::Values answers() const { return {}; }

    /// Moves the imitation's time on.
    virtual void advanceClock(std::chrono::seconds by) = 0;
    /// The code of the next message that has one.
    virtual void setNextCode(const QString &code) = 0;
    /// From now on every further message to a number that has had one is refused as one too many. With
    /// Announced::Yes the refusal says when the next may be sent: as the service does it, or, where its
    /// documentation knows no such thing, by the header Retry-After of HTTP.
    virtual void limitMessages(Announced announced) = 0;
    /// From now on no contact can be changed, and the service says so in words of its own.
    virtual Offered switchFeatureOff() = 0;
    /// From now on a change wants a code from the current number, too.
    virtual Offered demandCurrentCode() = 0;
    /// Spoils the reply to the next request that belongs to \a step, which is Send or Submit; of several, the
    /// last.
    virtual void spoilNext(description::Step step, Spoil how) = 0;
};

} // namespace renumber::test
