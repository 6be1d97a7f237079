// SPDX-License-Identifier: Apache-2.0
#include "service/descriptionreader.h"

#include "net/origin.h"
#include "service/callreader.h"
#include "service/schemacheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionReader)
};

const QStringList numberForms{u""_s,          u".callingCode"_s, u".countryCode"_s,
                              u".national"_s, u".region"_s,      u".digits"_s};
const QStringList accountFacts{u"userId"_s,       u"name"_s,  u"phone"_s,         u"phoneVerified"_s,
                               u"phonePending"_s, u"email"_s, u"emailVerified"_s, u"emailPending"_s};
const QStringList sendFacts{u"expiresIn"_s, u"expiresAt"_s, u"resendIn"_s, u"resendAt"_s, u"entriesLeft"_s};
const QStringList submitFacts{};

class DescriptionReader
{
public:
    explicit DescriptionReader(const JsonFile &json)
        : m_json(json)
        , m_calls(json, m_faults)
    {
    }

    tl::expected<Description, Faults> read()
    {
        m_description.id = text(u"id"_s);
        m_description.name = text(u"name"_s);
        readSettings();
        readBaseUrl();
        m_description.signIn = {SignInMethod::Token};
        Scope reading = m_common;
        m_description.read = m_calls.calls(u"/account/read"_s, reading, accountFacts);
        readContact(account::ContactKind::Phone, u"/phone"_s);
        readContact(account::ContactKind::Email, u"/email"_s);
        if (m_description.contacts.empty()) {
            m_faults.append(m_json.fault({}, Words::tr("the service has nothing to change or verify"),
                                         Words::tr("add \"phone\" or \"email\"")));
        }
        readProblems();
        m_description.words = m_calls.paths(u"/words"_s, m_json.root.value(u"words"_s).toArray());
        m_description.requestId = m_calls.paths(u"/requestId"_s, m_json.root.value(u"requestId"_s).toArray());
        readAssumptions();
        if (!m_faults.isEmpty())
            return tl::unexpected(m_faults);
        return m_description;
    }

private:
    QString text(const QString &name) const { return m_json.root.value(name).toString(); }

    void note(const QString &place, const QString &what, const QString &fix)
    {
        m_faults.append(m_json.fault(place, what, fix));
    }

    void readSettings()
    {
        static const QRegularExpression wellFormed(u"\\A[A-Za-z][A-Za-z0-9_]*\\z"_s);
        m_common.variables = {u"accessToken"_s, u"requestId"_s, u"language"_s};
        m_common.secrets = {u"accessToken"_s};
        const QSet<QString> taken{u"accessToken"_s, u"requestId"_s, u"language"_s, u"userId"_s,
                                  u"new"_s,         u"current"_s,   u"code"_s};
        const QJsonObject settings = m_json.root.value(u"settings"_s).toObject();
        for (auto entry = settings.begin(); entry != settings.end(); ++entry) {
            if (taken.contains(entry.key()) || !wellFormed.match(entry.key()).hasMatch()) {
                //: %1: the name of a setting in a service description
                note(u"/settings/"_s + pointerToken(entry.key()),
                     Words::tr("a setting cannot be called \"%1\"").arg(entry.key()),
                     Words::tr("choose another name, of letters and digits"));
                continue;
            }
            const QJsonObject json = entry.value().toObject();
            m_description.settings[entry.key()]
                = Setting{json.value(u"label"_s).toString(), json.value(u"default"_s).toString(),
                          json.value(u"required"_s).toBool()};
            m_settings.insert(entry.key());
        }
        m_common.variables += m_settings;
    }

    void readBaseUrl()
    {
        Scope settingsOnly;
        settingsOnly.variables = m_settings;
        const QString place = u"/baseUrl"_s;
        const QString base = text(u"baseUrl"_s);
        m_description.baseUrl = m_calls.checkedTemplate(place, base, settingsOnly, CallReader::InUrl::Yes);
        Values samples;
        for (const QString &name : std::as_const(m_settings))
            samples.insert(name, u"sample"_s);
        if (!m_faults.isEmpty() && m_faults.last().place == place)
            return;
        const QUrl url(m_description.baseUrl.expand(samples, Encoding::Url));
        if (!net::isAllowed(url) || url.hasQuery() || url.hasFragment() || base.endsWith(u'/')) {
            note(place, Words::tr("this is not an address that a token may be sent to"),
                 Words::tr("write https://, a host, and a path if need be, without a / at the end; "
                           "http:// is only for a server on this machine"));
        }
    }

