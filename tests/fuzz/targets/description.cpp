// SPDX-License-Identifier: Apache-2.0
// The description of a service. Input: the file; or, where that does not begin with a brace, a byte that
// names one that ships and lines of changes to it, such as "57 {"present":false}": which value, and what
// instead.
#include "description/catalogue.h"
#include "description/configuredservice.h"
#include "description/descriptionreader.h"
#include "everycall.h"
#include "target.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::fuzz {

namespace {

/// \a value with the value that is \a nth in the order of the document, \a nth counting down to it, replaced.
QJsonValue replaced(const QJsonValue &value, int &nth, const QJsonValue &instead)
{
    if (nth-- == 0)
        return instead;
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size() && nth >= 0; ++i)
            list[i] = replaced(list.at(i), nth, instead);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end() && nth >= 0; ++member)
        member.value() = replaced(member.value(), nth, instead);
    return object;
}

const QList<QJsonObject> &shippedFiles()
{
    static const QList<QJsonObject> files = [] {
        QList<QJsonObject> read;
        const QStringList names = description::builtInDescriptions();
        for (const QString &name : names) {
            QFile file(name);
            demand(file.open(QIODevice::ReadOnly), "a description ships");
            read.append(QJsonDocument::fromJson(file.readAll()).object());
        }
        return read;
    }();
    return files;
}

QByteArray fileFrom(const QByteArray &bytes)
{
    if (bytes.startsWith('{'))
        return bytes;
    Input input(bytes);
    QJsonValue root = shippedFiles().at(input.choose(shippedFiles().size()));
    for (int changes = 0; changes < 8 && !input.atEnd(); ++changes) {
        const QByteArray line = input.line();
        const qsizetype space = line.indexOf(' ');
        int nth = qAbs(line.left(space).toInt() % 1000);
        const QJsonDocument instead = QJsonDocument::fromJson("[" + line.mid(space + 1) + "]");
        root = replaced(root, nth, instead[0]);
    }
    return QJsonDocument(root.toObject()).toJson();
}

void demandUseful(const description::Faults &faults, qsizetype lines)
{
    demand(!faults.isEmpty(), "a refusal has a reason");
    for (const description::Fault &fault : faults) {
        demand(fault.file == u"fuzz.json" && fault.line >= 1 && fault.line <= lines, "a fault has its line");
        demand(!fault.what.isEmpty() && !fault.fix.isEmpty(),
               "a fault says what is wrong and how to mend it");
    }
}

/// Every value of \a value at \a place has a line.
void demandLines(const description::JsonFile &json, const QJsonValue &value, const QString &place, int lines)
{
    const int line = json.lines.value(place);
    demand(line >= 1 && line <= lines, "every value has its line");
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        demandLines(json, list.at(i), description::childPlace(place, QString::number(i)), lines);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        demandLines(json, member.value(), description::childPlace(place, member.key()), lines);
}

/// What the program does with a description that it accepted.
void use(const description::Description &description)
{
    const QString base = u"https://id.example.com"_s;
    const description::Values values = everyValue(description);
    for (const description::Call &call : everyCall(description)) {
        demandSameOrigin(base, call, values);
        demandSameOrigin(base, call, {});
        for (const QByteArray &body :
             {QByteArray(), QByteArray(R"({"data":{"id":1e300},"list":[{"a":1},null,[]]})")}) {
            demandSound(description, call, description::Step::Read, {200, {{"Retry-After", "1"}}, body},
                        values);
            demandSound(description, call, description::Step::Submit, {403, {}, body}, values);
        }
    }
    account::Profile profile;
    profile.baseUrl = base;
    for (const auto &[name, setting] : description.settings)
        profile.settings.insert(name, u"a/b@c"_s);
    if (const auto service = description::configure(description, profile, {}))
        demand(service->origin == base, "the profile says where the service is");
}

} // namespace

static void target(const QByteArray &bytes)
{
    const QByteArray file = fileFrom(bytes);
    const int lines = int(file.count('\n')) + 1;
    const auto json = description::readJson(u"fuzz.json"_s, file);
    if (!json)
        return demandUseful(json.error(), lines);
    demandLines(*json, json->root, {}, lines);
    const auto description = description::readDescription(*json);
    if (!description)
        return demandUseful(description.error(), lines);
    demand(!description->read.isEmpty() && !description->contacts.empty(), "a service can be used");
    use(*description);
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(description)
