// SPDX-License-Identifier: Apache-2.0
#include "description/placereader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlaceReader)
};

/// Names under which the program wants a list.
bool isList(const QString &name)
{
    return name == u"phones" || name == u"emails" || name == u"people";
}

} // namespace

PlaceReader::PlaceReader(const JsonFile &json, Faults &faults)
    : m_json(json)
    , m_faults(faults)
{
}

QList<ReplyPath> PlaceReader::paths(const QString &place, const QJsonValue &json, const Scope &scope)
{
    return paths(place, json, scope, Root::Reply);
}

ReplyCondition PlaceReader::condition(const QString &place, const QJsonObject &json, const Scope &scope)
{
    return condition(place, json, scope, Root::Reply);
}

QList<Take> PlaceReader::takes(const QString &place, const QJsonObject &json, const Scope &scope)
{
    QList<Take> takes;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        takes.append(take(childPlace(place, entry.key()), entry.key(), entry.value(), scope));
    return takes;
}

Take PlaceReader::take(const QString &place, const QString &name, const QJsonValue &json, const Scope &scope)
{
    static const QRegularExpression wellFormed(u"\\A[A-Za-z][A-Za-z0-9_]*\\z"_s);
    Take take;
    take.required = !name.endsWith(u'?');
    take.name = take.required ? name : name.chopped(1);
    if (!wellFormed.match(take.name).hasMatch()) {
        //: %1: a name in a service description
        note(place, Words::tr("\"%1\" cannot be a name").arg(take.name),
             Words::tr("use letters, digits and _"));
    }
    if (json.isObject()) {
        readDetails(take, place, json.toObject(), scope);
    } else if (take.name == u"name") {
        take.parts = nameParts(place, json, scope, Root::Reply);
        for (const QList<ReplyPath> &parts : std::as_const(take.parts))
            take.from += parts;
    } else {
        take.from = paths(place, json, scope);
    }
    const bool isFromStatus = std::any_of(take.from.cbegin(), take.from.cend(),
                                          [](const ReplyPath &path) { return path.isStatus(); });
    if (isFromStatus && take.truth)
        checkStatus(childPlace(place, u"is"_s), *take.truth);
    if (isFromStatus && !take.truth && place.contains(u"/take/"_s)) {
        note(place, Words::tr("the status of HTTP says nothing of that"),
             Words::tr("write $.status for a member of the body that is called status"));
    }
    if (isList(take.name) && !take.eachValue) {
        //: %1: a name in a service description
        note(place,
             Words::tr("\"%1\" is a list, and it is not said where in an element the contact stands")
                 .arg(take.name),
             Words::tr("write { \"from\": the list, \"value\": the place in an element }; \"$\" is the "
                       "element itself"));
    }
    return take;
}

void PlaceReader::readDetails(Take &take, const QString &place, const QJsonObject &json, const Scope &scope)
{
    const Root root = json.contains(u"value"_s) ? Root::Element : Root::Reply;
    const auto first = [](const QList<ReplyPath> &all) {
        return all.isEmpty() ? std::nullopt : std::optional(all.first());
    };
    take.from = paths(childPlace(place, u"from"_s), json.value(u"from"_s), scope);
    take.secret = json.value(u"secret"_s).toBool();
    take.link = json.value(u"link"_s).toBool();
    take.defaultPrefix = json.value(u"defaultPrefix"_s).toString();
    if (json.contains(u"prefix"_s))
        take.prefix = paths(childPlace(place, u"prefix"_s), json.value(u"prefix"_s), scope, root);
    if (json.contains(u"value"_s))
        take.eachValue = first(paths(childPlace(place, u"value"_s), json.value(u"value"_s), scope, root));
    if (json.contains(u"verified"_s)) {
        take.eachVerified
            = first(paths(childPlace(place, u"verified"_s), json.value(u"verified"_s), scope, Root::Element));
    }
    take.person = personPlaces(place, json, scope);
    const QString where = childPlace(place, u"where"_s);
    take.where = condition(where, json.value(u"where"_s).toObject(), scope, Root::Element);
    checkDetails(take, place, json);
    if (!json.contains(u"is"_s))
        return;
    if (const auto matcher = Matcher::parse(json.value(u"is"_s)))
        take.truth = *matcher;
    else
        note(childPlace(place, u"is"_s), matcher.error(), Words::tr("write one of these"));
}

PersonPlaces PlaceReader::personPlaces(const QString &place, const QJsonObject &json, const Scope &scope)
{
    const auto all = [&](const QString &member) {
        return json.contains(member)
            ? paths(childPlace(place, member), json.value(member), scope, Root::Element)
            : QList<ReplyPath>();
    };
    PersonPlaces places;
    places.beside = all(u"beside"_s);
    places.phone = all(u"phone"_s);
    places.email = all(u"email"_s);
    if (json.contains(u"atMost"_s))
        places.atMost = json.value(u"atMost"_s).toInt();
    if (json.contains(u"name"_s))
        places.name = nameParts(childPlace(place, u"name"_s), json.value(u"name"_s), scope, Root::Element);
    return places;
}

