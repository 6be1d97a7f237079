// SPDX-License-Identifier: Apache-2.0
#include "cell.h"

#include "person.h"
#include "sandboxprofile.h"
#include "seen.h"
#include "stranger.h"
#include "truth.h"
#include "turnuntil.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::test {

namespace {

constexpr auto patience = 30s; // that a page may wait on a loaded machine; longer is a hang
constexpr qint64 atRestAfter = 10; // milliseconds: what has just ended may lead to the next thing
constexpr int mostSteps = 15; // that a patient person takes after the fault

// A deadline that stalled calls run into; else long, so that a slow machine is not taken for a fault.
constexpr auto shortDeadline = 600ms;
constexpr auto longDeadline = 20s;

QString cardOf(const FaultedCall &call)
{
    return call.kind == account::ContactKind::Phone ? u"phoneCard"_s : u"emailCard"_s;
}

bool fits(const QString &path, const QString &pattern)
{
    const QStringList parts = pattern.split(u'*');
    return parts.size() == 1 ? path == pattern
                             : path.startsWith(parts.constFirst()) && path.endsWith(parts.constLast());
}

} // namespace

/// Notices that a page has begun to wait, even if it is over by the time anybody looks.
class ShownWatch : public QObject
{
public:
    explicit ShownWatch(const QWidget &window)
    {
        const auto labels = window.findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->objectName().endsWith(u"BusyLabel"))
                label->installEventFilter(this);
        }
    }
    bool isShown = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        isShown = isShown || event->type() == QEvent::Show;
        return QObject::eventFilter(watched, event);
    }
};

FaultCell::FaultCell(const FaultBench &bench, const FaultedCall &call, const FaultKind &kind)
    : m_bench(bench)
    , m_call(call)
    , m_kind(kind)
{
}

FaultCell::~FaultCell() = default;

