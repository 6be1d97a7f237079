// SPDX-License-Identifier: Apache-2.0
// What operators read: every enumerator has a sentence of its own, that can be said aloud, and no sentence
// has a number or an address whole.
#include "testprogram.h"
#include "time/utc.h"
#include "words/deskcasetext.h"
#include "words/deskfaulttext.h"
#include "words/deskflagtext.h"
#include "words/desklosstext.h"
#include "words/deskmissingtext.h"
#include "words/deskprooftext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace renumber;
using namespace renumber::ui;
using namespace Qt::StringLiterals;
using account::ContactKind;
using desk::Missing;
using desk::StoreFault;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), time::utc);

time::Now now()
{
    return {noon, noon};
}

const QString maskedNumber = u"+33 … 54"_s;
const QString maskedAddress = u"c…@example.com"_s;
const QList<desk::OfferedProof> codes{{u"oldPhoneCode"_s, ContactKind::Phone},
                                      {u"emailCode"_s, ContactKind::Email}};

/// Sentences of one enum by its enumerators; each has several where a fact more or less makes another.
using Sentences = QList<QStringList>;

template <typename Enum> Sentences sentencesOf(const std::function<QStringList(Enum)> &say)
{
    Sentences all;
    for (std::size_t i = 0; i < text::enumeratorCount<Enum>(); ++i)
        all.append(say(Enum(i)));
    return all;
}

QString said(const Missing &missing, ContactKind kind = ContactKind::Phone)
{
    return missingText(missing, kind, codes, now());
}

/// With what the gate can say of it, and with as little as it can.
QStringList sayMissing(Missing::What what)
{
    const Missing bare{.what = what};
    Missing full{.what = what,
                 .anyOf = {u"emailCode"_s, u"callback"_s},
                 .flag = desk::Flag::OtherFactor,
                 .count = 2,
                 .by = u"ana"_s,
                 .hours = std::chrono::hours(24),
                 .budget = desk::Budget::TextsPerPersonDay,
                 .until = noon.addSecs(7200)};
    Missing past = full;
    past.until = noon.addSecs(-60);
    return {said(full), said(full, ContactKind::Email), said(bare), said(past)};
}

QStringList sayFault(StoreFault::What what)
{
    desk::DeskCase other;
    other.number = 1042;
    other.inHand.lease.holder = u"ana"_s;
    other.takenAt = noon.addSecs(-600);
    desk::DeskCase free;
    free.number = 1043;
    return {storeFaultText({.what = what,
                            .refusal = desk::CaseRefusal::HeldByAnother,
                            .stillLocked = desk::StillLocked::TooEarly,
                            .now = other,
                            .reason = u"No space left on device"_s,
                            .finding = desk::audit::Finding{},
                            .until = noon.addSecs(7200)},
                           now()),
            storeFaultText({.what = what, .now = free}, now()), storeFaultText({.what = what}, now())};
}

QStringList bothKinds(const std::function<QString(ContactKind)> &say)
{
    return {say(ContactKind::Phone), say(ContactKind::Email)};
}

template <typename Enum> QList<Enum> all()
{
    QList<Enum> values;
    for (std::size_t i = 0; i < text::enumeratorCount<Enum>(); ++i)
        values.append(Enum(i));
    return values;
}

struct Named
{
    const char *name;
    Sentences sentences;
};

