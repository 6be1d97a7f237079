// SPDX-License-Identifier: Apache-2.0
#include "jsonmutation.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;

namespace renumber::fuzz {

namespace {

void collect(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString())
        texts.insert(value.toString());
    const QJsonArray list = value.toArray();
    for (const QJsonValue element : list)
        collect(element, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        texts.insert(member.key());
        collect(member.value(), texts);
    }
}

QStringList knownTexts()
{
    QSet<QString> texts;
    for (const QString &folder : {u":/services"_s, u":/profiles"_s}) {
        const QStringList names = QDir(folder).entryList();
        for (const QString &name : names) {
            QFile file(folder + u'/' + name);
            if (file.open(QIODevice::ReadOnly))
                collect(QJsonDocument::fromJson(file.readAll()).object(), texts);
        }
    }
    QStringList sorted(texts.cbegin(), texts.cend());
    sorted.sort(); // so that a seed always means the same
    return sorted;
}

/// One change at a place that chance chooses.
class Change
{
public:
    explicit Change(quint32 seed)
        : m_random(seed)
    {
    }

    QJsonValue in(const QJsonValue &value)
    {
        const qsizetype size = value.isArray() ? value.toArray().size() : value.toObject().size();
        if (size == 0 || oneOf(4) == 0)
            return instead(value);
        if (value.isArray()) {
            QJsonArray list = value.toArray();
            const qsizetype at = oneOf(size);
            list[at] = in(list.at(at));
            return list;
        }
        QJsonObject object = value.toObject();
        auto member = object.begin() + oneOf(size);
        member.value() = in(member.value());
        return object;
    }

private:
    qsizetype oneOf(qsizetype count) { return qsizetype(m_random.bounded(int(count))); }

    QString text()
    {
        static const QStringList texts = knownTexts();
        return texts.at(oneOf(texts.size()));
    }

    QJsonValue scalar()
    {
        static const QList<QJsonValue> values{QJsonValue(),
                                              true,
                                              false,
                                              0,
                                              1,
                                              -1,
                                              200,
                                              600,
                                              0.5,
                                              1e300,
                                              -1e300,
                                              9.3e18,
                                              qint64(9007199254740993),
                                              u""_s,
                                              u"true"_s,
                                              u"2001"_s,
                                              u"+33750253360"_s,
                                              u"07 50 25 33 60"_s,
                                              u"2026-05-12T10:00:00Z"_s,
                                              u"https://id.example.com/x"_s,
                                              u"//"_s,
                                              u"\u0661\u202e\U0001D7D9"_s};
        const qsizetype at = oneOf(values.size() * 2);
        return at < values.size() ? values.at(at) : QJsonValue(text());
    }

    QJsonValue instead(const QJsonValue &value)
    {
        switch (oneOf(4)) {
        case 0:
            return QJsonArray{value, scalar()};
        case 1:
            return QJsonObject{{text(), value}};
        default:
            break;
        }
        if (value.isObject())
            return otherMembers(value.toObject());
        if (value.isArray())
            return otherElements(value.toArray());
        if (value.isString() && oneOf(2) == 0)
            return QString(value.toString() + scalar().toVariant().toString());
        return scalar();
    }

    QJsonObject otherMembers(QJsonObject object)
    {
        if (object.isEmpty() || oneOf(2) == 0) {
            object.insert(text(), scalar());
            return object;
        }
        const auto member = object.begin() + oneOf(object.size());
        const QJsonValue value = member.value();
        object.erase(member);
        if (oneOf(2) == 0)
            object.insert(text(), value);
        return object;
    }

    QJsonArray otherElements(QJsonArray list)
    {
        if (list.isEmpty())
            return {scalar()};
        const qsizetype at = oneOf(list.size());
        if (oneOf(2) == 0)
            list.removeAt(at);
        else
            list.append(list.at(at));
        return list;
    }

    QRandomGenerator m_random;
};

} // namespace

QByteArray withOneChange(const QByteArray &json, quint32 seed)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return {};
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue changed = Change(seed).in(root);
    const QJsonDocument result
        = changed.isArray() ? QJsonDocument(changed.toArray()) : QJsonDocument(changed.toObject());
    return result.toJson(QJsonDocument::Compact);
}

} // namespace renumber::fuzz
