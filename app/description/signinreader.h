// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/callreader.h"
#include "description/signinway.h"
#include "description/variables.h"

namespace renumber::description {

/// Reads the ways to sign in of a description and notes what is wrong with them. A JsonFile that fits the
/// schema is taken for granted.
class SignInReader
{
public:
    /// \a json, \a faults and \a calls outlive this. \a common is what every call may use.
    SignInReader(const JsonFile &json, Faults &faults, CallReader &calls, const Scope &common);

    QList<SignInWay> read();
    /// What every call may use, with what one of the ways keeps for it. Of no way that keeps nothing there is
    /// a value.
    const Scope &common() const { return m_common; }

private:
    void readKept();
    SignInWay way(const QString &place, const QJsonObject &json);
    /// Notes members that do not belong to the method, and those it lacks.
    void checkMembers(const QString &place, const QJsonObject &json);
    BrowserWay browser(const QString &place, const QJsonObject &json);
    Template address(const QString &place, const QJsonObject &json, const QString &name, const Scope &scope);
    PasswordWay password(const QString &place);
    ClientCredentialsWay clientCredentials(const QString &place);
    CodeWay code(const QString &place, const QJsonObject &json);
    /// How a code is sent, and sent again; \a scope grows by what the calls keep.
    void readSends(CodeWay &way, const QString &place, Scope &scope);
    /// "refresh" and "revoke" of the way at \a place.
    void readRenewal(TokenCalls &calls, const QString &place);
    /// What is to hold where one acts for others who signs in by the way at \a place.
    Calls check(const QString &place);
    /// The calls at \a place, which use the variables of \a scope.
    Calls tokenCalls(const QString &place, Scope scope, const QStringList &facts);
    /// What such calls may use that stands \a where, besides what all may.
    Scope scopeOf(std::initializer_list<Where> where) const;
    void checkToken(const QString &place, const Calls &calls);
    void checkCredentialsAreSent(const QString &place);
    void checkRenewal(const QString &place, const TokenCalls &calls);
    /// Notes that none of the calls at \a place has used \a variable, without which they are for nobody.
    void checkIsUsed(const QString &place, const QString &variable);
    /// Whether one of the service's common headers has \a text in it.
    bool hasHeaderWith(const QString &text) const;
    bool sendsBearer() const;
    void note(const QString &place, const QString &what, const QString &fix);

    const JsonFile &m_json;
    Faults &m_faults;
    CallReader &m_calls;
    Scope m_common;
};

} // namespace renumber::description
