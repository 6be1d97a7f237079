// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"

#include <tl/expected.hpp>

namespace renumber::service {

/// What \a takes name in \a reply, by name. The error says what was missing or of the wrong kind, for the
/// small print of an unexpected reply.
tl::expected<description::Values, QString> extractAll(const QList<description::Take> &takes,
                                                      const description::Reply &reply);

/// The first of \a paths that leads to a value, an empty text only where no other does; undefined where none
/// does.
QJsonValue firstOf(const QList<description::ReplyPath> &paths, const description::Reply &reply);
/// As firstOf(), of values that are texts: what says that there is none, such as false, is not there.
QJsonValue firstTextOf(const QList<description::ReplyPath> &paths, const description::Reply &reply);

} // namespace renumber::service