    void readContact(account::ContactKind kind, const QString &place)
    {
        if (!m_json.lines.contains(place))
            return;
        ContactService contact;
        readCode(contact.code, m_calls.at(place + u"/code"_s).toObject());
        const QJsonObject effects = m_calls.at(place + u"/takesEffect"_s).toObject();
        contact.whenVerified = effect(effects.value(u"verified"_s));
        contact.whenUnverified = effect(effects.value(u"unverified"_s));
        contact.whenNone = effect(effects.value(u"none"_s));
        Scope changing = journeyScope();
        if (m_json.lines.contains(place + u"/change"_s))
            contact.change = readJourney(place + u"/change"_s, changing);
        Scope verifying = journeyScope();
        if (m_json.lines.contains(place + u"/verify"_s))
            contact.verify = readJourney(place + u"/verify"_s, verifying);
        const bool alwaysAtOnce = contact.whenVerified == Effect::AtOnce
            && contact.whenUnverified == Effect::AtOnce && contact.whenNone == Effect::AtOnce;
        if (contact.change && contact.change->submit.isEmpty() && !alwaysAtOnce) {
            note(place + u"/change"_s,
                 Words::tr("a change takes effect after a code, but the code cannot be entered"),
                 Words::tr("add \"submit\", or say under \"takesEffect\" that changes take effect atOnce"));
        }
        if (m_calls.at(place + u"/verify/submit"_s).isString())
            shareSubmit(contact, place + u"/verify/submit"_s, changing.kept - verifying.kept);
        m_description.contacts[kind] = contact;
    }

    /// Verifying enters the code as a change does, and so has to keep what a change keeps for that.
    void shareSubmit(ContactService &contact, const QString &place, const QSet<QString> &keptByChangeOnly)
    {
        if (!contact.change || contact.change->submit.isEmpty()) {
            note(place, Words::tr("there is no change.submit"), Words::tr("write the calls here"));
            return;
        }
        contact.verify->submit = contact.change->submit;
        for (const QString &name : keptByChangeOnly) {
            if (!m_submitVariables.contains(name))
                continue;
            //: %1: a variable of a service description
            note(place, Words::tr("change.submit uses {%1}, which verify.send does not keep").arg(name),
                 Words::tr("keep it there, or write the calls here"));
        }
    }

    static void readCode(CodeRules &rules, const QJsonObject &json)
    {
        if (json.value(u"entries"_s).isDouble())
            rules.entries = json.value(u"entries"_s).toInt();
        const QJsonValue length = json.value(u"length"_s);
        const QJsonArray lengths = length.isArray() ? length.toArray() : QJsonArray{length};
        for (const QJsonValue one : lengths) {
            if (one.isDouble())
                rules.lengths.append(one.toInt());
        }
        if (json.contains(u"lifetimeSeconds"_s))
            rules.lifetime = std::chrono::seconds(json.value(u"lifetimeSeconds"_s).toInt());
        if (json.contains(u"resendAfterSeconds"_s))
            rules.resendAfter = std::chrono::seconds(json.value(u"resendAfterSeconds"_s).toInt());
    }

    static Effect effect(const QJsonValue &json)
    {
        return json.toString() == u"atOnce" ? Effect::AtOnce : Effect::AfterCode;
    }

    Scope journeyScope() const
    {
        Scope scope = m_common;
        scope.variables.insert(u"userId"_s);
        for (const QString &form : numberForms) {
            scope.variables.insert(u"new"_s + form);
            scope.variables.insert(u"current"_s + form);
        }
        return scope;
    }

