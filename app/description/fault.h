// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace renumber::description {

/// Something wrong in a description or a profile: where it is, what is wrong, how to mend it. File and place
/// are as they are, so that they can be found; toText() is what may be shown.
struct Fault
{
    QString file;
    int line = 0; ///< from 1; 0 where the file as a whole is meant
    QString place; ///< JSON Pointer (RFC 6901); empty for the whole document
    QString what; ///< a sentence without its full stop
    QString fix; ///< likewise

    friend bool operator==(const Fault &, const Fault &) = default;
};

using Faults = QList<Fault>;

/// Adds \a fault unless the same is said of its place already.
void addOnce(Faults &faults, const Fault &fault);

/// One line for people: "file:12: /phone/change: what. Fix: how."
QString toText(const Fault &fault);

} // namespace renumber::description
