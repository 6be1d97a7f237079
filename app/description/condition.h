// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/replypath.h"
#include "description/values.h"

#include <QJsonValue>

#include <optional>

namespace renumber::description {

/// What a value has to be:
///   "text", 403, true       that, compared as text, so that 2001 and "2001" are one
///   ["a", "b"]              one of these
///   "4xx"                   a status in the four hundreds
///   {"present": false}      not there; null and an empty text count as none
///   {"contains": "text"}    a text that holds this, or one of a list of texts
///   {"not": "text"}         anything else, nothing included; a number, true, false, a list or "contains" as
///   well
class Matcher
{
public:
    /// Fails with a sentence that says what is wrong with \a json.
    static tl::expected<Matcher, QString> parse(const QJsonValue &json);
    /// \a value is undefined where there is none.
    bool matches(const QJsonValue &value) const;
    /// What is compared with, as texts; empty where it asks only whether there is a value.
    QStringList texts() const { return m_texts; }
    /// True where it asks only whether there is a value, so that none is an answer, too.
    bool isAboutPresence() const { return m_how == How::Present || m_how == How::Absent; }

private:
    enum class How { OneOf, NoneOf, Present, Absent, Contains, ContainsNone };
    How m_how = How::OneOf;
    QStringList m_texts;
};

/// Facts of a reply that must all hold, as under "if" and "success". Without facts it always holds.
struct ReplyCondition
{
    struct Fact
    {
        ReplyPath path;
        Matcher matcher;
    };
    QList<Fact> facts;

    bool holds(const Reply &reply) const { return !firstUnmet(reply); }
    /// The first fact that is not so; none where all are.
    std::optional<Fact> firstUnmet(const Reply &reply) const;
    /// The same as holds() for an element of a list in a reply.
    bool holdsIn(const QJsonValue &element, const Values &values) const;
    /// True where it says something of the status, which then need not be 2xx.
    bool isAboutStatus() const;
};

/// Facts of the variables that must all hold, as under "when".
struct ValueCondition
{
    struct Fact
    {
        QString variable;
        Matcher matcher;
    };
    QList<Fact> facts;

    bool holds(const Values &values) const;
};

} // namespace renumber::description
