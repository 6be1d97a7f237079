// SPDX-License-Identifier: Apache-2.0
// The program as a shell starts it: what it prints, and the status with which it ends.
#include "ended.h"
#include "number/parse.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString services = QStringLiteral(RENUMBER_SERVICES);

/// As it ends by itself, without a display.
Ended run(const QStringList &arguments)
{
    return runProgram(QStringLiteral(RENUMBER_PROGRAM), arguments, withoutDisplay());
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

private slots:
    void theHelpHasEveryOption()
    {
        for (const QString &option : {u"--help"_s, u"-h"_s}) {
            const Ended ended = run({option});
            QCOMPARE(ended.status, 0);
            QVERIFY(ended.errors.isEmpty());
            for (const QString &name :
                 {u"--profile <FILE>"_s, u"--data-dir <DIR>"_s, u"--check-service <FILE>"_s,
                  u"--check-profile <FILE>"_s, u"--check-policy <FILE>"_s, u"--verify-audit"_s,
                  u"--export-audit <FORMAT>"_s, u"--output <FOLDER>"_s, u"--try <FILE>"_s,
                  u"--list-services"_s, u"--version"_s, u"--help"_s})
                QVERIFY2(ended.output.contains(name), qPrintable(ended.output));
        }
    }

    /// Of each shell: what is completed is what there is.
    void everyOptionIsCompleted()
    {
        static const QRegularExpression s_option(u"--([a-z][a-z-]+)"_s);
        const auto optionsIn = [](const QString &text, const QRegularExpression &what) {
            QSet<QString> options;
            for (auto matches = what.globalMatch(text); matches.hasNext();)
                options.insert(matches.next().captured(1));
            return options;
        };
        QSet<QString> wanted;
        for (const QString &line : run({u"--help"_s}).output.split(u'\n')) {
            if (line.startsWith(u"  -"_s)) // not what is said of them
                wanted += optionsIn(line.left(26), s_option);
        }
        QVERIFY(wanted.contains(u"profile"_s) && wanted.size() > 10);
        const auto content = [](const QString &name) {
            QFile file(QStringLiteral(RENUMBER_COMPLETIONS) + u'/' + name);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString bash = content(u"renumber.bash"_s).section(u"_renumber_sandbox()"_s, 0, 0);
        QCOMPARE(optionsIn(bash, s_option), wanted);
        const QString zsh = content(u"_renumber"_s).section(u"else"_s, 1, -1);
        QCOMPARE(optionsIn(zsh, s_option), wanted);
        static const QRegularExpression s_fish(u" -l ([a-z-]+)"_s);
        QCOMPARE(optionsIn(content(u"renumber.fish"_s), s_fish), wanted);
    }

    void theVersion()
    {
        const Ended ended = run({u"--version"_s});
        QCOMPARE(ended.status, 0);
        const QStringList lines = ended.output.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first(), QStringLiteral("renumber " RENUMBER_VERSION));
        const QString data = u"Its knowledge of phone numbers is of "_s;
        QVERIFY2(lines.at(1).startsWith(data), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(1).contains(QString::number(renumber::number::dataDate().year())),
                 qPrintable(lines.at(1)));
    }

    void theServicesThatComeWithIt()
    {
        const Ended ended = run({u"--list-services"_s});
        QCOMPARE(ended.status, 0);
        const QStringList lines = ended.output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), QDir(services).entryList({u"*.json"_s}).size() - 1); // one is the schema
        QVERIFY(
            lines.contains(u"reachfive\tReachFive\tproven by an imitation of it, by its documentation"_s));
        for (const QString &line : lines)
            QVERIFY2(line.section(u'\t', 2).size() > u"proven by "_s.size(), qPrintable(line));
    }

    void aDescriptionIsChecked()
    {
        const Ended good = run({u"--check-service"_s, services + u"/kii.json"_s});
        QCOMPARE(good.status, 0);
        QVERIFY2(good.output.contains(u"kii.json: describes Kii Cloud; no faults."_s),
                 qPrintable(good.output));
        QVERIFY(good.output.contains(u"  assumed: "_s));

        const QString file = write(u"broken.json"_s, R"({"id": "broken", "name": 7})");
        const Ended bad = run({u"--check-service"_s, file});
        QCOMPARE(bad.status, 2);
        QVERIFY2(bad.errors.contains(file + u": "_s) && bad.errors.contains(u" faults."_s),
                 qPrintable(bad.errors));
        QVERIFY(bad.output.isEmpty());

        const Ended missing = run({u"--check-service"_s, m_folder.filePath(u"none.json"_s)});
        QCOMPARE(missing.status, 2);
        QVERIFY2(missing.errors.contains(u": 1 fault."_s), qPrintable(missing.errors));
    }

    void aProfileIsChecked()
    {
        const QString good = write(u"good.json"_s,
                                   R"({"service": "reachfive", "name": "Example Inc.",
                                       "settings": {"domain": "id.example.com"}})");
        const Ended sound = run({u"--check-profile"_s, good});
        QCOMPARE(sound.status, 0);
        QVERIFY2(sound.output.contains(u"good.json: Example Inc., with ReachFive; no faults."_s)
                     && sound.output.contains(u"  calls go to: https://id.example.com\n"_s)
                     && sound.output.contains(u"  ways to sign in: "_s),
                 qPrintable(sound.output));

        const QString other = write(u"other.json"_s,
                                    R"({"service": "reachfive", "name": "Example", "browser": {"issuer": )"
                                    "\"https://login.example.org\"}, "
                                    R"("settings": {"domain": "id.example.com", "clientId": "c"}})");
        const Ended elsewhere = run({u"--check-profile"_s, other});
        QVERIFY2(elsewhere.output.contains(u"  sign-in by browser goes to: https://login.example.org\n"_s),
                 qPrintable(elsewhere.output));

        const QString bad = write(u"bad.json"_s, R"({"service": "reachfive", "name": "Example Inc."})");
        const Ended faulty = run({u"--check-profile"_s, bad});
        QCOMPARE(faulty.status, 2);
        QVERIFY2(faulty.errors.contains(bad + u":1: "_s) && faulty.errors.contains(u"\"domain\""_s)
                     && faulty.errors.contains(u" fault"_s),
                 qPrintable(faulty.errors));

        // A description beside it, at fault itself, and a file of certificates that is none.
        write(u"broken.json"_s, R"({"id": "broken", "name": 7})");
        const QString beside = write(u"beside.json"_s, R"({"service": "./broken.json", "name": "x"})");
        QVERIFY(run({u"--check-profile"_s, beside}).errors.contains(u"broken.json:1: "_s));
        const QString certificates = write(u"ca.json"_s,
                                           R"({"service": "reachfive", "name": "x", "caFile": "none.pem",
                                               "settings": {"domain": "id.example.com"}})");
        QCOMPARE(run({u"--check-profile"_s, certificates}).status, 2);
    }

    void aPolicyIsChecked()
    {
        const QString good = write(u"policy.json"_s,
                                   R"({"id": "acme-7", "reasons": [{"id": "lost", "label": "Phone lost"}],
                                       "rules": [{"if": {"flag": "privileged"}, "need": [["inPerson"]],
                                                  "approvals": 1},
                                                 {"need": [["callback"]], "acceptsRisk": "a small desk"}]})");
        const Ended sound = run({u"--check-policy"_s, good});
        QCOMPARE(sound.status, 0);
        QVERIFY2(sound.output.contains(u"policy.json: policy acme-7; no faults."_s)
                     && sound.output.contains(
                         u"  asks for approvals: the desk's store has to be in PostgreSQL\n"_s)
                     && sound.output.contains(u"  accepts a risk: a small desk\n"_s),
                 qPrintable(sound.output));
        QVERIFY(sound.errors.isEmpty());

        const QString bad = write(u"broken.json"_s,
                                  R"({"id": "acme-8", "reasons": [{"id": "lost", "label": "Phone lost"}],
                                      "rules": [
                                        {"need": [["callback"]], "acceptsRisk": "a small desk"},
                                        {"if": {"reason": "stolen"}, "need": [["birthDate"]]}]})");
        const Ended faulty = run({u"--check-policy"_s, bad});
        QCOMPARE(faulty.status, 2);
        QVERIFY(faulty.output.isEmpty());
        const QStringList faults{
            bad + u":4: at /rules/1: this rule is never reached"_s, bad + u":4: at /rules/1: a case"_s,
            bad + u":4: at /rules/1/if/reason: there is no reason called \"stolen\""_s,
            bad + u":4: at /rules/1/need/0/0: \"birthDate\" is something that a caller knows"_s,
            u"broken.json: 4 faults."_s};
        for (const QString &said : faults)
            QVERIFY2(faulty.errors.contains(said), qPrintable(faulty.errors));

        const Ended missing = run({u"--check-policy"_s, m_folder.filePath(u"none.json"_s)});
        QCOMPARE(missing.status, 2);
        QVERIFY2(missing.errors.contains(u": 1 fault."_s), qPrintable(missing.errors));
    }

    /// What ./dev run gives who tries a desk.
    void theSandboxsDeskIsFaultless()
    {
        const Ended policy
            = run({u"--check-policy"_s, QStringLiteral(RENUMBER_SANDBOX_DESK "/desk-policy.json")});
        QCOMPARE(policy.status, 0);
        QVERIFY2(policy.output.contains(u"policy sandbox-1; no faults."_s)
                     && !policy.output.contains(u"approvals"_s) && !policy.output.contains(u"risk"_s),
                 qPrintable(policy.output));
        const Ended service
            = run({u"--check-service"_s, QStringLiteral(RENUMBER_SANDBOX_DESK "/trivoreid-desk.json")});
        QVERIFY2(service.status == 0, qPrintable(service.errors));
    }

    void whatIsNoOptionIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
        QTest::newRow("a word") << QStringList{u"profile.json"_s} << u"“profile.json” is not an option."_s;
        QTest::newRow("without its value") << QStringList{u"--profile"_s} << u"profile"_s;
    }
    void whatIsNoOptionIsSaid()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, said);
        const Ended ended = run(arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.errors.contains(said) && ended.errors.contains(u"--check-service"_s),
                 qPrintable(ended.errors));
    }

    void aFaultyProfileIsToldOnStandardError()
    {
        const QString profile = write(u"profile.json"_s, R"({"service": "nobody", "name": "Sample"})");
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(RENUMBER_PROGRAM),
                      {u"--profile"_s, profile, u"--data-dir"_s, m_folder.filePath(u"data"_s)});
        QByteArray said;
        while (!said.contains(profile.toUtf8()) && process.waitForReadyRead())
            said += process.readAll();
        QVERIFY2(said.contains(profile.toUtf8()), said.constData());
        QCOMPARE(process.state(), QProcess::Running); // its window says the same
        process.kill();
        QVERIFY(process.waitForFinished());
    }
};

RENUMBER_TEST(CommandLineTest)
#include "commandlinetest.moc"
