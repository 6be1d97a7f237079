// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "keychain/entrykey.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber::keychain;

class VaultKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEntriesReadably();
    void namesDifferentKeysDifferently();
};

void VaultKeyTest::namesEntriesReadably()
{
    const EntryKey key{u"sample"_s, u"https://id.example.com:8443"_s, u"507f1f77bcf86cd799439011"_s};
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
                for (const QString &tenant : {QString(), u"a"_s, u"#"_s}) {
                    EntryKey key{service, origin, user};
                    key.tenant = tenant;
                    const QString name = key.entryName();
                    for (const QChar character : name)
                        QVERIFY(character >= u' ' && character <= u'~');
                    names.insert(name);
                }
            }
        }
    }
    QCOMPARE(names.size(), 3 * parts.size() * parts.size() * parts.size());
}

RENUMBER_TEST(VaultKeyTest)
#include "vaultkeytest.moc"
