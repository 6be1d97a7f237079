// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"

#include <QString>

namespace renumber::ui {

/// A way to sign in, as far as the words about it go.
struct OfferedWay
{
    description::SignInMethod method = description::SignInMethod::Token;
    description::ActsFor actsFor = description::ActsFor::Oneself;
    description::CodeComes code = description::CodeComes::ByItself; ///< of SignInMethod::Code
};

OfferedWay offeredWay(const description::Description &description, description::SignInMethod method);

/// What \a way is called in a list of them.
QString wayName(const OfferedWay &way);

/// What it means to sign in so at \a service: where what is entered goes, and where it is kept.
QString wayHint(const OfferedWay &way, const QString &service);

/// What the page to sign in on is for.
QString signInIntro(description::ActsFor actsFor);

} // namespace renumber::ui
