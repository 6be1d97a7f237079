// SPDX-License-Identifier: Apache-2.0
// The remembered accounts. Input: the file.
#include "signin/rememberedaccount.h"
#include "target.h"

#include <algorithm>

namespace renumber::fuzz {

namespace {

/// JSON can spell halves of characters, which no file can hold as they are.
bool isWriteable(const signin::RememberedAccount &account)
{
    return account.profileId.isValidUtf16() && account.key.service.isValidUtf16()
        && account.key.origin.isValidUtf16() && account.key.user.isValidUtf16() && account.name.isValidUtf16()
        && account.formerUser.isValidUtf16();
}

} // namespace

static void target(const QByteArray &bytes)
{
    const signin::AccountsFile file = signin::accountsFromBytes(bytes);
    demand(file.state != signin::AccountsFileState::Newer || file.accounts.isEmpty(),
           "nothing is made of a later version's file");
    if (!std::all_of(file.accounts.cbegin(), file.accounts.cend(), isWriteable))
        return;
    const signin::AccountsFile again = signin::accountsFromBytes(signin::toBytes(file.accounts));
    demand(again.state == signin::AccountsFileState::Whole, "what is written is whole");
    demand(again.accounts == file.accounts, "what is written is what was read");
    for (const signin::RememberedAccount &account : file.accounts) {
        demand(std::count_if(file.accounts.cbegin(), file.accounts.cend(),
                             [&](const signin::RememberedAccount &other) { return other.isSameAs(account); })
                   == 1,
               "an account stands once");
        const QString entry = account.key.entryName();
        demand(std::all_of(entry.cbegin(), entry.cend(),
                           [](QChar c) { return c.unicode() > 0x1f && c.unicode() < 0x7f; }),
               "the name of an entry is printable ASCII");
    }
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(accounts)
