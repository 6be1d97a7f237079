// SPDX-License-Identifier: Apache-2.0
#include "trial/verdict.h"

#include "description/exactjson.h"
#include "service/extraction.h"
#include "service/problemrule.h"

#include <algorithm>

namespace renumber::trial {

namespace {

QList<Explained> explainAll(const QList<description::Take> &takes, const description::Reply &reply)
{
    QList<Explained> all;
    for (const description::Take &take : takes)
        all.append(explain(take, reply));
    return all;
}

bool isAnyUnusable(const QList<Explained> &all)
{
    return std::any_of(all.cbegin(), all.cend(), [](const Explained &one) { return !one.why.isEmpty(); });
}

} // namespace

Verdict verdictOf(const description::Description &description, const service::Witness::Sending &sent,
                  const net::HttpReply &http, const tl::expected<service::Outcome, service::Problem> &outcome)
{
    const description::Reply reply{http, description::readExactly(http.body), sent.values};
    Verdict verdict;
    if (!service::isSuccess(sent.call, reply)) {
        verdict.kind = Verdict::Kind::Refused;
        verdict.rule = service::ruleFor(description.problems, sent.step, reply);
        const auto unmet = sent.call.success.firstUnmet(reply);
        if (unmet && http.status >= 200 && http.status < 300)
            verdict.unmet = unmet->path.text();
        const QList<description::ReplyPath> &words = description.words;
        if (!words.isEmpty() && service::firstOf(words, reply).isUndefined())
            verdict.missedWords = nearMiss(words.first(), reply);
        return verdict;
    }
    verdict.taken = explainAll(sent.call.take, reply);
    verdict.kept = explainAll(sent.call.keep, reply);
    if (isAnyUnusable(verdict.taken) || isAnyUnusable(verdict.kept))
        verdict.kind = Verdict::Kind::Lacking;
    else if (!outcome)
        verdict.kind = Verdict::Kind::Suspect;
    return verdict;
}

} // namespace renumber::trial
