// SPDX-License-Identifier: Apache-2.0
#include "operator.h"

#include "numbers.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

const QString ticket = u"INC0048121"_s;
constexpr auto endCaseButton = "endCaseButton"_L1;
constexpr auto updateButton = "caseUpdateButton"_L1;
constexpr auto closeButton = "closeCaseButton"_L1;
constexpr auto newNumberField = "caseNewNumberField"_L1;

/// From the words behind the first of a command.
Errand errandFrom(const QStringList &words)
{
    return {words.value(1), words.value(2), words.value(3), words.value(4)};
}

} // namespace

Operator::Operator(Driver &driver, SandboxProcess &sandbox, Wire &wire)
    : m_driver(driver)
    , m_hands(driver)
    , m_sandbox(sandbox)
    , m_wire(wire)
{
}

void Operator::begin(const QString &profile, SignedIn is)
{
    m_driver.start({profile});
    if (is == SignedIn::No)
        signIn();
    m_hands.waitForPage("findPage");
    m_hands.waitFor("the desk", [this] { return m_hands.isThere(u"railFindButton"_s); });
    const QString remembered = m_driver.dataDirectory() + u"/accounts.json"_s;
    m_hands.waitFor("that somebody is remembered", [&remembered] { return QFile::exists(remembered); });
    m_wire.say(u"desk"_s);
}

void Operator::signIn()
{
    m_hands.waitForPage("signInPage");
    m_driver.choose(u"wayBox"_s, u"As an API client, for other people"_s);
    m_driver.type(u"apiClientIdField"_s, u"sample-helpdesk"_s);
    m_driver.type(u"apiClientSecretField"_s, u"sample-helpdesk-secret"_s);
    m_hands.press(u"signInButton"_s);
}

void Operator::obey()
{
    while (true) {
        const QStringList words = m_wire.next().split(u' ');
        if (words.constFirst() == "look"_L1)
            look(words.value(1).toInt());
        else if (words.constFirst() == "serve"_L1)
            serve(errandFrom(words));
        else
            takeUp(errandFrom(words), words.value(5));
    }
}

