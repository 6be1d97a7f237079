// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

#include <functional>

namespace renumber::sandbox::trivoreid {

/// Whether a user, in UserForm::Both, is one that was searched for.
using Filter = std::function<bool(const QJsonObject &)>;

/// Reads `attr op "value"`, with the operators eq ne co sw ew pr gt ge lt le, joined by `and`, `or`, `not`
/// and parentheses; `not` binds closest, then `and`. Text is compared without regard to case. The error says
/// what is wrong. An empty `text` finds everybody.
tl::expected<Filter, QString> parseFilter(const QString &text);

} // namespace renumber::sandbox::trivoreid
