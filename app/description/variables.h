// SPDX-License-Identifier: Apache-2.0
// The variables that descriptions can write as {name}, besides what they name themselves. Who fills them in,
// who checks descriptions, the schema and the guide draw from this table: a new variable is a line here, a
// line in the guide (which the test of this table writes) and whoever gives it a value.
#pragma once

#include "account/account.h"
#include "description/scope.h"

#include <QStringList>

#include <array>
#include <optional>
#include <string_view>

namespace renumber::description {

/// Where a variable can stand.
enum class Where {
    EveryCall,
    OncePersonIsKnown, ///< after a reply that told "userId", and in "read" where there is a "find"
    Contact, ///< the calls of "change" and "verify", and those of "proofs"
    Journey, ///< the calls of "change" and "verify"
    Submit, ///< "check" of "proofs", and "obtain" of "code"
    SubmitAfterCurrent, ///< "submit" where there is a "sendToCurrent"
    ByChannel, ///< the calls of "change" and "verify" with a "by"
    Find,
    SignInByName, ///< "obtain" of "password", and the calls of "code" until there is a token
    Password, ///< "obtain" of "password", and "send" of "code"
    RefreshAndRevoke,
    ObtainAsApiClient,
    SignInAddresses, ///< of a sign-in in the browser; no call
};

/// Of which contacts a variable has a value.
enum class Of { Either, Phone, Email };

/// Whether a value must not stand in a URL, where logs keep it (ASVS 5.0 14.2.1).
enum class Secrecy { Open, Secret };

struct Variable
{
    std::string_view name;
    Where where = Where::EveryCall;
    Of of = Of::Either;
    Secrecy secrecy = Secrecy::Open;
    std::string_view what; ///< for the guide, in Markdown
    std::string_view example; ///< likewise; empty where none says more
};

inline constexpr std::array variables{
    Variable{"accessToken", Where::EveryCall, Of::Either, Secrecy::Secret, "the access token", ""},
    Variable{"authorization", Where::EveryCall, Of::Either, Secrecy::Secret,
             "the value of an Authorization header: the access token, or the credentials of an API client",
             "Bearer eyJhbGciOi"},
    Variable{"requestId", Where::EveryCall, Of::Either, Secrecy::Open, "a new UUID for each call",
             "5a9c6d3e-0000-4000-8000-000000000001"},
    Variable{"language", Where::EveryCall, Of::Either, Secrecy::Open, "what the person reads (BCP 47)",
             "fr-FR"},
    Variable{"userId", Where::OncePersonIsKnown, Of::Either, Secrecy::Open,
             "the person's id, [as it was taken](#whose-account-it-is)", "4711"},
    Variable{"new", Where::Journey, Of::Either, Secrecy::Open,
             "the new contact; when verifying, the one on the account. A phone number in E.164",
             "+33750253354"},
    Variable{"new.callingCode", Where::Journey, Of::Phone, Secrecy::Open, "its country code", "33"},
    Variable{"new.countryCode", Where::Journey, Of::Phone, Secrecy::Open, "the same with a plus", "+33"},
    Variable{"new.national", Where::Journey, Of::Phone, Secrecy::Open, "what follows the country code",
             "750253354"},
    Variable{"new.region", Where::Journey, Of::Phone, Secrecy::Open,
             "its country (ISO 3166-1); empty where that is not known", "FR"},
    Variable{"new.digits", Where::Journey, Of::Phone, Secrecy::Open, "all of it without the plus",
             "33750253354"},
    Variable{"current", Where::Contact, Of::Either, Secrecy::Open,
             "the contact on the account; no value where there is none", "+33750253354"},
    Variable{"current.callingCode", Where::Contact, Of::Phone, Secrecy::Open, "as of `new`", "33"},
    Variable{"current.countryCode", Where::Contact, Of::Phone, Secrecy::Open, "as of `new`", "+33"},
    Variable{"current.national", Where::Contact, Of::Phone, Secrecy::Open, "as of `new`", "750253354"},
    Variable{"current.region", Where::Contact, Of::Phone, Secrecy::Open, "as of `new`", "FR"},
    Variable{"current.digits", Where::Contact, Of::Phone, Secrecy::Open, "as of `new`", "33750253354"},
    Variable{"current.verified", Where::Contact, Of::Either, Secrecy::Open,
             "whether it is verified; no value where the service does not tell", "true"},
    Variable{"code", Where::Submit, Of::Either, Secrecy::Secret,
             "what the person entered, [as the service wants it](#codes)", "501028"},
    Variable{"currentCode", Where::SubmitAfterCurrent, Of::Either, Secrecy::Secret,
             "the code from the current contact; no value until it is asked for", "501028"},
    Variable{"by", Where::ByChannel, Of::Phone, Secrecy::Open,
             "how the code is to travel: what [`by`](#phone-and-email) has for the way that was chosen",
             "VOICE"},
    Variable{"wanted", Where::Find, Of::Either, Secrecy::Open, "what was entered to find somebody",
             "Camille Sample"},
    Variable{"wantedPhone", Where::Find, Of::Phone, Secrecy::Open, "where it is a phone number: in E.164",
             "+33750253354"},
    Variable{"wantedPhone.callingCode", Where::Find, Of::Phone, Secrecy::Open, "as of `new`", "33"},
    Variable{"wantedPhone.countryCode", Where::Find, Of::Phone, Secrecy::Open, "as of `new`", "+33"},
    Variable{"wantedPhone.national", Where::Find, Of::Phone, Secrecy::Open, "as of `new`", "750253354"},
    Variable{"wantedPhone.region", Where::Find, Of::Phone, Secrecy::Open, "as of `new`", "FR"},
    Variable{"wantedPhone.digits", Where::Find, Of::Phone, Secrecy::Open, "as of `new`", "33750253354"},
    Variable{"wantedEmail", Where::Find, Of::Email, Secrecy::Open,
             "where it is an email address: as it was entered", "camille@bücher.example"},
    Variable{"wantedEmail.ascii", Where::Find, Of::Email, Secrecy::Open, "with its domain in ASCII",
             "camille@xn--bcher-kva.example"},
    Variable{"wantedEmail.unicode", Where::Find, Of::Email, Secrecy::Open,
             "with its domain in the letters of its language", "camille@bücher.example"},
    Variable{"wantedName", Where::Find, Of::Either, Secrecy::Open,
             "where it is anything else: the whole of it", "Camille Sample"},
    Variable{"wantedName.first", Where::Find, Of::Either, Secrecy::Open, "its first word", "Camille"},
    Variable{"wantedName.last", Where::Find, Of::Either, Secrecy::Open, "its last word", "Sample"},
    Variable{"username", Where::SignInByName, Of::Either, Secrecy::Open,
             "what the person entered; with [`usernameIs`](#by-a-code), a phone number in E.164, or an email "
             "address",
             "camille"},
    Variable{"password", Where::Password, Of::Either, Secrecy::Secret, "what the person entered", ""},
    Variable{"refreshToken", Where::RefreshAndRevoke, Of::Either, Secrecy::Secret, "as `obtain` has taken it",
             ""},
    Variable{"apiClientId", Where::ObtainAsApiClient, Of::Either, Secrecy::Open, "what the person entered",
             ""},
    Variable{"apiClientSecret", Where::ObtainAsApiClient, Of::Either, Secrecy::Secret, "likewise", ""},
    Variable{"baseUrl", Where::SignInAddresses, Of::Either, Secrecy::Open, "the address that calls go below",
             "https://id.example.com/v1"},
};

constexpr bool isVariable(std::string_view name)
{
    for (const Variable &variable : variables) {
        if (variable.name == name)
            return true;
    }
    return false;
}

constexpr bool areNamesDifferent()
{
    for (std::size_t i = 0; i < variables.size(); ++i) {
        for (std::size_t j = i + 1; j < variables.size(); ++j) {
            if (variables[i].name == variables[j].name)
                return false;
        }
    }
    return true;
}
static_assert(areNamesDifferent());

/// The name under which a value is filled in: of what is not in the table, it does not compile.
class VariableName
{
public:
    consteval explicit VariableName(std::string_view name)
        : m_name(name)
    {
        if (!isVariable(name))
            thereIsNoSuchVariable();
    }
    operator QString() const { return QString::fromLatin1(m_name.data(), qsizetype(m_name.size())); }

private:
    static void thereIsNoSuchVariable(); // not constexpr, and so an error

    std::string_view m_name;
};

/// Lets the calls of \a scope use the variables that stand \a where; those of \a kind, if it is about one.
void addVariables(Scope &scope, Where where, std::optional<account::ContactKind> kind = std::nullopt);

/// The variables that stand \a where.
QStringList variablesIn(Where where);

/// Whether \a name is a variable of the table, or a part of one before the dot: nothing else can be called
/// so.
bool isReserved(const QString &name);

} // namespace renumber::description
