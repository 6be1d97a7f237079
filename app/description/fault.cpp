// SPDX-License-Identifier: Apache-2.0
#include "description/fault.h"

#include "text/sanitized.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace renumber::description {

void addOnce(Faults &faults, const Fault &fault)
{
    const bool known = std::any_of(faults.cbegin(), faults.cend(), [&](const Fault &other) {
        return other.place == fault.place && other.what == fault.what;
    });
    if (!known)
        faults.append(fault);
}

QString toText(const Fault &fault)
{
    const auto shown = [](const QString &text) { return text::sanitized(text, text::Longest::Line); };
    const QString file = shown(fault.file);
    const QString where = fault.line > 0 ? file + u':' + QString::number(fault.line) : file;
    if (fault.place.isEmpty()) {
        //: %1: file and line, %2: what is wrong there, %3: how to mend it
        return QCoreApplication::translate("Fault", "%1: %2. Fix: %3.")
            .arg(where, shown(fault.what), shown(fault.fix));
    }
    const QString place = text::sanitized(fault.place, text::Longest::Sentence);
    //: %1: file and line, %2: place in a JSON document, %3: what is wrong there, %4: how to mend it
    return QCoreApplication::translate("Fault", "%1: at %2: %3. Fix: %4.")
        .arg(where, place, shown(fault.what), shown(fault.fix));
}

} // namespace renumber::description
