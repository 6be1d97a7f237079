// SPDX-License-Identifier: Apache-2.0
// What the pages ask besides the number and the code: what a description asks for, and how the code is to
// come.
#include "shownwindow.h"
#include "testprogram.h"

#include "pages/changepage.h"
#include "pages/codepage.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using description::Channel;
using description::Step;
using ui::screen::Waiting;

class AskingTest : public QObject, private ShownWindow
{
    Q_OBJECT

private:
    static QString fieldName() { return u"secretField"_s; }

    ui::screen::Form formThatAsks()
    {
        description::Journey &change = *m_service.contacts[account::ContactKind::Phone].change;
        change.ask = {{u"secret"_s, u"Your password"_s, {Step::Send}}};
        change.channels = {text(), call(), app()};
        return form(1);
    }

    static Channel text() { return {Channel::Kind::Text, {}, u"text"_s}; }
    static Channel call() { return {Channel::Kind::Call, {}, u"voice"_s}; }
    static Channel app() { return {Channel::Kind::App, u"Chatter"_s, u"chat"_s}; }

    QString labelled(const QString &name)
    {
        return m_window->findChild<QLabel *>(name)->text().remove(QChar(0x2066)).remove(QChar(0x2069));
    }

private slots:
    void init() { QVERIFY(openWindow()); }
    void cleanup() { m_window.reset(); }

