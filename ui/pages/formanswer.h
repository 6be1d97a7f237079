// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "description/channel.h"
#include "description/values.h"

#include <QMap>

namespace renumber::ui {

/// What a person has said in the form.
struct FormAnswer
{
    account::ContactValue value; ///< the new contact; a number in E.164
    QMap<QString, bool> choices; ///< what was chosen about it, by the description's names
    description::Channel channel; ///< by which the code is to come
    description::Values answers; ///< to what the description asks for, by its names; secrets
};

} // namespace renumber::ui
