// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/template.h"
#include "net/httpmessage.h"

#include <QJsonValue>
#include <QString>

#include <tl/expected.hpp>

#include <variant>
#include <vector>

namespace renumber::description {

/// A whole reply with its body already read as JSON; \a body is undefined where it is none.
struct Reply
{
    net::HttpReply http;
    QJsonValue body;
    Values values = {}; ///< the call's variables, for places that name one
};

/// Where in a reply a value stands:
///   status               the HTTP status
///   header:Name          a header
///   cookie:name          the value of a cookie that it sets
///   decodedCookie:name   the same, with the signs that its %XX stand for
///   $                    the whole body
///   $text                the whole body as it is, JSON or not
///   a.b[0]["c d"][-1]    members and elements of the body, from the end with a minus
///   list[name=PHONE].v   the first element in which that is so
///   list[a.b=1,c!=x].v   the first element in which all of it is so; left of the sign stands a place in the
///                        element, right of it a text, null for none, or a text in quotes
/// Names and texts may hold {variables}: list[id={userId}]. A body member that is itself called "status" is
/// written $.status.
class ReplyPath
{
public:
    /// Fails with a sentence that says what is wrong with \a text.
    static tl::expected<ReplyPath, QString> parse(const QString &text);
    /// The same for a place in an element of a list, which has no status, headers or cookies of its own.
    static tl::expected<ReplyPath, QString> parseInElement(const QString &text);

    /// The value there; undefined where the reply has none. null counts as none.
    QJsonValue find(const Reply &reply) const;
    /// The same below \a root, for a path into the body.
    QJsonValue findIn(const QJsonValue &root, const Values &values = {}) const;
    QString text() const { return m_text; }
    bool isStatus() const { return m_source == Source::Status; }

private:
    struct Member
    {
        Template name;
    };
    struct Element
    {
        qsizetype index;
    };
    struct Fact;
    struct Selected
    {
        std::vector<Fact> facts;
    };
    using Segment = std::variant<Member, Element, Selected>;
    enum class Source { Body, Text, Status, Header, Cookie, DecodedCookie };

    static std::optional<std::vector<Segment>> parseSegments(const QString &text);
    static std::optional<Segment> parseBracket(const QString &inside);
    static std::optional<Fact> parseFact(const QString &text);
    static QJsonValue step(const QJsonValue &from, const Segment &segment, const Values &values);

    QString m_text;
    Source m_source = Source::Body;
    QByteArray m_name; ///< of the header or cookie
    std::vector<Segment> m_segments;
};

/// What has to be so in an element of a list.
struct ReplyPath::Fact
{
    ReplyPath place;
    bool isWanted = true; ///< false for !=
    std::optional<Template> text; ///< none: that there is nothing

    bool holds(const QJsonValue &element, const Values &values) const;
};

} // namespace renumber::description
