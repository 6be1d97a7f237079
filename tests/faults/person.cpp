// SPDX-License-Identifier: Apache-2.0
#include "person.h"

#include "seen.h"
#include "truth.h"
#include "turnuntil.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

using account::ContactKind;
using change::Aim;

namespace {

constexpr std::chrono::seconds minute(61); // longer than any service wants to wait between two messages
constexpr std::chrono::seconds patience(30); // on a loaded machine; longer is a dead end

bool isSendingToCurrent(const QString &offer)
{
    return offer == u"Send a code to the current number" || offer == u"Send a code to the current address";
}

} // namespace

Person::Person(Driver &driver, SandboxProcess &sandbox, const QString &service, const FaultedCall &wish)
    : m_driver(driver)
    , m_sandbox(sandbox)
    , m_service(service)
    , m_wish(wish)
    , m_current(truthOf(sandbox, service, wish).current)
{
}

QString Person::target() const
{
    if (m_wish.aim == Aim::Verify)
        return m_current;
    return m_wish.kind == ContactKind::Phone ? u"+33750253360"_s : u"camille.new@example.com"_s;
}

QString Person::card() const
{
    return m_wish.kind == ContactKind::Phone ? u"phoneCard"_s : u"emailCard"_s;
}

QString Person::field() const
{
    return m_wish.kind == ContactKind::Phone ? u"newNumberField"_s : u"newEmailField"_s;
}

QJsonObject Person::newestMessage(const QString &to) const
{
    const QJsonArray messages = m_sandbox.control("GET", u"/sandbox/messages"_s).toArray();
    QJsonObject newest;
    for (const QJsonValue message : messages) {
        if (message[u"to"_s] == to)
            newest = message.toObject();
    }
    return newest;
}

QString Person::newestCode(const QString &to) const
{
    return newestMessage(to)[u"code"_s].toString();
}

void Person::letTimePass()
{
    m_driver.letPass(minute);
    m_sandbox.advanceClock(int(minute.count()));
}

/// As soon as the page allows it: where it says from when on, that time is waited for. False where it went
/// away under the hand, as the page has come to know more: then there is something else to be looked at.
bool Person::press(const QString &button)
{
    if (!m_driver.isEnabled(button))
        letTimePass();
    if (!turnUntil([&] { return m_driver.isEnabled(button); }, patience))
        qFatal("%s stays disabled", qUtf8Printable(button));
    m_sentBefore = m_sandbox.messages().size();
    return m_driver.pressIfThere(button);
}

void Person::askBy(const QString &button)
{
    if (press(button))
        ++m_asked;
}

void Person::signIn()
{
    switch (m_wish.way) {
    case Way::SampleToken:
        press(u"sampleButton"_s);
        return;
    case Way::Browser:
        break;
    case Way::Password:
        m_driver.type(u"usernameField"_s, m_wish.person.toLower());
        m_driver.type(u"passwordField"_s, u"sample-password"_s);
        break;
    }
    press(u"signInButton"_s);
}

void Person::readAgain()
{
    press(u"refreshButton"_s);
}

bool Person::openForm()
{
    if (m_wish.aim == Aim::Verify)
        return true;
    if (!press(card() + u"ChangeButton"_s))
        return false;
    m_driver.type(field(), target());
    return true;
}

void Person::request()
{
    askBy(m_wish.aim == Aim::Verify ? QString(card() + u"VerifyButton"_s) : u"updateButton"_s);
}

void Person::resend()
{
    askBy(m_driver.page() == u"linkPage" ? u"linkResendButton"_s : u"resendButton"_s);
}

void Person::requestToCurrent()
{
    askBy(u"sendToCurrentButton"_s);
}

void Person::prepareConfirmation()
{
    if (m_driver.page() == u"linkPage") {
        const int message = newestMessage(target())[u"id"_s].toInt();
        m_clicked.insert(message);
        m_sandbox.control("POST", u"/sandbox/messages/%1/click"_s.arg(message));
        return;
    }
    const QString code = newestCode(target());
    ++m_entered[code];
    m_driver.type(u"codeField"_s, code);
    if (!m_driver.isVisible(u"currentCodeField"_s))
        return;
    const QString currentCode = newestCode(m_current);
    ++m_entered[currentCode];
    m_driver.type(u"currentCodeField"_s, currentCode);
}

void Person::confirm()
{
    press(m_driver.page() == u"linkPage" ? u"linkClickedButton"_s : u"verifyCodeButton"_s);
}

namespace {

const QMap<QString, QString> waysBack{{u"changePage"_s, u"changeCancelButton"_s},
                                      {u"codePage"_s, u"codeCancelButton"_s},
                                      {u"linkPage"_s, u"linkCancelButton"_s},
                                      {u"unsettledPage"_s, u"unsettledAccountButton"_s}};

} // namespace

bool Person::isInChange() const
{
    return waysBack.contains(m_driver.page());
}

void Person::goBack()
{
    const QString page = m_driver.page();
    press(waysBack.value(page));
    if (page == u"codePage" || page == u"linkPage")
        m_driver.confirmIfAsked(page == u"codePage" ? u"codeAsk"_s : u"linkAsk"_s);
}

