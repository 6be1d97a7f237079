// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/quotation.h"
#include "description/values.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace renumber::description {

/// How values are written into the text around them.
enum class Encoding {
    Verbatim,
    /// As they are, but between quotation marks of the text: there quoted(), so that no value ends the text.
    Quoted,
    Url, ///< as Quoted; then every byte but the unreserved ones of RFC 3986 2.3 as %XX, so that "+" and "/"
         ///< stay themselves
};

/// A text with {variables} in it, such as "/users/{userId}". "{{" and "}}" stand for the braces themselves.
/// "{name:number}" is the variable as a JSON number, where it is all of a text in a JSON body.
class Template
{
public:
    Template() = default;
    /// Fails with a sentence that says what is wrong with \a text.
    static tl::expected<Template, QString> parse(const QString &text);

    QStringList variables() const;
    /// True where the text is one variable and nothing else.
    bool isOneVariable() const { return m_parts.size() == 1 && m_parts.first().isVariable; }
    /// Where the text is one variable and nothing else, its value with the type it has; else the text filled
    /// in, as Quoted.
    QJsonValue expandTyped(const Values &values) const;
    /// The text with each variable's value in it; a variable without a value leaves nothing behind.
    QString expand(const Values &values, Encoding encoding) const;
    /// True where every variable has a value.
    bool isComplete(const Values &values) const;
    /// Of a path and query: the variable in the path that has no value; none where all have one.
    std::optional<QString> missingInPath(const Values &values) const;

    /// A segment of a path that values are part of.
    struct Segment
    {
        QStringList variables;
        QString text; ///< with the values as they are
    };
    /// Of a path and query: the path's segments with a variable in them.
    QList<Segment> filledSegments(const Values &values) const;

private:
    struct Part
    {
        bool isVariable = false;
        QString text;
        bool asNumber = false;
        Quotation quotation = Quotation::None;
    };
    QList<Part> m_parts;
};

} // namespace renumber::description
