// SPDX-License-Identifier: Apache-2.0
// A service that tells no ids, and two people there who are both called Camille. Whose token it is, is its
// first letter: c1 and c2 are the first Camille's, d1 the other one's, e1 is Noa's.
#include "contactvalues.h"
#include "kepttoken.h"
#include "requestheader.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace renumber;
using namespace renumber::cases;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using account::ContactKind;

namespace {

const QString camillesNumber = QStringLiteral("+33750253354");
const QString othersNumber = QStringLiteral("+33750253355");
const QString newNumber = QStringLiteral("+33750253360");
const QString newerNumber = QStringLiteral("+33750253361");
const QString theCode = QStringLiteral("501028");

std::shared_ptr<const description::ConfiguredService> serviceWithoutIds(const QString &base)
{
    QByteArray text = sampleText();
    text.replace(R"("take": { "userId": "id", "phone?")",
                 R"("take": { "name?": "name", "email?": "email", "phone?")");
    const auto description = described(text);
    if (!description)
        qFatal("%s", qUtf8Printable(description::toText(description.error().first())));
    return serviceAt(base, *description);
}

QChar whoseToken(const QByteArray &request)
{
    return QLatin1Char(headerOf(request, "Authorization").mid(QByteArrayView("Bearer ").size()).front());
}

} // namespace

class NamesakeTest : public QObject
{
    Q_OBJECT

    Case &shown() { return m_start->whose; }
    template <typename Phase> bool isAt()
    {
        return std::holds_alternative<Phase>(shown().runner().change().phase);
    }
    void signIn(const QString &token)
    {
        m_start->session.signInWithToken(token);
        QTRY_VERIFY(shown().isOpen());
    }
    change::Plan planFor(const QString &number)
    {
        return *shown().runner().planFor(change::Aim::Change, shown().account().contact(ContactKind::Phone),
                                         phoneValue(number));
    }
    /// The first Camille's number is being changed, and the code is out.
    void awaitCode()
    {
        signIn(u"c1"_s);
        shown().runner().begin(planFor(newNumber));
        QTRY_VERIFY(isAt<change::AwaitingCode>());
    }
    /// That code is entered, and the sign-in has ended by then.
    void enterCodeTooLate()
    {
        m_provider->answer("/confirm", rawReply(401));
        shown().runner().enterCode(theCode);
        QTRY_VERIFY(isAt<change::AwaitingCode>()
                    && std::get<change::AwaitingCode>(shown().runner().change().phase).problem);
        m_provider->answer("/confirm", {m_answer});
    }
    bool isSetAside()
    {
        return isAt<change::Idle>() && shown().outcome() == cases::Outcome(LeftBehind::OfNobodyKnown);
    }
    QList<QByteArray> messagesFor(QChar who) const
    {
        QList<QByteArray> messages;
        for (const QByteArray &path : {QByteArray("/change"), QByteArray("/again")}) {
            for (const QByteArray &request : m_provider->requestsTo(path)) {
                if (whoseToken(request) == who)
                    messages.append(path);
            }
        }
        return messages;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<FakeProvider>();
        m_keychain = std::make_unique<keychain::Keychain>();
        m_accounts = std::make_unique<signin::RememberedAccounts>(m_dir->filePath(u"data"_s));
        m_people = {{u'c', {{u"name"_s, u"Camille"_s}, {u"phone"_s, camillesNumber}}},
                    {u'd', {{u"name"_s, u"Camille"_s}, {u"phone"_s, othersNumber}}},
                    {u'e', {{u"name"_s, u"Noa"_s}, {u"phone"_s, camillesNumber}}}};
        m_answer = [this](QTcpSocket *socket, const QByteArray &request) {
            QJsonObject &person = m_people[whoseToken(request)];
            if (request.startsWith("POST /confirm "))
                person.insert(u"phone"_s, newNumber);
            QJsonObject told = person;
            told.insert(u"verified"_s, true);
            told.insert(u"ticket"_s, u"t"_s);
            RawServer::saying(rawReply(200, QJsonDocument(told).toJson()))(socket, request);
        };
        for (const char *path : {"/me", "/change", "/again", "/confirm"})
            m_provider->answer(path, {m_answer});
        m_start = std::make_unique<OneStart>(serviceWithoutIds(m_provider->base()), *m_keychain, *m_accounts);
    }

    void cleanup()
    {
        m_start.reset();
        m_accounts.reset(); // it may still be writing
        m_dir.reset();
    }

