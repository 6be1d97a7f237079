// SPDX-License-Identifier: Apache-2.0
// Whatever is known of a code, the page says why it cannot be entered, if it cannot.
#include "pages/codepage.h"
#include "samples.h"
#include "testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

namespace {

constexpr qint64 now = 100;
const auto lastCode = QStringLiteral("123456");

ui::screen::Code pageOf(const SentCode &code, Resending resending)
{
    Plan plan = changePlan();
    plan.resending = resending;
    return {ui::SentMessage{plan, code, Delivery::Confirmed, QStringLiteral("Kite")}};
}

} // namespace

class DeadCodeTest : public QObject
{
    Q_OBJECT

    template <typename Widget> Widget *find(const char *name) const
    {
        return m_page.findChild<Widget *>(QString::fromLatin1(name));
    }
    QString said() const
    {
        const auto *label = find<QLabel>("entriesLabel");
        return label->isHidden() ? QString() : label->text();
    }
    bool canVerify() const { return find<QPushButton>("verifyCodeButton")->isEnabled(); }

    /// A page on which lastCode was entered, and that then learns \a code.
    void enterAndLearn(const SentCode &code, Resending resending)
    {
        m_page.present({}, ui::Arrival::None); // of nothing that was entered before
        m_page.present(pageOf(bareCode(10), resending), ui::Arrival::None);
        find<QLineEdit>("codeField")->setText(lastCode);
        find<QPushButton>("verifyCodeButton")->click();
        m_page.present(pageOf(code, resending), ui::Arrival::None);
    }

private slots:
    void theReasonIsSaid_data()
    {
        QTest::addColumn<SentCode>("code");
        QTest::addColumn<Resending>("resending");
        for (const std::optional<int> &entries : {std::optional<int>(), std::optional(0), std::optional(2)}) {
            for (const EntriesSource source : {EntriesSource::Unknown, EntriesSource::Service,
                                               EntriesSource::Counted, EntriesSource::Description}) {
                for (const qint64 expiresAt : {qint64(0), now - 50, now + 50}) {
                    for (const Validity validity : {Validity::Good, Validity::Refused}) {
                        for (const Resending resending : {Resending::Possible, Resending::NotPossible}) {
                            SentCode code = bareCode(10);
                            code.entriesLeft = entries;
                            code.entriesSource = source;
                            if (expiresAt > 0)
                                code.expiresAt = at(expiresAt);
                            code.validity = validity;
                            QTest::addRow("%d entries by %d, until %d, %s, %s", entries.value_or(-1),
                                          int(source), int(expiresAt),
                                          validity == Validity::Good ? "good" : "refused",
                                          resending == Resending::Possible ? "another" : "no other")
                                << code << resending;
                        }
                    }
                }
            }
        }
    }

    void theReasonIsSaid()
    {
        QFETCH(const SentCode, code);
        QFETCH(const Resending, resending);
        enterAndLearn(code, resending);
        for (const QString &typed : {lastCode, QStringLiteral("654321"), QString(), lastCode}) {
            find<QLineEdit>("codeField")->setText(typed);
            const bool isSpent = code.entriesLeft == 0;
            const bool isRefused = code.validity == Validity::Refused && typed == lastCode;
            QCOMPARE(canVerify(), !isSpent && !isRefused);
            const bool isReasonSaid = said().startsWith(QStringLiteral("No tries are left for this code."))
                || said() == QStringLiteral("This code does not work any more.");
            QCOMPARE(isReasonSaid, !canVerify());
        }
    }

    /// What was counted here is not what the service says.
    void whoSaysHowOften()
    {
        const SentCode asSaid = withEntries(bareCode(10), 3, EntriesSource::Service);
        enterAndLearn(asSaid, Resending::Possible);
        QCOMPARE(said(), QStringLiteral("You have 3 try/tries."));
        enterAndLearn(withEntries(bareCode(10), 2, EntriesSource::Counted), Resending::Possible);
        QCOMPARE(said(), QStringLiteral("You should have 2 try/tries left."));
    }

private:
    ui::CodePage m_page{[] { return at(now); }};
};

RENUMBER_WINDOW_TEST(DeadCodeTest)
#include "deadcodetest.moc"
