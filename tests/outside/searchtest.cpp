// SPDX-License-Identifier: Apache-2.0
// Whose account? What operators type and paste is read as in the field for a new number; what was looked for
// is said; no two people who were found look alike, and none of them is chosen beforehand. With a real
// keyring, without which there is no desk.
#include "directory.h"
#include "guitest.h"
#include "imitatedwindow.h"
#include "pages/signinpage.h"
#include "widgets/accountsbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::test;

namespace {

/// Without the isolates that keep numbers in order.
QString plain(QString text)
{
    text.removeIf([](QChar c) { return c == QChar(0x2066) || c == QChar(0x2069); });
    return text;
}

QJsonObject person(const QString &id, const QString &given, const QString &login, const QString &phone = {},
                   const QString &email = {})
{
    QJsonObject json{{u"id"_s, id}, {u"given"_s, given}, {u"family"_s, u"Sample"_s}, {u"login"_s, login}};
    if (!phone.isEmpty())
        json.insert(u"phone"_s, phone);
    if (!email.isEmpty())
        json.insert(u"email"_s, email);
    return json;
}

QJsonObject searchable()
{
    return jsonIn(QStringLiteral(RENUMBER_OUTSIDE "/directory.json"));
}

/// The description with no call that looks for people by \a variable.
QJsonObject descriptionWithout(const QString &variable)
{
    QJsonObject json = searchable();
    QJsonObject account = json[u"account"_s].toObject();
    QJsonArray left;
    const QJsonArray calls = account[u"find"_s].toArray();
    for (const QJsonValue call : calls) {
        if (!call[u"when"_s].toObject().contains(variable))
            left.append(call);
    }
    account.insert(u"find"_s, left);
    json.insert(u"account"_s, account);
    return json;
}

/// The description with only the person \a id picked from what a reply has.
QJsonObject pickingOne(QJsonObject json, const QString &id)
{
    QJsonObject account = json[u"account"_s].toObject();
    QJsonArray calls;
    const QJsonArray all = account[u"find"_s].toArray();
    for (const QJsonValue one : all) {
        QJsonObject call = one.toObject();
        QJsonObject take = call[u"take"_s].toObject();
        QJsonObject people = take[u"people"_s].toObject();
        people.insert(u"where"_s, QJsonObject{{u"id"_s, id}});
        take.insert(u"people"_s, people);
        call.insert(u"take"_s, take);
        calls.append(call);
    }
    account.insert(u"find"_s, calls);
    json.insert(u"account"_s, account);
    return json;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // What the window reads numbers in is the territory of the system.
        QCOMPARE(QLocale::system().territory(), QLocale::France);
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
    }

    void init()
    {
        m_directory.clear();
        m_sandbox.reset();
    }

    void isReadAsTheNumberFieldReadsIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("searches");
        const QStringList phone{u"phone=33750253354"_s};
        const QString digits = u"phone=33750253354"_s;
        const QStringList email{u"email=camille@example.com"_s};
        QTest::newRow("07 50 25 33 54") << u"07 50 25 33 54"_s << phone;
        QTest::newRow("0750253354") << u"0750253354"_s << QStringList{digits, u"name=0750253354"_s};
        QTest::newRow("0033750253354") << u"0033750253354"_s << QStringList{digits, u"name=0033750253354"_s};
        QTest::newRow("33750253354") << u"33750253354"_s << QStringList{digits, u"name=33750253354"_s};
        QTest::newRow("41 79 123 45 67, which two countries may have")
            << u"41 79 123 45 67"_s << QStringList{u"phone=41791234567"_s, u"phone=3341791234567"_s};
        QTest::newRow("+33750253354") << u"+33750253354"_s << phone;
        QTest::newRow("+33 (0)7 50 25 33 54") << u"+33 (0)7 50 25 33 54"_s << phone;
        QTest::newRow("tel:") << u"tel:+33-7-50-25-33-54"_s << phone;
        QTest::newRow("Arabic digits") << u"٠٧ ٥٠ ٢٥ ٣٣ ٥٤"_s << phone;
        QTest::newRow("with no-break spaces") << u"\u00a007\u00a050\u202f25 33 54\u00a0"_s << phone;
        QTest::newRow("over two lines") << u"\n07 50 25\n33 54\n"_s << phone;
        QTest::newRow("in brackets") << u"(07) 50-25-33-54"_s << phone;
        QTest::newRow("with a name") << u"Camille Sample, 07 50 25 33 54"_s << phone;
        QTest::newRow("an address") << u"camille@example.com"_s << email;
        QTest::newRow("mailto:") << u"mailto:camille@example.com"_s << email;
        QTest::newRow("Name <…>") << u"Camille Sample <camille@example.com>"_s << email;
        QTest::newRow("a full-width @") << u"camille＠example.com"_s << email;
        QTest::newRow("a domain in Unicode")
            << u"info@überall-ist.de"_s << QStringList{u"email=info@xn--berall-ist-8db.de"_s};
        QTest::newRow("a name") << u"Camille Sample"_s << QStringList{u"name=Camille Sample"_s};
        QTest::newRow("a name over two lines")
            << u"Camille\u00a0\nSample"_s << QStringList{u"name=Camille Sample"_s};
        QTest::newRow("a user name with digits")
            << u"camille33750253354"_s << QStringList{u"name=camille33750253354"_s};
        QTest::newRow("a user of a domain") << u"CORP\\csample"_s << QStringList{u"name=CORP\\csample"_s};
        QTest::newRow("a name in quotation marks")
            << u"Camille \"Cam\" Sample"_s << QStringList{u"name=Camille \"Cam\" Sample"_s};
        QTest::newRow("a non-joiner") << u"\u0639\u0644\u06cc\u200c\u0631\u0636\u0627"_s
                                      << QStringList{u"name=\u0639\u0644\u06cc\u200c\u0631\u0636\u0627"_s};
        QTest::newRow("an employee's number")
            << u"4711-22"_s << QStringList{u"phone=33471122"_s, u"name=4711-22"_s};
        QTest::newRow("a link with an encoded @") << u"mailto:camille%40example.com"_s << email;
        QTest::newRow("a short number") << u"4711"_s << QStringList{u"name=4711"_s};
    }

    void isReadAsTheNumberFieldReadsIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, searches);
        Driver driver(m_sandbox);
        begin(driver, searchable());
        driver.paste(u"personField"_s, typed);
        driver.press(u"findButton"_s);
        QTRY_VERIFY(driver.isVisible(u"findProblemText"_s)); // nobody is there
        QCOMPARE(m_directory.searches(), searches);
        const QString said = plain(driver.text(u"findProblemText"_s));
        QVERIFY2(said.startsWith(u"No match for "_s), qPrintable(said));
        if (searches.first() == u"phone=33750253354")
            QVERIFY2(said.contains(u"+33 7 50 25 33 54"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"knows nobody"_s), qPrintable(said));
    }

    /// The same at a service that ships, to the account.
    void isFoundAtAServiceThatShips_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("07 50 25 33 54") << u"07 50 25 33 54"_s;
        QTest::newRow("0033750253354") << u"0033750253354"_s;
        QTest::newRow("33750253354") << u"33750253354"_s;
        QTest::newRow("mailto:") << u"mailto:camille@example.com"_s;
        QTest::newRow("Name <…>") << u"Camille Sample <camille@example.com>"_s;
        QTest::newRow("Camille Sample") << u"Camille Sample"_s;
        QTest::newRow("Sample, Camille") << u"Sample, Camille"_s;
    }

    void isFoundAtAServiceThatShips()
    {
        QFETCH(const QString, typed);
        Driver driver(m_sandbox);
        beginAtTrivoreId(driver);
        driver.paste(u"personField"_s, typed);
        driver.press(u"findButton"_s);
        driver.openFound();
        TRY_PAGE(driver, "deskCasePage");
        QVERIFY(driver.text(u"casePersonLabel"_s).startsWith(u"Camille"_s));
    }

    /// Between the quotation marks of a filter, too, what was typed is what is looked for.
    void noSignOfWhatIsTypedIsLost_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a backslash") << u"Cam\\ille"_s;
        QTest::newRow("quotation marks") << u"\"Camille\""_s;
        QTest::newRow("the end of a filter") << u"x\" or username co \"c"_s;
    }

    void noSignOfWhatIsTypedIsLost()
    {
        QFETCH(const QString, typed);
        Driver driver(m_sandbox);
        beginAtTrivoreId(driver);
        driver.paste(u"personField"_s, typed);
        driver.press(u"findButton"_s);
        QTRY_VERIFY(driver.isVisible(u"findProblemText"_s));
        const QString said = plain(driver.text(u"findProblemText"_s));
        QVERIFY2(said.startsWith(QString(u"No match for the name “"_s + typed + u'”')), qPrintable(said));
    }

    void nothingIsLookedForByATextWithSeveral_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("two numbers") << u"07 50 25 33 54 or 07 50 25 33 55"_s
                                     << u"more than one phone number"_s;
        QTest::newRow("two addresses")
            << u"a@example.com, b@example.com"_s << u"more than one email address"_s;
        QTest::newRow("an extension") << u"01 42 68 53 00 ext. 12"_s << u"has an extension"_s;
        QTest::newRow("nothing") << u" \n"_s << u"Enter a phone number"_s;
    }

    void nothingIsLookedForByATextWithSeveral()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        Driver driver(m_sandbox);
        begin(driver, searchable());
        driver.paste(u"personField"_s, typed);
        driver.press(u"findButton"_s);
        QVERIFY(driver.isVisible(u"findProblemText"_s));
        QVERIFY2(driver.text(u"findProblemText"_s).contains(said),
                 qPrintable(driver.text(u"findProblemText"_s)));
        QCOMPARE(m_directory.searches(), QStringList());
    }

    /// "Knows nobody" is never said of what was not looked for.
    void whatTheServiceCannotLookForIsSaid()
    {
        Driver driver(m_sandbox);
        begin(driver, descriptionWithout(u"wantedName"_s));
        driver.type(u"personField"_s, u"Camille Sample"_s);
        driver.press(u"findButton"_s);
        QTRY_VERIFY(driver.isVisible(u"findProblemText"_s));
        const QString said = driver.text(u"findProblemText"_s);
        QVERIFY2(said.contains(u"can't find people by name"_s), qPrintable(said));
        QVERIFY2(said.contains(u"phone number and email address"_s), qPrintable(said));
        QCOMPARE(m_directory.searches(), QStringList());
        driver.type(u"personField"_s, u"0750253354"_s);
        driver.press(u"findButton"_s);
        QTRY_VERIFY(
            plain(driver.text(u"findProblemText"_s)).startsWith(u"No match for +33 7 50 25 33 54."_s));
        QCOMPARE(m_directory.searches(), QStringList{u"phone=33750253354"_s});
    }

    /// Both numbers that were meant have an owner: the operator says which.
    void twoReadingsOfOneNumber()
    {
        m_directory.add(person(u"a1"_s, u"Camille"_s, u"camille"_s, u"+41791234567"_s));
        m_directory.add(person(u"b2"_s, u"Noa"_s, u"noa"_s, u"+3341791234567"_s));
        Driver driver(m_sandbox);
        begin(driver, searchable());
        find(driver, u"41791234567"_s);
        QCOMPARE(rows(driver).size(), 2);
        QCOMPARE(driver.text(u"peopleLabel"_s), u"Which of these?"_s);
    }

    /// A service that does not know the filter answers with somebody: nobody has chosen them.
    void oneHitThatIsNotWhoWasLookedFor()
    {
        m_directory.add(person(u"p99"_s, u"Noa"_s, u"noa"_s, u"+33750253399"_s));
        m_directory.setFilters(Filters::Ignored);
        Driver driver(m_sandbox);
        begin(driver, searchable());
        find(driver, u"+33 7 50 25 33 54"_s);
        QCOMPARE(rows(driver).size(), 1);
        const QString said = plain(driver.text(u"peopleLabel"_s));
        QCOMPARE(said, u"You looked for +33 7 50 25 33 54. Is this the one?"_s);
        QCOMPARE(driver.page(), u"findPage"_s);
    }

    /// Of a full page one was kept: the others may be behind it.
    void oneHitOfASearchThatMayHaveLeftOthersOut()
    {
        for (int i = 0; i < 20; ++i)
            m_directory.add(person(u"id-%1"_s.arg(i), u"Sam"_s, u"sam"_s));
        m_directory.setTotals(Totals::NotTold);
        Driver driver(m_sandbox);
        begin(driver, pickingOne(searchable(), u"id-7"_s));
        find(driver, u"sam"_s);
        QCOMPARE(rows(driver).size(), 1);
        const QString said = driver.text(u"peopleLabel"_s);
        QVERIFY2(said.contains(u"There may be others"_s), qPrintable(said));
    }

    void the20Of57()
    {
        for (int i = 0; i < 57; ++i)
            m_directory.add(person(u"id-%1"_s.arg(i), u"Sam"_s, u"sam%1"_s.arg(i)));
        Driver driver(m_sandbox);
        begin(driver, searchable());
        find(driver, u"sam"_s);
        QCOMPARE(rows(driver).size(), 20);
        const QString said = driver.text(u"peopleLabel"_s);
        QVERIFY2(said.contains(u"20 of 57"_s) && said.contains(u"type more"_s), qPrintable(said));
        m_directory.setTotals(Totals::NotTold);
        driver.press(u"findButton"_s);
        QTRY_VERIFY(driver.text(u"peopleLabel"_s).contains(u"Here are the first 20. There may be more."_s));
        driver.type(u"personField"_s, u"sam5"_s); // and 50 to 56
        driver.press(u"findButton"_s);
        QTRY_VERIFY(driver.isVisible(u"peopleList"_s));
        QCOMPARE(rows(driver).size(), 8);
        QCOMPARE(driver.text(u"peopleLabel"_s), u"Which of these?"_s);
    }

    void twoPeopleOfTheSameNameAmongTheHits_data()
    {
        QTest::addColumn<QJsonObject>("first");
        QTest::addColumn<QJsonObject>("second");
        QTest::addColumn<QString>("beside"); // the second
        const QString a = u"5f1a2b3c4d5e6f7081920a01"_s;
        const QString b = u"5f1a2b3c4d5e6f7081920a02"_s;
        QTest::newRow("by user name")
            << person(a, u"Noa"_s, u"noa.s"_s) << person(b, u"Noa"_s, u"noa.sample"_s) << u"noa.sample"_s;
        QTest::newRow("by number") << person(a, u"Noa"_s, u"noa"_s, u"+33750253354"_s)
                                   << person(b, u"Noa"_s, u"noa"_s, u"+33750253355"_s) << u"+33 … 55"_s;
        QTest::newRow("by address") << person(a, u"Noa"_s, u"noa"_s, {}, u"noa@example.com"_s)
                                    << person(b, u"Noa"_s, u"noa"_s, {}, u"sample@example.org"_s)
                                    << u"s…@example.org"_s;
        QTest::newRow("by id") << person(a, u"Noa"_s, u"noa"_s) << person(b, u"Noa"_s, u"noa"_s)
                               << u"ID …0a02"_s;
        QTest::newRow("by id, masked alike")
            << person(a, u"Noa"_s, u"noa"_s, u"+33750253354"_s)
            << person(b, u"Noa"_s, u"noa"_s, u"+33750263354"_s) << u"ID …0a02"_s;
        QTest::newRow("by an id that begins otherwise")
            << person(u"x-000000000000"_s, u"Noa"_s, u"noa"_s)
            << person(u"y-000000000000"_s, u"Noa"_s, u"noa"_s) << u"ID y-000000000000"_s;
        QTest::newRow("by id, in Cyrillic letters")
            << person(a, u"Noa"_s, u"noa"_s) << person(b, u"N\u043ea"_s, u"noa"_s) << u"ID …0a02"_s;
        QTest::newRow("by id, in another case")
            << person(a, u"Noa"_s, u"noa"_s) << person(b, u"NOA"_s, u"Noa"_s) << u"ID …0a02"_s;
    }

    void twoPeopleOfTheSameNameAmongTheHits()
    {
        QFETCH(const QJsonObject, first);
        QFETCH(const QJsonObject, second);
        QFETCH(const QString, beside);
        m_directory.add(first);
        m_directory.add(second);
        Driver driver(m_sandbox);
        begin(driver, searchable());
        find(driver, u"noa"_s);
        const QStringList texts = rows(driver);
        QCOMPARE(texts.size(), 2);
        QVERIFY2(plain(texts.last()).contains(beside), qPrintable(texts.last()));
        QVERIFY2(texts.first().toLower() != texts.last().toLower(), qPrintable(texts.first()));
        QVERIFY2(!plain(texts.first()).contains(beside), qPrintable(texts.first()));
    }

    void noneIsChosenBeforehand()
    {
        m_directory.add(person(u"a1"_s, u"Noa"_s, u"noa.s"_s));
        m_directory.add(person(u"b2"_s, u"Noa"_s, u"noa.t"_s));
        Driver driver(m_sandbox);
        begin(driver, searchable());
        find(driver, u"noa"_s);
        auto *list = driver.find<QListWidget>(u"peopleList"_s);
        QCOMPARE(driver.focused(), u"peopleList"_s);
        QVERIFY(list->selectedItems().isEmpty());
        QVERIFY(!driver.isEnabled(u"openPersonButton"_s));
        driver.key(Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(driver.page(), u"findPage"_s);
        QVERIFY2(list->isEnabled(), "nobody is being opened");
        driver.key(Qt::Key_Down); // the first, by one press
        QCOMPARE(list->currentRow(), 0);
        driver.key(Qt::Key_Down);
        QVERIFY(driver.isEnabled(u"openPersonButton"_s));
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "deskCasePage");
        QCOMPARE(driver.text(u"casePersonLabel"_s), u"noa.t"_s);
    }

    void twoProfilesOfTheSameName()
    {
        Driver driver(m_sandbox);
        const auto profile = [&](const QString &file, const QByteArray &address) {
            return driver.writeFile(file,
                                    R"({"service":"reachfive","name":"Example Inc.","baseUrl":")" + address
                                        + R"(","settings":{"domain":"id.example.com"}})");
        };
        driver.start({profile(u"one.json"_s, "http://127.0.0.1:1"),
                      profile(u"two.json"_s, "http://127.0.0.1:2"),
                      profile(u"three.json"_s, "http://127.0.0.1:2")});
        const auto *box = driver.find<QComboBox>(u"profileBox"_s);
        QCOMPARE(plain(box->itemText(0)), u"Example Inc. · http://127.0.0.1:1"_s);
        QCOMPARE(plain(box->itemText(1)), u"Example Inc. · http://127.0.0.1:2 · two"_s);
        QCOMPARE(plain(box->itemText(2)), u"Example Inc. · http://127.0.0.1:2 · three"_s);
    }

    void twoRememberedAccountsOfTheSameName()
    {
        ui::AccountsButton button;
        const QString at = u"https://id.example.com"_s;
        const QString elsewhere = u"https://test.example.com"_s;
        button.showAccounts({{u"Noa"_s, u"Example Inc."_s, at, u"5f1a2b3c4d5e6f7081920a01"_s},
                             {u"Noa"_s, u"Example Inc."_s, at, u"5f1a2b3c4d5e6f7081920a02"_s},
                             {u"Noa"_s, u"Example Inc."_s, elsewhere, u"5f1a2b3c4d5e6f7081920a01"_s},
                             {u"Camille"_s, u"Example Inc."_s, at, u"5f1a2b3c4d5e6f7081920a03"_s}});
        QStringList texts;
        const QList<QAction *> actions = button.menu()->actions();
        for (const QAction *action : actions)
            texts.append(plain(action->text()));
        QCOMPARE(
            texts,
            (QStringList{u"Noa · Example Inc. · https://id.example.com · …0a01"_s,
                         u"Noa · Example Inc. · https://id.example.com · …0a02"_s,
                         u"Noa · Example Inc. · https://test.example.com"_s, u"Camille · Example Inc."_s}));
    }

