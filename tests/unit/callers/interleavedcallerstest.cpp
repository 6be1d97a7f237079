// SPDX-License-Identifier: Apache-2.0
// Four callers at one desk: whatever happens in the case of one, nothing of it reaches another's, and no text
// goes out that there is no permit for.
#include "awaited.h"
#include "desktable.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace renumber;
using namespace renumber::callers;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

/// What an operator, a caller or the service does.
enum class Event { Reason, Prove, Update, RightCode, WrongCode, Resend, GiveUp, Look, Stop, TellAll, Close };

/// Likely ones first.
constexpr std::array likely{
    Event::Reason, Event::Prove,     Event::Prove,     Event::Update,    Event::Update, Event::Update,
    Event::Update, Event::RightCode, Event::RightCode, Event::WrongCode, Event::Resend, Event::GiveUp,
    Event::Look,   Event::TellAll,   Event::TellAll,   Event::Close,     Event::Stop};

/// So many; more where somebody asks for them.
int interleavings()
{
    const int asked = qEnvironmentVariableIntValue("RENUMBER_INTERLEAVINGS");
    return asked > 0 ? asked : 40;
}

} // namespace

class InterleavedCallersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskTable> m_table;
    QHash<QString, QString> m_cases; ///< by the person's id
    int m_events = 0;
    int m_done = 0;
    int m_stopped = 0;
    int m_texts = 0;

    CallerCase *caseOf(const Person &person) { return m_table->desk().inHand(m_cases.value(person.id)); }

    void happen(const Person &person, Event event)
    {
        CallerCase *one = caseOf(person);
        if (!one) {
            one = m_table->serve(person); // a new call, unless the person is locked
            if (one)
                m_cases.insert(person.id, one->id());
            return;
        }
        change::Runner &runner = one->atService().runner();
        switch (event) {
        case Event::Reason:
            one->chooseReason(one->record().policy().reasons.constFirst().id);
            break;
        case Event::Prove:
            m_table->prove(*one);
            break;
        case Event::Update:
            if (change::isOver(runner.change().phase))
                m_table->update(*one, person);
            break;
        case Event::RightCode:
            runner.enterCode(person.code);
            break;
        case Event::WrongCode:
            runner.enterCode(u"000000"_s);
            break;
        case Event::Resend:
            runner.resend();
            break;
        case Event::GiveUp:
            one->atService().giveUpChange();
            break;
        case Event::Look:
            one->lookAgain();
            break;
        case Event::Stop:
            one->stop();
            ++m_stopped;
            break;
        case Event::TellAll:
            one->stateTold(desk::Tell::OldPhone, u"Called the old number"_s);
            one->stateTold(desk::Tell::Email, u"Wrote to the address"_s);
            break;
        case Event::Close:
            one->close(desk::Ending::Done);
            one->close(desk::Ending::Abandoned);
            break;
        }
        if (CallerCase *still = caseOf(person))
            m_table->settle(*still);
    }

    /// All that there is of \a person, but for how long the lease lasts.
    QString standing(const Person &person)
    {
        QStringList asked = m_table->server().asked(person);
        asked.removeIf([](const QString &one) { return one.startsWith(u"GET"); }); // which may be late
        QString standing = asked.join(u'\n') + m_table->server().accountOf(person);
        if (CallerCase *one = caseOf(person)) {
            const desk::DeskCase &now = *one->record().now();
            standing += u"%1 %2 %3 %4"_s.arg(now.inHand.version)
                            .arg(int(now.inHand.stage))
                            .arg(now.inHand.permit)
                            .arg(one->atService().runner().change().phase.index());
        }
        return standing;
    }

    void play(quint32 seed)
    {
        QRandomGenerator random(seed);
        m_table = std::make_unique<DeskTable>();
        m_cases.clear();
        for (int step = 0; step < 24; ++step) {
            const Person &person = persons().at(random.bounded(int(persons().size())));
            QHash<QString, QString> others;
            for (const Person &other : persons()) {
                if (other.id != person.id)
                    others.insert(other.id, standing(other));
            }
            happen(person, likely.at(size_t(random.bounded(int(likely.size())))));
            ++m_events;
            for (const Person &other : persons()) {
                if (other.id != person.id)
                    QCOMPARE(standing(other), others.value(other.id));
            }
            QCOMPARE(m_table->server().leaks(), QStringList());
        }
        verifyRecord();
    }

    /// Each text and each code that reached the service has leave in the record.
    void verifyRecord()
    {
        const QStringList record = m_table->record();
        qsizetype asked = 0;
        for (const Person &person : persons())
            asked += m_table->server().asked(person).filter(u"POST "_s).size();
        const qsizetype leave = record.count(u"permitGiven"_s) + record.count(u"codeEntered"_s);
        QVERIFY2(asked <= leave, qPrintable(record.join(u'\n')));
        m_texts += int(record.count(u"textSent"_s));
        m_done += int(record.count(u"changeDone"_s));
        const auto verdict
            = awaited(m_table->desk().store()->verify(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        QVERIFY(*verdict && !(*verdict)->finding);
    }

private slots:
    void nothingOfOneReachesAnother()
    {
        const int count = interleavings();
        const int only = qEnvironmentVariableIntValue("RENUMBER_SEED");
        for (int seed = 1; seed <= count; ++seed) {
            if (only != 0 && seed != only)
                continue;
            play(quint32(seed));
            if (QTest::currentTestFailed()) {
                qInfo("with RENUMBER_SEED=%d", seed);
                return;
            }
        }
        qInfo("%d interleavings, %d events, %d texts, %d changes made, %d cases stopped", count, m_events,
              m_texts, m_done, m_stopped);
        if (only == 0) {
            QVERIFY(m_texts > count / 2); // else all of that would tell nothing
            QVERIFY(m_done > 0);
            QVERIFY(m_stopped > 0);
        }
        m_table.reset();
    }
};

RENUMBER_TEST(InterleavedCallersTest)
#include "interleavedcallerstest.moc"
