// SPDX-License-Identifier: Apache-2.0
#include "windowperson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::bench {

namespace {

constexpr milliseconds signInLength(2500); ///< a process begins in it
constexpr milliseconds typingLength(300);
constexpr milliseconds pressLength(1200);

} // namespace

WindowPerson::WindowPerson(QString service, QString caFile, std::chrono::seconds wait, TakeNote takeNote)
    : m_service(std::move(service))
    , m_caFile(std::move(caFile))
    , m_wait(wait)
    , m_takeNote(std::move(takeNote))
{
}

QList<Step> WindowPerson::steps()
{
    const milliseconds update = signInLength + m_wait;
    const milliseconds code = update + pressLength;
    return {
        {0ms, signInLength, [this] { signIn(); }},
        {signInLength, typingLength, [this] { type(u"newNumberField"_s, Seat::freeNumber()); }},
        {update, pressLength, [this] { press(u"updateButton"_s, u"codePage"_s, u"Update"_s); }},
        {code, typingLength, [this] { type(u"codeField"_s, seat().sandbox().lastCode(Seat::freeNumber())); }},
        {code + m_wait, pressLength, [this] {
             press(u"verifyCodeButton"_s, u"donePage"_s, u"Verify"_s);
             m_window.reset();
         }}};
}

void WindowPerson::signIn()
{
    seat().reset();
    m_window.emplace(u"the window for "_s + m_service, QCoreApplication::applicationFilePath(),
                     QStringList{u"window"_s});
    m_window->tell({{u"do"_s, u"begin"_s},
                    {u"service"_s, m_service},
                    {u"origin"_s, seat().origin()},
                    {u"caFile"_s, m_caFile},
                    {u"sandbox"_s, seat().sandbox().port()}});
}

void WindowPerson::type(const QString &field, const QString &text)
{
    m_window->tell({{u"do"_s, u"type"_s}, {u"field"_s, field}, {u"text"_s, text}});
}

void WindowPerson::press(const QString &button, const QString &nextPage, const QString &name)
{
    const QJsonObject pressed = m_window->tell({{u"do"_s, u"press"_s},
                                                {u"button"_s, button},
                                                {u"page"_s, nextPage},
                                                {u"after"_s, int(m_wait.count())}});
    m_takeNote({m_service, clientName(), name, int(m_wait.count()), pressed[u"took"_s].toDouble(),
                pressed[u"key"_s].toInteger(), pressed[u"from"_s].toInteger(), pressed[u"to"_s].toInteger(),
                seat().front().port});
}

} // namespace renumber::bench
