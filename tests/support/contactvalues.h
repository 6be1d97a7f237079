// SPDX-License-Identifier: Apache-2.0
// Contacts as tests write them.
#pragma once

#include "account/contactvalue.h"

namespace renumber::test {

inline account::ContactValue phoneValue(const QString &text)
{
    return account::ContactValue::read(account::ContactKind::Phone, text);
}

inline account::ContactValue emailValue(const QString &text)
{
    return account::ContactValue::read(account::ContactKind::Email, text);
}

} // namespace renumber::test
