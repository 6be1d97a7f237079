// SPDX-License-Identifier: Apache-2.0
#include "pagefaults.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

QString described(const Thing &thing)
{
    return u"%1 “%2”"_s.arg(thing.roleName, thing.name);
}

/// The names of all things of \a kind.
QStringList namesOf(const QList<Thing> &things, Kind kind)
{
    QStringList names;
    for (const Thing &thing : things) {
        if (thing.kind == kind)
            names.append(thing.name);
    }
    return names;
}

} // namespace

QString faultsOf(const QList<Thing> &things, const QString &title)
{
    QStringList faults;
    const QStringList windows = namesOf(things, Kind::Window);
    if (windows.size() != 1 || !windows.first().startsWith(title))
        faults.append(u"the windows are called “%1”"_s.arg(windows.join(u"”, “"_s)));
    const QStringList headings = namesOf(things, Kind::Heading);
    // What stands beside a page has headings of its own, behind the page's.
    if (headings.value(0) != title || headings.count(title) != 1)
        faults.append(u"the headings are “%1”"_s.arg(headings.join(u"”, “"_s)));
    for (const Thing &thing : things) {
        if (thing.isFocusable && thing.name.isEmpty())
            faults.append(u"the keyboard goes to %1"_s.arg(described(thing)));
        if ((thing.kind == Kind::Group || thing.kind == Kind::Message) && thing.name.isEmpty())
            faults.append(u"nothing says what is in %1"_s.arg(described(thing)));
        // A field to search in has a sign for that, and words until something is typed.
        const bool isSearch = thing.kind == Kind::Field && thing.name.startsWith(u"Search "_s);
        if ((thing.kind == Kind::Field || thing.kind == Kind::Choice) && !thing.isLabelled && !isSearch)
            faults.append(u"nothing is written beside %1"_s.arg(described(thing)));
    }
    return faults.join(u'\n');
}

QList<Thing> groupOf(const QList<Thing> &things, const QString &name)
{
    const auto group = std::find_if(things.cbegin(), things.cend(), [&name](const Thing &thing) {
        return thing.kind == Kind::Group && thing.name == name;
    });
    if (group == things.cend())
        return {};
    const auto end = std::find_if(std::next(group), things.cend(),
                                  [group](const Thing &thing) { return thing.depth <= group->depth; });
    return {std::next(group), end};
}

} // namespace renumber::test
