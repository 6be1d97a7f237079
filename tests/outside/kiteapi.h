// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/listener.h"
#include "http/reply.h"
#include "http/request.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace renumber::test {

/// When the API changes a contact that it is asked to change. Never: it says that it will, and does nothing.
enum class Changes { AtOnce, ByTheLink, Never };

/// Whether a contact that was confirmed is ever shown as that.
enum class ShowsConfirmed { Yes, Never };

/// "Kite", an API that changes a contact at once and confirms it afterwards: the number by a code, the
/// address by a link. One person, over HTTP on a loopback port, in the thread that made it.
///
///   GET /me   PUT /me/phone   POST /me/phone/code   POST /me/phone/confirm   PUT /me/email   POST
///   /me/email/link
class KiteApi : public QObject
{
    Q_OBJECT
public:
    KiteApi();

    QString origin() const { return m_listener.origin(); }
    void setChanges(Changes changes) { m_changes = changes; }
    void setShowsConfirmed(ShowsConfirmed shows) { m_shows = shows; }
    void setName(const QString &name) { m_name = name; }
    /// The next code that is entered is called too old.
    void expireCode() { m_isExpired = true; }
    /// What the reply to a request for a code has in it.
    void setSent(const QJsonObject &sent) { m_sent = sent; }
    /// What opening the newest link does.
    void click();

    QString phone() const { return m_phone; }
    bool isPhoneConfirmed() const { return m_isPhoneConfirmed; }
    QString email() const { return m_email; }
    /// Those that were texted, oldest first.
    const QStringList &codes() const { return m_codes; }

private:
    sandbox::Reply answer(const sandbox::Request &request);
    sandbox::Reply me() const;
    sandbox::Reply sendCode();
    sandbox::Reply confirm(const QString &code);

    sandbox::Listener m_listener;
    Changes m_changes = Changes::AtOnce;
    ShowsConfirmed m_shows = ShowsConfirmed::Yes;
    QString m_name = QStringLiteral("Camille Sample");
    QString m_phone = QStringLiteral("+33750253354");
    bool m_isPhoneConfirmed = true;
    QString m_email = QStringLiteral("camille@example.com");
    bool m_isEmailConfirmed = true;
    QString m_newEmail; ///< waiting for its link
    QStringList m_codes;
    QJsonObject m_sent{{QStringLiteral("seconds"), 120}, {QStringLiteral("tries"), 3}};
    bool m_isExpired = false;
};

} // namespace renumber::test