    /// The other Camille is shown none of it, and nothing of it goes out as theirs.
    void somebodyElseOfThatNameSignsIn()
    {
        awaitCode();
        enterCodeTooLate();
        signIn(u"d1"_s);
        QVERIFY(isSetAside());
        shown().runner().resend();
        shown().runner().enterCode(theCode);
        shown().readAccount();
        QTRY_VERIFY(!shown().isReading());
        QCOMPARE(messagesFor(u'd'), QList<QByteArray>());
        QCOMPARE(m_people.value(u'd').value(u"phone"_s), QJsonValue(othersNumber));
        QCOMPARE(m_people.value(u'c').value(u"phone"_s), QJsonValue(camillesNumber));
    }

    void theSamePersonSignsIn()
    {
        awaitCode();
        enterCodeTooLate();
        signIn(u"c2"_s);
        QVERIFY(shown().outcome() == cases::Outcome());
        QVERIFY(isAt<change::AwaitingCode>());
        shown().runner().enterCode(theCode);
        QTRY_VERIFY(isAt<change::Done>());
        QCOMPARE(m_people.value(u'c').value(u"phone"_s), QJsonValue(newNumber));
    }

    void somebodyOfAnotherNameSignsIn()
    {
        awaitCode();
        signIn(u"e1"_s);
        QVERIFY(isAt<change::Idle>());
        QVERIFY(shown().outcome() == cases::Outcome(LeftBehind::OfAnotherAccount));
    }

    /// The number that was wanted tells whose account it is only where the code has been entered.
    void theAccountShowsTheNewNumber_data()
    {
        QTest::addColumn<bool>("isEntered");
        QTest::newRow("which cannot be yet") << false;
        QTest::newRow("which may be") << true;
    }
    void theAccountShowsTheNewNumber()
    {
        QFETCH(const bool, isEntered);
        awaitCode();
        if (isEntered) {
            m_provider->answer("/confirm", {m_provider->holding()});
            shown().runner().enterCode(theCode);
            QTRY_COMPARE(m_provider->requestsTo("/confirm").size(), 1);
        }
        m_people[u'c'].insert(u"phone"_s, newNumber);
        signIn(u"c2"_s);
        QCOMPARE(isSetAside(), !isEntered);
        QCOMPARE(!isAt<change::Idle>(), isEntered);
    }

    /// Somebody has changed it elsewhere, or it is somebody else: nobody can tell.
    void theAccountShowsAThirdNumber()
    {
        awaitCode();
        m_people[u'c'].insert(u"phone"_s, newerNumber);
        signIn(u"c2"_s);
        QVERIFY(isSetAside());
    }

    /// Then it is another contact that tells, if there is one.
    void anAccountThatHadNoNumber_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("emailThen");
        QTest::addColumn<bool>("isTheSame");
        QTest::newRow("the same address") << u"c@example.com"_s << u"c@example.com"_s << true;
        QTest::newRow("another address") << u"c@example.com"_s << u"d@example.com"_s << false;
        QTest::newRow("no address") << QString() << QString() << false;
    }
    void anAccountThatHadNoNumber()
    {
        QFETCH(const QString, email);
        QFETCH(const QString, emailThen);
        QFETCH(const bool, isTheSame);
        m_people[u'c'] = {{u"name"_s, u"Camille"_s}, {u"email"_s, email}};
        awaitCode();
        m_people[u'c'].insert(u"email"_s, emailThen);
        signIn(u"c2"_s);
        QCOMPARE(isAt<change::AwaitingCode>(), isTheSame);
        QCOMPARE(isSetAside(), !isTheSame);
    }

    /// A code that is out while another number is tried in its place is nobody else's either.
    void aCodeThatWasSetAside_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("the same person") << u"c2"_s << true;
        QTest::newRow("somebody else of that name") << u"d1"_s << false;
    }
    void aCodeThatWasSetAside()
    {
        QFETCH(const QString, token);
        QFETCH(const bool, isThere);
        awaitCode();
        m_provider->answer("/change", rawReply(401));
        shown().ask(ContactKind::Phone, phoneValue(newNumber));
        shown().answer(planFor(newerNumber));
        QTRY_VERIFY(isAt<change::Failed>());
        QVERIFY(shown().setAside());
        signIn(token);
        QCOMPARE(shown().setAside() != nullptr, isThere);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<keychain::Keychain> m_keychain;
    std::unique_ptr<signin::RememberedAccounts> m_accounts;
    std::unique_ptr<OneStart> m_start;
    RawServer::Answer m_answer;
    QMap<QChar, QJsonObject> m_people;
};

RENUMBER_TEST(NamesakeTest)
#include "namesaketest.moc"
