// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"
#include "faultedcalls.h"

#include <QMap>
#include <QSet>

namespace renumber::test {

/// A patient person in front of the window, who wants one thing and does what the screen offers.
class Person
{
public:
    /// \a driver and \a sandbox outlive this. \a service is the description's id.
    Person(Driver &driver, SandboxProcess &sandbox, const QString &service, const FaultedCall &wish);

    /// The contact that is wanted on the account, or to be verified.
    QString target() const;
    /// How many presses asked for a message, or for a change at once.
    qsizetype asked() const { return m_asked; }
    /// Messages that had been sent when a button was last pressed.
    qsizetype sentBefore() const { return m_sentBefore; }

    // The way to the call that is to go wrong; each ends with the press and does not wait.
    void signIn();
    void readAgain();
    /// To change a contact; asks for nothing. False where the button to it has just gone away.
    bool openForm();
    void request();
    void resend();
    void requestToCurrent();
    void prepareConfirmation(); ///< types the code or clicks the link
    void confirm();
    /// Whether the page in front is one of a change.
    bool isInChange() const;
    /// From there to the account.
    void goBack();

    /// One thing that the page in front offers. False: there is nothing left to do.
    bool goOn();

private:
    bool press(const QString &button);
    void askBy(const QString &button);
    bool takeOffer(const QString &box);
    void goOnAtAccount();
    void goOnAtForm();
    void goOnAtCode();
    void goOnAtLink();
    void goOnUnsettled();
    void letTimePass(); ///< for the program by its clock, for the service by the sandbox's
    QString card() const;
    QString field() const;
    bool isContent() const;
    QJsonObject newestMessage(const QString &to) const;
    QString newestCode(const QString &to) const;

    Driver &m_driver;
    SandboxProcess &m_sandbox;
    const QString m_service;
    const FaultedCall m_wish;
    const QString m_current; ///< on the account at the beginning
    qsizetype m_asked = 0;
    qsizetype m_sentBefore = 0;
    QMap<QString, int> m_entered; ///< how often each code was
    QSet<int> m_clicked; ///< messages
    int m_askedAgain = 0; ///< in a row
};

} // namespace renumber::test
