// SPDX-License-Identifier: Apache-2.0
#include "behaviours.h"

namespace renumber::test {

QList<Behaviour> allBehaviours()
{
    return changeBehaviours() + codeBehaviours() + refusalBehaviours() + replyBehaviours()
        + optionBehaviours() + signInBehaviours() + sessionBehaviours();
}

} // namespace renumber::test
