// SPDX-License-Identifier: Apache-2.0
#include "store/confidential.h"

#include "text/enumerators.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::store {

using account::Contact;
using account::ContactKind;
using account::ContactValue;
using account::OtherContact;
using account::Verification;
using code::CodeCase;
using code::CodeCharacters;

namespace {

constexpr int formatVersion = 1;

// An enumerator is kept by its number in the declaration, which may grow at its end only: what is in a
// keychain outlives the version that wrote it.
static_assert(text::isDeclaration(ContactKind::Phone, ContactKind::Email));
static_assert(text::isDeclaration(Verification::Unknown, Verification::NotVerified, Verification::Verified));
static_assert(text::isDeclaration(CodeCharacters::Digits, CodeCharacters::LettersAndDigits,
                                  CodeCharacters::Letters));
static_assert(text::isDeclaration(CodeCase::AsSent, CodeCase::Upper, CodeCase::Lower));
static_assert(text::isDeclaration(change::Aim::Change, change::Aim::Verify));
static_assert(text::isDeclaration(description::EffectTiming::AfterCode, description::EffectTiming::AtOnce,
                                  description::EffectTiming::EitherWay,
                                  description::EffectTiming::AtOnceThenConfirmed));
static_assert(text::isDeclaration(description::Confirmation::Code, description::Confirmation::Link,
                                  description::Confirmation::None));
static_assert(text::isDeclaration(description::Channel::Kind::Text, description::Channel::Kind::Call,
                                  description::Channel::Kind::App, description::Channel::Kind::Email));
static_assert(text::isDeclaration(change::Resending::Possible, change::Resending::NotPossible));
static_assert(text::isDeclaration(change::SecondCode::NotPossible, change::SecondCode::Possible));
static_assert(text::isDeclaration(change::ReplyToRequest::NotNeeded, change::ReplyToRequest::Needed));

/// The enumerator that \a number stands for; none where it stands for none.
template <typename Enum> std::optional<Enum> read(const QJsonValue &number)
{
    const int value = number.toInt(-1);
    return value >= 0 && size_t(value) < text::enumeratorCount<Enum>() ? std::optional(Enum(value))
                                                                       : std::nullopt;
}

QJsonObject toJson(const Contact &contact)
{
    QJsonArray others;
    for (const OtherContact &other : contact.others)
        others.append(QJsonArray{other.value.text(), int(other.verification)});
    return {{u"kind"_s, int(contact.kind)},
            {u"value"_s, contact.value.text()},
            {u"verification"_s, int(contact.verification)},
            {u"pending"_s, contact.pending.text()},
            {u"others"_s, others}};
}

std::optional<Contact> contactFromJson(const QJsonObject &object)
{
    const auto kind = read<ContactKind>(object.value(u"kind"_s));
    const auto verification = read<Verification>(object.value(u"verification"_s));
    if (!kind || !verification)
        return std::nullopt;
    const auto valueAt
        = [&kind](const QJsonValue &text) { return ContactValue::read(*kind, text.toString()); };
    Contact contact{
        *kind, valueAt(object.value(u"value"_s)), *verification, valueAt(object.value(u"pending"_s)), {}};
    const QJsonArray others = object.value(u"others"_s).toArray();
    for (const QJsonValue other : others) {
        const auto itsVerification = read<Verification>(other[1]);
        if (!itsVerification)
            return std::nullopt;
        contact.others.append({valueAt(other[0]), *itsVerification});
    }
    return contact;
}

QJsonObject toJson(const code::CodeRules &rules)
{
    QJsonObject object;
    if (rules.entries)
        object.insert(u"entries"_s, *rules.entries);
    if (rules.lifetime)
        object.insert(u"lifetime"_s, qint64(rules.lifetime->count()));
    if (rules.resendAfter)
        object.insert(u"resendAfter"_s, qint64(rules.resendAfter->count()));
    QJsonArray lengths;
    for (const int length : rules.lengths)
        lengths.append(length);
    object.insert(u"lengths"_s, lengths);
    object.insert(u"characters"_s, int(rules.characters));
    object.insert(u"case"_s, int(rules.letterCase));
    if (rules.hyphenEvery)
        object.insert(u"hyphenEvery"_s, *rules.hyphenEvery);
    return object;
}

code::CodeRules rulesFromJson(const QJsonObject &object)
{
    code::CodeRules rules;
    const auto number = [&object](const QString &name) -> std::optional<int> {
        const int value = object.value(name).toInt(-1);
        return value >= 0 ? std::optional(value) : std::nullopt;
    };
    rules.entries = number(u"entries"_s);
    if (const auto lifetime = number(u"lifetime"_s))
        rules.lifetime = std::chrono::seconds(*lifetime);
    if (const auto resendAfter = number(u"resendAfter"_s))
        rules.resendAfter = std::chrono::seconds(*resendAfter);
    const QJsonArray lengths = object.value(u"lengths"_s).toArray();
    for (const QJsonValue length : lengths)
        rules.lengths.append(length.toInt());
    rules.characters = read<CodeCharacters>(object.value(u"characters"_s)).value_or(CodeCharacters::Digits);
    rules.letterCase = read<CodeCase>(object.value(u"case"_s)).value_or(CodeCase::AsSent);
    if (const auto every = number(u"hyphenEvery"_s); every && *every > 0)
        rules.hyphenEvery = every;
    return rules;
}

QJsonObject toJson(const description::Channel &channel)
{
    return {{u"kind"_s, int(channel.kind)}, {u"app"_s, channel.app}, {u"value"_s, channel.value}};
}

/// One that was kept by a Renumber that knew of no others is a text.
description::Channel channelFromJson(const QJsonObject &object)
{
    return {
        read<description::Channel::Kind>(object.value(u"kind"_s)).value_or(description::Channel::Kind::Text),
        object.value(u"app"_s).toString(), object.value(u"value"_s).toString()};
}

QJsonObject toJson(const change::Plan &plan)
{
    QJsonObject choices;
    for (auto choice = plan.choices.cbegin(); choice != plan.choices.cend(); ++choice)
        choices.insert(choice.key(), choice.value());
    return {{u"aim"_s, int(plan.aim)},
            {u"before"_s, toJson(plan.before)},
            {u"target"_s, plan.target.text()},
            {u"effect"_s, int(plan.effect)},
            {u"confirmation"_s, int(plan.confirmation)},
            {u"ifTaken"_s, int(plan.ifTaken)},
            {u"code"_s, toJson(plan.code)},
            {u"resending"_s, int(plan.resending)},
            {u"secondCode"_s, int(plan.secondCode)},
            {u"replyToRequest"_s, int(plan.replyToRequest)},
            {u"channel"_s, toJson(plan.channel)},
            {u"choices"_s, choices}};
}

std::optional<change::Plan> planFromJson(const QJsonObject &object)
{
    const auto aim = read<change::Aim>(object.value(u"aim"_s));
    const auto before = contactFromJson(object.value(u"before"_s).toObject());
    const auto effect = read<description::EffectTiming>(object.value(u"effect"_s));
    const auto confirmation = read<description::Confirmation>(object.value(u"confirmation"_s));
    const auto resending = read<change::Resending>(object.value(u"resending"_s));
    const auto secondCode = read<change::SecondCode>(object.value(u"secondCode"_s));
    const auto replyToRequest = read<change::ReplyToRequest>(object.value(u"replyToRequest"_s));
    if (!aim || !before || !effect || !confirmation || !resending || !secondCode || !replyToRequest
        || !object.value(u"target"_s).isString())
        return std::nullopt;
    const auto target = ContactValue::read(before->kind, object.value(u"target"_s).toString());
    if (target.isEmpty())
        return std::nullopt;
    // One that was kept by a Renumber that did not know of it, is as it was then.
    const auto ifTaken
        = read<description::IfTaken>(object.value(u"ifTaken"_s)).value_or(description::IfTaken::Told);
    change::Plan plan{*aim,
                      *before,
                      target,
                      *effect,
                      *confirmation,
                      ifTaken,
                      rulesFromJson(object.value(u"code"_s).toObject()),
                      *resending,
                      *secondCode,
                      *replyToRequest,
                      channelFromJson(object.value(u"channel"_s).toObject()),
                      {}};
    const QJsonObject choices = object.value(u"choices"_s).toObject();
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        plan.choices.insert(choice.key(), choice.value().toBool());
    return plan;
}

} // namespace

QByteArray toBytes(const UnfinishedChange::Confidential &confidential)
{
    QJsonObject kept;
    for (auto value = confidential.kept.cbegin(); value != confidential.kept.cend(); ++value)
        kept.insert(value.key(), value.value());
    const QJsonObject object{
        {u"version"_s, formatVersion}, {u"plan"_s, toJson(confidential.plan)}, {u"kept"_s, kept}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<UnfinishedChange::Confidential> confidentialFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto plan = planFromJson(object.value(u"plan"_s).toObject());
    if (object.value(u"version"_s) != formatVersion || !plan || !object.value(u"kept"_s).isObject())
        return std::nullopt;
    UnfinishedChange::Confidential confidential{*plan, {}};
    const QJsonObject kept = object.value(u"kept"_s).toObject();
    for (auto value = kept.begin(); value != kept.end(); ++value)
        confidential.kept.insert(value.key(), value.value());
    return confidential;
}

} // namespace renumber::store
