// SPDX-License-Identifier: Apache-2.0
#pragma once

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
class CallbackApi : public ImitatedApi
{
    Q_OBJECT
public:
    /// Of everybody's account.
    static QString password() { return QStringLiteral("correct horse"); }

protected:
    sandbox::Reply answer(const sandbox::Request &request) override;
    bool belongsTo(description::Step step, const sandbox::Request &request) const override;

private:
    sandbox::Reply change(Person &person, const QJsonObject &wish);
    sandbox::Reply sendCode(Person &person, HeldContact *contact, const QJsonObject &wish);
    sandbox::Reply sent(Ruling ruling, const HeldContact *contact) const;
    sandbox::Reply confirm(Person &person, const QString &code);
    sandbox::Reply refusal(Ruling ruling, const HeldContact *contact = nullptr) const;
};

} // namespace renumber::test
