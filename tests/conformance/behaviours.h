// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cell.h"
#include "subject.h"

#include <functional>

namespace renumber::test {

/// One row of the conformance table. The subject was reset just before.
struct Behaviour
{
    QString name;
    std::function<Cell(Subject &)> tryOn;
};

/// All rows, in the order of the table.
QList<Behaviour> allBehaviours();

// The rows by what they are about, for allBehaviours().
QList<Behaviour> changeBehaviours();
QList<Behaviour> codeBehaviours();
QList<Behaviour> refusalBehaviours();
QList<Behaviour> replyBehaviours();
QList<Behaviour> optionBehaviours();
QList<Behaviour> signInBehaviours();
QList<Behaviour> sessionBehaviours();

} // namespace renumber::test
