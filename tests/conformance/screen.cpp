// SPDX-License-Identifier: Apache-2.0
#include "screen.h"

#include "change/journey.h"
#include "time/clock.h"
#include "words/messagetext.h"
#include "words/problemtext.h"
#include "words/rulestext.h"
#include "words/signincodetext.h"
#include "words/signintext.h"
#include "words/signinwaytext.h"

#include <QStringList>

namespace renumber::test {

using namespace change;

namespace {

/// Without the marks that keep the order of a number in a sentence that runs from right to left.
QString unmarked(QString sentence)
{
    sentence.removeIf([](QChar c) { return c == QChar(0x2066) || c == QChar(0x2069); });
    return sentence.replace(u'\n', u' ');
}

/// As the window sees it: the first request belongs to the page of the number, another to that of the code.
ui::Activity activityOf(const Journey &journey)
{
    if (journey.lastStep() == description::Step::Submit)
        return ui::Activity::Submitting;
    if (journey.is<AwaitingCode>() || journey.lastStep() == description::Step::Resend)
        return ui::Activity::Resending;
    return journey.plan().effect == description::EffectTiming::AtOnce ? ui::Activity::Changing
                                                                      : ui::Activity::Requesting;
}

} // namespace

QString problemSentence(const Journey &journey, const QString &serviceName)
{
    const auto problem = journey.problem();
    if (!problem)
        return {};
    ui::About about = ui::about(journey.change(), ui::ActingFor::Oneself);
    const description::Journey *described
        = journeyFor(journey.description(), journey.plan().aim, journey.plan().before.kind);
    for (const description::Ask &ask : described ? described->ask : QList<description::Ask>())
        about.asked.append(ask.label);
    return unmarked(
        ui::describe(*problem, activityOf(journey), about, serviceName, time::systemClock().now()).sentence);
}

QString signInSentence(const signin::SignInFailure &failure, description::SignInMethod method,
                       const description::ConfiguredService &service)
{
    const time::Now now = time::systemClock().now();
    const QString name = service.description.name;
    if (!ui::isAboutCode(failure, method)) {
        const ui::TriedWay tried{method, description::wayWithSecondStep(service, method)};
        return unmarked(ui::describe(failure, tried, name, now).sentence);
    }
    const auto &way = std::get<description::CodeWay>(*service.description.way(method));
    return unmarked(
        ui::describeAtCode(failure, ui::beforeCode(way),
                           way.resend ? ui::AnotherMessage::ByResending : ui::AnotherMessage::NotPossible,
                           name, now)
            .sentence);
}

QString signInPageSentence(const description::ConfiguredService &service)
{
    QStringList lines{ui::signInIntro(service.description.actsFor(service.methods.first()))};
    for (const description::SignInMethod method : service.methods)
        lines.append(ui::wayName(ui::offeredWay(service.description, method)) + u'.');
    return lines.join(u' ');
}

QString sameNumberSentence(const QString &serviceName)
{
    service::Problem same;
    same.kind = description::ProblemKind::SameNumber;
    return ui::happened(same, ui::Activity::Requesting, {}, serviceName, time::systemClock().now());
}

QString rulesSentence(const account::Contact &current, const description::ContactService &rules,
                      const QString &serviceName, const description::Channel &channel)
{
    QStringList lines;
    const QList<ui::RuleLine> all = ui::rulesLines(current, rules, serviceName, {}, channel);
    for (const ui::RuleLine &line : all)
        lines.append(line.text);
    return unmarked(lines.join(u' '));
}

QString limitsSentence(const account::Contact &contact, const description::ContactService &rules,
                       const QString &serviceName)
{
    return unmarked(ui::limitsText(contact, rules, serviceName));
}

QString resendSentence(const Journey &journey, const QString &serviceName)
{
    const auto *awaiting = std::get_if<AwaitingCode>(&journey.phase());
    if (!awaiting)
        return {};
    return unmarked(ui::resendText({journey.plan(), awaiting->code, awaiting->delivery, serviceName},
                                   time::systemClock().now()));
}

} // namespace renumber::test
