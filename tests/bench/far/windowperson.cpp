// SPDX-License-Identifier: Apache-2.0
#include "windowperson.h"

#include "moment.h"
#include "sandboxprofile.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::bench {

namespace {

constexpr milliseconds signInLength(1500);
constexpr milliseconds typingLength(300);
constexpr milliseconds pressLength(1200);

/// Ends a wait when a widget is shown, and says when that was.
class ShowWatch : public QObject
{
public:
    ShowWatch(QWidget *widget, QEventLoop &loop)
        : m_loop(loop)
    {
        widget->installEventFilter(this);
        m_sincePress.start();
    }

    double shownAfter() const { return m_shownAfter; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show && m_shownAfter == 0) {
            m_shownAfter = double(m_sincePress.nsecsElapsed()) / 1e6;
            m_loop.quit();
        }
        return false;
    }

private:
    QEventLoop &m_loop;
    QElapsedTimer m_sincePress;
    double m_shownAfter = 0;
};

void await(const test::Driver &driver, const QString &page)
{
    if (!QTest::qWaitFor([&] { return driver.page() == page; }, 20'000))
        qFatal("%s does not come, but %s", qUtf8Printable(page), qUtf8Printable(driver.page()));
}

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
    return {{0ms, signInLength, [this] { signIn(); }},
            {signInLength, typingLength, [this] { typeNumber(); }},
            {update, pressLength, [this] { press(u"updateButton"_s, u"codePage"_s, u"Update"_s); }},
            {code, typingLength, [this] { typeCode(); }},
            {code + m_wait, pressLength, [this] {
                 press(u"verifyCodeButton"_s, u"donePage"_s, u"Verify"_s);
                 m_driver.reset();
             }}};
}

QString WindowPerson::writeProfile()
{
    const account::Profile profile = test::sandboxProfile(m_service, seat().origin());
    QJsonObject settings;
    for (auto setting = profile.settings.begin(); setting != profile.settings.end(); ++setting)
        settings.insert(setting.key(), setting.value());
    const QJsonObject json{{u"service"_s, m_service},
                           {u"name"_s, u"Far away"_s},
                           {u"baseUrl"_s, profile.baseUrl},
                           {u"caFile"_s, m_caFile},
                           {u"sampleAccessToken"_s, u"sample-token-verified"_s},
                           {u"settings"_s, settings}};
    return m_driver->writeFile(u"far.json"_s, QJsonDocument(json).toJson());
}

void WindowPerson::signIn()
{
    seat().reset();
    m_driver.emplace(seat().sandbox());
    m_driver->start({writeProfile()});
    await(*m_driver, u"signInPage"_s);
    m_driver->press(u"sampleButton"_s);
    await(*m_driver, u"accountPage"_s);
    m_driver->press(u"phoneCardChangeButton"_s);
    await(*m_driver, u"changePage"_s);
}

void WindowPerson::typeNumber()
{
    m_driver->type(u"newNumberField"_s, Seat::freeNumber());
    m_lastKey = now();
}

void WindowPerson::typeCode()
{
    m_driver->type(u"codeField"_s, seat().sandbox().lastCode(Seat::freeNumber()));
    m_lastKey = now();
}

void WindowPerson::press(const QString &button, const QString &nextPage, const QString &name)
{
    waitUntil(m_lastKey + milliseconds(m_wait).count());
    QEventLoop loop;
    const qint64 from = now();
    ShowWatch watch(m_driver->find<QWidget>(nextPage), loop);
    m_driver->press(button);
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    if (watch.shownAfter() == 0)
        loop.exec();
    if (m_driver->page() != nextPage)
        qFatal("%s: after %s comes %s", qUtf8Printable(m_service), qUtf8Printable(name),
               qUtf8Printable(m_driver->page()));
    m_takeNote({m_service, clientName(), name, int(m_wait.count()), watch.shownAfter(), m_lastKey, from,
                now(), seat().front().port});
}

} // namespace renumber::bench
