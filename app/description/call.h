// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/bodytemplate.h"
#include "description/condition.h"
#include "description/replypath.h"

#include <QJsonValue>

#include <algorithm>
#include <optional>

namespace renumber::description {

/// Where in an element of a list of people the person is told, besides the id.
struct PersonPlaces
{
    QList<QList<ReplyPath>> name; ///< all of the first of which anything is there, with spaces between
    QList<ReplyPath> beside; ///< what tells people of one name apart; all that are there
    QList<ReplyPath> phone; ///< shown masked; the first that is there counts
    QList<ReplyPath> email; ///< likewise
    std::optional<int> atMost; ///< how many people a reply has at most; none: not known
};

/// A value read from a reply under a name.
struct Take
{
    QString name;
    QList<ReplyPath> from; ///< the first that is there counts
    QList<QList<ReplyPath>> parts; ///< of a name that stands in several places, which are in from, too: as in
                                   ///< PersonPlaces; empty: by from
    bool required = true; ///< not there: the reply is not what the description says it is
    bool secret = false; ///< kept in memory or the keychain only
    std::optional<Matcher> truth; ///< what is there is then true where this matches, else false
    QList<ReplyPath> prefix; ///< where the "+33" of a number without its country code stands
    QString defaultPrefix; ///< where that is not there, or nowhere
    bool link = false; ///< an address of the service's own origin, to begin a later call's target with
    // Of a list: places in an element, prefix among them; truth is for the verification.
    std::optional<ReplyPath> eachValue; ///< of the contact
    std::optional<ReplyPath> eachVerified; ///< of its verification
    ReplyCondition where; ///< which elements are meant
    PersonPlaces person; ///< of a list of people
};

/// What a call sends besides its headers.
struct Body
{
    enum class Kind { None, Json, Form };
    Kind kind = Kind::None;
    BodyTemplate
        content; ///< for a form an object, of which a member with a list stands once for each element
    QByteArray contentType;
};

struct HeaderTemplate
{
    QByteArray name;
    Template value;
};

/// One HTTP call of an operation.
struct Call
{
    QByteArray method;
    QString
        host; ///< the name of the host below whose address the target is; empty: the profile's base address
    QString link; ///< the kept address that the target is appended to; empty: the host's
    Template target; ///< path and query
    QList<HeaderTemplate> headers; ///< the service's common ones included; one without a value is left out
    Body body;
    QList<Take> take; ///< names that the program knows
    QList<Take> keep; ///< names of the description's own, for later calls
    ReplyCondition success; ///< besides a status of 2xx, unless it says otherwise of the status
    ValueCondition when; ///< else the call is left out

    /// Whether the program gets \a name from a reply to it.
    bool takes(QStringView name) const
    {
        return std::any_of(take.cbegin(), take.cend(), [name](const Take &one) { return one.name == name; });
    }
};

using Calls = QList<Call>;

/// Whether the program gets \a name from a reply to one of \a calls.
inline bool anyTakes(const Calls &calls, QStringView name)
{
    return std::any_of(calls.cbegin(), calls.cend(), [name](const Call &call) { return call.takes(name); });
}

} // namespace renumber::description
