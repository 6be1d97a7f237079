// SPDX-License-Identifier: Apache-2.0
#include "description/descriptionreader.h"

#include "description/callreader.h"
#include "description/contactreader.h"
#include "description/proofreader.h"
#include "description/schemacheck.h"
#include "description/signinreader.h"
#include "description/variables.h"
#include "description/wiretext.h"
#include "text/sanitized.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionReader)
};

/// As it stands before a path.
bool isHostName(const QString &name)
{
    static const QRegularExpression wellFormed(u"\\A[A-Za-z][A-Za-z0-9_-]*\\z"_s);
    return wellFormed.match(name).hasMatch();
}

QStringList accountFacts()
{
    return withNewToken({u"userId"_s, u"name"_s, u"phone"_s, u"phoneVerified"_s, u"phonePending"_s,
                         u"phones"_s, u"email"_s, u"emailVerified"_s, u"emailPending"_s, u"emails"_s,
                         u"privileged"_s, u"phoneChangedAt"_s, u"emailChangedAt"_s});
}

class DescriptionReader
{
public:
    DescriptionReader(const JsonFile &json, const QMap<QString, QString> &settings)
        : m_json(json)
        , m_given(settings)
        , m_calls(json, m_faults)
    {
    }

    tl::expected<Description, Faults> read()
    {
        m_description.id = text(u"id"_s);
        m_description.name = m_json.label(u"/name"_s, text(u"name"_s), m_faults);
        if (m_json.lines.contains(u"/provenBy"_s))
            m_description.provenBy = m_json.label(u"/provenBy"_s, text(u"provenBy"_s), m_faults);
        readSettings();
        readAddresses();
        m_description.usesCookies = m_json.root.value(u"cookies"_s).toBool();
        const QJsonArray languages = m_json.root.value(u"languages"_s).toArray();
        for (const QJsonValue language : languages)
            m_description.languages.append(language.toString());
        SignInReader signIn(m_json, m_faults, m_calls, m_common);
        m_description.signIn = signIn.read();
        m_common = signIn.common();
        const QJsonValue fresh = m_json.root.value(u"freshTokenSeconds"_s);
        if (fresh.isDouble())
            m_description.freshToken = std::chrono::seconds(fresh.toInt());
        readFind();
        Scope reading = m_common;
        reading.fixed = m_common.kept; // a reading may turn out to be of somebody else's account
        if (!m_description.find.isEmpty())
            addVariables(reading, Where::OncePersonIsKnown); // who was found
        m_calls.forgetUsed();
        m_description.read = m_calls.calls(u"/account/read"_s, reading, accountFacts());
        checkSignInIsSent();
        Scope journeys = m_common;
        journeys.variables = reading.variables; // what is kept, and userId if it is taken
        journeys.secrets += reading.secrets;
        journeys.kept = reading.kept; // what an account or a sign-in keeps a change may keep anew
        journeys.links = reading.links;
        readContact(account::ContactKind::Phone, u"/phone"_s, journeys);
        readContact(account::ContactKind::Email, u"/email"_s, journeys);
        m_description.proofs = ProofReader(m_json, m_faults, m_calls, journeys).read(m_description.contacts);
        checkProofs();
        checkIdIsTold();
        if (m_description.contacts.empty()) {
            m_faults.append(m_json.fault({}, Words::tr("the service has nothing to change or verify"),
                                         Words::tr("add \"phone\" or \"email\"")));
        }
        readProblems();
        m_description.words = places(u"/words"_s);
        m_description.requestId = places(u"/requestId"_s);
        m_description.entriesLeft = places(u"/entriesLeft"_s);
        m_description.retryIn = places(u"/retryIn"_s);
        m_description.retryAt = places(u"/retryAt"_s);
        readAssumptions();
        if (!m_faults.isEmpty())
            return tl::unexpected(m_faults);
        return m_description;
    }

private:
    QString text(const QString &name) const { return m_json.root.value(name).toString(); }

    /// A list of places in a reply that is none of success; empty where there is none in the file.
    QList<ReplyPath> places(const QString &place)
    {
        return m_calls.places().paths(place, m_calls.at(place).toArray());
    }

    void note(const QString &place, const QString &what, const QString &fix)
    {
        m_faults.append(m_json.fault(place, what, fix));
    }