    Journey readJourney(const QString &place, Scope &scope)
    {
        Journey journey;
        m_calls.forgetUsed();
        journey.send = m_calls.calls(place + u"/send"_s, scope, sendFacts);
        if (place.endsWith(u"/change"_s) && !usesTheNewContact()) {
            note(place + u"/send"_s, Words::tr("the new contact is never sent"),
                 Words::tr("use {new} in one of the calls"));
        }
        const QJsonValue resend = m_calls.at(place + u"/resend"_s);
        if (resend.isString())
            journey.resend = journey.send;
        else if (resend.isArray()) {
            Scope resending = scope; // what only a resend keeps is not there without one
            journey.resend = m_calls.calls(place + u"/resend"_s, resending, sendFacts);
        }
        if (m_calls.at(place + u"/submit"_s).isArray()) {
            Scope withCode = scope;
            withCode.variables.insert(u"code"_s);
            withCode.secrets.insert(u"code"_s);
            m_calls.forgetUsed();
            journey.submit = m_calls.calls(place + u"/submit"_s, withCode, submitFacts);
            m_submitVariables = m_calls.used();
            if (!m_calls.used().contains(u"code"_s))
                note(place + u"/submit"_s, Words::tr("the code is never sent"),
                     Words::tr("use {code} in one of the calls"));
        }
        if (m_json.lines.contains(place + u"/cancel"_s))
            journey.cancel = m_calls.calls(place + u"/cancel"_s, scope, submitFacts);
        return journey;
    }

    bool usesTheNewContact() const
    {
        const QSet<QString> &used = m_calls.used();
        return std::any_of(used.cbegin(), used.cend(),
                           [](const QString &name) { return name == u"new" || name.startsWith(u"new."_s); });
    }

    void readProblems()
    {
        const QJsonArray rules = m_json.root.value(u"problems"_s).toArray();
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const QString place = u"/problems/"_s + QString::number(i);
            const QJsonObject json = rules.at(i).toObject();
            ProblemRule rule;
            rule.condition = m_calls.condition(place + u"/if"_s, json.value(u"if"_s).toObject());
            rule.during = steps(json.value(u"during"_s));
            const QString name = json.value(u"is"_s).toString();
            if (const auto kind = problemKindNamed(name)) {
                rule.kind = *kind;
            } else {
                //: %1: a name in a service description
                note(place + u"/is"_s, Words::tr("there is no problem called \"%1\"").arg(name),
                     //: %1: a list of names
                     Words::tr("use one of %1").arg(problemKindNames().join(u", "_s)));
            }
            m_description.problems.append(rule);
        }
    }

    static QList<Step> steps(const QJsonValue &json)
    {
        static const std::array names{std::pair(u"read"_s, Step::Read), std::pair(u"send"_s, Step::Send),
                                      std::pair(u"resend"_s, Step::Resend),
                                      std::pair(u"submit"_s, Step::Submit),
                                      std::pair(u"cancel"_s, Step::Cancel)};
        QList<Step> steps;
        const QJsonArray list = json.isArray() ? json.toArray() : QJsonArray{json};
        for (const auto &[name, step] : names) {
            if (list.contains(name))
                steps.append(step);
        }
        return steps;
    }

    void readAssumptions()
    {
        const QJsonObject assumed = m_json.root.value(u"assumed"_s).toObject();
        for (auto entry = assumed.begin(); entry != assumed.end(); ++entry) {
            m_description.assumed.append({entry.key(), entry.value().toString()});
            if (!m_json.lines.contains(entry.key())) {
                note(u"/assumed/"_s + pointerToken(entry.key()),
                     Words::tr("this place does not exist in the file"),
                     Words::tr("write a JSON Pointer, such as /phone/code"));
            }
        }
    }

    const JsonFile &m_json;
    Faults m_faults;
    CallReader m_calls;
    Description m_description;
    QSet<QString> m_settings;
    QSet<QString> m_submitVariables; ///< of the last change
    Scope m_common;
};

} // namespace

tl::expected<Description, Faults> readDescription(const JsonFile &json)
{
    const Faults faults = checkAgainstSchema(u":/services/service.schema.json"_s, json);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return DescriptionReader(json).read();
}

tl::expected<Description, Faults> readDescriptionFile(const QString &path)
{
    return readJsonFile(path).and_then(readDescription);
}

} // namespace renumber::service
