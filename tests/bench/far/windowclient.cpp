// SPDX-License-Identifier: Apache-2.0
#include "windowclient.h"

#include "moment.h"
#include "sandboxprofile.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::bench {

namespace {

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

/// The next line of standard input; events are handled until it is there. Empty: there will be none.
QByteArray nextLine()
{
    QEventLoop loop;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    loop.exec();
    QByteArray line;
    char next = 0;
    while (!line.endsWith('\n') && read(STDIN_FILENO, &next, 1) == 1)
        line.append(next);
    return line;
}

} // namespace

void WindowClient::run()
{
    for (QByteArray line = nextLine(); !line.isEmpty(); line = nextLine()) {
        const QJsonObject answer = carryOut(QJsonDocument::fromJson(line).object());
        std::fputs(QJsonDocument(answer).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
        std::fflush(stdout);
    }
}

QJsonObject WindowClient::carryOut(const QJsonObject &what)
{
    const QString asked = what[u"do"_s].toString();
    if (asked == u"press")
        return press(what[u"button"_s].toString(), what[u"page"_s].toString(),
                     std::chrono::seconds(what[u"after"_s].toInt()));
    if (asked == u"begin")
        begin(what);
    else
        type(what[u"field"_s].toString(), what[u"text"_s].toString());
    return {{u"done"_s, asked}};
}

void WindowClient::begin(const QJsonObject &what)
{
    const QString service = what[u"service"_s].toString();
    const account::Profile profile = test::sandboxProfile(service, what[u"origin"_s].toString());
    QJsonObject settings;
    for (auto setting = profile.settings.begin(); setting != profile.settings.end(); ++setting)
        settings.insert(setting.key(), setting.value());
    const QJsonObject json{{u"service"_s, service},
                           {u"name"_s, u"Far away"_s},
                           {u"baseUrl"_s, profile.baseUrl},
                           {u"caFile"_s, what[u"caFile"_s]},
                           {u"sampleAccessToken"_s, u"sample-token-verified"_s},
                           {u"settings"_s, settings}};
    m_sandbox.join(quint16(what[u"sandbox"_s].toInt()));
    m_driver.emplace(m_sandbox);
    m_driver->start({m_driver->writeFile(u"far.json"_s, QJsonDocument(json).toJson())});
    await(*m_driver, u"signInPage"_s);
    m_driver->press(u"sampleButton"_s);
    await(*m_driver, u"accountPage"_s);
    m_driver->press(u"phoneCardChangeButton"_s);
    await(*m_driver, u"changePage"_s);
}

void WindowClient::type(const QString &field, const QString &text)
{
    m_driver->type(field, text);
    m_lastKey = now();
}

QJsonObject WindowClient::press(const QString &button, const QString &nextPage, std::chrono::seconds after)
{
    waitUntil(m_lastKey + std::chrono::milliseconds(after).count());
    QEventLoop loop;
    const qint64 from = now();
    ShowWatch watch(m_driver->find<QWidget>(nextPage), loop);
    m_driver->press(button);
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    if (watch.shownAfter() == 0)
        loop.exec();
    if (m_driver->page() != nextPage)
        qFatal("after %s comes %s", qUtf8Printable(button), qUtf8Printable(m_driver->page()));
    return {{u"took"_s, watch.shownAfter()},
            {u"key"_s, double(m_lastKey)},
            {u"from"_s, double(from)},
            {u"to"_s, double(now())}};
}

} // namespace renumber::bench