void FaultCell::start()
{
    m_bench.gate.open();
    m_bench.sandbox.reset();
    if (!m_call.settings.isEmpty())
        m_bench.sandbox.changeSettings(m_bench.service, m_call.settings);
    m_before = truthOf(m_bench.sandbox, m_bench.service, m_call);
    m_driver = std::make_unique<Driver>(m_bench.sandbox);
    m_person = std::make_unique<Person>(*m_driver, m_bench.sandbox, m_bench.service, m_call);
    service::CallLimits limits;
    limits.deadline = m_kind.stalls ? std::chrono::milliseconds(shortDeadline) : longDeadline;
    m_driver->setLimits(limits);
    const bool isByGate = m_kind.name.isEmpty();
    const account::Profile reach
        = sandboxProfile(m_bench.service, isByGate ? m_bench.gate.baseUrl() : m_bench.sandbox.baseUrl());
    QJsonObject settings;
    for (auto setting = reach.settings.begin(); setting != reach.settings.end(); ++setting)
        settings.insert(setting.key(), setting.value());
    if (m_call.way == Way::Browser)
        settings.insert(u"clientId"_s, u"sample-app"_s);
    QJsonObject profile{{u"service"_s, m_bench.service},
                        {u"name"_s, u"Sandbox sample"_s},
                        {u"baseUrl"_s, reach.baseUrl},
                        {u"settings"_s, settings}};
    if (m_call.way == Way::SampleToken)
        profile.insert(u"sampleAccessToken"_s, QString(u"sample-token-"_s + m_call.token));
    m_driver->setBrowser(m_browser.signingIn(m_call.person.toLower()));
    m_driver->start({m_driver->writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
    m_watch = std::make_unique<ShownWatch>(m_driver->window());
    m_seen = seenIn(*m_driver, cardOf(m_call));
}

/// Waits until the page waits for the person again. False: it does not.
bool FaultCell::rest()
{
    QElapsedTimer idle;
    const auto isAtRest = [&] {
        // A press has been answered once the page has waited, or looks other than before.
        const bool isAnswered = m_watch->isShown || seenIn(*m_driver, cardOf(m_call)) != m_seen;
        if (isWaiting(*m_driver) || !isAnswered)
            idle.invalidate();
        else if (!idle.isValid())
            idle.start();
        return idle.isValid() && idle.hasExpired(atRestAfter);
    };
    m_hung = !turnUntil(isAtRest, patience);
    m_seen = seenIn(*m_driver, cardOf(m_call));
    m_story.append(u"%1: %2"_s.arg(m_seen.page, m_seen.sentences.join(u" | "_s)));
    return !m_hung;
}

template <typename Action> bool FaultCell::act(Action action)
{
    m_watch->isShown = false;
    action();
    return rest();
}

bool FaultCell::isAt(const QStringList &pages)
{
    return pages.contains(m_driver->page()) && m_seen.problem.isEmpty();
}

void FaultCell::arm()
{
    while (QTcpSocket *earlier = m_bench.elsewhere.nextPendingConnection())
        earlier->deleteLater(); // of another cell
    if (!m_kind.name.isEmpty())
        m_bench.sandbox.addFault(m_call.method + u' ' + m_call.path, m_kind.name, m_kind.details, -1);
    else if (m_call.before.isEmpty())
        m_bench.gate.shut();
    else
        m_bench.gate.shutAfter({m_call.before.toUtf8()});
    // What reads may come before a call that reads, or before a sign-in.
    if (!m_kind.staysAway || m_call.method == u"GET" || m_call.at == At::SignIn)
        return;
    if (m_call.isAfterReading) // the reading before it goes well
        m_bench.sandbox.addFault(u"GET /*"_s, u"delay"_s, {{u"milliseconds"_s, 0}}, 1);
    m_bench.sandbox.addFault(u"GET /*"_s, u"dropBefore"_s, {}, -1);
}

void FaultCell::disarm()
{
    m_bench.sandbox.clearFaults();
    m_bench.gate.open();
}

bool FaultCell::hasGoneWrong() const
{
    if (m_kind.name.isEmpty())
        return m_bench.gate.isShut();
    const QList<QJsonObject> requests = m_bench.sandbox.requests();
    return std::any_of(requests.cbegin(), requests.cend(), [this](const QJsonObject &request) {
        return request[u"fault"_s] == m_kind.name && request[u"method"_s] == m_call.method
            && fits(request[u"path"_s].toString(), m_call.path);
    });
}

/// To the call that goes wrong, and over it. False: something else went wrong before.
bool FaultCell::goThere()
{
    Person &person = *m_person;
    const auto armed = [this](auto action) {
        if (m_call.tokenAge == TokenAge::Expired)
            m_bench.sandbox.advanceClock(61); // of which the program's clock knows nothing
        arm();
        return act(action);
    };
    if (m_call.at == At::SignIn)
        return armed([&] { person.signIn(); });
    if (!act([&] { person.signIn(); }) || !isAt({u"accountPage"_s}))
        return false;
    if (m_call.at == At::Refresh)
        return armed([&] { person.readAgain(); });
    if (!person.openForm())
        return false;
    if (m_call.at == At::Request)
        return armed([&] { person.request(); });
    if (!act([&] { person.request(); }) || !isAt({u"codePage"_s, u"linkPage"_s}))
        return false;
    if (m_call.at == At::Resend)
        return armed([&] { person.resend(); });
    if (m_call.at == At::RequestToCurrent)
        return armed([&] { person.requestToCurrent(); });
    if (m_call.withCurrentCode && (!act([&] { person.requestToCurrent(); }) || !isAt({u"codePage"_s})))
        return false;
    person.prepareConfirmation();
    return armed([&] { person.confirm(); });
}

/// Holds what the window says against the truth.
void FaultCell::look()
{
    Truth truth;
    truth.before = m_before;
    truth.now = truthOf(m_bench.sandbox, m_bench.service, m_call);
    truth.target = m_person->target();
    truth.aim = m_call.aim;
    truth.sent = m_bench.sandbox.messages().size();
    truth.sentBefore = m_person->sentBefore();
    truth.sentToTarget = m_bench.sandbox.messages(m_person->target()).size();
    truth.asked = m_person->asked();
    truth.elsewhere = m_bench.elsewhere.hasPendingConnections() ? 1 : 0;
    m_findings += judge(m_seen, truth);
    if (!m_kind.namesAnother)
        return;
    const QStringList found = foundOfDana(*m_driver, m_bench.sandbox, m_bench.service);
    for (const QString &place : found)
        m_findings.append({Falsehood::Stranger, place});
}

void FaultCell::run()
{
    start();
    if (!goThere())
        return;
    m_wentWrong = hasGoneWrong();
    look();
    if (m_kind.staysAway && m_person->isInChange() && act([this] { m_person->goBack(); }))
        look();
    disarm();
    for (int step = 0; step < mostSteps && !m_hung; ++step) {
        bool isOver = false;
        m_watch->isShown = false;
        isOver = !m_person->goOn();
        if (isOver) {
            m_arrived = true;
            break;
        }
        rest();
        look();
    }
    learnSecrets(m_bench.secrets);
    SecretSearch search; // for what this cell has used
    learnSecrets(search);
    m_secretsFound = search.inFilesBelow(m_driver->dataDirectory());
    m_driver->quit();
    m_secretsFound += search.inFilesBelow(m_driver->dataDirectory());
}

void FaultCell::learnSecrets(SecretSearch &secrets) const
{
    secrets.add(u"an access token"_s, u"sample-token-"_s);
    const QJsonArray messages = m_bench.sandbox.control("GET", u"/sandbox/messages"_s).toArray();
    for (const QJsonValue message : messages)
        secrets.addCode(message[u"code"_s].toString());
    for (const QString &contact : {m_before.current, m_person->target()}) {
        if (contact.startsWith(u'+'))
            secrets.add(u"a number"_s, contact.mid(1));
    }
    const QList<QJsonObject> requests = m_bench.sandbox.requests();
    for (const QJsonObject &request : requests) {
        const QString text = request[u"body"_s].toString();
        const QJsonObject body = QJsonDocument::fromJson(text.toUtf8()).object();
        for (const QString &name : {u"verificationToken"_s, u"updatePhoneToken"_s, u"refresh_token"_s})
            secrets.add(name, body[name].toString());
        for (const QString &name : {u"refresh_token"_s, u"code_verifier"_s})
            secrets.add(name, QUrlQuery(text).queryItemValue(name, QUrl::FullyDecoded));
    }
}

} // namespace renumber::test
