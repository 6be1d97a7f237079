// SPDX-License-Identifier: Apache-2.0
#include "desksitting.h"

#include "desk/sqlite/deskpath.h"
#include "desk/sqlite/sqlitedesk.h"
#include "deskprofile.h"
#include "words/timetext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

const QString ticket = QStringLiteral("INC0048121");

bool isBusy(const QWidget &page)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->objectName().endsWith(u"BusyLabel"_s) && label->isVisible();
    });
}

/// How many have \a part in method and path.
qsizetype requestsFor(SandboxProcess &sandbox, const QString &part)
{
    const QList<QJsonObject> all = sandbox.requests();
    return std::count_if(all.cbegin(), all.cend(), [&part](const QJsonObject &one) {
        return QString(one.value("method"_L1).toString() + u' ' + one.value("path"_L1).toString())
            .contains(part);
    });
}

} // namespace

DeskSitting::DeskSitting(SandboxProcess &sandbox, const QJsonObject &changes)
    : m_sandbox(sandbox)
    , m_policy(QJsonDocument(lenientPolicy(changes)).toJson())
    , m_start(QDateTime::currentDateTimeUtc())
    , m_driver(sandbox)
{
    m_driver.setClock(time::Clock([start = m_start] { return start; }));
}

void DeskSitting::begin()
{
    const QString profile = writeDeskProfile(m_driver, m_sandbox);
    m_driver.writeFile(u"desk-policy.json"_s, m_policy);
    m_driver.start({profile});
    type(u"apiClientIdField"_s, u"sample-helpdesk"_s);
    type(u"apiClientSecretField"_s, u"sample-helpdesk-secret"_s);
    press(u"signInButton"_s);
    waitFor(u"railFindButton"_s);
}

bool DeskSitting::isThere(const QString &name) const
{
    const auto *widget = m_driver.window().findChild<QWidget *>(name);
    return widget && widget->isVisible() && widget->isEnabled();
}

void DeskSitting::waitFor(const QString &name)
{
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY2(isThere(name) && !isBusy(*m_driver.window().page()),
                 qPrintable(QString(name + u" at "_s + m_driver.page() + u": "_s + lines().join(u' '))));
}

/// Until a proof has ended, in which there was \a part: sooner, nothing else is begun, nor is any time to
/// pass.
void DeskSitting::awaitEnd(const QString &part)
{
    if (!QTest::currentTestFailed())
        QTRY_VERIFY2(!isThere(part) && !isBusy(*m_driver.window().page()), qPrintable(part));
}

void DeskSitting::press(const QString &button)
{
    waitFor(button);
    if (!QTest::currentTestFailed())
        m_driver.press(button);
}

void DeskSitting::type(const QString &field, const QString &text)
{
    waitFor(field);
    if (!QTest::currentTestFailed())
        m_driver.type(field, text);
}

void DeskSitting::choose(const QString &box, const QString &text)
{
    waitFor(box);
    if (!QTest::currentTestFailed())
        m_driver.choose(box, text);
}

void DeskSitting::find(const QString &person)
{
    type(u"personField"_s, person);
    press(u"findButton"_s);
}

void DeskSitting::serve(const QString &person)
{
    find(person);
    if (QTest::currentTestFailed())
        return;
    m_driver.openFound();
    waitFor(u"reasonBox"_s);
}

void DeskSitting::findAnother()
{
    if (QTest::currentTestFailed())
        return;
    m_driver.key(Qt::Key_N, Qt::ControlModifier);
    TRY_PAGE(m_driver, "findPage");
}

void DeskSitting::sayWhy(const QString &reason)
{
    choose(u"reasonBox"_s, reason);
    type(u"ticketField"_s, ticket);
    QTest::keyClick(m_driver.find<QWidget>(u"ticketField"_s), Qt::Key_Tab);
}

void DeskSitting::attest(const QString &id)
{
    press(QString(id + u"ProofBeginButton"_s));
    press(QString(id + u"ProofPassedButton"_s));
    state(u"proofDialog"_s, u"As the desk's rules have it"_s);
    awaitEnd(id + u"ProofPassedButton"_s);
}

void DeskSitting::proveByCode(const QString &id, const QString &contact)
{
    press(QString(id + u"ProofBeginButton"_s));
    waitFor(id + u"ProofCodeField"_s);
    type(QString(id + u"ProofCodeField"_s), m_sandbox.lastCode(contact));
    press(QString(id + u"ProofCheckButton"_s));
    awaitEnd(id + u"ProofCodeField"_s);
}

QString DeskSitting::fieldOfContact() const
{
    const auto *address = m_driver.window().findChild<QWidget *>(u"caseNewEmailField"_s);
    return address && address->isVisible() ? u"caseNewEmailField"_s : u"caseNewNumberField"_s;
}

void DeskSitting::enter(const QString &contact)
{
    type(fieldOfContact(), contact);
}

void DeskSitting::serveProven(const QString &person)
{
    serve(person);
    sayWhy();
    attest();
}

void DeskSitting::comeToOpenGate(const QString &person)
{
    serveProven(person);
    enter();
    waitFor(u"caseUpdateButton"_s);
}