QList<Named> everything()
{
    using desk::Flag;
    const auto ofFlag = [](QString (*say)(Flag, ContactKind)) {
        return sentencesOf<Flag>(
            [say](Flag flag) { return bothKinds([=](ContactKind kind) { return say(flag, kind); }); });
    };
    return {
        {"what is missing", sentencesOf<Missing::What>(sayMissing)},
        {"a budget that is over", sentencesOf<desk::Budget>([](desk::Budget budget) {
             const Missing bare{.what = Missing::What::OverBudget, .budget = budget};
             Missing timed = bare;
             timed.until = noon.addSecs(60);
             return QStringList{said(timed), said(bare), said(timed, ContactKind::Email)};
         })},
        {"flags", ofFlag(flagText)},
        {"what flags mean", ofFlag(flagAdvice)},
        {"flags that stop", ofFlag(stoppedByText)},
        {"names of flags", sentencesOf<Flag>([](Flag flag) { return QStringList{flagName(flag)}; })},
        {"faults of the store", sentencesOf<StoreFault::What>(sayFault)},
        {"refusals", sentencesOf<desk::CaseRefusal>([](desk::CaseRefusal why) {
             return QStringList{caseRefusalText(why)};
         })},
        {"locks that stay", sentencesOf<desk::StillLocked>([](desk::StillLocked why) {
             return QStringList{stillLockedText(why, noon.addSecs(60), now()),
                                stillLockedText(why, {}, now())};
         })},
        {"endings",
         sentencesOf<desk::Ending>([](desk::Ending ending) { return QStringList{endingText(ending)}; })},
        {"closing", sentencesOf<desk::Ending>([](desk::Ending ending) {
             return bothKinds([ending](ContactKind kind) { return closingText(ending, kind); });
         })},
        {"budgets", sentencesOf<desk::Budget>([](desk::Budget budget) {
             return bothKinds([budget](ContactKind kind) {
                 return budgetText({budget, 1, 3, std::nullopt}, kind);
             });
         })},
        {"kinds of proof", sentencesOf<desk::ProofKind>([](desk::ProofKind kind) {
             return QStringList{proofTitle(kind, ContactKind::Phone, maskedNumber),
                                proofTitle(kind, ContactKind::Email, {})};
         })},
        {"how to prove", sentencesOf<desk::ProofKind>([](desk::ProofKind kind) {
             return QStringList{proofStepsText(kind)};
         })},
        {"what is wrong with the record", sentencesOf<desk::audit::Wrong>([](desk::audit::Wrong what) {
             return QStringList{findingText({what, 7, 9}), findingText({what, 7, 7})};
         })},
        {"whom to tell", sentencesOf<desk::Tell>([](desk::Tell whom) {
             return bothKinds([whom](ContactKind kind) { return owedText(whom, kind); });
         })},
        {"who may be told", sentencesOf<desk::Tell>([](desk::Tell whom) {
             return bothKinds([whom](ContactKind kind) { return mayBeToldText(whom, kind); });
         })},
        {"who is being told", sentencesOf<desk::Tell>([](desk::Tell whom) {
             return bothKinds([whom](ContactKind kind) { return beingToldText(whom, kind); });
         })},
        {"how they are told", sentencesOf<TellingHow>([](TellingHow how) {
             return QStringList{tellPlanText(desk::Tell::OldPhone, ContactKind::Phone, how, u"Sample"_s)};
         })},
    };
}

QStringList flat(const Sentences &sentences)
{
    QStringList all;
    for (const QStringList &some : sentences)
        all += some;
    return all;
}

} // namespace

class DeskTextTest : public QObject
{
    Q_OBJECT

private slots:
    /// A reader would take two for the same, and an enumerator that was added has none.
    void everyEnumeratorHasAnotherSentence()
    {
        for (const Named &named : everything()) {
            QSet<QString> firsts;
            for (const QStringList &some : named.sentences) {
                for (const QString &sentence : some)
                    QVERIFY2(!sentence.trimmed().isEmpty(), named.name);
                QVERIFY2(!firsts.contains(some.first()),
                         qPrintable(QString(QLatin1String(named.name) + u": " + some.first())));
                firsts.insert(some.first());
            }
        }
    }

