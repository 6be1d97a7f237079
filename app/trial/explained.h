// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace renumber::trial {

/// Where a place that leads to nothing stops leading anywhere.
struct NearMiss
{
    enum class Kind {
        NotJson, ///< the body is none, so that no place in it leads anywhere
        Object,
        List,
        Value, ///< a text, a number, true or false, in which nothing can stand
        Headers, ///< the place is a header's
        Nothing, ///< there is nothing to be named, such as for a cookie
    };
    Kind kind = Kind::Nothing;
    QString place; ///< the longest beginning that leads somewhere; empty: only the whole body does
    QStringList names; ///< of the members there, or of those of the first element; of the headers
    qsizetype elements = 0; ///< of a list

    friend bool operator==(const NearMiss &, const NearMiss &) = default;
};

/// What became of one value that a description takes or keeps of a reply.
struct Explained
{
    description::Take take;
    QString place; ///< where it was found; where nothing was, the first place that was looked at
    QJsonValue there; ///< what stands there; undefined: nothing
    QJsonValue value; ///< what is made of that; undefined: nothing
    QString why; ///< makes the reply an unexpected one, as part of a sentence; else empty
    std::optional<NearMiss> nearMiss; ///< where nothing was found, or none of a list

    /// Whether it is a list of contacts or people.
    bool isList() const { return take.eachValue.has_value(); }
    /// Whether it may be shown nowhere.
    bool isSecret() const;
};

/// How the extraction of \a take from \a reply goes, by the one that replies are read by.
Explained explain(const description::Take &take, const description::Reply &reply);

/// How far \a place, which leads to nothing in \a reply, can be followed there.
NearMiss nearMiss(const description::ReplyPath &place, const description::Reply &reply);

} // namespace renumber::trial
