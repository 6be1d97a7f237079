// SPDX-License-Identifier: Apache-2.0
// Files that are not what they should be, in places where they should not be: what they say reaches no
// header, none is waited for, and none takes another's place unseen.
#include "../unit/store/storeondisk.h"
#include "awaited.h"
#include "description/catalogue.h"
#include "description/descriptionreader.h"
#include "description/wiretext.h"
#include "disk/basefolders.h"
#include "disk/plainfile.h"
#include "sampledescription.h"
#include "signin/rememberedaccounts.h"
#include "testprogram.h"

#include <QDir>
#include <QLocalServer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace renumber;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray profile(const QByteArray &service, const QByteArray &more = {})
{
    return R"({ "service": ")" + service
        + R"(", "name": "Sample", "settings": { "domain": "id.example.com" })" + more + '}';
}

QStringList allFaults(const description::Catalogue &catalogue)
{
    QStringList all;
    for (const description::Fault &fault : catalogue.faults)
        all.append(description::toText(fault));
    return all;
}

/// Gives the environment variables their present values back at the end of the scope.
auto restored(const QByteArrayList &names)
{
    QList<std::pair<QByteArray, std::optional<QByteArray>>> values;
    for (const QByteArray &name : names) {
        std::optional<QByteArray> value;
        if (qEnvironmentVariableIsSet(name.constData()))
            value = qgetenv(name.constData());
        values.emplaceBack(name, value);
    }
    return qScopeGuard([values] {
        for (const auto &[name, value] : values) {
            if (value)
                qputenv(name.constData(), *value);
            else
                qunsetenv(name.constData());
        }
    });
}

} // namespace

class OutsideFilesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const QString &path) const { return m_dir->filePath(path); }

    void write(const QString &path, const QByteArray &content) const
    {
        QVERIFY(QFileInfo(at(path)).dir().mkpath(u"."_s));
        QFile file(at(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// What is no plain file, at \a path, by the name of its kind.
    void make(const QString &kind, const QString &path)
    {
        QVERIFY(QFileInfo(at(path)).dir().mkpath(u"."_s));
        const QByteArray name = QFile::encodeName(at(path));
        if (kind == u"pipe")
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        else if (kind == u"folder")
            QVERIFY(QDir().mkpath(at(path)));
        else if (kind == u"device")
            QVERIFY(QFile::link(u"/dev/zero"_s, at(path)));
        else if (kind == u"link to a pipe") {
            QCOMPARE(::mkfifo(QByteArray(name + ".pipe").constData(), 0600), 0);
            QVERIFY(QFile::link(at(path) + u".pipe"_s, at(path)));
        } else {
            m_socket = std::make_unique<QLocalServer>();
            QVERIFY(m_socket->listen(at(path)));
        }
    }
    std::unique_ptr<QLocalServer> m_socket;

    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"pipe", "folder", "device", "link to a pipe", "socket"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void cleanup() { m_socket.reset(); }

    void contentTypeWithCrLf_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &good, const QByteArray &bad,
                            const QString &place) { QTest::newRow(name) << good << bad << place; };
        const QByteArray call = R"({ "post": "/confirm",)";
        const QString callPlace = u"/phone/change/submit/0"_s;
        const auto type = [&](const char *name, const QByteArray &written) {
            row(name, call, call + " \"contentType\": \"" + written + "\",", callPlace + u"/contentType"_s);
        };
        type("CR LF", R"(application/json\r\nX-Evil: 1)");
        type("LF", R"(application/json\nX: 1)");
        type("NUL", R"(application/json\u0000)");
        type("a C1 control", R"(application/json\u0085)");
        type("a space before", " application/json");
        type("a space behind", "application/json ");
        type("not ASCII", "application/jsön");
        type("no subtype", "application");
        type("an empty subtype", "application/");
        type("two slashes", "application/json/x");
        type("a parameter without a value", "application/json; charset");
        type("a parameter with a line break", R"(application/json; charset=\"a\nb\")");
        type("a comma", "application/json, text/html");
        row("jsonContentType", R"("words": [)", R"("jsonContentType": "a/b\r\nX: 1", "words": [)",
            u"/jsonContentType"_s);
        const QByteArray header = R"("X-App": "{appId}")";
        const auto value = [&](const char *name, const QByteArray &written) {
            row(name, header, "\"X-App\": \"" + written + "\"", u"/headers/X-App"_s);
        };
        value("header with CR LF", R"({appId}\r\nX-Evil: 1)");
        value("header with NUL", R"(a\u0000)");
        value("header with DEL", R"(a\u007f)");
        value("header that is not ASCII", "é");
        value("header with a space before", " a");
        value("header with a line separator", R"(a\u2028b)");
        row("header name with CR LF", header, R"("X-App\r\nX-Evil": "a")", u"/headers/X-App\r\nX-Evil"_s);
        row("header name with a colon", header, R"("X-App:": "a")", u"/headers/X-App:"_s);
        row("header name that is empty", header, R"("": "a")", u"/headers/"_s);
        row("header name that is not ASCII", header, R"("X-Äpp": "a")", u"/headers/X-Äpp"_s);
        const auto path = [&](const char *name, const QByteArray &written) {
            row(name, R"("get": "/me")", "\"get\": \"" + written + "\"", u"/account/read/0/get"_s);
        };
        path("path with CR LF", R"(/me HTTP/1.1\r\nX-Evil: 1)");
        path("path with a space", "/me x");
        path("path with an encoded line break", "/me?a=%0d%0aX");
        path("path with a control encoded twice", "/me/%250a");
        path("path with encoded dots", "/%2e%2e/me");
        path("path with one dot encoded", "/.%2E/me");
        path("query name with a line break", R"(/me?a\nb=c)");
        const auto base = [&](const char *name, const QByteArray &written) {
            row(name, "\"https://{domain}/api\"", "\"https://{domain}" + written + "\"", u"/baseUrl"_s);
        };
        base("baseUrl with CR LF", "/api\\r\\nX");
        base("baseUrl with dots", "/../api");
        base("baseUrl with encoded dots", "/%2e%2e/api");
        row("language with CR LF", R"("words": [)", R"("languages": ["en\r\nX: 1"], "words": [)",
            u"/languages/0"_s);
        row("language that is none", R"("words": [)", R"("languages": ["en us"], "words": [)",
            u"/languages/0"_s);
    }
    void contentTypeWithCrLf()
    {
        QFETCH(const QByteArray, good);
        QFETCH(const QByteArray, bad);
        QFETCH(const QString, place);
        QByteArray text = sampleText();
        QVERIFY(text.contains(good));
        write(u"our.json"_s, text.replace(good, bad));
        const auto description = description::readDescriptionFile(at(u"our.json"_s));
        QVERIFY(!description.has_value());
        QCOMPARE(description.error().size(), 1);
        const description::Fault fault = description.error().first();
        QCOMPARE(fault.place, place);
        QVERIFY(fault.line > 0 && !fault.what.isEmpty() && !fault.fix.isEmpty());
        QCOMPARE(fault.file, at(u"our.json"_s));
    }

    void contentTypeThatIsOne_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type :
             {"application/json", "application/json;charset=UTF-8", "application/json; charset=utf-8",
              "application/vnd.kii.EmailAddressModificationRequest+json", "text/x", "a/b ; c=\"d e\\\"f\"",
              "multipart/form-data; boundary=x;"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void contentTypeThatIsOne()
    {
        QFETCH(const QString, type);
        QVERIFY(description::isMediaType(type));
    }

    void aSettingWithCrLf_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("a setting")
            << profile("./our.json").replace("id.example.com", R"(id.example.com\r\nX: 1)")
            << u"/settings/domain"_s;
        QTest::newRow("NUL in a setting")
            << profile("./our.json").replace("id.example.com", R"(a\u0000b)") << u"/settings/domain"_s;
        QTest::newRow("baseUrl") << profile("./our.json",
                                            ", \"baseUrl\": \"https://id.example.com/a\\r\\nX\"")
                                 << u"/baseUrl"_s;
        QTest::newRow("dots in baseUrl")
            << profile("./our.json", ", \"baseUrl\": \"https://id.example.com/a/../b\"") << u"/baseUrl"_s;
        QTest::newRow("encoded dots in baseUrl")
            << profile("./our.json", ", \"baseUrl\": \"https://id.example.com/%2E%2E\"") << u"/baseUrl"_s;
    }
    void aSettingWithCrLf()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, place);
        write(u"our.json"_s, sampleText());
        write(u"p.json"_s, text);
        const description::Catalogue catalogue = description::readCatalogue({at(u"p.json"_s)}, {});
        QVERIFY(catalogue.services.isEmpty());
        QVERIFY(!catalogue.faults.isEmpty());
        QVERIFY2(catalogue.faults.first().place == place, qUtf8Printable(allFaults(catalogue).join(u'\n')));
    }

    void aPipeAsADescription_data() { kinds(); }
    void aPipeAsADescription()
    {
        QFETCH(const QString, kind);
        make(kind, u"our.json"_s);
        const auto description = description::readDescriptionFile(at(u"our.json"_s));
        QVERIFY(!description.has_value());
        QCOMPARE(description.error().size(), 1);
        QVERIFY(description.error().first().what.contains(u"this is not a file"_s));
        write(u"p.json"_s, profile("./our.json"));
        const description::Catalogue catalogue = description::readCatalogue({at(u"p.json"_s)}, {});
        QCOMPARE(catalogue.services.size(), 0);
        QCOMPARE(catalogue.faults.size(), 1);
    }

    void aPipeAsAProfile_data() { kinds(); }
    void aPipeAsAProfile()
    {
        QFETCH(const QString, kind);
        make(kind, u"profiles/p.json"_s);
        const description::Catalogue named = description::readCatalogue({at(u"profiles/p.json"_s)}, {});
        QCOMPARE(named.faults.size(), 1);
        QVERIFY(named.faults.first().what.contains(u"this is not a file"_s));
        if (kind != u"folder") // of which nobody expects to be a profile
            QCOMPARE(description::readCatalogue({}, {at(u"profiles"_s)}).faults, named.faults);
    }

    void aPipeAsACaFile_data() { kinds(); }
    void aPipeAsACaFile()
    {
        QFETCH(const QString, kind);
        make(kind, u"ca.pem"_s);
        write(u"our.json"_s, sampleText());
        write(u"p.json"_s, profile("./our.json", R"(, "caFile": "ca.pem")"));
        const description::Catalogue catalogue = description::readCatalogue({at(u"p.json"_s)}, {});
        QCOMPARE(catalogue.faults.size(), 1);
        QCOMPARE(catalogue.faults.first().place, u"/caFile"_s);
        QVERIFY(catalogue.faults.first().what.contains(u"is not a file"_s));
    }

    void aPipeAsAccountsJson_data() { kinds(); }
    void aPipeAsAccountsJson()
    {
        QFETCH(const QString, kind);
        make(kind, u"data/accounts.json"_s);
        signin::RememberedAccounts accounts(at(u"data"_s));
        auto remembered = accounts.remember({u"p"_s,
                                             {u"sample"_s, u"https://id.example.com"_s, u"x"_s},
                                             QDateTime::fromSecsSinceEpoch(1'900'000'000)});
        QVERIFY(!awaited(remembered)->has_value());
    }

    void aPipeAsChangesSqlite_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        const QStringList kinds{u"pipe"_s, u"folder"_s, u"device"_s, u"link to a pipe"_s, u"socket"_s};
        for (const QString &name :
             {u"changes.sqlite"_s, u"changes.sqlite-journal"_s, u"changes.sqlite-wal"_s}) {
            for (const QString &kind : kinds)
                QTest::newRow(qPrintable(name + u", "_s + kind)) << name << kind;
        }
    }
    void aPipeAsChangesSqlite()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, kind);
        make(kind, u"data/"_s + name);
        StoreOnDisk onDisk(at(u"data"_s));
        store::UnfinishedChange entry;
        entry.id = u"5b0f3f0e-3c4f-4b57-9a57-0c2f9d1b1a11"_s;
        QCOMPARE(onDisk.write(entry).error(), store::ChangeStore::Failure::Unreadable);
    }

    void aHugeFile()
    {
        write(u"big.json"_s, "{}");
        QVERIFY(QFile::resize(at(u"big.json"_s), qint64(1) << 34)); // holes take no space
        QVERIFY(
            description::readDescriptionFile(at(u"big.json"_s)).error().first().what.contains(u"1 MiB"_s));
        write(u"data/changes.sqlite"_s, {});
        QVERIFY(QFile::resize(at(u"data/changes.sqlite"_s), qint64(1) << 34));
        QCOMPARE(StoreOnDisk(at(u"data"_s)).load().error(), store::ChangeStore::Failure::Unreadable);
    }

    void xdgConfigHomeIsADot_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {".", "", "relative/folder", "~/x", "./x", "..", "file:etc"})
            QTest::newRow(value) << QByteArray(value);
    }
    void xdgConfigHomeIsADot()
    {
        QFETCH(const QByteArray, value);
        const QByteArrayList single{"HOME",           "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                    "XDG_CACHE_HOME", "XDG_STATE_HOME",  "XDG_RUNTIME_DIR"};
        const QByteArrayList lists{"XDG_CONFIG_DIRS", "XDG_DATA_DIRS"};
        const auto restore = restored(single + lists);
        for (const QByteArray &name : single + lists)
            qputenv(name.constData(), value);
        disk::keepAbsoluteFolders();
        for (const QByteArray &name : single)
            QVERIFY2(name == "HOME" || !qEnvironmentVariableIsSet(name.constData()), name.constData());
        for (const QByteArray &name : lists)
            QVERIFY2(!qEnvironmentVariableIsSet(name.constData()), name.constData());
        QVERIFY(qgetenv("HOME").startsWith('/'));
        const QStringList folders = description::profileFoldersToCreate();
        QVERIFY(!folders.isEmpty());
        for (const QString &folder : folders)
            QVERIFY2(QDir::isAbsolutePath(folder), qUtf8Printable(folder));
    }

    void aUsersProfileOfTheAdministratorsName()
    {
        write(u"system/our.json"_s, sampleText());
        write(u"system/work.json"_s, profile("./our.json"));
        write(u"user/work.json"_s, profile("reachfive"));
        write(u"user/own.json"_s, profile("reachfive"));
        const description::Catalogue catalogue
            = description::readCatalogue({}, {at(u"system"_s), at(u"user"_s)});
        QCOMPARE(catalogue.services.first()->profile.file, at(u"system/work.json"_s));
        for (const auto &service : catalogue.services)
            QVERIFY(service->profile.file != at(u"user/work.json"_s));
        const QString said = allFaults(catalogue).join(u'\n');
        QVERIFY2(said.contains(at(u"user/work.json"_s)) && said.contains(at(u"system/work.json"_s)),
                 qUtf8Printable(said));
        QVERIFY2(said.contains(u"has the same name"_s), qUtf8Printable(said));
    }

    void theAdministratorsFoldersAreReadFirst()
    {
        const auto restore = restored({"XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"});
        qputenv("XDG_CONFIG_HOME", at(u"home"_s).toUtf8());
        qputenv("XDG_CONFIG_DIRS", (at(u"a"_s) + u':' + at(u"b"_s)).toUtf8());
        QStringList folders;
        for (const QString &name : {u"a"_s, u"b"_s, u"home"_s}) {
            folders.append(at(name + u"/renumber/profiles"_s));
            QVERIFY(QDir().mkpath(folders.last()));
        }
        QCOMPARE(description::profileFolders(), folders);
    }

    void aUsersDescriptionOfAnotherServicesId()
    {
        write(u"system/our.json"_s, sampleText());
        write(u"system/work.json"_s, profile("./our.json"));
        write(u"user/mine.json"_s, sampleText());
        write(u"user/own.json"_s, profile("./mine.json"));
        write(u"user/same.json"_s,
              profile(at(u"system/our.json"_s).toUtf8())); // which is the administrator's
        write(u"user/shipped.json"_s,
              QByteArray(sampleText()).replace(R"("id": "sample")", R"("id": "kii")"));
        write(u"user/other.json"_s, profile("./shipped.json"));
        const description::Catalogue catalogue
            = description::readCatalogue({}, {at(u"system"_s), at(u"user"_s)});
        QStringList used;
        for (const auto &service : catalogue.services)
            used.append(QFileInfo(service->profile.file).fileName());
        // A copy of a shipped description under its id is the user's affair while no profile of the
        // administrator's uses that; what a token is bound to tells the two apart.
        QCOMPARE(used, (QStringList{u"work.json"_s, u"other.json"_s, u"same.json"_s}));
        QStringList said;
        for (const description::Fault &fault : catalogue.faults) {
            if (fault.place == u"/id")
                said.append(fault.what);
        }
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().contains(u"is already the service of a profile"_s));
    }
};

RENUMBER_TEST(OutsideFilesTest)
#include "filestest.moc"
