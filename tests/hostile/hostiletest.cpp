// SPDX-License-Identifier: Apache-2.0
// What a server may send is up to the server; whose reply is whose is not.
#include "certificates.h"
#include "hostileserver.h"
#include "mischief.h"
#include "net/httpcall.h"
#include "net/lines.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

using namespace renumber;
using namespace renumber::net;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int callsInAll = 1'000;
constexpr int callsAtOnce = 6;

/// One call and what came of it.
struct Made
{
    QByteArray name;
    QByteArray method;
    Sending sending = Sending::Once;
    int endings = 0;
    bool wasGivenUp = false;
    std::optional<HttpResult> result;
};

/// Runs a server, with TLS in front of it where an identity is given, in a thread of its own.
class Elsewhere
{
public:
    Elsewhere(quint32 seed, const std::optional<Identity> &identity)
    {
        m_thread.start();
        m_here.moveToThread(&m_thread);
        run([&] {
            m_server = std::make_unique<HostileServer>(seed, identity);
            m_base = m_server->baseUrl();
        });
    }
    ~Elsewhere()
    {
        run([this] {
            m_server.reset();
            m_here.moveToThread(nullptr);
        });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Elsewhere)

    QUrl urlOf(const QByteArray &call) const { return QUrl(m_base + QString::fromLatin1(call)); }
    /// Has a line ready whose other end has said what it says at once.
    void openInTime(Lines &lines, const QUrl &url)
    {
        run([this] { m_server->allowSpeakingAtOnce(true); });
        lines.prepare(url, lines.lines() + 1);
        QTRY_COMPARE(lines.openLines(), lines.lines());
        // The server has been told of each connection by now, and does what it does with it before this.
        run([this] { m_server->allowSpeakingAtOnce(false); });
    }
    QByteArray mischiefTo(const QByteArray &call)
    {
        QByteArray mischief;
        run([&] { mischief = m_server->mischiefTo(call); });
        return mischief;
    }
    int readings(const QByteArray &call)
    {
        int count = 0;
        run([&] { count = m_server->readings(call); });
        return count;
    }

private:
    template <typename Work> void run(const Work &work)
    {
        QMetaObject::invokeMethod(&m_here, work, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_here;
    std::unique_ptr<HostileServer> m_server;
    QString m_base;
};

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private:
    void makeCalls(Elsewhere &elsewhere, Lines &lines, quint32 seed)
    {
        QRandomGenerator chance(seed);
        QObject caller;
        int under = 0;
        for (int i = 0; i < callsInAll; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(under < callsAtOnce, 60'000);
            begin(elsewhere, lines, chance, i, caller, under);
        }
        QTRY_COMPARE_WITH_TIMEOUT(under, 0, 60'000);
    }

    void begin(Elsewhere &elsewhere, Lines &lines, QRandomGenerator &chance, int i, QObject &caller,
               int &under)
    {
        static const QList<QByteArray> methods{"POST", "GET", "DELETE", "PUT", "PATCH"};
        Made &made = m_made.emplace_back();
        made.name = QByteArray::number(i);
        made.method = methods.at(i % methods.size());
        // Every other GET is none that only reads.
        if (made.method == "GET" && i % 2 == 0)
            made.sending = Sending::Repeatable;
        HttpRequest request;
        request.label = u"test"_s;
        request.method = made.method;
        request.sending = made.sending;
        request.url = elsewhere.urlOf(made.name);
        if (made.method != "GET" && made.method != "DELETE")
            request.body = QByteArray(i % 7 == 0 ? 40'000 : 20, 'x');
        request.deadline = i % 4 == 0 ? 30ms : 1'000ms;
        if (chance.bounded(50) == 0)
            lines.drop();
        if (chance.bounded(2) == 0)
            elsewhere.openInTime(lines, request.url);
        auto *waiting = new QObject(&caller);
        ++under;
        connect(waiting, &QObject::destroyed, &caller, [&under] { --under; });
        HttpCall::start(lines, request).then(waiting, [&made, waiting](const HttpResult &result) {
            ++made.endings;
            made.result = result;
            waiting->deleteLater();
        });
        if (chance.bounded(10) == 0) {
            made.wasGivenUp = true;
            QTimer::singleShot(chance.bounded(5), waiting, &QObject::deleteLater);
        }
    }

    std::list<Made> m_made;

private slots:
    void oneExchangeOneReply_data()
    {
        QTest::addColumn<bool>("safe");
        QTest::newRow("http") << false;
        QTest::newRow("TLS") << true;
    }
    void oneExchangeOneReply()
    {
        QFETCH(const bool, safe);
        constexpr quint32 seed = 20'261'128;
        m_made.clear();
        Certificates certificates;
        Trust trust;
        if (safe)
            trust.own = QSslCertificate::fromData(
                Certificates::textOf(certificates.authority(u"company"_s).certificateFile));
        Elsewhere elsewhere(seed, safe ? std::optional(certificates.signedBy(u"company"_s)) : std::nullopt);
        {
            Lines lines(trust);
            makeCalls(elsewhere, lines, seed + 1);
        }
        int answered = 0;
        int lost = 0;
        int unsent = 0;
        int anothers = 0;
        int unread = 0;
        int twice = 0;
        int falselyUnsent = 0;
        int untrue = 0;
        int misnamed = 0;
        for (const Made &made : m_made) {
            const int readings = elsewhere.readings(made.name);
            QCOMPARE(made.endings, made.result ? 1 : 0);
            QVERIFY(made.result || made.wasGivenUp);
            twice += made.sending == Sending::Once && readings > 1;
            if (!made.result)
                continue;
            if (const HttpResult &result = *made.result; result.has_value()) {
                ++answered;
                // 408 crosses the request now and then, and says itself that it answers none.
                unread += readings == 0 && result->status != 408;
                const QByteArray mischief = elsewhere.mischiefTo(made.name);
                const bool isCut = mischief == "a length that is too short, then another reply";
                // Now and then Qt takes half a chunk for whole; what it holds is no JSON.
                const bool isHalf = result->body == R"({"for":)";
                const bool mayBeCut = isCut || readings > 1; // of two readings, one may have been so
                untrue += result->status == 200 && !isHalf && result->body != bodyFor(made.name)
                    && !(mayBeCut && result->body == bodyFor(made.name).chopped(1));
                static const QList<QByteArray> unanswerable{"two lengths",
                                                            "a length that is too long",
                                                            "hangs up on the request",
                                                            "hangs up in the status line",
                                                            "hangs up in the head",
                                                            "hangs up in the body"};
                untrue += readings == 1 && unanswerable.contains(mischief);
                const QJsonObject body = QJsonDocument::fromJson(result->body).object();
                anothers += body.contains("for"_L1) && body["for"_L1].toString().toLatin1() != made.name;
                anothers += result->status != 200 && result->status != 204 && result->status != 408;
            } else {
                (result.error().acted == Acted::No ? unsent : lost)++;
                static const QList<TransportError> afterwards{
                    TransportError::TimedOut, TransportError::ConnectionLost, TransportError::Unreadable};
                misnamed
                    += result.error().acted == Acted::Maybe && !afterwards.contains(result.error().error);
                falselyUnsent += result.error().acted == Acted::No && readings > 0;
            }
        }
        const QByteArray row
            = u"%1: %2 calls, %3 kinds of mischief: %4 answered, %5 lost, %6 not sent; another's reply %7, "
              "answered but never read %8, sent twice %9, "_s.arg(safe ? u"TLS"_s : u"http"_s)
                  .arg(callsInAll)
                  .arg(allMischief().size())
                  .arg(answered)
                  .arg(lost)
                  .arg(unsent)
                  .arg(anothers)
                  .arg(unread)
                  .arg(twice)
                  .toUtf8()
            + u"said to be unsent but read %1, taken for whole %2, told as what cannot be by then %3"_s
                  .arg(falselyUnsent)
                  .arg(untrue)
                  .arg(misnamed)
                  .toUtf8();
        qInfo().noquote() << row;
        QFile table(QStringLiteral(RENUMBER_HOSTILE_TABLE));
        QVERIFY(table.open(safe ? QIODevice::Append : QIODevice::WriteOnly));
        table.write(row + '\n');
        QVERIFY(answered > callsInAll / 6);
        QVERIFY(lost > callsInAll / 20 && unsent > callsInAll / 50);
        QCOMPARE(anothers, 0);
        QCOMPARE(unread, 0);
        QCOMPARE(twice, 0);
        QCOMPARE(falselyUnsent, 0);
        QCOMPARE(untrue, 0);
        QCOMPARE(misnamed, 0);
    }
};

RENUMBER_TEST(HostileTest)
#include "hostiletest.moc"