    void noPlaceholderIsLeft()
    {
        for (const Named &named : everything()) {
            for (const QString &sentence : flat(named.sentences)) {
                static const QRegularExpression placeholder(u"%[1-9nL]"_s);
                QVERIFY2(!sentence.contains(placeholder), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u"  "_s) && sentence == sentence.trimmed(), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u": ."_s) && !sentence.contains(u"()"_s), qPrintable(sentence));
            }
        }
    }

    /// Read aloud once.
    void noSentenceIsLong()
    {
        static const QRegularExpression between(u"[.:;?!] "_s);
        for (const Named &named : everything()) {
            for (const QString &text : flat(named.sentences)) {
                for (const QString &sentence : text.split(between))
                    QVERIFY2(sentence.split(u' ').size() <= 20, qPrintable(sentence));
            }
        }
    }

    /// Before a proof nobody reads more of a contact than the record has of it.
    void noSentenceHasAContactWhole()
    {
        static const QRegularExpression number(u"\\d([\\s.-]?\\d){4,}"_s);
        static const QRegularExpression address(u"[\\w.]{2,}@"_s);
        for (const Named &named : everything()) {
            for (const QString &sentence : flat(named.sentences)) {
                QString bare = sentence;
                bare.remove(u"R-1042"_s).remove(u"R-1043"_s);
                bare.remove(QLocale().toString(QDate(2026, 3, 2), QLocale::ShortFormat));
                QVERIFY2(!bare.contains(number), qPrintable(sentence));
                QVERIFY2(!bare.contains(address), qPrintable(sentence));
            }
        }
    }

    void noServiceWordsAreUsed()
    {
        for (const Named &named : everything()) {
            for (const QString &sentence : flat(named.sentences)) {
                for (const QString &word :
                     {u"SMS"_s, u"permit"_s, u"lease"_s, u"is asked"_s, u"invalid"_s, u"’"_s})
                    QVERIFY2(!sentence.contains(word), qPrintable(sentence));
            }
        }
    }

    void everyWarningButOneHasAConsequence()
    {
        for (const desk::Strictness then : all<desk::Strictness>())
            QCOMPARE(strictnessText(then).isEmpty(), then == desk::Strictness::Warn);
    }

    void proofsThatAnyOfWillDo_data()
    {
        QTest::addColumn<QStringList>("anyOf");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << QStringList{u"callback"_s} << u"a callback"_s;
        QTest::newRow("two") << QStringList{u"emailCode"_s, u"manager"_s}
                             << u"a code to the email address or a manager's word"_s;
        QTest::newRow("three")
            << QStringList{u"oldPhoneCode"_s, u"inPerson"_s, u"video"_s}
            << u"a code to the phone number, a document seen in person or a document seen on video"_s;
        QTest::newRow("any") << QStringList{u"any"_s} << u"any proof"_s;
        QTest::newRow("a code that nobody offers")
            << QStringList{u"faxCode"_s, u"contactCode"_s} << u"a code to a contact on the account"_s;
        QTest::newRow("none") << QStringList() << QString();
    }

    void proofsThatAnyOfWillDo()
    {
        QFETCH(const QStringList, anyOf);
        QFETCH(const QString, text);
        QCOMPARE(proofChoiceText(anyOf, codes), text);
    }

    /// The gate says why there is no leave in the order to mend it, and the first of it in a few words.
    void whatTheGateMissesByItsFacts()
    {
        QCOMPARE(said({.what = Missing::What::LeaseLost, .by = u"ana"_s}),
                 u"ana has this case in hand now."_s);
        QCOMPARE(said({.what = Missing::What::NeedsProof}),
                 u"The policy has no rule for this case. Ask an administrator."_s);
        const Missing locked{.what = Missing::What::PersonLocked, .until = noon.addSecs(7200)};
        QVERIFY(said(locked).contains(u"can be ended at"_s));
        QVERIFY(!said({.what = Missing::What::PersonLocked}).contains(u"can be ended at"_s));
    }

    /// What may have happened is not told as what has.
    void anUncertainEndIsNotToldAsACertainOne()
    {
        for (const ContactKind kind : {ContactKind::Phone, ContactKind::Email}) {
            QVERIFY(closingText(desk::Ending::NotKnown, kind).contains(u"may or may not"_s));
            QVERIFY(tellAdvice(kind, desk::Ending::NotKnown).contains(u"may have been changed"_s));
            QVERIFY(tellAdvice(kind, desk::Ending::Done).contains(u"was changed"_s));
        }
        QVERIFY(
            storeFaultText({.what = StoreFault::What::Unreachable}, now()).contains(u"couldn't confirm"_s));
    }

    void whatWasFoundAsTheStoreWasOpened()
    {
        QCOMPARE(openedText({}), QString());
        desk::Opened opened;
        opened.setAside = u"desk.sqlite.damaged"_s;
        opened.finding = desk::audit::Finding{desk::audit::Wrong::CutOff, 8, 12};
        opened.isHeadMissing = true;
        opened.isHeadKept = false;
        opened.isLossStated = false;
        const QString text = openedText(opened);
        for (const QString &part : {u"desk.sqlite.damaged"_s, u"Rows 8 to 12"_s, lossUnstatedText(),
                                    u"What this computer had seen"_s, u"can't note"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!lossAdvice().isEmpty() && !stateLossText().isEmpty());
    }

    void whatACodeAtTheNewContactShows()
    {
        QCOMPARE(newContactShowsText(ContactKind::Phone),
                 u"A code at the new number shows who holds it, not who they are."_s);
        QVERIFY(newContactShowsText(ContactKind::Email).contains(u"address"_s));
    }
};

RENUMBER_WINDOW_TEST(DeskTextTest)
#include "desktexttest.moc"