void DeskSitting::update(const QString &contact)
{
    const qsizetype before = m_sandbox.messages(contact).size();
    waitFor(u"caseUpdateButton"_s);
    if (QTest::currentTestFailed())
        return;
    m_driver.key(Qt::Key_Return, Qt::ControlModifier);
    TRY_PAGE(m_driver, "codePage");
    QCOMPARE(m_sandbox.messages(contact).size(), before + 1);
}

void DeskSitting::look()
{
    if (QTest::currentTestFailed())
        return;
    const QString lastOfAccount = u"GET /sandbox-only/user/"_s;
    const qsizetype before = requestsFor(m_sandbox, lastOfAccount);
    m_driver.key(Qt::Key_F5);
    // What was pressed before may have led to another page, where nothing is to be seen of it.
    QTRY_VERIFY(requestsFor(m_sandbox, lastOfAccount) > before || m_driver.page() != u"deskCasePage");
    QTRY_VERIFY(!isBusy(*m_driver.window().page()));
}

void DeskSitting::takeAgain()
{
    press(u"takeCaseButton"_s);
    QTRY_VERIFY(!m_driver.isVisible(u"takeCaseButton"_s));
    look();
}

void DeskSitting::state(const QString &dialog, const QString &why)
{
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY(m_driver.window().findChild<QInputDialog *>(dialog));
    auto *asking = m_driver.window().findChild<QInputDialog *>(dialog);
    asking->findChild<QPlainTextEdit *>()->setPlainText(why);
    QTest::mouseClick(asking->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_VERIFY(!m_driver.window().findChild<QInputDialog *>(dialog));
    m_driver.window().activateWindow(); // as a window manager does, which there is none of here
    QTRY_VERIFY(m_driver.window().isActiveWindow());
}

void DeskSitting::beAwayFor(std::chrono::seconds time)
{
    m_passed += time;
    m_driver.letPass(time);
    m_driver.key(Qt::Key_Shift);
    if (m_driver.window().isLocked())
        press(u"unlockButton"_s);
}

void DeskSitting::letPass(std::chrono::seconds time)
{
    beAwayFor(time);
    look();
}

QString DeskSitting::clockTime(std::chrono::seconds since) const
{
    const QDateTime now = m_start.addSecs(m_passed.count());
    return ui::clockTime(m_start.addSecs(since.count()), {now, now});
}

QStringList DeskSitting::lines() const
{
    QStringList lines;
    const auto *all = m_driver.window().findChild<const QWidget *>(u"missingLines"_s);
    const auto labels = all ? all->findChildren<const QLabel *>() : QList<const QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            lines.append(label->text().remove(QChar(0x200b))); // where a word may be broken
    }
    return lines;
}

bool DeskSitting::mayUpdate() const
{
    return isThere(u"caseUpdateButton"_s);
}

qsizetype DeskSitting::sent()
{
    return m_sandbox.messages().size() + requestsFor(m_sandbox, u"/change-contact/begin"_s);
}

qsizetype DeskSitting::sentByPressing()
{
    const qsizetype before = sent();
    auto *field = m_driver.find<QWidget>(fieldOfContact());
    if (field->isVisible() && field->isEnabled()) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
    }
    m_driver.key(Qt::Key_Return, Qt::ControlModifier);
    m_driver.key(Qt::Key_Enter, Qt::ControlModifier);
    if (auto *button = m_driver.find<QWidget>(u"caseUpdateButton"_s); button->isVisible())
        QTest::mouseClick(button, Qt::LeftButton);
    look(); // whatever was pressed comes before it
    look();
    return sent() - before;
}

AnotherProgram DeskSitting::behind(const QString &actor, const QByteArray &policy) const
{
    const QDateTime now = m_start.addSecs(m_passed.count());
    return AnotherProgram(m_driver.dataDirectory(), time::Clock([now] { return now; }),
                          actor.isEmpty() ? desk::loginOfSystem() : actor,
                          policy.isEmpty() ? m_policy : policy);
}

desk::DeskCase DeskSitting::newestCase() const
{
    const QList<desk::DeskCase> board = behind().board();
    if (board.isEmpty())
        qFatal("there is no case");
    return board.constLast();
}

QList<desk::audit::Row> DeskSitting::rowsOf(desk::audit::Action action) const
{
    const QString name = nameOf(action);
    const QString caseId = newestCase().inHand.id;
    QList<desk::audit::Row> rows = behind().record();
    rows.removeIf([&](const desk::audit::Row &row) { return row.action != name || row.caseId != caseId; });
    return rows;
}

QString DeskSitting::storeFile() const
{
    return desk::deskPath(m_driver.dataDirectory());
}

/// As of a folder elsewhere that is not there for a while.
void DeskSitting::takeStoreAway() const
{
    if (!QFile::rename(storeFile(), storeFile() + u".away"_s) || !QDir().mkdir(storeFile()))
        qFatal("the store stays");
}

void DeskSitting::putStoreBack() const
{
    if (!QDir().rmdir(storeFile()) || !QFile::rename(storeFile() + u".away"_s, storeFile()))
        qFatal("the store does not come back");
}

} // namespace renumber::test
