// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contactbook.h"
#include "description/description.h"
#include "http/listener.h"
#include "http/reply.h"
#include "http/request.h"
#include "signinbook.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace renumber::test {

/// How the reply to one request is spoiled.
enum class Spoiling {
    HtmlError, ///< 502 with a web page; the service did nothing
    Forbidden, ///< 403 without a body; the service did nothing
    NotFound, ///< 404 without a body; the service did nothing
    EmptySuccess, ///< 204 without a body; the service did act
    Instead, ///< another body; the service did act
};

/// One API over HTTP on a loopback port, in the thread that made it. What it does is a ContactBook's; how
/// that is asked for and told is each API's own.
class ImitatedApi : public QObject
{
    Q_OBJECT
public:
    ImitatedApi();

    ContactBook &book() { return m_book; }
    const ContactBook &book() const { return m_book; }
    SignInBook &signIns() { return m_signIns; }
    QString origin() const { return m_listener.origin(); }
    /// Where it listens besides, by the names that its description has for that.
    virtual QMap<QString, QString> hosts() const { return {}; }
    /// Back to the start.
    void reset();

    /// Spoils the reply to the next request that belongs to \a step.
    void spoilNext(description::Step step, Spoiling how, const QByteArray &instead = {});

protected:
    virtual sandbox::Reply answer(const sandbox::Request &request) = 0;
    virtual bool belongsTo(description::Step step, const sandbox::Request &request) const = 0;
    /// Has what comes to \a listener answered by \a answer.
    void serve(sandbox::Listener &listener,
               const std::function<sandbox::Reply(const sandbox::Request &)> &answer);
    /// Who holds \a token, be it one of the samples or that of a session; null for one that is not good.
    Person *holder(const QString &token);

private:
    struct Spoiled
    {
        description::Step step;
        Spoiling how;
        QByteArray instead;
    };
    sandbox::Reply reply(const sandbox::Request &request);
    sandbox::Reply spoiled(const Spoiled &spoiled, const sandbox::Request &request);

    sandbox::Listener m_listener;
    ContactBook m_book;
    SignInBook m_signIns{m_book};
    std::optional<Spoiled> m_spoiled;
};

} // namespace renumber::test
