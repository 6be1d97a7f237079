// SPDX-License-Identifier: Apache-2.0
#include "change/telling.h"

#include "change/journey.h"
#include "change/planvalues.h"

#include <QCoreApplication>

namespace renumber::change {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Telling)
};

service::Problem unasked(const QString &detail)
{
    service::Problem problem;
    problem.kind = description::ProblemKind::NoCall;
    problem.detail = detail;
    return problem;
}

/// Why nobody can be told; none where they can. \a journey may be null.
std::optional<service::Problem> whyNot(const description::Journey *journey,
                                       const service::AccountOwner &whose, const Phase &phase)
{
    if (!std::holds_alternative<Done>(phase))
        return unasked(Words::tr("the change is not done"));
    if (!journey || !journey->notify)
        return unasked(Words::tr("the service description has no \"notify\" for it"));
    if (whose.isOver())
        return service::cameTooLate();
    return std::nullopt;
}

Told toldBy(const service::ExchangeResult &result)
{
    if (result)
        return {Told::Came::Done, std::nullopt};
    return {result.error().acted == net::Acted::Maybe ? Told::Came::NotKnown : Told::Came::NotDone,
            result.error()};
}

} // namespace

wait::Future<Told> tell(service::Client &client, const std::shared_ptr<const service::AccountOwner> &whose,
                        const Change &change)
{
    const Plan &plan = change.plan;
    const description::Journey *journey = journeyFor(client.description(), plan.aim, plan.before.kind);
    if (const auto why = whyNot(journey, *whose, change.phase))
        return wait::ready(Told{Told::Came::NotDone, *why});
    return client.perform(*journey->notify, description::Step::Notify, valuesOf(plan, *journey)).map(toldBy);
}

} // namespace renumber::change
