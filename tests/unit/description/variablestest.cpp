// SPDX-License-Identifier: Apache-2.0
// The table of variables is what descriptions are checked against, what the schema and the guide say, and
// what is filled in.
#include "description/variables.h"
#include "contactvalues.h"
#include "guide.h"
#include "sampledescription.h"
#include "service/requestbuilder.h"
#include "service/searchterm.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace renumber;
using namespace renumber::description;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using account::ContactKind;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Where in the guide's words.
QString inWords(Where where)
{
    switch (where) {
    case Where::EveryCall:
        return u"every call"_s;
    case Where::OncePersonIsKnown:
        return u"calls after one that takes it; `read`, where there is a `find`"_s;
    case Where::Contact:
        return u"`change`, `verify`, `proofs`"_s;
    case Where::Journey:
        return u"`change`, `verify`"_s;
    case Where::Submit:
        return u"`submit`; `check` of `proofs`; `obtain` of `code`"_s;
    case Where::SubmitAfterCurrent:
        return u"`submit`, with `sendToCurrent`"_s;
    case Where::ByChannel:
        return u"`change`, `verify`, with `by`,"_s;
    case Where::Find:
        return u"`find`"_s;
    case Where::SignInByName:
        return u"`obtain` of `password`; `send`, `resend`, `obtain` of `code`"_s;
    case Where::Password:
        return u"`obtain` of `password`; `send` of `code`"_s;
    case Where::RefreshAndRevoke:
        return u"`refresh`, `revoke`"_s;
    case Where::ObtainAsApiClient:
        return u"`obtain` of `clientCredentials`"_s;
    case Where::SignInAddresses:
        return u"`issuer` and the other addresses of `browser`"_s;
    }
    Q_UNREACHABLE();
}

QString inWords(Of of)
{
    switch (of) {
    case Of::Either:
        return {};
    case Of::Phone:
        return u" of a phone number"_s;
    case Of::Email:
        return u" of an email address"_s;
    }
    Q_UNREACHABLE();
}

/// The guide's line for \a variable.
QString guideLine(const Variable &variable)
{
    const QString example
        = variable.example.empty() ? QString() : QString(u'`' + toText(variable.example) + u'`');
    const bool isCode = variable.where == Where::Submit || variable.where == Where::SubmitAfterCurrent;
    const QString inPath = isCode ? u"; in a path with `inPath` only"_s : u"; never in a path"_s;
    const QString secrecy = variable.secrecy == Secrecy::Secret ? inPath : QString();
    return u"| `%1` | %2%3 | %4%5 | %6 |"_s.arg(toText(variable.name), toText(variable.what), secrecy,
                                                inWords(variable.where), inWords(variable.of), example);
}

/// The lines of the guide's table of variables.
QStringList linesOfTheGuide()
{
    const QStringList guide = guideLines();
    const qsizetype begin = guide.indexOf(u"### Variables"_s);
    const qsizetype end = guide.indexOf(u"### Places in a reply"_s);
    QStringList lines;
    for (const QString &line : guide.mid(begin, end - begin)) {
        if (line.startsWith(u"| `"_s))
            lines.append(line);
    }
    return lines;
}

