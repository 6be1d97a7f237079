// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"

#include <QJsonValue>
#include <QString>

#include <tl/expected.hpp>

#include <variant>

namespace renumber::service {

/// A whole reply with its body already read as JSON; \a body is undefined where it is none.
struct Reply
{
    net::HttpReply http;
    QJsonValue body;
};

/// Where in a reply a value stands:
///   status               the HTTP status
///   header:Name          a header
///   $                    the whole body
///   $text                the whole body as it is, JSON or not
///   a.b[0]["c d"][-1]    members and elements of the body, from the end with a minus
///   list[name=PHONE].v   the first element whose member "name" has the text PHONE
///   list[a=1,b=true].v   the first element of which both is true
/// A body member that is itself called "status" is written $.status.
class ReplyPath
{
public:
    /// Fails with a sentence that says what is wrong with \a text.
    static tl::expected<ReplyPath, QString> parse(const QString &text);

    /// The value there; undefined where the reply has none. null counts as none.
    QJsonValue find(const Reply &reply) const;
    /// The same below \a root, for a path into the body.
    QJsonValue findIn(const QJsonValue &root) const;
    QString text() const { return m_text; }

private:
    struct Member
    {
        QString name;
    };
    struct Element
    {
        qsizetype index;
    };
    struct Selected
    {
        QList<std::pair<QString, QString>> members; ///< name and text
    };
    using Segment = std::variant<Member, Element, Selected>;
    enum class Source { Body, Text, Status, Header };

    static tl::expected<Segment, QString> parseBracket(const QString &inside);
    static QJsonValue step(const QJsonValue &from, const Segment &segment);

    QString m_text;
    Source m_source = Source::Body;
    QByteArray m_header;
    QList<Segment> m_segments;
};

} // namespace renumber::service