    void theFormSendsWhatItAskedFor()
    {
        m_window->showScreen(formThatAsks());
        auto *page = m_window->findChild<ui::ChangePage *>();
        QList<ui::FormAnswer> answers;
        connect(page, &ui::ChangePage::updateRequested, this,
                [&answers](account::ContactKind, const ui::FormAnswer &answer) { answers.append(answer); });
        QVERIFY(isShown(fieldName()));
        QCOMPARE(field(fieldName())->echoMode(), QLineEdit::Password);
        QCOMPARE(field(fieldName())->accessibleName(), u"Your password"_s);
        QTest::keyClicks(field(u"newNumberField"_s), u"+33 7 50 25 33 55"_s);
        button(u"updateButton"_s)->click();
        QCOMPARE(answers.size(), 0); // there is no password
        QCOMPARE(focused(), fieldName());
        QTest::keyClicks(field(fieldName()), u"correct horse"_s);
        m_window->findChild<QRadioButton *>(u"voiceChannel"_s)->click();
        QTest::keyClick(field(fieldName()), Qt::Key_Return);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().answers.value(u"secret"_s).toString(), u"correct horse"_s);
        QCOMPARE(answers.first().channel, call());
    }

    void theFormSaysHowTheCodeComes()
    {
        m_window->showScreen(formThatAsks());
        QVERIFY(labelled(u"rulesLabel"_s).contains(u"A text message with a code goes to the new number."_s));
        QTest::keyClicks(field(u"newNumberField"_s), u"+33 1 23 45 67 89"_s); // a landline
        QVERIFY(labelled(u"previewLabel"_s).contains(u"may not receive text messages"_s));
        m_window->findChild<QRadioButton *>(u"voiceChannel"_s)->click();
        QVERIFY(labelled(u"rulesLabel"_s).contains(u"A call to the new number reads out a code."_s));
        QVERIFY(labelled(u"previewLabel"_s).contains(u"We will call +33 1 23 45 67 89"_s));
        QVERIFY(!labelled(u"previewLabel"_s).contains(u"text messages"_s));
        m_window->findChild<QRadioButton *>(u"chatChannel"_s)->click();
        QVERIFY(labelled(u"rulesLabel"_s).contains(u"in Chatter"_s));
    }

    void anotherQuestionForgetsTheAnswer()
    {
        m_window->showScreen(formThatAsks());
        QTest::keyClicks(field(fieldName()), u"correct horse"_s);
        m_window->showScreen(formThatAsks()); // the same
        QCOMPARE(field(fieldName())->text(), u"correct horse"_s);
        ui::screen::Form another = formThatAsks();
        another.question.number = 2;
        m_window->showScreen(another);
        QCOMPARE(field(fieldName())->text(), QString());
    }

    void nothingIsAskedWhereNothingIs()
    {
        m_window->showScreen(form(1));
        QVERIFY(!isShown(u"askBox"_s) && !isShown(u"channelsBox"_s));
        description::Journey &change = *m_service.contacts[account::ContactKind::Phone].change;
        change.channels = {call()};
        m_window->showScreen(form(2));
        QVERIFY(!isShown(u"channelsBox"_s)); // the one way is said, and not asked
        QVERIFY(labelled(u"rulesLabel"_s).contains(u"A call to the new number"_s));
    }

    void anotherCodeCanComeInAnotherWay()
    {
        ui::screen::Code page = code(10);
        page.message.plan.resending = change::Resending::Possible;
        page.message.code.channel = text();
        page.otherWays = {call(), app()};
        page.wanted = {{u"secret"_s, u"Your password"_s, {Step::Resend}}};
        m_window->showScreen(page);
        auto *shown = m_window->findChild<ui::CodePage *>();
        QList<Channel> asked;
        connect(shown, &ui::CodePage::resendRequested, this,
                [&asked](const Channel &channel, const description::Values &) { asked.append(channel); });
        QSignalSpy entered(shown, &ui::CodePage::verifyRequested);
        button(u"voiceInstead"_s)->click();
        QCOMPARE(asked.size(), 0);
        QCOMPARE(focused(), fieldName());
        QTest::keyClicks(field(fieldName()), u"correct horse"_s);
        button(u"voiceInstead"_s)->click();
        button(u"resendButton"_s)->click();
        QCOMPARE(asked, (QList<Channel>{call(), text()}));
        // The code itself needs no password.
        field(fieldName())->clear();
        QTest::keyClicks(field(u"codeField"_s), u"012345"_s);
        button(u"verifyCodeButton"_s)->click();
        QCOMPARE(entered.size(), 1);
    }

    /// Whoever comes next must not send it as theirs.
    void anAnswerIsGoneOnceThePageTurnsAway()
    {
        ui::screen::Code page = code(10);
        page.wanted = {{u"secret"_s, u"Your password"_s, {Step::Submit}}};
        m_window->showScreen(page);
        QTest::keyClicks(field(fieldName()), u"correct horse"_s);
        m_window->showScreen(form(1));
        m_window->showScreen(page);
        QCOMPARE(field(fieldName())->text(), QString());

        m_window->showScreen(formThatAsks());
        QTest::keyClicks(field(fieldName()), u"correct horse"_s);
        m_window->showScreen(code(20));
        for (const QLineEdit *each : m_window->findChildren<QLineEdit *>(fieldName()))
            QCOMPARE(each->text(), QString());
    }

    /// What leads to another screen may be the field that goes with it.
    void returnInTheFieldMayTakeItAway()
    {
        ui::screen::Code page = code(10);
        page.wanted = {{u"secret"_s, u"Your password"_s, {Step::Submit}}};
        m_window->showScreen(page);
        auto *shown = m_window->findChild<ui::CodePage *>();
        int entered = 0;
        connect(shown, &ui::CodePage::verifyRequested, this, [this, &entered] {
            ++entered;
            m_window->showScreen(code(10)); // which asks for nothing
        });
        QTest::keyClicks(field(u"codeField"_s), u"012345"_s);
        QTest::keyClicks(field(fieldName()), u"correct horse"_s);
        QTest::keyClick(field(fieldName()), Qt::Key_Return);
        QCOMPARE(entered, 1);
        QVERIFY(!field(fieldName()));
    }

    void afterAWrongAnswerTheKeyboardIsAtItsField()
    {
        ui::screen::Code page = code(10);
        m_window->showScreen(page);
        QTest::keyClicks(field(u"codeField"_s), u"012345"_s);
        page.waiting = Waiting{Waiting::For::CodeCheck, u"Sample"_s};
        m_window->showScreen(page);
        page.waiting.reset();
        page.wanted = {{u"secret"_s, u"Your password"_s, {Step::Submit}}};
        page.trouble = ui::screen::ServiceTrouble{
            problem(description::ProblemKind::WrongAnswer), ui::Activity::Submitting, {}, u"Sample"_s};
        m_window->showScreen(page);
        QCOMPARE(focused(), fieldName());
        QCOMPARE(field(u"codeField"_s)->text(), u"012345"_s);
    }

    void aCallIsNotCalledAMessage()
    {
        ui::screen::Code page = code(10);
        page.message.code.channel = call();
        m_window->showScreen(page);
        QVERIFY(labelled(u"sentLabel"_s).contains(u"called with it at"_s));
        button(u"verifyCodeButton"_s)->click();
        QCOMPARE(labelled(u"codeErrorLabel"_s), u"Enter the code from the call first."_s);
    }
};

RENUMBER_WINDOW_TEST(AskingTest)
#include "askingtest.moc"