QJsonObject schema()
{
    QFile file(u":/services/service.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A description that has \a find, \a read, \a signIn and, of its email address, \a change. In each of these
/// may stand a probe.
QByteArray withProbe(const QByteArray &signIn, const QByteArray &find, const QByteArray &read,
                     const QByteArray &change)
{
    return R"({ "id": "probed", "name": "Probed", "baseUrl": "https://id.example.com", "signIn": [ )" + signIn
        + R"( ], "headers": { "Authorization": "{authorization}" }, "account": { "find": [ { "post": "/find", "json": { "q": "{wanted}" )"
        + find + R"( }, "take": { "people": { "from": "all", "value": "id" } } } ],
            "read": [ { "post": "/me", "json": { "a": "b" )"
        + read + R"( }, "take": { "userId": "id", "phone?": "phone", "email?": "email" } } ] }, )" + change
        + " }";
}

/// The change of \a kind with what may be probed in each of its calls.
QByteArray change(const QByteArray &kind, const QByteArray &send, const QByteArray &submit)
{
    return "\"" + kind + R"(": { "change": { "send": [ { "post": "/send", "json": { "to": "{new}" )" + send
        + R"( } } ], "sendToCurrent": [ { "post": "/second", "json": { "a": "b" } } ],
            "submit": [ { "post": "/submit", "json": { "a": "{code}", "b": "{currentCode}" )"
        + submit + " } } ] } }";
}

QByteArray probe(const QString &name)
{
    return ", \"probe\": \"{" + name.toUtf8() + "}\"";
}

/// The faults of the description \a text that are about a variable that is not there.
QStringList missing(const QByteArray &text)
{
    const auto description = described(text);
    QStringList missing;
    if (description)
        return missing;
    for (const Fault &fault : description.error()) {
        if (fault.what.startsWith(u"there is no variable"_s))
            missing.append(fault.place);
        else
            missing.append(QString(u"unexpected: "_s + fault.what));
    }
    return missing;
}

const QByteArray token = R"({ "method": "token", "check": [ { "get": "/check" } ] })";

} // namespace

class VariablesTest : public QObject
{
    Q_OBJECT

private slots:
    void theGuideHasTheTable()
    {
        QStringList expected;
        for (const Variable &variable : variables)
            expected.append(guideLine(variable));
        const QStringList lines = linesOfTheGuide();
        for (const QString &line : std::as_const(expected))
            QVERIFY2(lines.contains(line), qPrintable(u"the guide lacks the line\n"_s + line));
        QCOMPARE(lines, expected);
    }

    void theSchemaHasTheNames()
    {
        QStringList expected;
        for (const Variable &variable : variables)
            expected.append(toText(variable.name));
        const QJsonArray choices = schema()[u"definitions"_s][u"variable"_s][u"anyOf"_s].toArray();
        QStringList names;
        const QJsonArray list = choices.at(0)[u"enum"_s].toArray();
        for (const QJsonValue name : list)
            names.append(name.toString());
        QCOMPARE(names, expected);
    }

    void aVariableIsThereWhereTheTableSays_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (size_t i = 0; i < variables.size(); ++i)
            QTest::newRow(qUtf8Printable(toText(variables[i].name))) << qsizetype(i);
    }

    void aVariableIsThereWhereTheTableSays()
    {
        QFETCH(const qsizetype, index);
        const Variable &variable = variables[size_t(index)];
        const QByteArray here = probe(toText(variable.name));
        const QByteArray none;
        const auto isThere = [](const QByteArray &text) { return missing(text).isEmpty(); };
        const auto means = [&variable](std::initializer_list<Where> places) {
            return std::find(places.begin(), places.end(), variable.where) != places.end();
        };
        const QByteArray plain = change("phone", none, none);

        QCOMPARE(isThere(withProbe(token, here, none, plain)), means({Where::EveryCall, Where::Find}));
        QCOMPARE(isThere(withProbe(token, none, here, plain)),
                 means({Where::EveryCall, Where::OncePersonIsKnown}));
        for (const QByteArray &kind : {QByteArray("phone"), QByteArray("email")}) {
            const bool isOfIt = variable.of == Of::Either || (variable.of == Of::Phone) == (kind == "phone");
            QCOMPARE(
                isThere(withProbe(token, none, none, change(kind, here, none))),
                isOfIt
                    && means({Where::EveryCall, Where::OncePersonIsKnown, Where::Contact, Where::Journey}));
            QCOMPARE(isThere(withProbe(token, none, none, change(kind, none, here))),
                     isOfIt
                         && means({Where::EveryCall, Where::OncePersonIsKnown, Where::Contact, Where::Journey,
                                   Where::Submit, Where::SubmitAfterCurrent}));
        }
        const auto signingIn
            = [&plain, &none](const QByteArray &way) { return withProbe(way, none, none, plain); };
        QCOMPARE(
            isThere(signingIn(
                R"({ "method": "password", "check": [ { "get": "/check" } ], "obtain": [ { "post": "/in", "json": { "a": "{password}" )"
                + here + R"( }, "take": { "accessToken": "token" } } ] })")),
            means({Where::EveryCall, Where::SignInByName, Where::Password}));
        const auto byCode = [&signingIn](const QByteArray &send, const QByteArray &obtain) {
            return signingIn(
                R"({ "method": "code", "check": [ { "get": "/check" } ], "send": [ { "post": "/send", "json": { "a": "{username}" )"
                + send + R"( } } ], "obtain": [ { "post": "/in", "json": { "a": "{code}" )" + obtain
                + R"( }, "take": { "accessToken": "token" } } ] })");
        };
        QCOMPARE(isThere(byCode(here, none)),
                 means({Where::EveryCall, Where::SignInByName, Where::Password}));
        QCOMPARE(isThere(byCode(none, here)), means({Where::EveryCall, Where::SignInByName, Where::Submit}));
        QCOMPARE(isThere(signingIn(R"({ "method": "password", "check": [ { "get": "/check" } ],
                    "obtain": [ { "post": "/in", "json": { "a": "{password}" }, "take": { "accessToken": "token" } } ],
                    "revoke": [ { "post": "/out", "json": { "a": "b" )"
                                   + here + " } } ] }")),
                 means({Where::EveryCall, Where::RefreshAndRevoke}));
        QCOMPARE(isThere(signingIn(R"({ "method": "clientCredentials", "check": [ { "get": "/check" } ],
                    "obtain": [ { "post": "/in", "json": { "a": "{apiClientSecret}" )"
                                   + here + R"( }, "take": { "accessToken": "token" } } ] })")),
                 means({Where::EveryCall, Where::ObtainAsApiClient}));
        QCOMPARE(
            isThere(signingIn(
                R"({ "method": "browser", "check": [ { "get": "/check" } ], "clientId": "c", "scopes": [], "issuer": "{)"
                + toText(variable.name).toUtf8() + R"(}" })")),
            means({Where::SignInAddresses}));
    }

    void aSecretStandsInNoPath_data() { aVariableIsThereWhereTheTableSays_data(); }

    void aSecretStandsInNoPath()
    {
        QFETCH(const qsizetype, index);
        Scope scope;
        addVariables(scope, variables[size_t(index)].where);
        const QString name = toText(variables[size_t(index)].name);
        QVERIFY(scope.variables.contains(name));
        QCOMPARE(scope.secrets.contains(name), variables[size_t(index)].secrecy == Secrecy::Secret);
    }

    void nothingElseIsCalledSo_data() { aVariableIsThereWhereTheTableSays_data(); }

    void nothingElseIsCalledSo()
    {
        QFETCH(const qsizetype, index);
        const QString name = toText(variables[size_t(index)].name).section(u'.', 0, 0);
        QVERIFY(isReserved(name));
        const QByteArray setting
            = "\"settings\": { \"" + name.toUtf8() + "\": { \"label\": \"Taken\" } }, \"account\"";
        const auto description = described(leastDescription().replace("\"account\"", setting));
        QVERIFY(!description);
        QCOMPARE(description.error().first().what, QString(u"a setting cannot be called \"%1\""_s.arg(name)));
    }

    void aContactHasAllOfItsForms()
    {
        Values values;
        service::insertContact(values, VariableName("new"), test::phoneValue(u"+33750253355"_s));
        service::insertContact(values, VariableName("current"), test::phoneValue(u"+33750253354"_s));
        values.insert(VariableName("current.verified"), true); // whether it is, the runner knows
        QCOMPARE(QSet<QString>(values.keyBegin(), values.keyEnd()),
                 setOf(Where::Contact, Of::Phone) + setOf(Where::Journey, Of::Phone));
    }

    void whoIsWantedHasAllForms()
    {
        const auto names = [](service::SearchKind kind, const QString &text) {
            const Values values = service::searchTermValues(
                {kind, kind == service::SearchKind::Phone ? phoneValue(text) : emailValue(text)});
            return QSet<QString>(values.keyBegin(), values.keyEnd());
        };
        const auto byNumber = names(service::SearchKind::Phone, u"+33750253355"_s);
        const auto byAddress = names(service::SearchKind::Email, u"camille@example.com"_s);
        const auto byName = names(service::SearchKind::Name, u"Camille Sample"_s);
        QCOMPARE(byNumber + byAddress + byName,
                 QSet<QString>(setOf(Where::Find, Of::Phone) + setOf(Where::Find, Of::Email)));
        QCOMPARE(byNumber - byName, setOf(Where::Find, Of::Phone) - byName);
        QCOMPARE(byAddress - byName, setOf(Where::Find, Of::Email) - byName);
    }

private:
    /// The variables there that have a value of either or of \a of.
    static QSet<QString> setOf(Where where, Of of)
    {
        QSet<QString> names;
        for (const Variable &variable : variables) {
            if (variable.where == where && (variable.of == Of::Either || variable.of == of))
                names.insert(toText(variable.name));
        }
        return names;
    }
};

RENUMBER_TEST(VariablesTest)
#include "variablestest.moc"
