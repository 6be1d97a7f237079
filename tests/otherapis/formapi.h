// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "imitatedapi.h"

#include <QJsonArray>

namespace renumber::test {

/// "Oldtel": one address, forms in, and out nested lists of {"name", "value"}, as text/plain and always with
/// HTTP 200. RC says how it went, 0 being well; REF is the id of the request. Numbers are digits without "+",
/// truth is Y or N.
///
///   POST /cgi/account   OP=SHOW | NEW | AGAIN | CHECK | ENTER | DROP, SESSION, KIND=P | M, and
///                       NEW: TO, MAIN, ALONE;   ENTER: TICKET, CODE;   AGAIN, DROP: TICKET
///                       OP=LOGIN, NAME, PASS gives a SESSION
///
/// Who has signed in so gets another SESSION with each contact that is entered; the one before is over then.
class FormApi : public ImitatedApi
{
    Q_OBJECT
protected:
    sandbox::Reply answer(const sandbox::Request &request) override;
    bool belongsTo(description::Step step, const sandbox::Request &request) const override;

private:
    sandbox::Reply logIn(const sandbox::Request &request);
    sandbox::Reply act(Person &person, const sandbox::Request &request);
    sandbox::Reply show(const Person &person) const;
    sandbox::Reply enter(Person &person, HeldContact &ticket, const sandbox::Request &request);
    sandbox::Reply add(Person &person, ContactKind kind, const sandbox::Request &request);
    sandbox::Reply sendCode(Person &person, HeldContact *contact);
    /// What is told of the code that was just sent.
    sandbox::Reply sent(const HeldContact &contact) const;
    sandbox::Reply refusal(Ruling ruling, const HeldContact *contact = nullptr) const;
};

} // namespace renumber::test
