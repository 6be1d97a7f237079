// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/lines.h"
#include "service/client.h"
#include "signin/authorizationserver.h"

namespace renumber::test {

/// One of each kind of call that the program makes, each with something secret in it but for the discovery.
enum class Errand { ReadAccount, ChangeNumber, Discovery, TradeCode };
inline constexpr std::array allErrands{Errand::ReadAccount, Errand::ChangeNumber, Errand::Discovery,
                                       Errand::TradeCode};

/// What the program makes to use one service (see Program), as far as it makes calls.
class Caller
{
public:
    explicit Caller(const description::ConfiguredService &service);

    /// Carries \a errand out and waits for its end; none where it succeeded.
    std::optional<service::Problem> carryOut(Errand errand);

private:
    using End = std::function<void(const std::optional<service::Problem> &)>;
    void begin(Errand errand, QObject *context, const End &end);

    const std::shared_ptr<const description::ConfiguredService> m_service;
    net::Lines m_lines;
    service::Client m_client;
    signin::AuthorizationServer m_server;
};

} // namespace renumber::test