/// Presses the button beside a problem; false where there is none.
bool Person::takeOffer(const QString &box)
{
    const QString button = box + u"ProblemAction"_s;
    if (!m_driver.isVisible(button))
        return false;
    const QString offer = m_driver.text(button);
    const QString told = m_driver.text(QString(box + u"ProblemText"_s));
    if (told.contains(u"Wait a while") || told.contains(u"You can try again at"))
        letTimePass();
    const QString problem = m_driver.text(QString(box + u"ProblemText"_s));
    const bool isOfReading
        = problem.contains(u"account shows now") || problem.contains(u"Nothing was changed");
    if (offer == u"Edit the number" || offer == u"Edit the address")
        return false; // it is the right one: what was said of it was the fault's
    if (!isOfReading
        && (offer == u"Try again" || offer == u"Text the code again" || offer == u"Email the code again"
            || offer == u"Send the code again" || offer == u"Call again" || offer == u"Send the link again"
            || isSendingToCurrent(offer)))
        askBy(button);
    else
        press(button);
    return true;
}

void Person::goOnAtAccount()
{
    if (takeOffer(u"account"_s))
        return;
    if (m_wish.at == At::Refresh || m_wish.at == At::SignIn) {
        readAgain();
        return;
    }
    // Kept as a question that the account does not answer: it is given up, and what is wanted is asked for
    // anew.
    const QString change = card() + u"ChangeButton"_s;
    const QString unfinished
        = m_wish.kind == ContactKind::Phone ? u"phoneUnfinished"_s : u"emailUnfinished"_s;
    const QString giveUp = unfinished + u"GiveUpButton"_s;
    const QString confirmPending = card() + u"ConfirmButton"_s;
    const auto isThere
        = [this](const QString &button) { return m_driver.isVisible(button) && m_driver.isEnabled(button); };
    // What is unfinished may still be looked for, and until then nothing can be changed.
    turnUntil([&] { return isThere(giveUp) || isThere(confirmPending) || isThere(change); }, patience);
    if (m_driver.isVisible(giveUp)) {
        press(giveUp);
        m_driver.confirmIfAsked(unfinished + u"Ask"_s);
        return;
    }
    if (m_wish.aim == Aim::Change && m_driver.isVisible(confirmPending)) {
        press(confirmPending); // asks for no message
        return;
    }
    if (openForm())
        request();
}

void Person::goOnAtForm()
{
    if (takeOffer(u"change"_s))
        return;
    if (m_driver.text(field()).isEmpty())
        m_driver.type(field(), target());
    request();
}

void Person::goOnAtCode()
{
    const bool wantsCurrent = m_driver.isVisible(u"codeProblemAction"_s)
        && isSendingToCurrent(m_driver.text(u"codeProblemAction"_s));
    const bool mustSignIn = m_driver.isVisible(u"codeProblemAction"_s)
        && m_driver.text(u"codeProblemAction"_s) == u"Sign in again";
    if (wantsCurrent || mustSignIn) {
        takeOffer(u"code"_s);
        return;
    }
    const QString code = newestCode(target());
    if (!code.isEmpty() && m_entered.value(code) < 2 && m_driver.isEnabled(u"verifyCodeButton"_s)) {
        prepareConfirmation();
        confirm();
        return;
    }
    // Of two codes that were not accepted together, either may be at fault.
    if (m_driver.isVisible(u"currentCodeField"_s) && m_entered.value(newestCode(m_current)) > 1)
        requestToCurrent();
    else if (!takeOffer(u"code"_s))
        resend();
}

void Person::goOnAtLink()
{
    if (m_driver.isVisible(u"linkProblemAction"_s)
        && m_driver.text(u"linkProblemAction"_s) == u"Sign in again") {
        takeOffer(u"link"_s);
        return;
    }
    const int message = newestMessage(target())[u"id"_s].toInt();
    if (message == 0) {
        resend();
        return;
    }
    if (!m_clicked.contains(message))
        prepareConfirmation();
    confirm();
}

void Person::goOnUnsettled()
{
    const bool wasInVain = ++m_askedAgain > 2;
    if (wasInVain)
        m_askedAgain = 0;
    press(wasInVain ? u"unsettledAccountButton"_s : u"askAgainButton"_s);
}

/// Whether the account page shows what is wanted.
bool Person::isContent() const
{
    if (m_wish.at == At::Refresh || m_wish.at == At::SignIn)
        return true;
    const Words words = seenIn(m_driver, card());
    return isSameContact(words.value, target()) && (m_wish.aim == Aim::Change || words.saysVerified);
}

bool Person::goOn()
{
    const QString page = m_driver.page();
    if (page == u"donePage")
        return false;
    if (page == u"accountPage" && !m_driver.isVisible(u"accountProblemText"_s) && isContent())
        return false;
    if (page == u"signInPage")
        signIn();
    else if (page == u"accountPage")
        goOnAtAccount();
    else if (page == u"changePage")
        goOnAtForm();
    else if (page == u"codePage")
        goOnAtCode();
    else if (page == u"linkPage")
        goOnAtLink();
    else
        goOnUnsettled();
    return true;
}

} // namespace renumber::test
