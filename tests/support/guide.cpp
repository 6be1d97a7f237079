// SPDX-License-Identifier: Apache-2.0
#include "guide.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::test {

QStringList guideLines()
{
    QFile file(QStringLiteral(RENUMBER_GUIDE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the guide is missing");
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QList<GuideExample> guideExamples()
{
    QList<GuideExample> examples;
    bool isWalkThrough = false;
    bool isInside = false;
    int number = 0;
    const QStringList lines = guideLines();
    for (const QString &line : lines) {
        ++number;
        if (line.startsWith(u"## "_s))
            isWalkThrough = line == u"## Describe your own API";
        if (!line.startsWith(u"```"_s)) {
            if (isInside)
                examples.last().text += line + u'\n';
            continue;
        }
        if (!isInside)
            examples.append({line.mid(3), {}, number, isWalkThrough});
        isInside = !isInside;
    }
    return examples;
}

QList<ManualEntry> guideManual()
{
    static const QRegularExpression form(u"\\A(\\w+) (\\S+)\\n([^→]*)→ (\\d+)\\n(.*)\\z"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QList<ManualEntry> manual;
    const QList<GuideExample> examples = guideExamples();
    for (const GuideExample &example : examples) {
        if (example.language != u"http")
            continue;
        const auto match = form.match(example.text);
        if (!match.hasMatch())
            qFatal("line %d of the guide is no call", example.line);
        manual.append({match.captured(1), match.captured(2),
                       QJsonDocument::fromJson(match.captured(3).toUtf8()).object(),
                       match.captured(4).toInt(), match.captured(5).trimmed().toUtf8()});
    }
    return manual;
}

QByteArray leastDescription()
{
    return R"({
        "id": "least", "name": "Least", "baseUrl": "https://id.example.com", "signIn": [ { "method": "token" } ],
        "headers": { "Authorization": "Bearer {accessToken}" },
        "account": { "read": [ { "get": "/me", "take": { "userId": "id", "phone?": "phone", "email?": "email" } } ] },
        "phone": { "change": { "send": [ { "post": "/phone", "json": { "to": "{new}" } } ],
                               "submit": [ { "post": "/code", "json": { "code": "{code}" } } ] } } })";
}

QString guideMessage()
{
    const QStringList lines = guideLines();
    for (const QString &line : lines) {
        if (line.startsWith(u"    pigeon.json:"_s))
            return line.trimmed();
    }
    return {};
}

} // namespace renumber::test
