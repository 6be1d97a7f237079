// SPDX-License-Identifier: Apache-2.0
// Renumber's side of the comparison: carries out what is written to its standard input, one command a line,
// with the parts that the program itself is made of, and answers each with "ok" or with the name of the
// problem.
#include "change/runner.h"
#include "description/catalogue.h"
#include "net/lines.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

bool isSettled(const change::Phase &phase)
{
    const auto *unsettled = std::get_if<change::Unsettled>(&phase);
    return !std::holds_alternative<change::Requesting>(phase)
        && !std::holds_alternative<change::Submitting>(phase)
        && !std::holds_alternative<change::ReadingBack>(phase)
        && !(unsettled && unsettled->asking == change::Asking::Yes);
}

QString outcomeOf(const change::Phase &phase)
{
    std::optional<service::Problem> problem;
    if (const auto *failed = std::get_if<change::Failed>(&phase))
        problem = failed->problem;
    else if (const auto *awaiting = std::get_if<change::AwaitingCode>(&phase))
        problem = awaiting->problem;
    else if (std::holds_alternative<change::Unsettled>(phase))
        return u"not known"_s;
    return problem ? description::nameOf(problem->kind) : u"ok"_s;
}

account::ContactKind kindNamed(const QString &name)
{
    return name == "email"_L1 ? account::ContactKind::Email : account::ContactKind::Phone;
}

} // namespace

/// A person's presses on one account, each waited for.
class Presses
{
public:
    explicit Presses(const std::shared_ptr<const description::ConfiguredService> &service)
        : m_client(m_lines, service, time::systemClock())
        , m_runner(m_client, time::systemClock())
    {
        m_client.setAccessToken(service->profile.sampleAccessToken);
        m_client.setLanguage([] { return u"fr-FR"_s; });
    }

    /// Such as "change phone +358401234567" or "enter 123456"; see the README.
    QString carryOut(const QStringList &command)
    {
        const QString &verb = command.value(0);
        if (verb == "read"_L1)
            return read() ? u"ok"_s : u"the account cannot be read"_s;
        if (verb == "change"_L1)
            return begin(change::Aim::Change, kindNamed(command.value(1)), command.value(2));
        if (verb == "verify"_L1)
            return begin(change::Aim::Verify, kindNamed(command.value(1)), {});
        if (verb == "enter"_L1)
            m_runner.enterCode(command.value(1), command.value(2));
        else if (verb == "resend"_L1)
            m_runner.resend();
        else if (verb == "sendToCurrent"_L1)
            m_runner.sendToCurrent();
        else
            return u"there is no such command"_s;
        return settle();
    }

private:
    std::optional<account::Account> read()
    {
        std::optional<account::Account> account;
        QEventLoop loop;
        m_client.readAccount().then(&loop, [&](const service::ExchangeResult &result) {
            if (result)
                account = service::accountFrom(result->taken);
            loop.quit();
        });
        loop.exec();
        return account;
    }

    QString begin(change::Aim aim, account::ContactKind kind, const QString &target)
    {
        const auto account = read();
        if (!account)
            return u"the account cannot be read"_s;
        const account::Contact contact = account->contact(kind);
        const auto plan = m_runner.planFor(
            aim, contact,
            aim == change::Aim::Verify ? contact.value : account::ContactValue::read(kind, target));
        if (!plan)
            return u"the service has no such thing"_s;
        m_runner.begin(*plan);
        return settle();
    }

    QString settle()
    {
        QEventLoop loop;
        QObject::connect(&m_runner, &change::Runner::changed, &loop, [&loop](const change::Change &change) {
            if (isSettled(change.phase))
                loop.quit();
        });
        if (!isSettled(m_runner.change().phase))
            loop.exec();
        return outcomeOf(m_runner.change().phase);
    }

    net::Lines m_lines;
    service::Client m_client;
    change::Runner m_runner;
};

} // namespace renumber::test

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const renumber::description::Catalogue catalogue
        = renumber::description::readCatalogue(QCoreApplication::arguments().mid(1), {});
    for (const renumber::description::Fault &fault : catalogue.faults)
        std::cerr << renumber::description::toText(fault).toStdString() << '\n';
    if (catalogue.services.size() != 1 || !catalogue.faults.isEmpty()) {
        std::cerr << "usage: renumber_interop_requests PROFILE-FILE\n";
        return 2;
    }
    renumber::test::Presses presses(catalogue.services.first());
    for (std::string line; std::getline(std::cin, line);)
        std::cout << presses.carryOut(QString::fromStdString(line).split(u' ')).toStdString() << std::endl;
    return 0;
}
