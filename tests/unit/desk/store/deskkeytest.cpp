// SPDX-License-Identifier: Apache-2.0
// What stands for persons and contacts: the same for all spellings of one, and for nothing else.
#include "desk/store/deskkey.h"
#include "awaited.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using account::ContactKind;
using account::ContactValue;

class DeskKeyTest : public QObject
{
    Q_OBJECT

    const DeskKey m_key{QByteArray(32, 'k')};

    ContactKey phone(const QString &text) const
    {
        return m_key.contact(ContactKind::Phone, ContactValue::read(ContactKind::Phone, text));
    }
    ContactKey email(const QString &text) const
    {
        return m_key.contact(ContactKind::Email, ContactValue::read(ContactKind::Email, text));
    }

private slots:
    /// RFC 2104, computed by another program.
    void isAnHmac()
    {
        QCOMPARE(m_key.person(u"https://id.example.com"_s, u"camille"_s).bytes.toHex(),
                 "190e711006634c805954ac3ba6dce2571a7aa91f720a12404dd18c5ad5902940"_ba);
    }

    void spellingsOfOneContactAreOne()
    {
        QVERIFY(phone(u"+33750253360"_s) == phone(u"+33 7 50 25 33 60"_s));
        QVERIFY(email(u"Camille@Example.com"_s) == email(u"camille@example.com"_s));
        QVERIFY(email(u"camille@bücher.example"_s) == email(u"camille@xn--bcher-kva.example"_s));
    }

    void whatDiffersIsTwo()
    {
        const QString origin = u"https://id.example.com"_s;
        QSet<QByteArray> keys;
        for (const auto &[where, user] : {std::pair{origin, u"7"_s},
                                          {origin, u"8"_s},
                                          {u"https://id.example.org"_s, u"7"_s},
                                          {origin + u'7', u""_s}})
            keys.insert(m_key.person(where, user).bytes);
        keys.insert(phone(u"+33750253360"_s).bytes);
        keys.insert(phone(u"+33750253361"_s).bytes);
        keys.insert(email(u"+33750253360"_s).bytes);
        QCOMPARE(keys.size(), 7);
        const DeskKey other(QByteArray(32, 'l'));
        QVERIFY(!(other.person(origin, u"7"_s) == m_key.person(origin, u"7"_s)));
        QVERIFY(other.id() != m_key.id());
    }

    /// One that the next start would not have is none: nobody who is locked would be known again.
    void withoutAKeychainThereIsNone()
    {
        keychain::Keychain keychain;
        for (int twice = 0; twice < 2; ++twice) {
            for (const auto expectation :
                 {keychain::Expectation::NothingStored, keychain::Expectation::SecretStored}) {
                const auto loaded = *awaited(DeskKey::load(keychain, expectation));
                QVERIFY(!loaded);
                QCOMPARE(loaded.error(), keychain::KeychainFailure::Unavailable);
            }
        }
    }
};

RENUMBER_TEST(DeskKeyTest)
#include "deskkeytest.moc"