    void readSettings()
    {
        static const QRegularExpression wellFormed(u"\\A[A-Za-z][A-Za-z0-9_]*\\z"_s);
        addVariables(m_common, Where::EveryCall);
        const QJsonObject settings = m_json.root.value(u"settings"_s).toObject();
        Values values;
        for (auto entry = settings.begin(); entry != settings.end(); ++entry) {
            if (isReserved(entry.key()) || !wellFormed.match(entry.key()).hasMatch()) {
                //: %1: the name of a setting in a service description
                note(u"/settings/"_s + pointerToken(entry.key()),
                     Words::tr("a setting cannot be called \"%1\"").arg(entry.key()),
                     Words::tr("choose another name, of letters and digits"));
                continue;
            }
            const QJsonObject json = entry.value().toObject();
            const QString label
                = m_json.label(childPlace(childPlace(u"/settings"_s, entry.key()), u"label"_s),
                               json.value(u"label"_s).toString(), m_faults);
            m_description.settings[entry.key()]
                = Setting{label, json.value(u"default"_s).toString(), json.value(u"required"_s).toBool()};
            m_settings.insert(entry.key());
            values.insert(entry.key(), m_given.value(entry.key(), json.value(u"default"_s).toString()));
        }
        m_common.variables += m_settings;
        m_common.settings = m_settings;
        m_calls.places().setSettings(values);
    }

    void readAddresses()
    {
        m_description.baseUrl = address(u"/baseUrl"_s, text(u"baseUrl"_s));
        const QJsonObject hosts = m_json.root.value(u"hosts"_s).toObject();
        for (auto host = hosts.begin(); host != hosts.end(); ++host) {
            m_description.hosts[host.key()]
                = address(childPlace(u"/hosts"_s, host.key()), host.value().toString());
            if (!isHostName(host.key()))
                note(childPlace(u"/hosts"_s, host.key()), Words::tr("this cannot name a host"),
                     Words::tr("use letters, digits, _ and -, and a letter in front"));
            m_common.hosts.insert(host.key());
        }
    }

    /// Below which calls go.
    Template address(const QString &place, const QString &written)
    {
        Scope settingsOnly;
        settingsOnly.variables = m_settings;
        Template address = m_calls.checkedTemplate(place, written, settingsOnly, CallReader::InUrl::Yes);
        Values samples;
        for (const QString &name : std::as_const(m_settings))
            samples.insert(name, u"sample"_s);
        if (!m_faults.isEmpty() && m_faults.last().place == place)
            return address;
        const QUrl url(address.expand(samples, Encoding::Url), QUrl::StrictMode);
        if (!isBaseAddress(url) || written.endsWith(u'/')) {
            note(place, Words::tr("this is not an address that a token may be sent to"),
                 Words::tr("write https://, a host, and a path if need be, without a / at the end; "
                           "http:// is only for a server on this machine"));
        }
        return address;
    }

    void readFind()
    {
        Scope finding = m_common;
        finding.fixed = m_common.kept;
        addVariables(finding, Where::Find);
        m_calls.forgetUsed();
        m_description.find
            = m_calls.calls(u"/account/find"_s, finding, withNewToken({u"people"_s, u"total"_s}));
        if (!m_description.find.isEmpty())
            checkFind();
    }

    void checkFind()
    {
        const QString place = u"/account/find"_s;
        if (!anyTakes(m_description.find, u"people"))
            note(place, Words::tr("\"people\" is never taken, so that nobody could be found"),
                 Words::tr("add \"people\" and its place to a \"take\""));
        const QSet<QString> &used = m_calls.used();
        const bool isWantedSent = std::any_of(used.cbegin(), used.cend(),
                                              [](const QString &name) { return name.startsWith(u"wanted"); });
        if (!isWantedSent)
            note(place, Words::tr("what is looked for is never sent"),
                 Words::tr("use {wanted}, or one of the variables that begin so, in one of the calls"));
    }

    /// An account is read by what the sign-in has brought. Else whose it is the service could not know.
    void checkSignInIsSent()
    {
        const QSet<QString> &used = m_calls.used();
        const bool isSent = m_description.usesCookies || used.contains(u"accessToken"_s)
            || used.contains(u"authorization"_s) || used.intersects(m_common.kept);
        if (!isSent)
            note(u"/account/read"_s, Words::tr("nothing of the sign-in is sent"),
                 Words::tr("use {authorization} or {accessToken} in \"headers\", as in \"Authorization\": "
                           "\"Bearer {accessToken}\""));
    }

    /// Who chooses somebody among others must be able to tell when a reply is about somebody else. And once a
    /// reply has told an id, a reading that tells none is refused.
    void checkIdIsTold()
    {
        if (anyTakes(m_description.read, u"userId"))
            return;
        if (const QString place = whereElseIdIsTold(); !place.isEmpty() && m_description.find.isEmpty()) {
            note(place,
                 Words::tr(
                     "\"userId\" is taken here and nowhere in \"account\", so that no account could be read "
                     "any more once it is told"),
                 Words::tr("take \"userId\" in \"account\", too, or take it out here"));
        }
        if (!m_description.find.isEmpty()) {
            note(u"/account/read"_s,
                 Words::tr("\"userId\" is never taken, so that nobody could tell whose account was read"),
                 Words::tr("add \"userId\" and its place to a \"take\""));
        }
    }

