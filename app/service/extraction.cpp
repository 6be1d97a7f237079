// SPDX-License-Identifier: Apache-2.0
#include "service/extraction.h"

#include "description/exactjson.h"
#include "text/sanitized.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Taker)
};

using Taken = tl::expected<QJsonValue, QString>;

/// Whether \a name is that of a value which is a text or nothing, be that said as false.
bool isOfText(const QString &name)
{
    static const QSet<QString> names{u"userId"_s, u"name"_s,        u"phone"_s,        u"phonePending"_s,
                                     u"phones"_s, u"email"_s,       u"emailPending"_s, u"emails"_s,
                                     u"people"_s, u"accessToken"_s, u"refreshToken"_s};
    return names.contains(name);
}

/// Null is taken for nothing wherever it stands; many services write one of these for it.
bool saysNothing(const QJsonValue &value)
{
    return value == QJsonValue(false) || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
}

/// Whether \a value can be that of \a take.
bool isText(const description::Take &take, const QJsonValue &value)
{
    return value.isString() || value.isDouble() || (value.isBool() && !isOfText(take.name));
}

/// As firstOf(), where what \a isNothing is true of is not there.
template <typename IsNothing>
QJsonValue firstBut(const QList<description::ReplyPath> &paths, const description::Reply &reply,
                    IsNothing isNothing)
{
    QJsonValue best(QJsonValue::Undefined);
    for (const description::ReplyPath &path : paths) {
        const QJsonValue value = path.find(reply);
        if (isNothing(value))
            continue;
        const bool isEmpty = value == QJsonValue(QString());
        if (!value.isUndefined() && !isEmpty)
            return value;
        if (isEmpty)
            best = value;
    }
    return best;
}

/// As firstOf() of where \a take stands; what says that there is nothing is not there.
QJsonValue foundFor(const description::Take &take, const description::Reply &reply)
{
    return firstBut(take.from, reply, [&take](const QJsonValue &value) {
        return isOfText(take.name) && (take.eachValue ? value == QJsonValue(false) : saysNothing(value));
    });
}

/// Booleans, and their names as text. For anything else a description says what is meant ("is").
std::optional<bool> truthOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value == QJsonValue(u"true"_s))
        return true;
    if (value == QJsonValue(u"false"_s))
        return false;
    return std::nullopt;
}

Taken wrongKind(const description::Take &take)
{
    //: %1: the place of a value in a service's reply
    return tl::unexpected(Words::tr("\"%1\" is not of the expected kind").arg(take.from.first().text()));
}

/// The one place of \a take is there twice, in as far as it can be told.
Taken twofold(const description::Take &take)
{
    //: %1: the place of a value in a service's reply
    return tl::unexpected(Words::tr("\"%1\" stands twice in the reply").arg(take.from.first().text()));
}

/// Times and counts, of which much is understood that is no more than an aid.
bool isOnlyAnAid(const description::Take &take)
{
    const auto names = {"expiresIn"_L1, "expiresAt"_L1, "resendIn"_L1, "resendAt"_L1, "entriesLeft"_L1};
    return !take.required && std::find(names.begin(), names.end(), take.name) != names.end();
}

/// Whether what is looked for in an element of a list stands twice there.
bool isTwofoldIn(const description::Take &take, const QJsonValue &element, const description::Values &values)
{
    QList<description::ReplyPath> places{*take.eachValue};
    if (take.eachVerified)
        places.append(*take.eachVerified);
    places += take.prefix;
    for (const description::ReplyCondition::Fact &fact : take.where.facts)
        places.append(fact.path);
    return std::any_of(places.cbegin(), places.cend(), [&](const description::ReplyPath &place) {
        return description::isTwofold(place.findIn(element, values));
    });
}

/// \a text with \a prefix, or the usual one, in front where it has no "+" of its own.
QString withPrefix(const description::Take &take, const QString &text, const QString &prefix)
{
    if ((take.prefix.isEmpty() && take.defaultPrefix.isEmpty()) || text.isEmpty() || text.startsWith(u'+'))
        return text;
    const QString start = prefix.isEmpty() ? take.defaultPrefix : prefix;
    return start.isEmpty() || start.startsWith(u'+') ? QString(start + text) : QString(u'+' + start + text);
}

std::optional<bool> verification(const description::Take &take, const QJsonValue &value)
{
    const bool isKnown = !value.isUndefined() || (take.truth && take.truth->isAboutPresence());
    if (take.truth && isKnown)
        return take.truth->matches(value);
    return truthOf(value);
}

