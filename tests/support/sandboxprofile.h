// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"

#include <memory>

namespace renumber::test {

/// A profile that reaches the imitation of the shipped service \a id in a sandbox at \a sandboxUrl, as
/// sandbox/README.md says.
account::Profile sandboxProfile(const QString &id, const QString &sandboxUrl);

/// The shipped service as that profile has it, with \a settings besides its own.
std::shared_ptr<const description::ConfiguredService>
sandboxService(const QString &id, const QString &sandboxUrl, const QMap<QString, QString> &settings = {});

/// The description for a desk that the sandbox alone has, at one at \a sandboxUrl.
std::shared_ptr<const description::ConfiguredService> sandboxDeskService(const QString &sandboxUrl);

} // namespace renumber::test
