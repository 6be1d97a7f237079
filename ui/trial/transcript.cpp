// SPDX-License-Identifier: Apache-2.0
#include "trial/transcript.h"

#include "description/variables.h"
#include "trial/requestlines.h"
#include "trial/verdict.h"
#include "trial/verdictlines.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

/// As "during" of a rule names it.
QString nameOf(description::Step step)
{
    return text::nameIn(description::stepNames, step);
}

QString nameOf(net::TransportError error)
{
    switch (error) {
    case net::TransportError::NotAllowed:
        return Words::tr("the address is not allowed");
    case net::TransportError::Offline:
        return Words::tr("the server was not found, or there is no network");
    case net::TransportError::Refused:
        return Words::tr("nothing answers at this address");
    case net::TransportError::TlsFailed:
        return Words::tr("the connection is not safe");
    case net::TransportError::TimedOut:
        return Words::tr("it took too long");
    case net::TransportError::ConnectionLost:
        return Words::tr("the connection was closed before a whole reply had come");
    case net::TransportError::Redirected:
        return Words::tr("it leads to another address, where the token is not sent");
    case net::TransportError::TooLarge:
        return Words::tr("it is too long");
    case net::TransportError::Unreadable:
        return Words::tr("it is packed in a way that Renumber does not read");
    }
    Q_UNREACHABLE();
}

/// Why no reply came.
QString nameOf(const net::TransportFailure &failure)
{
    switch (failure.proxy) {
    case net::ProxyFault::Unusable:
        return Words::tr("this computer's proxy can't be used, so nothing was sent");
    case net::ProxyFault::WantsPassword:
        return Words::tr("the proxy wants a password");
    case net::ProxyFault::NotThrough:
        return Words::tr("the proxy made no connection");
    case net::ProxyFault::Silent:
        return Words::tr("the proxy made no connection in time");
    case net::ProxyFault::None:
        return nameOf(failure.error);
    }
    Q_UNREACHABLE();
}

} // namespace

Transcript::Transcript(std::shared_ptr<const description::ConfiguredService> service,
                       description::JsonFile file, Print print)
    : m_service(std::move(service))
    , m_file(std::move(file))
    , m_print(std::move(print))
{
    // An API key is no secret to whoever has the profile, but may be one to those who read what they pass on.
    for (const auto &[name, setting] : m_service->description.settings) {
        const QString value = description::toText(m_service->settings.value(name));
        if (value == setting.defaultValue)
            continue; // which stands in the description
        const bool isSecret = trial::isNameOfSecret(name) || trial::isNameOfSecret(setting.label)
            || name.endsWith(u"key"_s, Qt::CaseInsensitive)
            || setting.label.endsWith(u"key"_s, Qt::CaseInsensitive);
        if (isSecret)
            m_mask.hide(value);
    }
}

void Transcript::print(const QStringList &lines) const
{
    for (const QString &line : lines)
        print(line);
}

void Transcript::begin(const QString &heading) const
{
    print(QString());
    print(heading);
}

/// What the program fills in itself and must not show, whoever gave it.
void Transcript::hideSecretsOf(const description::Values &values)
{
    for (const description::Variable &variable : description::variables) {
        if (variable.secrecy == description::Secrecy::Secret)
            m_mask.hide(description::toText(values.value(text::toText(variable.name))));
    }
    for (const QString &name : {u"code"_s, u"codeVerifier"_s}) // of OAuth's own calls
        m_mask.hide(description::toText(values.value(name)));
}

/// A service's support desk wants the whole of it, unless the description took something else for one.
void Transcript::showRequestId(const QString &id)
{
    const bool hasLetter = std::any_of(id.cbegin(), id.cend(), [](QChar c) { return c.isLetter(); });
    if (hasLetter && !id.contains(u'@'))
        m_mask.showWhole(id);
}

void Transcript::leftOut(const description::Call &call, description::Step step)
{
    //: %1: a call of a service description, such as "GET /me"; %2: what it is for, such as "read"
    begin(Words::tr("Left out: %1 (%2). Its \"when\" does not hold.").arg(callText(call), nameOf(step)));
}

void Transcript::sending(const Sending &sent)
{
    hideSecretsOf(sent.values);
    //: %1: a number, %2: what a request is for, such as "read"
    begin(Words::tr("Request %1 (%2)").arg(QString::number(++m_count), nameOf(sent.step)));
    print(indented(requestLines(sent.request, m_mask)));
    m_sinceSent.start();
}

void Transcript::ended(const Sending &sent, const Ending &ending)
{
    const QString took = QString::number(m_sinceSent.elapsed());
    if (!ending.reply) {
        begin(
            //: %1: a number, %2: why there is none, as part of a sentence, %3: a number of milliseconds
            Words::tr("No reply to request %1: %2 (after %3 ms).")
                .arg(QString::number(m_count), nameOf(ending.reply.error()), took));
        return;
    }
    const trial::Verdict verdict
        = trial::verdictOf(m_service->description, sent, *ending.reply, ending.outcome);
    for (const QList<trial::Explained> &values : {verdict.taken, verdict.kept}) {
        for (const trial::Explained &one : values) {
            if (one.isSecret()) {
                m_mask.hide(description::toText(one.there));
                m_mask.hide(description::toText(one.value));
            }
        }
    }
    if (!ending.outcome)
        showRequestId(ending.outcome.error().requestId);
    //: %1: a number, %2: an HTTP status, %3: a number of milliseconds
    begin(Words::tr("Reply %1: status %2, after %3 ms")
              .arg(QString::number(m_count), QString::number(ending.reply->status), took));
    print(indented(replyLines(*ending.reply, sent.call, m_mask)));
    print(QString());
    print(verdictLines(verdict, *ending.reply, ending.outcome, m_file, m_mask));
}

} // namespace renumber::ui
