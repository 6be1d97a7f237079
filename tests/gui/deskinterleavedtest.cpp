// SPDX-License-Identifier: Apache-2.0
// Four callers at once at one desk, in every order that chance brings: nothing of one reaches another. With a
// real keyring (see with-keyring). RENUMBER_INTERLEAVINGS says how many orders, RENUMBER_SEED which.
#include "guitest.h"

#include "screen/board.h"
#include "widgets/boardlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::SandboxAccount;

namespace {

enum class At { NotServed, Unproven, Proven, CodeOut, Done };

struct Caller
{
    QString name;
    QString number; ///< that they want
    QString id; ///< at the imitation of TrivoreID
    At at = At::NotServed;
};

using Callers = QList<Caller>;

Callers callers()
{
    return {Caller{u"Camille"_s, u"+33750253361"_s, u"5f1a2b3c4d5e6f7081920a01"_s},
            Caller{u"Noa"_s, u"+33750253362"_s, u"5f1a2b3c4d5e6f7081920a02"_s},
            Caller{u"Sam"_s, u"+33750253363"_s, u"5f1a2b3c4d5e6f7081920a05"_s},
            Caller{u"Alex"_s, u"+33750253364"_s, u"5f1a2b3c4d5e6f7081920a06"_s}};
}

QString digitsOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isDigit(); });
    return text;
}

} // namespace

class DeskInterleavedTest : public GuiTest
{
    Q_OBJECT

    /// Of "Sam" something is in each family name of the sandbox.
    static QString wholeName(const Caller &caller) { return caller.name + u" Sample"_s; }

    /// To the case of \a caller, by its key on the board. False where it has none.
    static bool goTo(Driver &driver, const Caller &caller)
    {
        const QAbstractItemModel *board = driver.find<QListView>(u"boardView"_s)->model();
        for (int row = 0; row < board->rowCount(); ++row) {
            const QString text = board->index(row, 0).data(Qt::AccessibleTextRole).toString();
            if (text.contains(wholeName(caller))) {
                driver.key(Qt::Key(Qt::Key_1 + row), Qt::ControlModifier);
                return true;
            }
        }
        return false;
    }

    /// That whatever is in front is of \a caller, and has nothing of the others.
    static void verifyOnly(Driver &driver, const Callers &all, const Caller &caller)
    {
        QTRY_VERIFY2(driver.text(u"casePersonLabel"_s).startsWith(wholeName(caller)),
                     qPrintable(caller.name));
        const QWidget *page = driver.window().page();
        QStringList texts;
        for (const QLabel *label : page->findChildren<const QLabel *>())
            texts.append(label->isVisible() ? label->text() : QString());
        for (const QLineEdit *field : page->findChildren<const QLineEdit *>())
            texts.append(field->isVisible() ? field->text() : QString());
        for (const Caller &other : all) {
            if (other.name == caller.name)
                continue;
            for (const QString &text : std::as_const(texts)) {
                QVERIFY2(!digitsOf(text).contains(other.number.mid(3)) && !text.contains(wholeName(other)),
                         qPrintable(QString(caller.name + u" is shown: "_s + text)));
            }
        }
    }

    void takeStep(Driver &driver, const Callers &all, Caller &caller)
    {
        if (caller.at == At::NotServed) {
            driver.key(Qt::Key_N, Qt::ControlModifier);
            QCoreApplication::processEvents(); // which brings up a new page, be it in front already
            TRY_PAGE(driver, "findPage");
            serve(driver, QString(caller.name.toLower() + u"@example.com"_s));
        } else {
            QTRY_VERIFY(goTo(driver, caller));
        }
        verifyOnly(driver, all, caller);
        if (QTest::currentTestFailed())
            return;
        switch (caller.at) {
        case At::NotServed:
            caller.at = At::Unproven;
            break;
        case At::Unproven:
            TRY_PAGE(driver, "deskCasePage");
            proveCaller(driver);
            caller.at = At::Proven;
            break;
        case At::Proven:
            TRY_PAGE(driver, "deskCasePage");
            askForCodeAtDesk(driver, caller.number);
            caller.at = At::CodeOut;
            break;
        case At::CodeOut:
            TRY_PAGE(driver, "codePage");
            for (const QString &button : {u"verifyCodeButton"_s, u"resendButton"_s})
                QVERIFY2(driver.text(button).contains(caller.name), qPrintable(driver.text(button)));
            enterNewestCode(driver, caller.number);
            TRY_PAGE(driver, "donePage");
            caller.at = At::Done;
            break;
        case At::Done:
            break;
        }
        if (!QTest::currentTestFailed())
            verifyOnly(driver, all, caller);
    }

    /// What comes in between, and leads nowhere.
    static void wander(Driver &driver, QRandomGenerator &chance, const Callers &all)
    {
        switch (chance.bounded(4)) {
        case 0:
            driver.key(Qt::Key_F5);
            break;
        case 1:
            driver.key(Qt::Key_N, Qt::ControlModifier);
            break;
        case 2:
            goTo(driver, all.at(chance.bounded(4)));
            break;
        default:
            break;
        }
    }

    QString phoneOf(const Caller &caller)
    {
        const QList<SandboxAccount> accounts = sandbox().accounts();
        for (const SandboxAccount &account : accounts) {
            if (account.id == caller.id)
                return account.phone;
        }
        return {};
    }

private slots:
    void nothingOfOneReachesAnother_data()
    {
        QTest::addColumn<quint32>("seed");
        const int count = qEnvironmentVariable("RENUMBER_INTERLEAVINGS", u"4"_s).toInt();
        const quint32 first = qEnvironmentVariable("RENUMBER_SEED", u"1"_s).toUInt();
        for (int i = 0; i < count; ++i)
            QTest::addRow("seed %u", first + quint32(i)) << first + quint32(i);
    }

    void nothingOfOneReachesAnother()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator chance(seed);
        Driver driver(sandbox());
        beginAtDesk(driver);
        Callers all = callers();
        QList<int> left;
        for (int i = 0; i < 4; ++i)
            left += {i, i, i, i};
        while (!left.isEmpty() && !QTest::currentTestFailed()) {
            wander(driver, chance, all);
            takeStep(driver, all, all[left.takeAt(chance.bounded(left.size()))]);
        }
        if (QTest::currentTestFailed())
            return;
        for (const Caller &caller : std::as_const(all)) {
            QCOMPARE(caller.at, At::Done);
            QCOMPARE(sandbox().messages(caller.number).size(), 1);
            QCOMPARE(phoneOf(caller), caller.number);
        }
    }
};

RENUMBER_GUI_TEST(DeskInterleavedTest)
#include "deskinterleavedtest.moc"
