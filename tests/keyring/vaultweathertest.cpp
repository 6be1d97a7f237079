// SPDX-License-Identifier: Apache-2.0
// The keychain and a gnome-keyring that is not simply open: it asks the person, who takes their time or says
// no, the bus denies access, or another program meddles (see with-keyring).
#include <memory>
#include <optional>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QSignalSpy>
#include <qt6keychain/keychain.h>
#include <QTest>

#include "keyringcontrol.h"
#include "prompter.h"
#include "testprogram.h"
#include "vaultoutcome.h"

using namespace Qt::StringLiterals;
using namespace renumber::keychain;

namespace {

QByteArray password()
{
    return qgetenv("WITH_KEYRING_PASSWORD");
}

bool isLocked(const std::optional<tl::expected<void, KeychainFailure>> &removed)
{
    return removed && *removed == tl::make_unexpected(KeychainFailure::Locked);
}

/// Has the private bus of with-keyring go by \a configuration.
bool configureBus(const QByteArray &configuration)
{
    QFile file(QString(qEnvironmentVariable("HOME") % u"/bus/conf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) != configuration.size())
        return false;
    file.close();
    const QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"ReloadConfig"_s);
    return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
}

QByteArray busConfiguration()
{
    QFile file(QString(qEnvironmentVariable("HOME") % u"/bus/conf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class VaultWeatherTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsWhenThePersonAnswers();
    void goesOnWhileThePromptIsOpen();
    void asksAgainAfterAWrongPassword();
    void isLockedWhenThePromptIsDismissed();
    void storesWhenThePersonAnswers();
    void keepsInMemoryWhenThePromptIsDismissed();
    void survivesItsDestructionWhileThePromptIsOpen();
    void isLockedWhereAccessIsDenied();
    void noticesThatTheReadBackDiffers();

private:
    std::unique_ptr<Prompter> m_prompter;
};

void VaultWeatherTest::init()
{
    QVERIFY(unlockKeyring());
    m_prompter = std::make_unique<Prompter>();
    QVERIFY(m_prompter->isReady());
}

void VaultWeatherTest::cleanup()
{
    QVERIFY(!m_prompter->isAsking());
    m_prompter.reset();
    QVERIFY(unlockKeyring());
    Keychain keychain;
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(alice().entryName()), 0);
}

void VaultWeatherTest::readsWhenThePersonAnswers()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(lockKeyring());
    auto read = keychain.read(alice(), Expectation::SecretStored);
    QTRY_VERIFY(m_prompter->isAsking());
    QVERIFY(read.isPending());
    m_prompter->enter(password());
    QCOMPARE(awaited(read).value(), found("kept"));
    QCOMPARE(m_prompter->timesAsked(), 1);
}

void VaultWeatherTest::goesOnWhileThePromptIsOpen()
{
    const QByteArray large(Keychain::sizeLimit, 'x');
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(lockKeyring());
    auto read = keychain.read(alice(), Expectation::SecretStored);
    QTRY_VERIFY(m_prompter->isAsking());

    // What needs no keychain has its answer at once; what does, waits for the same person, and asks only
    // once.
    auto readBob = keychain.read(bob(), Expectation::NothingStored);
    const EntryKey carol = sampleKey(u"carol"_s);
    QCOMPARE(awaited(keychain.store(carol, large)), inMemory(KeychainFailure::TooLarge));
    QCOMPARE(readNow(keychain, carol, Expectation::NothingStored),
             found(large, inMemory(KeychainFailure::TooLarge)));
    QVERIFY(m_prompter->isAsking());
    QVERIFY(!keychain.isIdle());
    QVERIFY(read.isPending() && readBob.isPending());

    m_prompter->enter(password());
    QCOMPARE(awaited(read).value(), found("kept"));
    QCOMPARE(awaited(readBob).value(), failure(KeychainFailure::Absent));
    QTRY_VERIFY(keychain.isIdle());
    QCOMPARE(m_prompter->timesAsked(), 1);
}

void VaultWeatherTest::asksAgainAfterAWrongPassword()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(lockKeyring());
    auto read = keychain.read(alice(), Expectation::SecretStored);
    QTRY_VERIFY(m_prompter->isAsking());
    m_prompter->enter("not this one");
    QTRY_VERIFY(m_prompter->isAsking());
    QVERIFY(read.isPending());
    m_prompter->enter(password());
    QCOMPARE(awaited(read).value(), found("kept"));
    QCOMPARE(m_prompter->timesAsked(), 2);
}

void VaultWeatherTest::isLockedWhenThePromptIsDismissed()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(lockKeyring());
    auto read = keychain.read(alice(), Expectation::SecretStored);
    QTRY_VERIFY(m_prompter->isAsking());
    m_prompter->dismiss();
    QCOMPARE(awaited(read).value(), failure(KeychainFailure::Locked));
    QCOMPARE(m_prompter->timesAsked(), 1); // finding out why did not ask again

