// SPDX-License-Identifier: Apache-2.0
#include "description/callreader.h"

#include "description/headername.h"
#include "description/variables.h"
#include "description/wiretext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CallReader)
};

/// Whether a path may have the secret \a name in it where its call says so.
bool mayStandInPath(const QString &name, const Scope &scope)
{
    const bool isCode = (variablesIn(Where::Submit) + variablesIn(Where::SubmitAfterCurrent)).contains(name);
    return scope.secrets.contains(name) && (isCode || scope.kept.contains(name));
}

/// What is said of a new token; without one, of nothing.
QStringList aboutNewToken()
{
    return {u"refreshToken"_s, u"tokenExpiresIn"_s, u"tokenExpiresAt"_s};
}

} // namespace

QStringList withNewToken(QStringList facts)
{
    facts.append(u"accessToken"_s);
    return facts + aboutNewToken();
}

CallReader::CallReader(const JsonFile &json, Faults &faults)
    : m_json(json)
    , m_faults(faults)
    , m_places(json, faults)
{
}

QJsonValue CallReader::at(const QString &place) const
{
    QJsonValue value = m_json.root;
    const QStringList tokens = place.split(u'/').mid(1);
    for (QString token : tokens) {
        token.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        value = value.isArray() ? value.toArray().at(token.toInt()) : value.toObject().value(token);
    }
    return value;
}

Calls CallReader::calls(const QString &place, Scope &scope, const QStringList &known)
{
    Calls calls;
    const QJsonArray list = at(place).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString callPlace = childPlace(place, QString::number(i));
        const Call call = this->call(callPlace, list.at(i).toObject(), scope, known);
        addKept(call.keep, childPlace(callPlace, u"keep"_s), scope);
        if (call.takes(u"userId"))
            addVariables(scope, Where::OncePersonIsKnown);
        calls.append(call);
    }
    return calls;
}

QList<Take> CallReader::kept(const QString &place, Scope &scope)
{
    const QList<Take> keep = m_places.takes(place, at(place).toObject(), scope);
    addKept(keep, place, scope);
    return keep;
}

void CallReader::addKept(const QList<Take> &keep, const QString &place, Scope &scope)
{
    for (const Take &kept : keep) {
        const bool isOurs = scope.fixed.contains(kept.name)
            || (scope.variables.contains(kept.name) && !scope.kept.contains(kept.name));
        if (isOurs || variablesIn(Where::Submit).contains(kept.name)) {
            const QString key = kept.required ? kept.name : QString(kept.name + u'?');
            note(childPlace(place, key),
                 //: %1: a name in a service description
                 Words::tr("\"%1\" has a meaning already, which a reply must not change").arg(kept.name),
                 Words::tr("choose another name"));
            continue;
        }
        scope.variables.insert(kept.name);
        scope.kept.insert(kept.name);
        if (kept.link)
            scope.links.insert(kept.name);
        if (kept.secret)
            scope.secrets.insert(kept.name);
    }
}

Call CallReader::call(const QString &place, const QJsonObject &json, const Scope &scope,
                      const QStringList &known)
{
    Call call;
    readMethod(call, place, json, scope);
    readHeaders(call, u"/headers"_s, m_json.root.value(u"headers"_s).toObject(), scope);
    readHeaders(call, childPlace(place, u"headers"_s), json.value(u"headers"_s).toObject(), scope);
    readBody(call, place, json, scope);
    call.take = m_places.takes(childPlace(place, u"take"_s), json.value(u"take"_s).toObject(), scope);
    checkTaken(call, childPlace(place, u"take"_s), known);
    call.keep = m_places.takes(childPlace(place, u"keep"_s), json.value(u"keep"_s).toObject(), scope);
    const QString success = json.contains(u"success"_s) ? childPlace(place, u"success"_s) : u"/success"_s;
    call.success = m_places.condition(success, at(success).toObject(), scope);
    call.when = when(childPlace(place, u"when"_s), json.value(u"when"_s).toObject(), scope);
    return call;
}

