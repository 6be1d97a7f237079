// SPDX-License-Identifier: Apache-2.0
#include "description/variables.h"

#include "text/named.h"

#include <algorithm>

namespace renumber::description {

namespace {

bool isOf(const Variable &variable, std::optional<account::ContactKind> kind)
{
    switch (variable.of) {
    case Of::Either:
        return true;
    case Of::Phone:
        return !kind || *kind == account::ContactKind::Phone;
    case Of::Email:
        return !kind || *kind == account::ContactKind::Email;
    }
    Q_UNREACHABLE();
}

} // namespace

void addVariables(Scope &scope, Where where, std::optional<account::ContactKind> kind)
{
    for (const Variable &variable : variables) {
        if (variable.where != where || !isOf(variable, kind))
            continue;
        scope.variables.insert(text::toText(variable.name));
        if (variable.secrecy == Secrecy::Secret)
            scope.secrets.insert(text::toText(variable.name));
    }
}

QStringList variablesIn(Where where)
{
    QStringList names;
    for (const Variable &variable : variables) {
        if (variable.where == where)
            names.append(text::toText(variable.name));
    }
    return names;
}

bool isReserved(const QString &name)
{
    return std::any_of(variables.begin(), variables.end(), [&name](const Variable &variable) {
        return text::toText(variable.name).section(u'.', 0, 0) == name;
    });
}

} // namespace renumber::description
