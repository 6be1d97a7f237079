// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "number/parse.h"

#include <phonenumbers/phonenumberutil.h>

namespace renumber::number {

/// What is doubted of a number in Benin's plan of November 2024: the data of Debian 12 does not know that
/// plan, that of Debian 13 does.
inline Doubt doubtOfBenin()
{
    const auto *data = i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    return data->IsPossibleNumberForString("+2290127174358", "ZZ") ? Doubt::None : Doubt::NotPossible;
}

} // namespace renumber::number