void CallReader::checkTaken(const Call &call, const QString &place, const QStringList &known)
{
    for (const Take &taken : call.take) {
        if (!known.contains(taken.name)) {
            //: %1: a name in a service description
            note(place, Words::tr("\"%1\" is not a value that can be taken here").arg(taken.name),
                 known.isEmpty()
                     ? Words::tr("take it out, or put it under \"keep\"")
                     //: %1: a list of names
                     : Words::tr("take one of %1, or put it under \"keep\"").arg(known.join(u", "_s)));
        }
    }
    const bool isOfSignIn = !known.contains(u"tokenExpiresIn"_s); // whose calls may say it one by one
    if (isOfSignIn || call.takes(u"accessToken"))
        return;
    const QStringList names = aboutNewToken();
    for (const QString &name : names) {
        if (call.takes(name))
            //: %1: a name in a service description
            note(place, Words::tr("\"%1\" is taken without the \"accessToken\" that it belongs to").arg(name),
                 Words::tr("take both from one reply, or take it out"));
    }
}

void CallReader::readMethod(Call &call, const QString &place, const QJsonObject &json, const Scope &scope)
{
    static constexpr std::array methods{"get", "post", "put", "patch", "delete"};
    for (const char *method : methods) {
        const QString name = QString::fromLatin1(method);
        if (!json.contains(name))
            continue;
        if (!call.method.isEmpty()) {
            note(place, Words::tr("the call has more than one method"), Words::tr("make two calls of it"));
            return;
        }
        call.method = QByteArray(method).toUpper();
        readTarget(call, childPlace(place, name), json.value(name).toString(), scope);
    }
    if (call.method.isEmpty()) {
        note(place, Words::tr("the call has no method"),
             Words::tr("give it one of get, post, put, patch or delete with a path"));
    }
}

/// What of \a text follows the name of a host, which \a call is then at.
QString CallReader::withoutHost(Call &call, const QString &place, const QString &text, const Scope &scope)
{
    static const QRegularExpression named(u"\\A([A-Za-z][A-Za-z0-9_-]*):(.*)\\z"_s);
    const auto match = named.match(text);
    if (!match.hasMatch())
        return text;
    call.host = match.captured(1);
    if (!scope.hosts.contains(call.host)) {
        //: %1: a name in a service description
        note(place, Words::tr("there is no host called \"%1\"").arg(call.host),
             scope.hosts.isEmpty()
                 ? Words::tr("begin the path with /, or name the address under \"hosts\"")
                 //: %1: a list of names
                 : Words::tr("use one of %1, or name the address under \"hosts\"").arg(listed(scope.hosts)));
    }
    return match.captured(2);
}

void CallReader::readTarget(Call &call, const QString &place, const QString &text, const Scope &scope)
{
    QString target = withoutHost(call, place, text, scope);
    if (target.startsWith(u'{')) {
        call.link = target.mid(1, target.indexOf(u'}') - 1);
        target = target.mid(target.indexOf(u'}') + 1);
        m_used.insert(call.link);
        if (!scope.links.contains(call.link)) {
            //: %1: a variable of a service description
            note(place, Words::tr("{%1} is not an address that an earlier call keeps").arg(call.link),
                 Words::tr("begin the path with /, or keep it with \"link\": true"));
        }
    }
    if (target.startsWith(u"//"_s)) {
        note(place, Words::tr("the path would lead to another host"), Words::tr("begin it with one /"));
    }
    const QString inPath = childPlace(place.section(u'/', 0, -2), u"inPath"_s);
    const Scope allowed = readInPath(inPath, at(inPath).toArray(), target, scope);
    call.target = checkedTemplate(place, target, allowed, InUrl::Yes);
    const QStringList names = call.target.variables();
    for (const QString &name : names) {
        if (scope.links.contains(name))
            //: %1: a variable of a service description
            note(place, Words::tr("{%1} is an address, so it has to come first").arg(name),
                 Words::tr("begin the path with it, or keep a part of the address without \"link\""));
    }
    checkPath(place, target);
}

