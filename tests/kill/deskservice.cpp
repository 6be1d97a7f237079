// SPDX-License-Identifier: Apache-2.0
#include "deskservice.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

/// What the sandbox is asked for with a POST, by the end of the path behind the user's id.
constexpr std::array ends{
    std::pair(Asked::ProofCode, "/proof/begin"_L1), std::pair(Asked::Text, "/change-contact/begin"_L1),
    std::pair(Asked::Entry, "/change-contact/finish"_L1), std::pair(Asked::Notice, "/notify"_L1)};

/// By the words that the sandbox has for each kind of message.
constexpr std::array words{std::pair(Asked::ProofCode, "helpdesk asks for this code"_L1),
                           std::pair(Asked::Text, "Your verification code"_L1),
                           std::pair(Asked::Notice, "was changed to"_L1)};

std::optional<Asked> askedBy(const QString &path)
{
    for (const auto &[asked, end] : ends) {
        if (path.endsWith(end))
            return asked;
    }
    return std::nullopt;
}

Asked toldBy(const QString &text)
{
    for (const auto &[asked, word] : words) {
        if (text.contains(word))
            return asked;
    }
    qFatal("what was sent is of no known kind: %s", qUtf8Printable(text));
}

qint64 timeOf(const QJsonValue &one)
{
    return QDateTime::fromString(one["at"_L1].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch() * 1000;
}

SandboxProcess &asNew(SandboxProcess &sandbox)
{
    sandbox.reset();
    return sandbox;
}

QString pathFor(Asked asked, const QString &id)
{
    const bool isOfChange = asked == Asked::Text || asked == Asked::Entry;
    const QString user = isOfChange ? u"/api/rest/v1/user/"_s : u"/sandbox-only/user/"_s;
    const auto *end
        = std::find_if(ends.begin(), ends.end(), [asked](const auto &one) { return one.first == asked; });
    return user + id + end->second;
}

} // namespace

DeskService::DeskService(SandboxProcess &sandbox)
    : m_sandbox(sandbox)
    , m_service(asNew(sandbox), u"trivoreid"_s)
{
}

QList<ServiceEvent> DeskService::calls()
{
    QList<ServiceEvent> calls;
    const QJsonArray all = m_sandbox.control("GET", u"/sandbox/requests?method=POST"_s).toArray();
    for (const QJsonValue one : all) {
        if (const auto asked = askedBy(one["path"_L1].toString()))
            calls.append({*asked, timeOf(one)});
    }
    return calls;
}

QList<ServiceEvent> DeskService::messages()
{
    QList<ServiceEvent> messages;
    const QJsonArray all = m_sandbox.control("GET", u"/sandbox/messages"_s).toArray();
    for (const QJsonValue one : all)
        messages.append({toldBy(one["text"_L1].toString()), timeOf(one)});
    return messages;
}

QString DeskService::callFor(Asked asked, const QString &person)
{
    return u"POST "_s + pathFor(asked, m_service.idOf(person));
}

QString DeskService::checkFor(const QString &person)
{
    return u"POST /sandbox-only/user/"_s + m_service.idOf(person) + u"/proof/finish"_s;
}

} // namespace renumber::test
