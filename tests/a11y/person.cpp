// SPDX-License-Identifier: Apache-2.0
#include "person.h"

#include "pagefaults.h"
#include "turnuntil.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::test {

namespace {

constexpr auto patience = 20s; // a loaded machine is slow

const Thing *found(const QList<Thing> &things, Kind kind, const QString &name)
{
    const auto thing = std::find_if(things.cbegin(), things.cend(), [&](const Thing &each) {
        return each.kind == kind && each.name == name;
    });
    return thing == things.cend() ? nullptr : &*thing;
}

QString listed(const QList<Thing> &things)
{
    QString list;
    for (const Thing &thing : things)
        list += QString(thing.depth * 2, u' ') + thing.roleName + u" “"_s + thing.name + u"”\n"_s;
    return list;
}

} // namespace

Person::Person(const QString &profileFile, const QString &dataDirectory, Figures &figures)
    : m_figures(figures)
{
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString program = QStringLiteral(RENUMBER_PROGRAM);
    m_program.start(program, {u"--profile"_s, profileFile, u"--data-dir"_s, dataDirectory});
    if (!m_program.waitForStarted() || !turnUntil([this] { return !things().isEmpty(); }, patience))
        qFatal("the program does not start");
    // No window manager is there to give the window the keyboard: started once more, the program takes it.
    if (QProcess::execute(program, {u"--data-dir"_s, dataDirectory}) != 0)
        qFatal("the program does not come to the front");
}

Person::~Person()
{
    for (const Heard &heard : m_reader.heard())
        ++(heard.why == Heard::Why::Focused ? m_figures.moves : m_figures.announcements);
    m_program.kill();
    m_program.waitForFinished();
}

QString Person::faultsAt(const QString &title)
{
    QList<Thing> there;
    const auto isThere = [&] {
        there = things();
        const bool isBusy = std::any_of(there.cbegin(), there.cend(),
                                        [](const Thing &thing) { return thing.kind == Kind::Progress; });
        return found(there, Kind::Heading, title) && !isBusy;
    };
    if (!turnUntil(isThere, patience))
        return u"there is no page “%1”, but:\n%2"_s.arg(title, listed(there));
    ++m_figures.pages;
    m_figures.things += there.size();
    return faultsOf(there, title);
}

QStringList Person::namesIn(const QString &group) const
{
    QStringList names;
    for (const Thing &thing : groupOf(things(), group))
        names.append(thing.name);
    return names;
}

QString Person::description(const QString &field)
{
    return find(Kind::Field, field).description;
}

Thing Person::find(Kind kind, const QString &name)
{
    QList<Thing> there;
    const auto isThere = [&] {
        there = things();
        const Thing *thing = found(there, kind, name);
        return thing && thing->isEnabled;
    };
    if (!turnUntil(isThere, patience))
        qFatal("“%s” is not there, but:\n%s", qUtf8Printable(name), qUtf8Printable(listed(there)));
    return *found(there, kind, name);
}

void Person::press(const QString &button)
{
    if (!ScreenReader::press(find(Kind::Button, button)))
        qFatal("“%s” cannot be pressed", qUtf8Printable(button));
}

void Person::type(const QString &field, const QString &text)
{
    if (!ScreenReader::type(find(Kind::Field, field), text))
        qFatal("nothing can be typed into “%s”", qUtf8Printable(field));
}

void Person::choose(const QString &now, const QString &wanted)
{
    QString says = now;
    while (says != wanted) {
        const Thing choice = find(Kind::Choice, says);
        using Key = ScreenReader::Key;
        m_asked = m_reader.heard().size();
        // Keys that come before its list is open would go to the choice itself.
        const bool isOpen = ScreenReader::press(choice) && hears(Heard::Why::Focused, {})
            && hears(Heard::Why::Focused, {}); // the list, and what is chosen in it
        if (!isOpen || !ScreenReader::press(Key::Down) || !ScreenReader::press(Key::Return))
            qFatal("“%s” cannot be chosen from", qUtf8Printable(says));
        const auto saysMore = [&] {
            const QList<Thing> there = things();
            const auto next = std::find_if(there.cbegin(), there.cend(), [&](const Thing &thing) {
                return thing.kind == Kind::Choice && thing.name != says && thing.depth == choice.depth;
            });
            if (next == there.cend() || found(there, Kind::Choice, says))
                return false;
            says = next->name;
            return true;
        };
        if (!turnUntil(saysMore, patience))
            qFatal("there is no “%s” below “%s”", qUtf8Printable(wanted), qUtf8Printable(says));
    }
}

bool Person::hears(Heard::Why why, const QString &part)
{
    const auto isHeard = [&] {
        const QList<Heard> &all = m_reader.heard();
        const auto said = std::find_if(all.cbegin() + m_asked, all.cend(), [&](const Heard &heard) {
            return heard.why == why && heard.text.contains(part);
        });
        if (said == all.cend())
            return false;
        m_asked = std::distance(all.cbegin(), said) + 1;
        return true;
    };
    return turnUntil(isHeard, patience);
}

QString Person::rest() const
{
    QString rest;
    for (const Heard &heard : m_reader.heard().mid(m_asked))
        rest += (heard.why == Heard::Why::Focused ? u"focused: "_s : u"announced: "_s) + heard.text + u'\n';
    return rest;
}

} // namespace renumber::test