/// What a screen reader hears of each case.
QStringList Operator::board() const
{
    QStringList rows;
    const auto *view = m_driver.window().findChild<QListView *>(u"boardView"_s);
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        rows.append(view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

/// \a rows: so many are in the record. Says what there is, whether they come or not.
void Operator::look(int rows)
{
    m_hands.comes([this, rows] { return board().size() == rows; });
    const QJsonObject seen{{u"board"_s, QJsonArray::fromStringList(board())},
                           {u"page"_s, m_driver.page()},
                           {u"troubles"_s, m_hands.troubles()}};
    m_wire.say(u"page "_s + QString::fromUtf8(QJsonDocument(seen).toJson(QJsonDocument::Compact)));
}

void Operator::serve(const Errand &errand)
{
    find(errand);
    m_wire.say(u"caseOpen"_s);
    work(errand);
}

/// On the page for it.
void Operator::find(const Errand &errand)
{
    QCoreApplication::processEvents(); // a page that has just been turned to is as new only then
    m_driver.type(u"personField"_s, QString(errand.person.toLower() + u"@example.com"_s));
    m_wire.say(u"searching"_s);
    m_hands.press(u"findButton"_s);
    m_hands.waitFor("who was found", [this] { return m_hands.isThere(u"openPersonButton"_s); });
    m_hands.press(u"openPersonButton"_s);
    m_hands.waitFor("the case of who was found", [this] { return !m_hands.isOn("findPage"); });
}

/// The case that stands first on the board. \a page: what has to come of it; empty: whatever does.
void Operator::takeUp(const Errand &errand, const QString &page)
{
    m_wire.say(u"takingUp"_s);
    m_driver.key(Qt::Key_1, Qt::ControlModifier);
    m_hands.waitFor("the case, or that nobody knows whose it is",
                    [this] { return !m_hands.isOn("findPage") || m_hands.isThere(u"ledgerNoteText"_s); });
    if (m_hands.isOn("findPage"))
        find(errand);
    if (!page.isEmpty())
        m_hands.waitForPage(qPrintable(page));
    m_wire.say(u"takenUp "_s + m_driver.page());
    work(errand);
}

/// From whatever page is in front until the case is closed.
void Operator::work(const Errand &errand)
{
    while (!m_hands.isOn("findPage")) {
        if (m_hands.isOn("deskCasePage"))
            workOnCase(errand);
        else if (m_hands.isOn("codePage"))
            enterCode(errand);
        else if (m_hands.isOn("donePage"))
            leaveDone();
        else if (m_hands.isOn("unsettledPage"))
            leaveUnsettled();
        else if (m_hands.isOn("deskTellingPage"))
            tell();
        else
            qFatal("nobody expects the %s", qPrintable(m_driver.page()));
    }
    m_wire.say(u"settled"_s);
}

void Operator::workOnCase(const Errand &errand)
{
    m_hands.waitFor("what to do in the case", [this] {
        return !m_hands.isOn("deskCasePage") || isUnconfirmed() || m_driver.isEnabled(u"reasonBox"_s);
    });
    if (!m_hands.isOn("deskCasePage"))
        return;
    if (isUnconfirmed()) {
        closeUnconfirmed();
        return;
    }
    giveReason();
    prove(errand);
    update(errand);
}

bool Operator::isUnconfirmed() const
{
    return m_hands.textIfVisible(endCaseButton) == "Close as not confirmed"_L1;
}

void Operator::giveReason()
{
    if (m_driver.find<QComboBox>(u"reasonBox"_s)->currentIndex() < 0)
        m_driver.choose(u"reasonBox"_s, u"New number"_s);
    if (m_driver.text(u"ticketField"_s) != ticket)
        m_driver.type(u"ticketField"_s, ticket);
    m_hands.waitFor("the ticket on the board", [this] { return board().value(0).contains(ticket); });
    m_wire.say(u"reasonGiven"_s);
}

bool Operator::isProven() const
{
    return m_hands.textIfVisible(u"proofCountLabel"_s) == "1 of 1 proofs"_L1;
}

void Operator::prove(const Errand &errand)
{
    const QString name = errand.proof + u"Proof"_s;
    const QString codeField = name + u"CodeField"_s;
    m_hands.waitFor("a way to prove it",
                    [&] { return isProven() || m_hands.isThere(QString(name + u"BeginButton"_s)); });
    if (!isProven()) {
        m_wire.say(u"proving"_s);
        m_hands.press(name + u"BeginButton"_s);
        m_hands.waitFor("the field for the code that proves it",
                        [&] { return m_hands.isThere(codeField) && m_driver.isEnabled(codeField); });
        m_wire.say(u"proofCode"_s);
        m_driver.type(codeField, m_sandbox.lastCode(errand.provenAt));
        m_wire.say(u"checking"_s);
        m_hands.press(name + u"CheckButton"_s);
        m_hands.waitFor("that it is proven", [this] { return isProven(); });
    }
    m_wire.say(u"proven"_s);
}

void Operator::update(const Errand &errand)
{
    m_hands.waitFor("the field for the new number",
                    [this] { return m_hands.isThere(newNumberField) && m_driver.isEnabled(newNumberField); });
    if (onlyDigits(m_driver.text(newNumberField)) != onlyDigits(errand.number))
        m_driver.type(newNumberField, errand.number);
    m_hands.waitFor("leave to press Update", [this] { return m_driver.isEnabled(updateButton); });
    m_wire.say(u"update"_s);
    m_hands.press(updateButton);
    m_hands.waitFor("what came of Update", [this] { return !m_hands.isOn("deskCasePage"); });
}

void Operator::enterCode(const Errand &errand)
{
    m_wire.say(u"codePage "_s + onlyDigits(m_driver.text(u"sentToField"_s)));
    m_driver.type(u"codeField"_s, m_sandbox.lastCode(errand.number));
    m_wire.say(u"verify"_s);
    m_hands.press(u"verifyCodeButton"_s);
    m_hands.waitFor("what came of the code", [this] { return !m_hands.isOn("codePage"); });
}

void Operator::leaveDone()
{
    m_wire.say(u"done "_s + onlyDigits(m_driver.text(u"shownCardValue"_s)));
    m_hands.press(u"doneAccountButton"_s);
    m_hands.waitForPage("deskTellingPage");
}

/// To the code where it can be entered again, else to the case.
void Operator::leaveUnsettled()
{
    m_wire.say(u"unsettled"_s);
    m_hands.press(m_hands.isThere(u"enterAgainButton"_s) ? u"enterAgainButton"_s
                                                         : u"unsettledAccountButton"_s);
    m_hands.waitFor("what follows", [this] { return !m_hands.isOn("unsettledPage"); });
}

void Operator::closeUnconfirmed()
{
    m_wire.say(u"unconfirmed"_s);
    m_hands.press(endCaseButton);
    m_hands.waitFor("whom to tell", [this] { return !m_hands.isOn("deskCasePage"); });
}

/// Whom the service does not tell is stated one by one.
void Operator::tell()
{
    m_wire.say(u"telling"_s);
    while (!m_driver.isEnabled(closeButton)) {
        m_hands.waitFor("somebody to tell, or that all were told",
                        [this] { return m_driver.isEnabled(closeButton) || !owed().isEmpty(); });
        if (const QString whom = owed(); !whom.isEmpty())
            state(whom);
    }
    m_wire.say(u"closing"_s);
    m_hands.press(closeButton);
    m_hands.waitForPage("findPage");
    m_hands.waitFor("that the case is off the board", [this] { return board().isEmpty(); });
    m_wire.say(u"closed"_s);
}

/// Somebody who is to be told, as it can be said now; empty: nobody.
QString Operator::owed() const
{
    for (const QString &whom : {u"oldPhone"_s, u"email"_s}) {
        const QString button = whom + u"ToldButton"_s;
        if (m_hands.isThere(button) && m_driver.isEnabled(button))
            return whom;
    }
    return {};
}

/// How \a whom was told; the service may have begun to tell them meanwhile.
void Operator::state(const QString &whom)
{
    const QString button = whom + u"ToldButton"_s;
    m_wire.say(u"stating "_s + whom);
    m_driver.type(whom + u"NoteField"_s, u"Rang them up"_s);
    m_hands.waitFor("that they were told", [this, &button] {
        return !m_hands.isThere(button) || (m_driver.pressIfThere(button) && !m_hands.isThere(button));
    });
}

} // namespace renumber::test