/// The texts at \a paths that are there, of which \a find knows the values.
template <typename Find> QStringList textsFound(const QList<description::ReplyPath> &paths, Find find)
{
    QStringList texts;
    for (const description::ReplyPath &path : paths) {
        const QJsonValue value = find(path);
        const QString text
            = value.isBool() ? QString() : text::sanitized(description::toText(value), text::Longest::Name);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

QStringList textsAt(const QList<description::ReplyPath> &paths, const QJsonValue &element,
                    const description::Values &values)
{
    return textsFound(paths,
                      [&](const description::ReplyPath &path) { return path.findIn(element, values); });
}

/// All of the first of \a choices of which anything is there, with spaces between; empty: nothing is.
template <typename TextsAt>
QString joinedName(const QList<QList<description::ReplyPath>> &choices, TextsAt textsAt)
{
    for (const QList<description::ReplyPath> &parts : choices) {
        const QStringList texts = textsAt(parts);
        if (!texts.isEmpty())
            return texts.join(u' ');
    }
    return {};
}

void insertPerson(QJsonObject &entry, const description::PersonPlaces &places, const QJsonValue &element,
                  const description::Values &values)
{
    const QString name = joinedName(places.name, [&](const QList<description::ReplyPath> &parts) {
        return textsAt(parts, element, values);
    });
    if (!name.isEmpty())
        entry.insert(u"name"_s, name);
    const QStringList beside = textsAt(places.beside, element, values);
    if (!beside.isEmpty())
        entry.insert(u"beside"_s, QJsonArray::fromStringList(beside));
    const QStringList phones = textsAt(places.phone, element, values);
    if (!phones.isEmpty())
        entry.insert(u"phone"_s, phones.first());
    const QStringList emails = textsAt(places.email, element, values);
    if (!emails.isEmpty())
        entry.insert(u"email"_s, emails.first());
}

/// A list of contacts or people, as a list of {"value", "verified"}, and of people {"name", "beside",
/// "phone", "email"} besides.
Taken takeList(const description::Take &take, const QJsonValue &value, const description::Values &values)
{
    if (!value.isArray())
        return wrongKind(take);
    QJsonArray result;
    const QJsonArray list = value.toArray();
    for (const QJsonValue element : list) {
        if (isTwofoldIn(take, element, values))
            return twofold(take);
        const QJsonValue contact = take.eachValue->findIn(element, values);
        if (!take.where.holdsIn(element, values))
            continue;
        if (contact.isUndefined() || saysNothing(contact)) {
            if (take.name == u"people")
                result.append(QJsonObject{{u"value"_s, QString()}}); // somebody was found; it is not said who
            continue;
        }
        if (!isText(take, contact))
            return wrongKind(take);
        const QString prefix = take.prefix.isEmpty()
            ? QString()
            : description::toText(take.prefix.first().findIn(element, values));
        const QString text
            = take.name == u"people" ? description::idText(contact) : description::toText(contact);
        QJsonObject entry{{u"value"_s, withPrefix(take, text, prefix)}};
        if (take.eachVerified) {
            if (const auto verified = verification(take, take.eachVerified->findIn(element, values)))
                entry.insert(u"verified"_s, *verified);
        }
        insertPerson(entry, take.person, element, values);
        result.append(entry);
    }
    return QJsonValue(result);
}

Taken takeOne(const description::Take &take, const description::Reply &reply)
{
    const QJsonValue value = foundFor(take, reply);
    const QJsonValue prefix = take.eachValue ? QJsonValue() : firstOf(take.prefix, reply);
    if (description::isTwofold(value) || description::isTwofold(prefix))
        return twofold(take);
    if (take.truth && take.truth->isAboutPresence() && !take.eachValue)
        return QJsonValue(take.truth->matches(value));
    const bool isEmptyId
        = take.name == u"userId" && isText(take, value) && description::idText(value).isEmpty();
    if (value.isUndefined() || isEmptyId) {
        if (!take.required)
            return QJsonValue(QJsonValue::Undefined);
        //: %1: the place of a value in a service's reply
        return tl::unexpected(Words::tr("the reply has no \"%1\"").arg(take.from.first().text()));
    }
    if (take.eachValue)
        return takeList(take, value, reply.values);
    if (take.truth)
        return QJsonValue(take.truth->matches(value));
    if (take.name.endsWith(u"Verified"_s) || take.name == u"privileged") {
        const auto truth = truthOf(value);
        return truth ? Taken(QJsonValue(*truth)) : wrongKind(take);
    }
    const bool isJoined = std::any_of(take.parts.cbegin(), take.parts.cend(),
                                      [](const auto &parts) { return parts.size() > 1; });
    if (isJoined) {
        return QJsonValue(joinedName(take.parts, [&reply](const QList<description::ReplyPath> &parts) {
            return textsFound(parts,
                              [&reply](const description::ReplyPath &path) { return path.find(reply); });
        }));
    }
    if (!isText(take, value))
        return isOnlyAnAid(take) ? Taken(QJsonValue(QJsonValue::Undefined)) : wrongKind(take);
    if (take.prefix.isEmpty() && take.defaultPrefix.isEmpty())
        return value;
    return QJsonValue(withPrefix(take, description::toText(value), description::toText(prefix)));
}

} // namespace

QJsonValue firstOf(const QList<description::ReplyPath> &paths, const description::Reply &reply)
{
    return firstBut(paths, reply, [](const QJsonValue & /*value*/) { return false; });
}

QJsonValue firstTextOf(const QList<description::ReplyPath> &paths, const description::Reply &reply)
{
    return firstBut(paths, reply, saysNothing);
}

tl::expected<description::Values, QString> extractAll(const QList<description::Take> &takes,
                                                      const description::Reply &reply)
{
    description::Values values;
    for (const description::Take &take : takes) {
        const auto value = takeOne(take, reply);
        if (!value)
            return tl::unexpected(value.error());
        if (!value->isUndefined())
            values.insert(take.name, *value);
    }
    return values;
}

} // namespace renumber::service
