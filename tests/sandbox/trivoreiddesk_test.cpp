// SPDX-License-Identifier: Apache-2.0
// What the sandbox adds to TrivoreID for a helpdesk.
#include "sandboxclient.h"
#include "testprogram.h"

#include <QTest>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;

namespace {

const QString camille = u"5f1a2b3c4d5e6f7081920a01"_s;
const QString sam = u"5f1a2b3c4d5e6f7081920a05"_s;
const QString alex = u"5f1a2b3c4d5e6f7081920a06"_s;
const QString kim = u"5f1a2b3c4d5e6f7081920a07"_s;
const QString camillesNumber = u"+33750253354"_s;
const QString newNumber = u"+358401234567"_s;

} // namespace

class TrivoreIdDeskTest : public QObject
{
    Q_OBJECT

private:
    static QString path(const QString &user, const QString &rest)
    {
        return u"/sandbox-only/user/"_s % user % rest;
    }
    Answer begin(const QString &to, const QString &user = camille)
    {
        return m_client->post(path(user, u"/proof/begin"_s), {{u"to"_s, to}});
    }
    Answer finish(const Answer &begun, const QString &code, const QString &user = camille)
    {
        return m_client->post(path(user, u"/proof/finish"_s),
                              {{u"proof"_s, begun.text(u"proof"_s)}, {u"code"_s, code}});
    }
    Answer notify(const QJsonObject &change, const QString &user = camille)
    {
        return m_client->post(path(user, u"/notify"_s), change);
    }
    /// The reason of a refusal, behind its status.
    static QString refusal(const Answer &answer)
    {
        return QString::number(answer.status) % u' ' % answer.text(u"reason"_s);
    }
    const QList<Message> &messages() { return m_sandbox->world().messages(); }
    void pass(int seconds) { m_sandbox->world().clock().advance(std::chrono::seconds(seconds)); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start());
        m_client = std::make_unique<SandboxClient>(*m_sandbox);
        m_client->setToken(u"sample-token-operator"_s);
    }

    void aCodeGoesToAContactOfTheUser()
    {
        const Answer begun = begin(camillesNumber);
        QCOMPARE(begun.status, 200);
        QCOMPARE(begun.text(u"id"_s), camille);
        QCOMPARE(begun.object().value("expiresIn"_L1).toInt(), 600);
        QCOMPARE(messages().size(), 1);
        QCOMPARE(messages().first().to, camillesNumber);
        QCOMPARE(messages().first().kind, MessageKind::Text);
        const Answer finished = finish(begun, m_client->newestCode());
        QCOMPARE(finished.status, 200);
        QCOMPARE(finished.text(u"id"_s), camille);
        QCOMPARE(refusal(finish(begun, m_client->newestCode())), u"400 NONE_OUTSTANDING"_s);
        QCOMPARE(begin(u"camille@example.com"_s).status, 200);
        QCOMPARE(messages().last().kind, MessageKind::Email);
        QCOMPARE(begin(u"+14155550124"_s, alex).status, 200); // beside the first
    }

    void noneGoesAnywhereElse()
    {
        for (const QString &to : {newNumber, u"dana@example.com"_s, QString()})
            QCOMPARE(begin(to).status, 404);
        QCOMPARE(begin(camillesNumber, u"nobody"_s).status, 404);
        QVERIFY(messages().isEmpty());
    }

    void onlyForWhoActsForEverybody()
    {
        const Answer begun = begin(camillesNumber);
        m_client->setToken(u"sample-token-verified"_s); // Camille's own
        QCOMPARE(begin(camillesNumber).status, 403);
        QCOMPARE(finish(begun, m_client->newestCode()).status, 403);
        QCOMPARE(notify({{u"new"_s, camillesNumber}}).status, 403);
        QCOMPARE(m_client->get(path(camille, {})).status, 403);
        m_client->setToken(u"sample-token-expired"_s);
        QCOMPARE(begin(camillesNumber).status, 401);
        QCOMPARE(messages().size(), 1);
    }

    void wrongCodes()
    {
        m_sandbox->world().settings(Service::TrivoreId).wrongCodesAllowed = 2;
        const Answer begun = begin(camillesNumber);
        QCOMPARE(refusal(finish(begun, m_client->wrongCode())), u"400 WRONG"_s);
        QCOMPARE(refusal(finish(begun, m_client->wrongCode())), u"400 WRONG"_s);
        QCOMPARE(refusal(finish(begun, m_client->newestCode())), u"400 TOO_MANY"_s);
    }

    void anOldCode()
    {
        const Answer first = begin(camillesNumber);
        const QString code = m_client->newestCode();
        const Answer second = begin(camillesNumber);
        QCOMPARE(refusal(finish(first, code)), u"400 SUPERSEDED"_s);
        pass(600);
        QCOMPARE(refusal(finish(second, m_client->newestCode())), u"400 EXPIRED"_s);
    }

    void aProofIsNoOtherUsersAndNoChange()
    {
        const Answer begun = begin(camillesNumber);
        QCOMPARE(refusal(finish(begun, m_client->newestCode(), alex)), u"400 NONE_OUTSTANDING"_s);
        // A change that is begun does not end it, nor it the change.
        const QString change = u"/api/rest/v1/user/"_s % camille % u"/change-contact"_s;
        const QString code = m_client->newestCode();
        const Answer changing = m_client->post(change % u"/begin"_s, {{u"mobile"_s, newNumber}});
        const QString changeCode = m_client->newestCode();
        QCOMPARE(finish(begun, code).status, 200);
        QCOMPARE(m_client
                     ->post(change % u"/finish"_s,
                            {{u"verificationToken"_s, changing.text(u"verificationToken"_s)},
                             {u"code"_s, changeCode}})
                     .status,
                 200);
    }

    void messagesAreLimited()
    {
        m_sandbox->world().settings(Service::TrivoreId).messagesPerNumberLimit = 1;
        QCOMPARE(begin(camillesNumber).status, 200);
        const Answer second = begin(camillesNumber);
        QCOMPARE(second.status, 429);
        QVERIFY(!second.header("Retry-After").isEmpty());
        QCOMPARE(messages().size(), 1);
    }

    void aNoticeGoesToTheOldNumberAndTheAddress()
    {
        m_sandbox->world().account(Service::TrivoreId, camille)->phones.replaceAll({newNumber, true});
        QCOMPARE(notify({{u"old"_s, camillesNumber}, {u"new"_s, newNumber}}).status, 200);
        QCOMPARE(messages().size(), 2);
        QCOMPARE(messages()[0].to, camillesNumber);
        QCOMPARE(messages()[1].to, u"camille@example.com"_s);
        for (const Message &message : messages()) {
            QVERIFY(message.code.isEmpty());
            QVERIFY(!message.text.contains(newNumber)); // whoever reads it may be somebody else
        }
        // Of a first number, and of an address, there is one to be told.
        QCOMPARE(notify({{u"new"_s, newNumber}}).status, 200);
        QCOMPARE(notify({{u"old"_s, u"old@example.com"_s}, {u"new"_s, u"camille@example.com"_s}}).status,
                 200);
        QCOMPARE(messages().size(), 4);
        QCOMPARE(messages().last().to, u"old@example.com"_s);
    }

    void aNoticeOfWhatIsNotSo()
    {
        QCOMPARE(notify({{u"old"_s, camillesNumber}, {u"new"_s, newNumber}}).status, 400);
        QCOMPARE(notify({{u"old"_s, u"nobody"_s}, {u"new"_s, camillesNumber}}).status, 400);
        QVERIFY(messages().isEmpty());
    }

    void howWorthyOfCareAUserIs()
    {
        const QDateTime now = m_sandbox->world().clock().now();
        const auto shown = [this](const QString &user) { return m_client->get(path(user, {})).object(); };
        const auto phoneChangedAt = [&shown](const QString &user) {
            return QDateTime::fromString(shown(user).value("phoneChangedAt"_L1).toString(), Qt::ISODate);
        };
        QCOMPARE(shown(camille).value("privileged"_L1), QJsonValue(false));
        QCOMPARE(shown(kim).value("privileged"_L1), QJsonValue(true));
        QVERIFY(phoneChangedAt(camille) < now.addDays(-365));
        QVERIFY(phoneChangedAt(sam) > now.addDays(-7));
        const QString change = u"/api/rest/v1/user/"_s % camille % u"/change-contact"_s;
        const auto changeTo = [&](const QString &number) {
            const Answer begun = m_client->post(change % u"/begin"_s, {{u"mobile"_s, number}});
            m_client->post(change % u"/finish"_s,
                           {{u"verificationToken"_s, begun.text(u"verificationToken"_s)},
                            {u"code"_s, m_client->newestCode()}});
        };
        changeTo(camillesNumber); // which verifies it, and changes nothing
        QVERIFY(phoneChangedAt(camille) < now.addDays(-365));
        changeTo(newNumber);
        QVERIFY(phoneChangedAt(camille) >= now.addSecs(-1));
        QVERIFY(shown(u"5f1a2b3c4d5e6f7081920a03"_s).value("phoneChangedAt"_L1).isNull()); // Robin has none
    }
};

RENUMBER_TEST(TrivoreIdDeskTest)
#include "trivoreiddesk_test.moc"
