// SPDX-License-Identifier: Apache-2.0
#include "person.h"

#include "numbers.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

constexpr auto boxText = "phoneUnfinishedText"_L1;
constexpr auto goOnButton = "phoneUnfinishedGoOnButton"_L1;
constexpr auto giveUpButton = "phoneUnfinishedGiveUpButton"_L1;
constexpr auto ask = "phoneUnfinishedAsk"_L1;
constexpr auto changeButton = "phoneCardChangeButton"_L1;

} // namespace

Person::Person(Driver &driver, SandboxProcess &sandbox, Wire &wire)
    : m_driver(driver)
    , m_hands(driver)
    , m_sandbox(sandbox)
    , m_wire(wire)
{
}

void Person::begin(const QString &profile, const QString &token)
{
    m_driver.start({profile});
    if (!token.isEmpty()) {
        m_hands.waitFor("the button to sign in", [this] { return m_driver.isEnabled(u"signInButton"_s); });
        m_driver.choose(u"wayBox"_s, u"With an access token"_s);
        m_driver.type(u"tokenField"_s, token);
        m_driver.press(u"signInButton"_s);
    }
    m_hands.waitForPage("accountPage");
    const QString remembered = m_driver.dataDirectory() + u"/accounts.json"_s;
    m_hands.waitFor("that somebody is remembered", [&remembered] { return QFile::exists(remembered); });
    m_wire.say(u"account"_s);
}

void Person::obey()
{
    while (true) {
        const QString command = m_wire.next();
        if (command.startsWith("look"_L1))
            look(command == "look box"_L1);
        else if (command == "goOn"_L1)
            goOn();
        else if (command == "giveUp"_L1)
            giveUp();
        else
            changeForEver(command.section(u' ', 1).toInt());
    }
}

/// \a expectsBox: something is in the store. What the keychain has of it comes a little later than the page.
void Person::look(bool expectsBox)
{
    if (expectsBox) {
        m_hands.waitFor("all that is known of what is unfinished", [this] {
            const QString text = m_hands.textIfVisible(boxText);
            return m_driver.isVisible(goOnButton) || text.contains("is done"_L1)
                || text.contains("Begin it again"_L1);
        });
    }
    const QJsonObject seen{{u"number"_s, onlyDigits(m_driver.valueOn(u"phoneCard"_s))},
                           {u"box"_s, m_hands.textIfVisible(boxText)},
                           {u"goOn"_s, m_hands.textIfVisible(goOnButton)},
                           {u"giveUp"_s, m_hands.textIfVisible(giveUpButton)},
                           {u"ledgerNote"_s, m_hands.textIfVisible(u"ledgerNoteText"_s)},
                           {u"problem"_s, m_hands.textIfVisible(u"accountProblemText"_s)},
                           {u"notice"_s,
                            QString(m_hands.textIfVisible(u"accountNoticeText"_s)
                                    + m_hands.textIfVisible(u"accountOutcomeText"_s))}};
    m_wire.say(u"page "_s + QString::fromUtf8(QJsonDocument(seen).toJson(QJsonDocument::Compact)));
}

void Person::goOn()
{
    m_wire.say(u"goingOn"_s);
    m_hands.press(goOnButton);
    m_hands.waitForPage("codePage");
    const QString digits = onlyDigits(m_driver.text(u"sentToField"_s));
    m_wire.say(u"codePage "_s + digits);
    enterCode(u'+' + digits);
    m_wire.say(u"settled"_s);
}

void Person::giveUp()
{
    m_wire.say(u"givingUp"_s);
    m_hands.press(giveUpButton);
    m_driver.confirmIfAsked(ask);
    m_hands.waitFor("the end of what was given up", [this] { return !m_driver.isVisible(boxText); });
    m_hands.waitForPage("accountPage");
    m_wire.say(u"settled"_s);
}

void Person::changeForEver(int index)
{
    for (;; ++index)
        change(numberOf(index));
}

void Person::change(const QString &number)
{
    m_wire.say(u"changing "_s + number);
    m_hands.press(changeButton);
    m_hands.waitForPage("changePage");
    m_driver.type(u"newNumberField"_s, number);
    // Else the old numbers would pile up on the account.
    if (auto *replacing = m_driver.window().findChild<QCheckBox *>(u"replaceAllChoice"_s);
        replacing && !replacing->isChecked())
        m_driver.press(u"replaceAllChoice"_s);
    m_wire.say(u"update"_s);
    m_driver.press(u"updateButton"_s);
    m_hands.waitForPage("codePage");
    m_wire.say(u"codePage "_s + onlyDigits(m_driver.text(u"sentToField"_s)));
    enterCode(number);
}

/// On the page for it; ends on the account.
void Person::enterCode(const QString &number)
{
    m_driver.type(u"codeField"_s, m_sandbox.lastCode(number));
    m_wire.say(u"verify"_s);
    m_hands.press(u"verifyCodeButton"_s);
    m_hands.waitFor("what came of the code", [this] {
        return m_driver.page() != "codePage"_L1 || m_driver.isVisible(u"codeProblemText"_s);
    });
    if (m_driver.page() == "donePage"_L1) {
        m_wire.say(u"done "_s + onlyDigits(m_driver.text(u"shownCardValue"_s)));
        m_driver.press(u"doneAccountButton"_s);
    } else {
        m_wire.say(u"told "_s + m_hands.textIfVisible(u"codeProblemText"_s));
        leave();
    }
    m_hands.waitForPage("accountPage");
}

/// Gives the change up that cannot be finished with the code there is.
void Person::leave()
{
    m_wire.say(u"givingUp"_s);
    m_driver.press(u"codeCancelButton"_s);
    m_hands.waitForPage("accountPage");
    m_hands.press(giveUpButton);
    m_driver.confirmIfAsked(ask);
}

} // namespace renumber::test