    void checkProofs()
    {
        if (!m_description.proofs.isEmpty() && m_description.find.isEmpty())
            note(u"/proofs"_s,
                 Words::tr("only who acts for others asks a caller for proofs, and finds people"),
                 Words::tr("add \"find\" to \"account\", or take it out"));
    }

    /// The first place outside of "account" where a userId is taken; empty where there is none.
    QString whereElseIdIsTold() const
    {
        QString first;
        for (auto line = m_json.lines.begin(); line != m_json.lines.end(); ++line) {
            const QString &place = line.key();
            const bool isTaken = place.endsWith("/take/userId"_L1) || place.endsWith("/take/userId?"_L1);
            if (isTaken && !place.startsWith("/account/"_L1)
                && (first.isEmpty() || line.value() < m_json.lineOf(first)))
                first = place;
        }
        return first;
    }

    void readContact(account::ContactKind kind, const QString &place, const Scope &scope)
    {
        if (!m_json.lines.contains(place))
            return;
        m_description.contacts[kind] = ContactReader(m_json, m_faults, m_calls, kind, place, scope).read();
        const QString name = place.mid(1);
        if (!anyTakes(m_description.read, name)) {
            //: %1: "phone" or "email"
            note(u"/account/read"_s,
                 Words::tr("\"%1\" is never taken, so that no change would show").arg(name),
                 //: %1: "phone" or "email"
                 Words::tr("add \"%1?\" and its place to a \"take\"").arg(name));
        }
    }

    void readProblems()
    {
        const QJsonArray rules = m_json.root.value(u"problems"_s).toArray();
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const QString place = u"/problems/"_s + QString::number(i);
            const QJsonObject json = rules.at(i).toObject();
            ProblemRule rule;
            rule.condition = m_calls.places().condition(place + u"/if"_s, json.value(u"if"_s).toObject());
            rule.during = steps(json.value(u"during"_s));
            const QList<ProblemKind> kinds = problemKinds(place + u"/is"_s, json.value(u"is"_s));
            if (kinds.isEmpty())
                continue;
            rule.kind = kinds.first();
            rule.orElse = kinds.mid(1);
            m_description.problems.append(rule);
        }
    }

    QList<ProblemKind> problemKinds(const QString &place, const QJsonValue &json)
    {
        QList<ProblemKind> kinds;
        const QJsonArray names = json.isArray() ? json.toArray() : QJsonArray{json};
        for (const QJsonValue name : names) {
            if (const auto kind = problemKindNamed(name.toString())) {
                kinds.append(*kind);
                continue;
            }
            //: %1: a name in a service description
            note(place, Words::tr("there is no problem called \"%1\"").arg(name.toString()),
                 //: %1: a list of names
                 Words::tr("use one of %1").arg(problemKindNames().join(u", "_s)));
        }
        return kinds;
    }

    static QList<Step> steps(const QJsonValue &json)
    {
        QList<Step> steps;
        const QJsonArray list = json.isArray() ? json.toArray() : QJsonArray{json};
        for (const QJsonValue name : list) {
            const auto step = text::valueIn(stepNames, name.toString());
            if (step && !steps.contains(*step))
                steps.append(*step);
        }
        return steps;
    }

    void readAssumptions()
    {
        const QJsonObject assumed = m_json.root.value(u"assumed"_s).toObject();
        for (auto entry = assumed.begin(); entry != assumed.end(); ++entry) {
            m_description.assumed.append({text::sanitized(entry.key(), text::Longest::Sentence),
                                          text::sanitized(entry.value().toString(), text::Longest::Line)});
            if (!m_json.lines.contains(entry.key())) {
                note(u"/assumed/"_s + pointerToken(entry.key()),
                     Words::tr("this place does not exist in the file"),
                     Words::tr("write a JSON Pointer, such as /phone/code"));
            }
        }
    }

    const JsonFile &m_json;
    const QMap<QString, QString> m_given; ///< settings of a profile
    Faults m_faults;
    CallReader m_calls;
    Description m_description;
    QSet<QString> m_settings;
    Scope m_common;
};

} // namespace

tl::expected<Description, Faults> readDescription(const JsonFile &json)
{
    return readDescriptionFor({}, json);
}

tl::expected<Description, Faults> readDescriptionFor(const QMap<QString, QString> &settings,
                                                     const JsonFile &json)
{
    const Faults faults = checkAgainstSchema(u":/services/service.schema.json"_s, json);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return DescriptionReader(json, settings).read();
}

tl::expected<Description, Faults> readDescriptionFile(const QString &path)
{
    return readJsonFile(path).and_then(readDescription);
}

} // namespace renumber::description