/// A list of choices, of which each may be a list of what is written beside each other.
QList<QList<ReplyPath>> PlaceReader::nameParts(const QString &place, const QJsonValue &json,
                                               const Scope &scope, Root root)
{
    QList<QList<ReplyPath>> choices;
    const QJsonArray list = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const QJsonValue choice : list)
        choices.append(paths(place, choice, scope, root));
    return choices;
}

void PlaceReader::checkDetails(const Take &take, const QString &place, const QJsonObject &json)
{
    for (const QString &member : {u"name"_s, u"beside"_s, u"phone"_s, u"email"_s, u"atMost"_s}) {
        if (isList(take.name) && take.name != u"people" && json.contains(member)) {
            note(childPlace(place, member),
                 //: %1: a member of a service description
                 Words::tr("\"%1\" is for a list of people").arg(member), Words::tr("take it out"));
        }
    }
    for (const QString &member : {u"value"_s, u"verified"_s, u"name"_s, u"where"_s, u"beside"_s, u"phone"_s,
                                  u"email"_s, u"atMost"_s}) {
        if (!isList(take.name) && json.contains(member)) {
            note(childPlace(place, member),
                 //: %1: a member of a service description
                 Words::tr("\"%1\" is for lists, which only phones, emails and people are").arg(member),
                 Words::tr("take it out; list[name=text].value is a place in one element of a list"));
        }
    }
    if (take.link && take.secret) {
        note(place, Words::tr("a secret address would stand in a URL, where logs keep it"),
             Words::tr("take \"secret\" or \"link\" out"));
    }
}

QList<ReplyPath> PlaceReader::paths(const QString &place, const QJsonValue &json, const Scope &scope,
                                    Root root)
{
    QList<ReplyPath> paths;
    const QJsonArray list = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const QJsonValue entry : list) {
        const QString text = filledIn(place, entry.toString(), scope);
        if (const auto path = root == Root::Reply ? ReplyPath::parse(text) : ReplyPath::parseInElement(text))
            paths.append(*path);
        else
            note(place, path.error(),
                 Words::tr("write names with dots between them, such as data.items[0].phone; other names in "
                           "brackets and quotes, such as data[\"mobile/number\"]"));
    }
    return paths;
}

ReplyCondition PlaceReader::condition(const QString &place, const QJsonObject &json, const Scope &scope,
                                      Root root)
{
    ReplyCondition condition;
    for (auto fact = json.begin(); fact != json.end(); ++fact) {
        const QString factPlace = childPlace(place, fact.key());
        const QList<ReplyPath> path = paths(factPlace, fact.key(), scope, root);
        const auto matcher = Matcher::parse(fact.value());
        if (!matcher) {
            note(factPlace, matcher.error(), Words::tr("write one of these"));
        } else if (!path.isEmpty()) {
            condition.facts.append({path.first(), *matcher});
            if (path.first().isStatus())
                checkStatus(factPlace, *matcher);
        }
    }
    return condition;
}

void PlaceReader::checkStatus(const QString &place, const Matcher &matcher)
{
    static const QRegularExpression status(u"\\A[1-5]([0-9][0-9]|xx)\\z"_s);
    const QStringList texts = matcher.texts();
    for (const QString &text : texts) {
        if (!status.match(text).hasMatch()) {
            note(
                place, Words::tr("\"%1\" is not a status").arg(text),
                Words::tr("write a number such as 404, or \"4xx\" for all that begin with 4; a member of the "
                          "body that is called status is $.status"));
        }
    }
}

QString PlaceReader::filledIn(const QString &place, const QString &text, const Scope &scope)
{
    const auto parsed = Template::parse(text);
    if (!parsed) {
        note(place, parsed.error(), Words::tr("mend the braces"));
        return text;
    }
    // A setting may be a whole place, so it is filled in before the place is read; all else is, at most, a
    // name or a text in it.
    Values values = m_settings;
    const QStringList names = parsed->variables();
    for (const QString &name : names) {
        if (m_settings.contains(name))
            continue;
        if (!scope.variables.contains(name)) {
            const QString known = listed(scope.variables);
            //: %1: a variable of a service description
            note(place, Words::tr("there is no variable {%1} here").arg(name),
                 //: %1: a list of variables
                 known.isEmpty() ? Words::tr("use settings only") : Words::tr("use one of %1").arg(known));
        }
        values.insert(name, QString(u'{' + name + u'}'));
    }
    return parsed->expand(values, Encoding::Verbatim);
}

void PlaceReader::note(const QString &place, const QString &what, const QString &fix)
{
    addOnce(m_faults, m_json.fault(place, what, fix));
}

} // namespace renumber::description
