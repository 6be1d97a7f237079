// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: what ICU calls countries and languages, in every language that it has.

#include <functional>

#include <QString>
#include <QStringList>

namespace renumber::number {

/// The ICU data to look into.
enum class IcuNames { Countries, Languages };

/// Told of each name: in which locale it is, the code of what it names, and the name.
using NameSink = std::function<void(const QString &locale, const QString &code, const QString &name)>;

/// Tells \a sink all names in all locales; short ones and variants, too.
void forEachIcuName(IcuNames names, const NameSink &sink);

} // namespace renumber::number
