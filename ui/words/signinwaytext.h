// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/signinway.h"

#include <QString>

namespace renumber::ui {

/// What a way to sign in is called in a list of them.
QString wayName(description::SignInMethod method, description::ActsFor actsFor);

/// What it means to sign in so at \a service: where what is entered goes, and where it is kept.
QString wayHint(description::SignInMethod method, description::ActsFor actsFor, const QString &service);

/// What the page to sign in on is for.
QString signInIntro(description::ActsFor actsFor);

} // namespace renumber::ui
