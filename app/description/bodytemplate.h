// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/template.h"

#include <variant>
#include <vector>

namespace renumber::description {

/// What a call sends besides its headers, as JSON with {variables} in its texts and in the names of its
/// members. A text that is one variable takes on the variable's type; a member whose name ends in "?" is left
/// out, without the "?", where one of its variables has no value.
class BodyTemplate
{
public:
    BodyTemplate() = default;
    /// Fails with a sentence about the first text in \a json that is no template.
    static tl::expected<BodyTemplate, QString> parse(const QJsonValue &json);

    /// With the \a values filled in.
    QJsonValue expand(const Values &values) const;
    /// True where every variable has a value, those of members apart that may be left out themselves.
    bool isComplete(const Values &values) const;
    /// All texts in it, names of members apart.
    QList<Template> texts() const;

private:
    struct Member;
    using Elements = std::vector<BodyTemplate>;
    using Members = std::vector<Member>;

    static tl::expected<BodyTemplate, QString> parseElements(const QJsonArray &json);
    static tl::expected<BodyTemplate, QString> parseMembers(const QJsonObject &json);

    std::variant<QJsonValue, Template, Elements, Members> m_content; ///< a value is what holds no variable
};

struct BodyTemplate::Member
{
    enum class Presence { Always, IfComplete };
    Template name;
    Presence presence = Presence::Always;
    BodyTemplate value;
};

} // namespace renumber::description
