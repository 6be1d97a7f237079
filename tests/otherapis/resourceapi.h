// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/router.h"
#include "imitatedapi.h"

#include <tl/expected.hpp>

namespace renumber::test {

/// "Contactory": contacts are resources with addresses and versions of their own; problems are RFC 9457. Who
/// has signed in with a password is known by two cookies, and says with whatever is to change something that
/// no other page has sent it, by what the sign-in has told. That an email address is taken is not told.
///
///   POST   /v2/session                             signs in: { "user", "password" }
///   GET    /v2/me                                  who the token is for
///   GET    /v2/me/contacts                         a list
///   POST   /v2/me/contacts                         201, Location, ETag; sends a code
///   DELETE {contact}                               gives a contact up that waits for its code
///   POST   {contact}/verification                  sends a code, or another one; ETag
///   PUT    {contact}/verification, If-Match        enters the code
class ResourceApi : public ImitatedApi
{
    Q_OBJECT
public:
    ResourceApi();

protected:
    sandbox::Reply answer(const sandbox::Request &request) override;
    bool belongsTo(description::Step step, const sandbox::Request &request) const override;

private:
    /// Who asks: by the cookies of a session, or by a token; or why nobody is let in.
    tl::expected<Person *, Ruling> whoAsks(const sandbox::Request &request);
    sandbox::Reply signIn(const sandbox::Request &request);
    sandbox::Reply readPerson(const Person &person) const;
    sandbox::Reply readContacts(const Person &person) const;
    sandbox::Reply addContact(Person &person, const sandbox::Request &request);
    sandbox::Reply deleteContact(Person &person, HeldContact &contact);
    sandbox::Reply sendCode(Person &person, HeldContact &contact);
    sandbox::Reply enterCode(Person &person, HeldContact &contact, const sandbox::Request &request);

    QJsonObject toJson(const Person &person, const HeldContact &contact) const;
    /// \a ruling as a problem; what \a contact has to do with it stands in it, too.
    sandbox::Reply problem(Ruling ruling, const HeldContact *contact = nullptr) const;

    sandbox::Router m_router;
    /// What each session has to show besides itself.
    struct Proof
    {
        QString device; ///< the other cookie
        QString csrf; ///< what other pages do not know
    };
    QHash<QString, Proof> m_proofs;
};

} // namespace renumber::test