    auto again = keychain.read(alice(), Expectation::SecretStored);
    QTRY_VERIFY(m_prompter->isAsking());
    m_prompter->enter(password());
    QCOMPARE(awaited(again).value(), found("kept"));
}

void VaultWeatherTest::storesWhenThePersonAnswers()
{
    Keychain keychain;
    QVERIFY(lockKeyring());
    auto stored = keychain.store(alice(), "kept");
    QTRY_VERIFY(m_prompter->isAsking());
    QVERIFY(stored.isPending());
    m_prompter->enter(password());
    QCOMPARE(awaited(stored), inKeychain);
    QCOMPARE(m_prompter->timesAsked(), 1);
}

void VaultWeatherTest::keepsInMemoryWhenThePromptIsDismissed()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "old")), inKeychain);
    QVERIFY(lockKeyring());
    auto stored = keychain.store(alice(), "new");
    QTRY_VERIFY(m_prompter->isAsking());
    m_prompter->dismiss();
    QCOMPARE(awaited(stored), inMemory(KeychainFailure::Locked));
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored),
             found("new", inMemory(KeychainFailure::Locked)));
    QVERIFY(isLocked(awaited(keychain.remove(alice(), Expectation::SecretStored))));
    QCOMPARE(m_prompter->timesAsked(), 1);
}

void VaultWeatherTest::survivesItsDestructionWhileThePromptIsOpen()
{
    auto keychain = std::make_unique<Keychain>();
    QVERIFY(lockKeyring());
    auto stored = keychain->store(alice(), "kept");
    QTRY_VERIFY(m_prompter->isAsking());
    keychain.reset();
    QVERIFY(!stored.isPending());
    QVERIFY(!awaited(stored)); // nothing was said
    // The keychain goes on with it, and the next keychain waits for that.
    Keychain next;
    auto read = next.read(alice(), Expectation::NothingStored);
    m_prompter->enter(password());
    QCOMPARE(awaited(read).value(), found("kept"));
}

void VaultWeatherTest::isLockedWhereAccessIsDenied()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "old")), inKeychain);
    const QByteArray allowing = busConfiguration();
    QByteArray denying = allowing;
    denying.replace("</policy>", "<deny send_destination=\"org.freedesktop.secrets\"/></policy>");
    QVERIFY(denying != allowing && configureBus(denying));
    const auto read = awaited(keychain.read(alice(), Expectation::SecretStored));
    const auto stored = awaited(keychain.store(bob(), "new"));
    const auto removed = awaited(keychain.remove(alice(), Expectation::SecretStored));
    QVERIFY(configureBus(allowing));

    QCOMPARE(read.value(), failure(KeychainFailure::Locked));
    QCOMPARE(stored, inMemory(KeychainFailure::Locked));
    QVERIFY(isLocked(removed));
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("old"));
    QVERIFY(awaited(keychain.remove(bob(), Expectation::NothingStored))->has_value());
}

void VaultWeatherTest::noticesThatTheReadBackDiffers()
{
    // Another program's text under the same name is another entry, and the older one is what is read.
    QKeychain::WritePasswordJob foreign(u"renumber"_s);
    foreign.setAutoDelete(false);
    foreign.setKey(alice().entryName());
    foreign.setTextData(u"foreign"_s);
    QSignalSpy written(&foreign, &QKeychain::Job::finished);
    foreign.start();
    QVERIFY(written.wait());
    QCOMPARE(foreign.error(), QKeychain::NoError);

    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "ours")), inMemory(KeychainFailure::ReadBackDiffers));
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored),
             found("ours", inMemory(KeychainFailure::ReadBackDiffers)));
    // Removing takes both away, and with the foreign entry the obstacle.
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(alice().entryName()), 0);
    QCOMPARE(awaited(keychain.store(alice(), "ours")), inKeychain);
}

RENUMBER_TEST(VaultWeatherTest)
#include "vaultweathertest.moc"
