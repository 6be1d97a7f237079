// SPDX-License-Identifier: Apache-2.0
// The files of the sandbox's desk: that the description is the shipped one and what the sandbox adds, and
// that the policy goes with it on one computer.
#include "description/descriptionreader.h"
#include "desk/policyreader.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace renumber;
using namespace renumber::desk;
using namespace Qt::StringLiterals;

namespace {

const auto deskFile = QStringLiteral(RENUMBER_SANDBOX_DESK "/trivoreid-desk.json");
const auto policyFile = QStringLiteral(RENUMBER_SANDBOX_DESK "/desk-policy.json");

description::JsonFile file(const QString &path)
{
    const auto read = description::readJsonFile(path);
    if (!read)
        qFatal("%s", qUtf8Printable(description::toText(read.error().first())));
    return *read;
}

description::Description deskDescription()
{
    const auto read = description::readDescription(file(deskFile));
    if (!read)
        qFatal("%s", qUtf8Printable(description::toText(read.error().first())));
    return *read;
}

/// Whether a text in \a json leads to what the sandbox alone has.
bool leadsToSandboxOnly(const QJsonValue &json)
{
    if (json.isArray()) {
        const QJsonArray list = json.toArray();
        return std::any_of(list.begin(), list.end(), leadsToSandboxOnly);
    }
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        return std::any_of(object.begin(), object.end(),
                           [](const QJsonValue &member) { return leadsToSandboxOnly(member); });
    }
    return json.toString().startsWith(u"/sandbox-only/");
}

/// \a list without what the sandbox adds to it, be it a call or a rule for its refusals.
QJsonArray withoutAdded(const QJsonArray &list)
{
    QJsonArray rest;
    for (const QJsonValue one : list) {
        const bool isRuleOfSandbox
            = one[u"if"_s].toObject().contains(u"reason"_s) || one[u"during"_s].toString() == u"notify";
        if (!leadsToSandboxOnly(one) && !isRuleOfSandbox)
            rest.append(one);
    }
    return rest;
}

} // namespace

class DeskFilesTest : public QObject
{
    Q_OBJECT

private slots:
    /// So that a mistake that is mended there is mended here.
    void theDescriptionIsTheShippedOneAndMore()
    {
        const QJsonObject shipped = file(u":/services/trivoreid.json"_s).root;
        QJsonObject desk = file(deskFile).root;
        QVERIFY(desk.contains(u"proofs"_s) && !shipped.contains(u"proofs"_s));
        for (const QString &kind : {u"phone"_s, u"email"_s}) {
            QJsonObject contact = desk.value(kind).toObject();
            QJsonObject change = contact.value(u"change"_s).toObject();
            QVERIFY(change.contains(u"notify"_s));
            change.remove(u"notify"_s);
            contact.insert(u"change"_s, change);
            desk.insert(kind, contact);
        }
        QJsonObject account = desk.value(u"account"_s).toObject();
        account.insert(u"read"_s, withoutAdded(account.value(u"read"_s).toArray()));
        desk.insert(u"account"_s, account);
        desk.insert(u"problems"_s, withoutAdded(desk.value(u"problems"_s).toArray()));
        for (const QString &same : {u"settings"_s, u"baseUrl"_s, u"headers"_s, u"account"_s, u"phone"_s,
                                    u"email"_s, u"words"_s, u"problems"_s})
            QCOMPARE(desk.value(same), shipped.value(same));
    }

    /// Nothing that ships offers what no documentation has.
    void theShippedOneHasAttestedProofsOnly()
    {
        const auto shipped = description::readDescriptionFile(u":/services/trivoreid.json"_s);
        QVERIFY(shipped);
        QVERIFY(shipped->proofs.isEmpty());
        for (const auto &[kind, contact] : shipped->contacts)
            QVERIFY(!contact.change->notify && contact.change->telling == description::Telling::NotByItself);
        QVERIFY(!leadsToSandboxOnly(file(u":/services/trivoreid.json"_s).root));
    }

    void everySignInIsForOthers()
    {
        const description::Description desk = deskDescription();
        for (const description::SignInWay &way : desk.signIn)
            QCOMPARE(description::actsFor(way), description::ActsFor::Others);
    }

    /// On one computer, and with the codes that the description names.
    void thePolicyGoesWithIt()
    {
        Offer offer;
        for (const description::CodeProof &proof : deskDescription().proofs)
            offer.proofs.append({proof.id, proof.of});
        offer.tells = {Flag::RecentChange, Flag::Privileged};
        const auto policy
            = readPolicyFile(policyFile, {.store = StoreKind::Sqlite, .offer = std::move(offer)});
        QVERIFY2(policy, policy ? "" : qPrintable(description::toText(policy.error().first())));
        QCOMPARE(policy->rules.size(), 2);
    }
};

RENUMBER_TEST(DeskFilesTest)
#include "deskfilestest.moc"
