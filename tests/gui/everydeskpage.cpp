// SPDX-License-Identifier: Apache-2.0
#include "everydeskpage.h"

#include "deskprofile.h"
#include "turnuntil.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::test {

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString oldNumber = QStringLiteral("+33750253354");
/// Longer than any look.
const QJsonObject forLong{{QStringLiteral("milliseconds"), 600'000}};

/// One visit: a program of its own, from a sandbox that is as new, with an operator at the desk.
class DeskVisit
{
public:
    DeskVisit(SandboxProcess &sandbox, const Look &look)
        : m_sandbox(sandbox)
        , m_look(look)
        , m_driver(sandbox)
    {
        sandbox.reset();
    }

    void finding()
    {
        begin();
        look(u"desk-find"_s);
        m_driver.type(u"personField"_s, u"nobody-of-that-name"_s);
        m_driver.press(u"findButton"_s);
        until([this] { return m_driver.isVisible(u"findProblemText"_s); });
        look(u"desk-find-nobody"_s);
        m_sandbox.addFault(u"GET /api/rest/v1/user"_s, u"status"_s, {{u"status"_s, 500}});
        m_driver.press(u"findButton"_s);
        until([this] { return m_driver.isVisible(u"findProblemAction"_s); });
        look(u"desk-find-problem"_s);
        m_sandbox.addFault(u"GET /api/rest/v1/user"_s, u"delay"_s, forLong);
        m_driver.type(u"personField"_s, u"a"_s);
        m_driver.press(u"findButton"_s);
        until([this] { return m_driver.isVisible(u"findCancelButton"_s); });
        look(u"desk-find-busy"_s);
        m_driver.press(u"findCancelButton"_s);
        m_sandbox.clearFaults(); // the call may have been cut short before it met its own
        m_driver.press(u"findButton"_s);
        until([this] { return m_driver.isVisible(u"peopleList"_s); });
        look(u"desk-find-people"_s);
    }

    void proving()
    {
        begin();
        serve(u"camille"_s);
        look(u"desk-case"_s);
        chooseReason(u"Phone lost or stolen"_s);
        m_driver.type(u"ticketField"_s, u"no ticket"_s);
        // Whoever has lost the phone cannot be proven by it.
        until([this] { return !m_driver.window().findChild<QWidget *>(u"oldPhoneCodeProofBeginButton"_s); });
        look(u"desk-case-lost"_s);
        beginProof();
        look(u"desk-case-proof-code"_s);
        m_driver.type(u"oldPhoneCodeProofCodeField"_s, wrong(m_sandbox.lastCode(oldNumber)));
        m_driver.press(u"oldPhoneCodeProofCheckButton"_s);
        until([this] { return m_driver.isVisible(u"oldPhoneCodeProofError"_s) && !isBusy(); });
        look(u"desk-case-proof-wrong"_s);
        m_driver.press(u"otherFactorYesButton"_s);
        until([this] { return !isBusy(); });
        look(u"desk-case-flagged"_s);
    }

    void changing()
    {
        begin();
        serve(u"camille"_s);
        prove();
        look(u"desk-case-proven"_s);
        m_sandbox.addFault(u"POST /api/rest/v1/user/*/change-contact/begin"_s, u"status"_s,
                           {{u"status"_s, 403}});
        update();
        until([this] { return m_driver.isVisible(u"caseUpdateProblemText"_s); });
        look(u"desk-case-refused"_s);
        until([this] { return m_driver.isEnabled(u"caseUpdateButton"_s); });
        m_driver.press(u"caseUpdateButton"_s);
        until([this] { return m_driver.page() == u"codePage"_s; });
        look(u"desk-code"_s);
        m_driver.type(u"codeField"_s, m_sandbox.lastCode(newNumber));
        m_driver.press(u"verifyCodeButton"_s);
        until([this] { return m_driver.page() == u"donePage"_s; });
        look(u"desk-done"_s);
        m_driver.key(Qt::Key_Return);
        until([this] {
            return m_driver.page() == u"deskTellingPage" && m_driver.isEnabled(u"closeCaseButton"_s);
        });
        look(u"desk-telling"_s);
    }

    void severalCases()
    {
        begin();
        serve(u"camille"_s);
        m_driver.key(Qt::Key_N, Qt::ControlModifier);
        until([this] { return m_driver.page() == u"findPage"_s; });
        serve(u"robin"_s);
        look(u"desk-two-cases"_s);
        m_driver.key(Qt::Key_F8);
        until([this] { return m_driver.page() == u"findPage"_s; });
        serve(u"robin"_s);
        until([this] { return m_driver.isVisible(u"missingLines"_s); });
        look(u"desk-case-locked-person"_s);
        m_driver.press(u"railAuditButton"_s);
        until([this] { return m_driver.page() == u"auditPage" && !isBusy(); });
        look(u"desk-audit"_s);
        m_driver.press(u"auditVerifyButton"_s);
        until([this] { return m_driver.isVisible(u"auditNoticeText"_s) && !isBusy(); });
        look(u"desk-audit-verified"_s);
    }

private:
    void begin()
    {
        m_driver.start({writeDeskProfile(m_driver, m_sandbox)});
        m_driver.type(u"apiClientIdField"_s, u"sample-helpdesk"_s);
        m_driver.type(u"apiClientSecretField"_s, u"sample-helpdesk-secret"_s);
        m_driver.press(u"signInButton"_s);
        until([this] { return m_driver.page() == u"findPage" && isThere(u"railFindButton"_s); });
    }

    void serve(const QString &person)
    {
        m_driver.type(u"personField"_s, person);
        m_driver.press(u"findButton"_s);
        m_driver.openFound();
        until([this] { return m_driver.page() == u"deskCasePage" && isThere(u"reasonBox"_s) && !isBusy(); });
    }

    void chooseReason(const QString &reason)
    {
        m_driver.choose(u"reasonBox"_s, reason);
        until([this] { return !isBusy() && m_driver.isEnabled(u"reasonBox"_s); });
    }

    /// Why, and a code to the old number.
    void beginProof()
    {
        chooseReason(u"New number"_s);
        m_driver.type(u"ticketField"_s, u"INC0048121"_s);
        until([this] { return isThere(u"oldPhoneCodeProofBeginButton"_s); });
        m_driver.press(u"oldPhoneCodeProofBeginButton"_s);
        until([this] { return isThere(u"oldPhoneCodeProofCodeField"_s); });
    }

    void prove()
    {
        beginProof();
        m_driver.type(u"oldPhoneCodeProofCodeField"_s, m_sandbox.lastCode(oldNumber));
        m_driver.press(u"oldPhoneCodeProofCheckButton"_s);
        until([this] { return isThere(u"caseNewNumberField"_s) && !isBusy(); });
    }

    void update()
    {
        m_driver.type(u"caseNewNumberField"_s, newNumber);
        until([this] { return m_driver.isEnabled(u"caseUpdateButton"_s); });
        m_driver.press(u"caseUpdateButton"_s);
    }

    /// Another code of the same length.
    static QString wrong(const QString &code)
    {
        return QString(code).replace(0, 1, code.at(0) == u'1' ? u"2"_s : u"1"_s);
    }

    /// Whether \a name is there, can be seen, and can be used.
    bool isThere(const QString &name) const
    {
        const auto *widget = m_driver.window().findChild<QWidget *>(name);
        return widget && widget->isVisible() && widget->isEnabled();
    }

    bool isBusy() const
    {
        const auto labels = m_driver.window().page()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->objectName().endsWith(u"BusyLabel"_s) && label->isVisible();
        });
    }

    static void until(const std::function<bool()> &isSo)
    {
        if (!turnUntil(isSo, 30s))
            qFatal("the page does not come");
    }

    void look(const QString &state)
    {
        QCoreApplication::processEvents(); // what a page shows is laid out by the event loop
        m_look(m_driver, state);
    }

    SandboxProcess &m_sandbox;
    const Look &m_look;
    Driver m_driver;
};

} // namespace

void visitEveryDeskPage(SandboxProcess &sandbox, const Look &look)
{
    for (const auto visit :
         {&DeskVisit::finding, &DeskVisit::proving, &DeskVisit::changing, &DeskVisit::severalCases})
        (DeskVisit(sandbox, look).*visit)();
    sandbox.reset();
}

} // namespace renumber::test
