// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <optional>

namespace renumber::test {

/// What the server's own database says of one kind of contact.
struct Truth
{
    QString value;
    bool isVerified = false;
    friend bool operator==(const Truth &, const Truth &) = default;
};

/// Somebody whom the server knows.
struct Somebody
{
    QString id;
    QString userName;
    QString password;
    QString phone;
    QString email;
};

/// A server that nobody here wrote, in a process of its own: the program "server.js" of one of the folders
/// beside this file, with its control interface (README.md).
///
/// Control calls block and handle no event meanwhile. One that fails ends the test program: the server itself
/// is then at fault, not what is being tested.
class RealServer
{
public:
    /// \a folder is the name of one beside this file, such as "cognito".
    explicit RealServer(QString folder);
    /// Ends the process.
    ~RealServer();
    Q_DISABLE_COPY_MOVE(RealServer)

    /// Starts it and waits until it listens. False: it did not start; see errorString().
    bool start();
    QString errorString() const { return m_error; }

    /// The ways in which it can be set up, each a profile of its own; but for those of the next.
    QStringList setups() const;
    /// Where the server cannot change addresses in \a setup, the one that stands in for it there.
    QString emailSetup(const QString &setup) const;
    /// How a person uses it in \a setup.
    account::Profile profile(const QString &setup) const;
    /// Everybody anew; no codes or messages are left.
    void reset();
    /// Who is called so, of whom reset() made "verified", "unverified", "none" and "taken".
    Somebody somebody(const QString &setup, const QString &called) const;
    /// The truth about \a contact, "phone" or "email", of \a userId.
    Truth truth(const QString &userId, const QString &contact) const;
    /// How many sign-ins of \a userId the server has; none where it keeps none.
    std::optional<int> signIns(const QString &userId) const;
    /// How many messages were sent to \a to.
    qsizetype messagesTo(const QString &to) const { return sentTo(to).size(); }
    /// The newest code, or link, that was sent to \a to; empty where there is none.
    QString newestCode(const QString &to) const { return newest(to, QStringLiteral("code")); }
    QString newestLink(const QString &to) const { return newest(to, QStringLiteral("link")); }
    /// Makes what waits too old; false where the server has no such thing.
    bool expire();

private:
    QJsonDocument truthOf(const QString &userId) const;
    QJsonArray sentTo(const QString &to) const;
    QString newest(const QString &to, const QString &what) const;
    std::optional<QJsonDocument> call(const QByteArray &method, const QString &path) const;

    const QString m_folder;
    QProcess m_process;
    QString m_error;
    QJsonObject m_ready;
    QJsonObject m_people;
};

/// Opens \a link as a browser would that follows nothing: the status of the answer, 0 where none came.
int statusOf(const QString &link);

} // namespace renumber::test
