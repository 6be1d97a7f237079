// SPDX-License-Identifier: Apache-2.0
// Signing in by a code: what is asked for, where the code went, and what went wrong.
#pragma once

#include "account/emailreading.h"
#include "description/signinway.h"
#include "number/parse.h"
#include "signin/signinfailure.h"
#include "words/problemtext.h"

namespace renumber::ui {

/// What is entered before a code comes by which one signs in.
struct BeforeCode
{
    description::UsernameKind usernameIs = description::UsernameKind::Name;
    description::CodeComes comes = description::CodeComes::ByItself;

    friend bool operator==(const BeforeCode &, const BeforeCode &) = default;
};

inline BeforeCode beforeCode(const description::CodeWay &way)
{
    return {way.usernameIs, way.comes};
}

/// What the field is called that asks for it.
QString usernameLabel(description::UsernameKind kind);
QString missingUsernameText(description::UsernameKind kind);
QString usernameErrorText(account::EmailError error);
/// That the number of \a reading may not be the one that is meant, and how to go on.
QString usernameDoubtText(const number::Reading &reading);

/// That \a service was asked for a code for \a username, which is \a kind.
QString signInCodeText(const QString &username, description::UsernameKind kind, const QString &service);

/// Whether \a failure of a sign-in by \a method is about its code, so that describeAtCode() tells of it.
bool isAboutCode(const signin::SignInFailure &failure, description::SignInMethod method);

/// Why no code is there to enter, or the one that was entered did not do, and what to do. \a failure is about
/// the code. \a another is how another code can be had; NotPossible: the person is at the code, and has to
/// start over.
ProblemText describeAtCode(const signin::SignInFailure &failure, const BeforeCode &before,
                           AnotherMessage another, const QString &service, const time::Now &now);

} // namespace renumber::ui
