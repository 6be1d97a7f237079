// SPDX-License-Identifier: Apache-2.0
// From when on another code can be asked for.
#include "change/sentcode.h"
#include "samples.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::change;
using namespace renumber::test;

class SentCodeTest : public QObject
{
    Q_OBJECT

    static QDateTime later(int seconds) { return at(100 + seconds); } ///< than the code was sent
    static SentCode code() { return bareCode(100); }

private slots:
    void resendableAt_data()
    {
        QTest::addColumn<SentCode>("code");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("from");
        const QDateTime anyTime;
        const auto with = [](auto change) {
            SentCode changed = code();
            change(changed);
            return changed;
        };
        const SentCode told = with([](SentCode &one) { one.resendAt = later(12); });
        const SentCode refused = refusedForGood(code());
        const SentCode expiring = with([](SentCode &one) { one.expiresAt = later(20); });
        const SentCode spent = withEntries(code(), 0, EntriesSource::Counted);
        const SentCode last = withEntries(code(), 1, EntriesSource::Service);
        const SentCode found = with([](SentCode &one) { one.sentAt = {}; });

        QTest::newRow("half a minute after it was sent") << code() << later(0) << later(30);
        QTest::newRow("and no longer") << code() << later(90) << later(30);
        QTest::newRow("the service says") << told << later(0) << later(12);
        QTest::newRow("the service says, of a dead one, too") << with([&](SentCode &one) {
            one = refused;
            one.resendAt = later(12);
        }) << later(0) << later(12);
        QTest::newRow("one that does not work any more holds nobody back") << refused << later(0) << anyTime;
        QTest::newRow("nor one that was entered too often") << spent << later(0) << anyTime;
        QTest::newRow("one that may be entered once more does") << last << later(0) << later(30);
        QTest::newRow("one that works still does") << expiring << later(19) << later(30);
        QTest::newRow("one that has expired does not") << expiring << later(20) << anyTime;
        QTest::newRow("nobody knows when it was sent") << found << later(0) << anyTime;
        QTest::newRow("the clock was set back") << code() << later(-600) << later(-570);
    }

    void resendableAt()
    {
        QFETCH(const SentCode, code);
        QFETCH(const QDateTime, now);
        QFETCH(const QDateTime, from);
        QCOMPARE(renumber::change::resendableAt(code, now).value_or(QDateTime()), from);
    }
};

RENUMBER_TEST(SentCodeTest)
#include "sentcodetest.moc"