/// What \a target may use: \a scope, of whose secrets those named \a json may stand in the path, as some
/// services have it, and not in the query, which more logs keep.
Scope CallReader::readInPath(const QString &place, const QJsonArray &json, const QString &target,
                             const Scope &scope)
{
    Scope allowed = scope;
    const QStringList inPath = Template::parse(target.section(u'?', 0, 0)).value_or(Template()).variables();
    const QStringList inQuery = Template::parse(target.section(u'?', 1)).value_or(Template()).variables();
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QString name = json.at(i).toString();
        const QString namePlace = childPlace(place, QString::number(i));
        const bool mayStand = mayStandInPath(name, scope);
        if (!mayStand || !inPath.contains(name)) {
            //: %1: a variable of a service description
            note(namePlace,
                 mayStand
                     ? Words::tr("{%1} does not stand in the path").arg(name)
                     : Words::tr("\"%1\" is not a code, nor a secret that an earlier call keeps").arg(name),
                 Words::tr("take it out"));
        } else if (!inQuery.contains(name)) {
            allowed.secrets.remove(name);
        }
    }
    return allowed;
}

void CallReader::checkPath(const QString &place, const QString &target)
{
    const QStringList segments = target.section(u'?', 0, 0).split(u'/');
    if (std::any_of(segments.cbegin(), segments.cend(), isDotSegment)) {
        note(place, Words::tr("the path would lead out of baseUrl"),
             Words::tr("write it without \"..\" and \".\", and baseUrl as far as all paths agree"));
    }
    const Template path = Template::parse(target).value_or(Template()); // else it is noted by now
    const QUrl sample(u"https://host"_s + path.expand({}, Encoding::Url), QUrl::StrictMode);
    if (!sample.isValid()) {
        note(place, Words::tr("the path holds a character that no address can hold"),
             Words::tr("write it as %XX, such as %20 for a space"));
    } else if (hidesUnsendable(target)) {
        note(place, Words::tr("the path holds a control character as %XX"), Words::tr("take it out"));
    } else if (sample.hasFragment()) {
        note(place, Words::tr("what stands behind # is never sent"), Words::tr("write %23 for the sign #"));
    }
}

void CallReader::readHeaders(Call &call, const QString &place, const QJsonObject &json, const Scope &scope)
{
    for (auto header = json.begin(); header != json.end(); ++header) {
        if (!isHeaderName(header.key())) {
            note(childPlace(place, header.key()), Words::tr("this is not a header name"),
                 Words::tr("use letters, digits and hyphens"));
            continue;
        }
        if (isWrittenByProgram(header.key())) {
            note(childPlace(place, header.key()),
                 //: %1: the name of an HTTP header
                 Words::tr("\"%1\" is written by Renumber itself").arg(header.key()),
                 Words::tr("take it out; what a body is, \"contentType\" or \"jsonContentType\" says"));
            continue;
        }
        const QString text = header.value().toString();
        if (m_json.root.value(u"cookies"_s).toBool()
            && header.key().compare(u"Cookie", Qt::CaseInsensitive) == 0) {
            note(childPlace(place, header.key()), Words::tr("the cookies are sent by Renumber itself"),
                 Words::tr("take it out, or \"cookies\""));
        }
        if (isUnsendable(text)) {
            note(childPlace(place, header.key()),
                 Words::tr("a header cannot hold a line break or other control character"),
                 Words::tr("take it out"));
        } else if (!isHeaderValue(text)) {
            note(childPlace(place, header.key()),
                 Words::tr("a header holds ASCII only, and no space at its ends"),
                 Words::tr("take out what is none, and the spaces"));
        }
        const Template value
            = checkedTemplate(childPlace(place, header.key()), header.value().toString(), scope, InUrl::No);
        const QByteArray name = header.key().toLatin1();
        // A header of the call itself takes the place of the service's common one.
        call.headers.removeIf(
            [&](const HeaderTemplate &h) { return h.name.compare(name, Qt::CaseInsensitive) == 0; });
        call.headers.append({name, value});
    }
}

void CallReader::checkMediaType(const QString &place)
{
    const QJsonValue type = at(place);
    if (!type.isUndefined() && !isMediaType(type.toString()))
        note(place, Words::tr("this is not a media type"),
             Words::tr("write one such as application/json, or application/json; charset=utf-8"));
}