private:
    void begin(Driver &driver, const QJsonObject &description)
    {
        startAt(driver, m_directory, u"/api"_s, description);
        driver.type(u"apiClientIdField"_s, u"desk"_s);
        driver.type(u"apiClientSecretField"_s, u"desk-secret"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "findPage");
    }

    static void beginAtTrivoreId(Driver &driver)
    {
        driver.start({driver.writeProfile(u"Sandbox sample"_s, {}, u"trivoreid"_s)});
        driver.choose(u"wayBox"_s, u"As an API client, for other people"_s);
        driver.type(u"apiClientIdField"_s, u"sample-helpdesk"_s);
        driver.type(u"apiClientSecretField"_s, u"sample-helpdesk-secret"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "findPage");
    }

    static void find(Driver &driver, const QString &wanted)
    {
        driver.type(u"personField"_s, wanted);
        driver.press(u"findButton"_s);
        QTRY_VERIFY(driver.isVisible(u"peopleList"_s));
    }

    static QStringList rows(const Driver &driver)
    {
        QStringList texts;
        const auto *list = driver.find<QListWidget>(u"peopleList"_s);
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    }

    SandboxProcess m_sandbox;
    Directory m_directory;
};

static int runInFrance(int argc, char **argv)
{
    qputenv("LC_ALL", "fr_FR.UTF-8"); // an operator in France; the language is pinned
    return renumber::test::runGuiTest<SearchTest>(argc, argv);
}

RENUMBER_TEST_BY(SearchTest, runInFrance)
#include "searchtest.moc"
