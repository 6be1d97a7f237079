// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/router.h"
#include "imitatedapi.h"

namespace renumber::test {

/// "Ringback": a change wants the account's password, its code comes by text message or is read out by a
/// call, and stands in the path. What went wrong is a word at the beginning of a sentence.
///
///   GET    /v3/me
///   POST   /v3/me/number                  { "to", "secret", "via" }   via: sms | voice
///   POST   /v3/me/number/again            { "secret", "via" }
///   POST   /v3/me/number/check            { "via" }                   the number that is there
///   PUT    /v3/me/number/codes/{code}
///   DELETE /v3/me/number/change
///
/// One signs in at a host of its own, by a code to one's number:
///
///   POST   /v1/slips                      { "to" }                    gives a slip
///   POST   /v1/slips/{slip}/again
///   PUT    /v1/slips/{slip}               { "code" }                  gives a session
class CallbackApi : public ImitatedApi
{
    Q_OBJECT
public:
    CallbackApi();
    QMap<QString, QString> hosts() const override;

protected:
    sandbox::Reply answer(const sandbox::Request &request) override;
    bool belongsTo(description::Step step, const sandbox::Request &request) const override;

private:
    sandbox::Reply sendSlip(const QString &slip);
    sandbox::Reply signIn(const sandbox::Request &request);
    sandbox::Reply change(Person &person, const QJsonObject &wish);
    sandbox::Reply sendCode(Person &person, HeldContact *contact, const QJsonObject &wish);
    sandbox::Reply sent(Ruling ruling, const HeldContact *contact) const;
    sandbox::Reply confirm(Person &person, const QString &code);
    sandbox::Reply refusal(Ruling ruling, const HeldContact *contact = nullptr) const;

    sandbox::Listener m_door;
    sandbox::Router m_doorRouter;
};

} // namespace renumber::test
