// SPDX-License-Identifier: Apache-2.0
#include "description/schemacheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QRegularExpression>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <map>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SchemaCheck)
};

QJsonObject readSchema(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a schema is missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// A schema as it is written and as the validator wants it.
struct LoadedSchema
{
    explicit LoadedSchema(const QString &path)
        : json(readSchema(path))
    {
        const QJsonValue value(json);
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(value), schema);
    }

    QJsonObject json;
    valijson::Schema schema;
};

/// The schema at \a path, made ready once: that takes longer than checking a file.
const LoadedSchema &loaded(const QString &path)
{
    static QMutex mutex;
    static std::map<QString, LoadedSchema> schemas;
    const QMutexLocker locker(&mutex);
    return schemas.try_emplace(path, path).first->second;
}

/// Follows "$ref" within the schema.
QJsonObject resolved(const QJsonObject &root, QJsonObject node)
{
    while (node.contains(u"$ref"_s)) {
        const QString name = node.value(u"$ref"_s).toString().section(u'/', -1);
        node = root.value(u"definitions"_s).toObject().value(name).toObject();
    }
    return node;
}

/// The part of the schema that governs the value at \a path, or the last one on the way there.
QJsonObject governing(const QJsonObject &root, const QStringList &path)
{
    QJsonObject node = root;
    for (const QString &token : path) {
        const QJsonObject properties = node.value(u"properties"_s).toObject();
        QJsonValue next = properties.value(token);
        if (next.isUndefined())
            next = node.value(u"additionalProperties"_s);
        const bool isIndex = !token.isEmpty() && token.front().isDigit();
        if (!next.isObject() && isIndex)
            next = node.value(u"items"_s);
        if (!next.isObject()) {
            // A choice between shapes: the one that has members or elements is meant.
            const QJsonArray choices = node.value(u"anyOf"_s).toArray();
            for (const QJsonValue choice : choices) {
                const QJsonObject shape = resolved(root, choice.toObject());
                next = isIndex ? shape.value(u"items"_s)
                               : shape.value(u"properties"_s).toObject().value(token);
                if (next.isObject())
                    break;
            }
        }
        if (!next.isObject())
            return node;
        node = resolved(root, next.toObject());
    }
    return node;
}

/// The validator names a place as "<root>", "[phone]", "[0]".
QStringList tokensOf(const std::vector<std::string> &context)
{
    QStringList tokens;
    for (const std::string &part : context) {
        const QString text = QString::fromStdString(part);
        if (text.startsWith(u'[') && text.endsWith(u']'))
            tokens.append(text.mid(1, text.size() - 2));
    }
    return tokens;
}

/// The member that a complaint calls unknown, as its first capture.
const QRegularExpression &unknownMember()
{
    static const QRegularExpression expression(u"constraints: '(.*)'"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

/// The member that a complaint misses, as its first capture.
const QRegularExpression &missingMember()
{
    static const QRegularExpression expression(u"Missing required property '(.*)'"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

/// The validator's sentences are written for programmers; these are for whoever edits the file.
QString inPlainWords(const QString &complaint, const QJsonObject &rule)
{
    if (const auto match = missingMember().match(complaint); match.hasMatch()) {
        //: %1: the name of a member of a JSON object
        return Words::tr("\"%1\" is missing").arg(match.captured(1));
    }
    if (const auto match = unknownMember().match(complaint); match.hasMatch()) {
        //: %1: the name of a member of a JSON object
        return Words::tr("\"%1\" is not known here").arg(match.captured(1));
    }
    if (rule.contains(u"enum"_s))
        return Words::tr("the value is none of those that are possible here");
    if (complaint.contains("'type'"_L1))
        return Words::tr("the value is not of the kind that belongs here");
    return Words::tr("the value does not have the form that belongs here");
}

/// The members that \a rule knows, those of a shape it gives the choice of included.
QJsonObject membersOf(const QJsonObject &schema, const QJsonObject &rule)
{
    QJsonObject members = rule.value(u"properties"_s).toObject();
    const QJsonArray choices = rule.value(u"anyOf"_s).toArray();
    for (const QJsonValue choice : choices) {
        const QJsonObject more = resolved(schema, choice.toObject()).value(u"properties"_s).toObject();
        for (auto member = more.begin(); member != more.end(); ++member)
            members.insert(member.key(), member.value());
    }
    return members;
}

QString remedy(const QString &complaint, const QJsonObject &schema, const QJsonObject &rule)
{
    const QJsonObject properties = membersOf(schema, rule);
    if (const auto match = missingMember().match(complaint); match.hasMatch()) {
        const QJsonObject member = resolved(schema, properties.value(match.captured(1)).toObject());
        //: %1: the name of a member of a JSON object, %2: what belongs there
        return Words::tr("add \"%1\": %2").arg(match.captured(1), member.value(u"description"_s).toString());
    }
    if (complaint.contains("'additionalProperties'"_L1)) {
        //: %1: a list of names
        return Words::tr("correct its spelling or take it out; known here: %1")
            .arg(properties.keys().join(u", "_s));
    }
    //: %1: what belongs in this place of a file
    return Words::tr("write %1").arg(rule.value(u"description"_s).toString());
}

/// True where \a complaint tells of members of an object rather than of the value as a whole.
bool isAboutMembers(const QString &complaint)
{
    return complaint.startsWith("Missing"_L1) || complaint.contains("'additionalProperties'"_L1);
}

} // namespace

Faults checkAgainstSchema(const QString &schemaPath, const JsonFile &json)
{
    const auto &[schemaJson, schema] = loaded(schemaPath);
    valijson::Validator validator;
    valijson::ValidationResults results;
    const QJsonValue root(json.root);
    if (validator.validate(schema, valijson::adapters::QtJsonAdapter(root), &results))
        return {};

    struct Finding
    {
        Fault fault;
        bool aboutMembers;
    };
    QList<Finding> findings;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        const QString complaint = QString::fromStdString(error.description);
        if (complaint.startsWith("Failed to validate"_L1))
            continue; // said once more for every value around the fault
        const QStringList tokens = tokensOf(error.context);
        QString place;
        for (const QString &token : tokens)
            place += u'/' + pointerToken(token);
        const QJsonObject rule = governing(schemaJson, tokens);
        Fault fault = json.fault(place, inPlainWords(complaint, rule), remedy(complaint, schemaJson, rule));
        if (const auto match = unknownMember().match(complaint); match.hasMatch())
            fault.line = json.lines.value(place + u'/' + pointerToken(match.captured(1)), fault.line);
        findings.append({fault, isAboutMembers(complaint)});
    }
    // Of a choice between shapes, each shape complains: the innermost complaint is the one that helps.
    Faults faults;
    for (const Finding &finding : std::as_const(findings)) {
        const QString inside = finding.fault.place + u'/';
        const bool shadowed = !finding.aboutMembers
            && std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &other) {
                   return other.fault.place.startsWith(inside)
                       || (other.aboutMembers && other.fault.place == finding.fault.place);
               });
        const bool said = std::any_of(faults.cbegin(), faults.cend(), [&](const Fault &fault) {
            return fault == finding.fault || (!finding.aboutMembers && fault.place == finding.fault.place);
        });
        if (!shadowed && !said)
            faults.append(finding.fault);
    }
    return faults;
}

} // namespace renumber::description
