// SPDX-License-Identifier: Apache-2.0
#include "disk/basefolders.h"
#include "testprogram.h"

#include <QTest>

#include <array>
#include <optional>

#include <pwd.h>
#include <unistd.h>

using namespace renumber;

namespace {

constexpr std::array single{"HOME",           "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                            "XDG_CACHE_HOME", "XDG_STATE_HOME",  "XDG_RUNTIME_DIR"};
constexpr std::array lists{"XDG_CONFIG_DIRS", "XDG_DATA_DIRS"};

} // namespace

class BaseFoldersTest : public QObject
{
    Q_OBJECT

    QList<std::pair<QByteArray, std::optional<QByteArray>>> m_before;

    void remember(const char *name)
    {
        m_before.emplaceBack(name,
                             qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt);
    }

private slots:
    void init()
    {
        m_before.clear();
        for (const char *name : single)
            remember(name);
        for (const char *name : lists)
            remember(name);
    }
    void cleanup()
    {
        for (const auto &[name, value] : std::as_const(m_before)) {
            if (value)
                qputenv(name.constData(), *value);
            else
                qunsetenv(name.constData());
        }
    }

    void absoluteFoldersStay()
    {
        for (const char *name : single)
            qputenv(name, QByteArray("/sample/").append(name));
        for (const char *name : lists)
            qputenv(name, "/sample/a:/sample/b");
        disk::keepAbsoluteFolders();
        for (const char *name : single)
            QCOMPARE(qgetenv(name), QByteArray("/sample/").append(name));
        for (const char *name : lists)
            QCOMPARE(qgetenv(name), "/sample/a:/sample/b");
    }

    void othersGo()
    {
        for (const char *name : single)
            qputenv(name, "relative/folder");
        for (const char *name : lists)
            qputenv(name, "relative:other");
        disk::keepAbsoluteFolders();
        for (const char *name : single)
            QCOMPARE(qEnvironmentVariableIsSet(name), name == single.front());
        for (const char *name : lists)
            QVERIFY2(!qEnvironmentVariableIsSet(name), name);
    }

    void ofAListTheAbsoluteOnesStay()
    {
        for (const char *name : lists)
            qputenv(name, "one:/etc/a:relative:/etc/b::.");
        disk::keepAbsoluteFolders();
        for (const char *name : lists)
            QCOMPARE(qgetenv(name), "/etc/a:/etc/b");
    }

    void whatIsNotSetStaysSo()
    {
        for (const char *name : single)
            qunsetenv(name);
        for (const char *name : lists)
            qunsetenv(name);
        disk::keepAbsoluteFolders();
        for (const char *name : single)
            QCOMPARE(qEnvironmentVariableIsSet(name), name == single.front());
        for (const char *name : lists)
            QVERIFY2(!qEnvironmentVariableIsSet(name), name);
    }

    void aHomeIsTheSystems_data()
    {
        QTest::addColumn<QByteArray>("home");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("relative") << QByteArray("sample");
    }
    void aHomeIsTheSystems()
    {
        QFETCH(const QByteArray, home);
        const passwd *user = ::getpwuid(::getuid());
        if (!user || *user->pw_dir != '/')
            QSKIP("the system knows no home of this user");
        if (home.isEmpty())
            qunsetenv("HOME");
        else
            qputenv("HOME", home);
        disk::keepAbsoluteFolders();
        QCOMPARE(qgetenv("HOME"), QByteArray(user->pw_dir));
    }
};

RENUMBER_TEST(BaseFoldersTest)
#include "basefolderstest.moc"
