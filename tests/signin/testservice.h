// SPDX-License-Identifier: Apache-2.0
// The API of provider.js as a service that is signed in to by browser: testservice.json, and profiles for it.
#pragma once

#include "description/configuredservice.h"

namespace renumber::test {

/// A profile file's content for the provider at \a issuer, such as ProviderProcess::issuer().
QByteArray testProfile(const QString &issuer);

/// The service as that profile has it.
description::ConfiguredService testService(const QString &issuer);

} // namespace renumber::test
