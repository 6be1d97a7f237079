// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "keychain/vaultkey.h"
#include "net/origin.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber::keychain;

class VaultKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEntriesReadably();
    void namesDifferentKeysDifferently();
    void spellsOriginsInOneWay_data();
    void spellsOriginsInOneWay();
};

void VaultKeyTest::namesEntriesReadably()
{
    const VaultKey key{u"sample"_s, u"https://id.example.com:8443"_s, u"507f1f77bcf86cd799439011"_s};
    QCOMPARE(key.entryName(), u"sample https://id.example.com:8443 507f1f77bcf86cd799439011"_s);
}

void VaultKeyTest::namesDifferentKeysDifferently()
{
    const QStringList parts{QString(),
                            u" "_s,
                            u"  "_s,
                            u"a"_s,
                            u"A"_s,
                            u"a "_s,
                            u" a"_s,
                            u"a b"_s,
                            u"%20"_s,
                            u"%"_s,
                            u"a%20b"_s,
                            u"a/b"_s,
                            u"\u00e9"_s,
                            u"e\u0301"_s,
                            u"\n"_s,
                            QString(QChar(u'\0')),
                            QString(u'a' % QChar(u'\0'))};
    QSet<QString> names;
    for (const QString &service : parts) {
        for (const QString &origin : parts) {
            for (const QString &user : parts) {
                const QString name = VaultKey{service, origin, user}.entryName();
                for (const QChar character : name)
                    QVERIFY(character >= u' ' && character <= u'~');
                names.insert(name);
            }
        }
    }
    QCOMPARE(names.size(), parts.size() * parts.size() * parts.size());
}

void VaultKeyTest::spellsOriginsInOneWay_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("plain") << u"https://id.example.com"_s << u"https://id.example.com"_s;
    QTest::newRow("path, query, user")
        << u"https://u:p@id.example.com/api?x=1#y"_s << u"https://id.example.com"_s;
    QTest::newRow("capitals") << u"HTTPS://ID.Example.com"_s << u"https://id.example.com"_s;
    QTest::newRow("own port") << u"https://id.example.com:443/"_s << u"https://id.example.com"_s;
    QTest::newRow("own port, http") << u"http://127.0.0.1:80"_s << u"http://127.0.0.1"_s;
    QTest::newRow("another port") << u"http://127.0.0.1:8080/api"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("https on port 80") << u"https://id.example.com:80"_s << u"https://id.example.com:80"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
    QTest::newRow("no host") << u"file:///tmp/x"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void VaultKeyTest::spellsOriginsInOneWay()
{
    QFETCH(const QString, url);
    QFETCH(const QString, origin);
    QCOMPARE(renumber::net::originOf(QUrl(url)), origin);
}

RENUMBER_TEST(VaultKeyTest)
#include "vaultkeytest.moc"
