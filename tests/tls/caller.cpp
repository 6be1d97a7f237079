// SPDX-License-Identifier: Apache-2.0
#include "caller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using renumber::service::Problem;

namespace renumber::test {

Caller::Caller(const description::ConfiguredService &service)
    : m_service(std::make_shared<const description::ConfiguredService>(service))
    , m_lines({service.trusted})
    , m_client(m_lines, m_service, time::systemClock())
    , m_server(m_lines, m_service, time::systemClock())
{
    m_client.setAccessToken(u"sample-secret"_s);
}

std::optional<Problem> Caller::carryOut(Errand errand)
{
    std::optional<Problem> problem;
    bool isOver = false;
    QObject here;
    begin(errand, &here, [&](const std::optional<Problem> &found) {
        problem = found;
        isOver = true;
    });
    if (!QTest::qWaitFor([&isOver] { return isOver; }, 60'000))
        qFatal("a call does not end");
    return problem;
}

void Caller::begin(Errand errand, QObject *context, const End &end)
{
    const auto told
        = [end](const auto &result) { end(result ? std::nullopt : std::optional<Problem>(result.error())); };
    switch (errand) {
    case Errand::ReadAccount:
        m_client.readAccount().then(context, told);
        return;
    case Errand::ChangeNumber: {
        const auto *contact = m_service->description.contact(account::ContactKind::Phone);
        m_client.perform(contact->change->send, description::Step::Send, {{u"new"_s, u"sample-secret"_s}})
            .then(context, told);
        return;
    }
    case Errand::Discovery:
        m_server.findEndpoints().then(context, [end](const auto &endpoints) {
            if (!endpoints && endpoints.error().fault != signin::SignInFault::Problem)
                qFatal("the discovery is wrong: %s", qPrintable(endpoints.error().detail));
            end(endpoints ? std::nullopt : std::optional<Problem>(endpoints.error().problem));
        });
        return;
    case Errand::TradeCode: {
        signin::Endpoints endpoints;
        endpoints.token = QUrl(QString(m_service->base + u"/token"_s));
        m_server.exchangeCode(endpoints, {}, u"sample-secret"_s).then(context, told);
        return;
    }
    }
    Q_UNREACHABLE();
}

} // namespace renumber::test
