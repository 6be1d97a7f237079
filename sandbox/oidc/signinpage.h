// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/reply.h"
#include "oidc/authorizationrequest.h"
#include "world/account.h"

namespace renumber::sandbox::oidc {

/// The page on which a person signs in to `service` as one of `people`, or denies the program that asks. Its
/// form goes to the address of the page, query and all; it needs no script.
Reply signInPage(const QString &service, const AuthorizationRequest &asked,
                 const QList<const Account *> &people);

/// A page, with status 400, that says why there is nothing to decide.
Reply refusalPage(const QString &why);

} // namespace renumber::sandbox::oidc
