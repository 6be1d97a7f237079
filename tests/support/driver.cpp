// SPDX-License-Identifier: Apache-2.0
#include "driver.h"

#include "keptsecrets.h"
#include "sandboxprofile.h"
#include "turnuntil.h"
#include "withoutwaiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace renumber::test {

Driver::Driver(SandboxProcess &sandbox)
    : m_sandbox(sandbox)
    , m_temporary(std::make_unique<QTemporaryDir>())
    , m_folder(m_temporary->path())
{
    if (!m_temporary->isValid())
        qFatal("no temporary directory");
}

Driver::Driver(SandboxProcess &sandbox, const QString &folder)
    : m_sandbox(sandbox)
    , m_folder(folder)
{
}

Driver::~Driver()
{
    quit();
}

QJsonObject Driver::profileFor(const QString &name, const QString &service,
                               const QMap<QString, QString> &settings) const
{
    const account::Profile reach = sandboxProfile(service, m_sandbox.baseUrl());
    QJsonObject all;
    for (const auto &some : {reach.settings, settings}) {
        for (auto setting = some.begin(); setting != some.end(); ++setting)
            all.insert(setting.key(), setting.value());
    }
    return {{u"service"_s, service}, {u"name"_s, name}, {u"baseUrl"_s, reach.baseUrl}, {u"settings"_s, all}};
}

QString Driver::writeProfile(const QString &name, const QString &sampleToken, const QString &service)
{
    QJsonObject profile = profileFor(name, service, {});
    if (!sampleToken.isEmpty())
        profile.insert(u"sampleAccessToken"_s, sampleToken);
    return writeFile(name + u".json"_s, QJsonDocument(profile).toJson());
}

QString Driver::writeProfileWithClientId(const QString &name, const QString &service)
{
    const QJsonObject profile = profileFor(name, service, {{u"clientId"_s, u"sample-app"_s}});
    return writeFile(name + u".json"_s, QJsonDocument(profile).toJson());
}

QString Driver::writeFile(const QString &name, const QByteArray &content)
{
    QFile file(QString(m_folder + u'/' + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test's file");
    return file.fileName();
}

void Driver::start(const QStringList &profiles)
{
    ui::ProgramOptions options;
    options.profileFiles = profiles;
    options.dataDirectory = dataDirectory();
    options.clock = m_clock;
    options.limits = withoutWaiting(m_limits);
    options.openBrowser = m_openBrowser;
    options.reachability = m_reachability;
    options.appearance = &m_appearance;
    options.language = &m_language;
    m_instance = std::make_unique<instance::SingleInstance>(options.dataDirectory);
    if (m_instance->begin({}) != instance::Start::First)
        qFatal("another program uses the folder");
    m_window = std::make_unique<ui::MainWindow>(m_clock);
    m_program = std::make_unique<ui::Program>(*m_window, options);
    QObject::connect(m_instance.get(), &instance::SingleInstance::requested, m_program.get(),
                     &ui::Program::show);
    QSignalSpy started(m_program.get(), &ui::Program::started);
    m_window->show();
    m_program->start();
    // Not QSignalSpy::wait(), which gives up at once in a test that has failed and goes on.
    const auto hasStarted = [&started] { return !started.isEmpty(); };
    if (!QTest::qWaitForWindowActive(m_window.get()) || !turnUntil(hasStarted, std::chrono::seconds(20)))
        qFatal("the program does not start");
}

void Driver::quit()
{
    if (!m_program)
        return;
    m_program.reset();
    m_window.reset();
    m_instance.reset();
    if (!m_sandbox.isRunning())
        return;
    const QStringList kept = keptSecrets(m_sandbox, dataDirectory());
    for (const QString &secret : kept)
        QTest::qFail(qPrintable(secret), __FILE__, __LINE__);
}

void Driver::close(std::function<void()> ended)
{
    m_window->close();
    m_program->finish().then(m_program.get(), [ended = std::move(ended)](wait::Ended) { ended(); });
}

QString Driver::page() const
{
    return m_window->page()->objectName();
}

QString Driver::text(const QString &name) const
{
    const auto *widget = find<QWidget>(name);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return find<QLineEdit>(name)->text();
}

QString Driver::valueOn(const QString &card)
{
    const QString button = card + u"RevealButton"_s;
    if (isVisible(button) && text(button) == u"Show"_s)
        find<QAbstractButton>(button)->click(); // the keyboard stays where it is
    return text(QString(card + u"Value"_s));
}

bool Driver::isVisible(const QString &name) const
{
    return find<QWidget>(name)->isVisible();
}

bool Driver::isEnabled(const QString &name) const
{
    return find<QWidget>(name)->isEnabled();
}

QString Driver::focused() const
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

void Driver::press(const QString &name)
{
    if (!pressIfThere(name))
        qFatal("%s cannot be pressed", qPrintable(name));
}

time::Clock Driver::moved(const time::Clock &clock) const
{
    return {[this, clock] { return clock().addDuration(m_passed); },
            [this, clock] { return clock.now().wall.addDuration(m_passed); }};
}

void Driver::setClock(const time::Clock &clock)
{
    m_clock = moved(clock);
}

void Driver::confirmIfAsked(const QString &question)
{
    pressIfThere(question + u"LoseButton"_s);
}

void Driver::awaitButton(const QString &name)
{
    letPass(change::betweenResends);
    QTRY_VERIFY2(isEnabled(name), qPrintable(name));
}

void Driver::pressAfterWait(const QString &name)
{
    awaitButton(name);
    press(name);
}

void Driver::openFound()
{
    const QString button = QStringLiteral("openPersonButton");
    QTRY_VERIFY(isVisible(button) && isEnabled(button));
    press(button);
}

bool Driver::pressIfThere(const QString &name)
{
    QCoreApplication::processEvents(); // a page that has just been turned to is laid out by the event loop
    auto *button = find<QAbstractButton>(name);
    if (!button->isVisible() || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

void Driver::type(const QString &name, const QString &text)
{
    auto *field = find<QLineEdit>(name);
    if (!field->isVisible() || !field->isEnabled())
        qFatal("nothing can be typed into %s", qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar character : text) // QTest::keyClicks() knows ASCII only
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void Driver::paste(const QString &name, const QString &text)
{
    auto *field = find<QLineEdit>(name);
    field->setFocus();
    field->selectAll();
    QApplication::clipboard()->setText(text);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

void Driver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
}

void Driver::choose(const QString &box, const QString &text)
{
    auto *combo = find<QComboBox>(box);
    if (!combo->isVisible())
        return;
    const int index = combo->findText(text);
    if (index < 0)
        qFatal("%s has no entry %s", qPrintable(box), qPrintable(text));
    combo->setCurrentIndex(index);
    emit combo->activated(index); // as it is when a person picks it from the list
}

void Driver::doubleClick(const QString &name)
{
    press(name);
    QTest::mouseDClick(find<QAbstractButton>(name), Qt::LeftButton);
}

void Driver::repeatKey(Qt::Key key)
{
    constexpr bool isRepeat = true;
    for (const QEvent::Type type : {QEvent::KeyRelease, QEvent::KeyPress}) {
        QKeyEvent event(type, key, Qt::NoModifier, key == Qt::Key_Space ? u" "_s : u"\r"_s, isRepeat);
        QWidget *target = QApplication::focusWidget();
        QCoreApplication::sendEvent(target ? target : m_window.get(), &event);
    }
}

} // namespace renumber::test