void CallReader::readBody(Call &call, const QString &place, const QJsonObject &json, const Scope &scope)
{
    checkMediaType(u"/jsonContentType"_s);
    checkMediaType(childPlace(place, u"contentType"_s));
    const bool hasJson = json.contains(u"json"_s);
    const bool hasForm = json.contains(u"form"_s);
    if (hasJson && hasForm)
        note(place, Words::tr("the call has two bodies"), Words::tr("keep one of \"json\" and \"form\""));
    if ((hasJson || hasForm) && call.method == "GET")
        note(place, Words::tr("a get has no body"), Words::tr("use post, or put the values into the path"));
    if (!hasJson && !hasForm)
        return;
    call.body.kind = hasJson ? Body::Kind::Json : Body::Kind::Form;
    const QString name = hasJson ? u"json"_s : u"form"_s;
    checkBody(childPlace(place, name), json.value(name), scope);
    call.body.content
        = BodyTemplate::parse(json.value(name)).value_or(BodyTemplate()); // else it is noted by now
    const QString standard = hasJson ? m_json.root.value(u"jsonContentType"_s).toString(u"application/json"_s)
                                     : u"application/x-www-form-urlencoded"_s;
    call.body.contentType = json.value(u"contentType"_s).toString(standard).toLatin1();
}

void CallReader::checkBody(const QString &place, const QJsonValue &json, const Scope &scope)
{
    if (json.isString()) {
        checkedTemplate(place, json.toString(), scope, InUrl::No);
    } else if (json.isArray()) {
        const QJsonArray list = json.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            checkBody(childPlace(place, QString::number(i)), list.at(i), scope);
    } else if (json.isObject()) {
        const QJsonObject object = json.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            checkedTemplate(childPlace(place, member.key()), member.key(), scope, InUrl::No);
            checkBody(childPlace(place, member.key()), member.value(), scope);
        }
    }
}

ValueCondition CallReader::when(const QString &place, const QJsonObject &json, const Scope &scope)
{
    ValueCondition condition;
    for (auto fact = json.begin(); fact != json.end(); ++fact) {
        checkedTemplate(childPlace(place, fact.key()), u'{' + fact.key() + u'}', scope, InUrl::No);
        const auto matcher = Matcher::parse(fact.value());
        if (matcher)
            condition.facts.append({fact.key(), *matcher});
        else
            note(childPlace(place, fact.key()), matcher.error(), Words::tr("write one of these"));
    }
    return condition;
}

Template CallReader::checkedTemplate(const QString &place, const QString &text, const Scope &scope,
                                     InUrl inUrl)
{
    const auto parsed = Template::parse(text);
    if (!parsed) {
        note(place, parsed.error(), Words::tr("mend the braces"));
        return {};
    }
    const QStringList names = parsed->variables();
    for (const QString &name : names) {
        m_used.insert(name);
        if (text.contains(QString(u"${"_s + name))) {
            //: %1: a variable of a service description
            note(place, Words::tr("the $ before {%1} would be sent with it").arg(name),
                 Words::tr("take it out"));
        }
        if (!scope.variables.contains(name)) {
            //: %1: a variable of a service description
            note(place, Words::tr("there is no variable {%1} here").arg(name),
                 name == u"userId" ? Words::tr("take \"userId\" in a call of \"account\" before")
                     : name == u"currentCode"
                     ? Words::tr("it is there only with \"sendToCurrent\", in \"submit\"")
                     //: %1: a list of variables
                     : Words::tr("use one of %1").arg(listed(scope.variables)));
        } else if (inUrl == InUrl::Yes && scope.secrets.contains(name)) {
            //: %1: a variable of a service description
            note(place, Words::tr("the secret {%1} would stand in a URL, where logs keep it").arg(name),
                 mayStandInPath(name, scope)
                     ? Words::tr("send it in a header or in the body, or name it under \"inPath\" where the "
                                 "service wants it in the path")
                     : Words::tr("send it in a header or in the body"));
        }
    }
    return *parsed;
}

void CallReader::note(const QString &place, const QString &what, const QString &fix)
{
    // The common headers are read once for each call, of which the first knows the fewest variables.
    addOnce(m_faults, m_json.fault(place, what, fix));
}

} // namespace renumber::description
