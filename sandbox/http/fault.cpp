// SPDX-License-Identifier: Apache-2.0
#include "http/fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

template <typename Value> struct Name
{
    Value value;
    const char16_t *name;
};

constexpr std::array faultNames{
    Name<FaultKind>{FaultKind::Delay, u"delay"},
    Name<FaultKind>{FaultKind::DropBefore, u"dropBefore"},
    Name<FaultKind>{FaultKind::DropAfter, u"dropAfter"},
    Name<FaultKind>{FaultKind::HalfReply, u"halfReply"},
    Name<FaultKind>{FaultKind::NoEnd, u"noEnd"},
    Name<FaultKind>{FaultKind::SlowDrip, u"slowDrip"},
    Name<FaultKind>{FaultKind::WrongContentType, u"wrongContentType"},
    Name<FaultKind>{FaultKind::Html, u"html"},
    Name<FaultKind>{FaultKind::InvalidJson, u"invalidJson"},
    Name<FaultKind>{FaultKind::OtherJson, u"otherJson"},
    Name<FaultKind>{FaultKind::Huge, u"huge"},
    Name<FaultKind>{FaultKind::Redirect, u"redirect"},
    Name<FaultKind>{FaultKind::Status, u"status"},
    Name<FaultKind>{FaultKind::ExpiredCodes, u"expiredCodes"},
};
constexpr std::array momentNames{Name<FaultMoment>{FaultMoment::Before, u"before"},
                                 Name<FaultMoment>{FaultMoment::After, u"after"}};
constexpr std::array lengthNames{Name<FaultLength>{FaultLength::Announced, u"announced"},
                                 Name<FaultLength>{FaultLength::Unknown, u"unknown"}};
constexpr std::array bodyNames{
    Name<FaultBody>{FaultBody::None, u"none"}, Name<FaultBody>{FaultBody::Json, u"json"},
    Name<FaultBody>{FaultBody::Text, u"text"}, Name<FaultBody>{FaultBody::Html, u"html"}};

template <typename Table> QString nameIn(const Table &table, auto value)
{
    return QString::fromUtf16(std::ranges::find(table, value, &Table::value_type::value)->name);
}

/// Reads the members of a fault one by one, keeping the first error and the names nobody asked for.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    template <typename Table, typename Value>
    void choose(const QString &key, const Table &table, Value &value)
    {
        const QJsonValue given = take(key);
        if (given.isUndefined()) {
            return;
        }
        QStringList names;
        for (const auto &entry : table) {
            names += QString::fromUtf16(entry.name);
            if (given.toString() == names.last()) {
                value = entry.value;
                return;
            }
        }
        fail(u"\"%1\" must be one of: %2."_s.arg(key, names.join(", "_L1)));
    }

    std::optional<int> integer(const QString &key, int least)
    {
        const QJsonValue given = take(key);
        if (given.isUndefined()) {
            return std::nullopt;
        }
        const double number = given.toDouble(std::nan(""));
        if (!(number >= least && number <= 2'000'000'000 && number == std::floor(number))) {
            fail(u"\"%1\" must be a whole number, at least %2."_s.arg(key).arg(least));
            return std::nullopt;
        }
        return static_cast<int>(number);
    }

    QString text(const QString &key)
    {
        const QJsonValue given = take(key);
        if (!given.isUndefined() && !given.isString()) {
            fail(u"\"%1\" must be a string."_s.arg(key));
        }
        return given.toString();
    }

    QJsonValue take(const QString &key) { return m_json.take(key); }

    void fail(const QString &error)
    {
        if (m_error.isEmpty()) {
            m_error = error;
        }
    }

    /// Empty when all was well.
    QString error() const
    {
        if (m_error.isEmpty() && !m_json.isEmpty()) {
            return u"A fault has no \"%1\"."_s.arg(m_json.constBegin().key());
        }
        return m_error;
    }

private:
    QJsonObject m_json;
    QString m_error;
};

/// A status or a redirect is answered in place of acting unless it is asked for otherwise.
FaultMoment usualMoment(FaultKind kind)
{
    switch (kind) {
    case FaultKind::DropBefore:
    case FaultKind::Redirect:
    case FaultKind::Status:
        return FaultMoment::Before;
    case FaultKind::Delay:
    case FaultKind::DropAfter:
    case FaultKind::HalfReply:
    case FaultKind::NoEnd:
    case FaultKind::SlowDrip:
    case FaultKind::WrongContentType:
    case FaultKind::Html:
    case FaultKind::InvalidJson:
    case FaultKind::OtherJson:
    case FaultKind::Huge:
    case FaultKind::ExpiredCodes:
        return FaultMoment::After;
    }
    Q_UNREACHABLE();
}

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// Reads what only some faults have.
void readDetails(Reader &reader, Fault &fault)
{
    const int usualStatus = fault.kind == FaultKind::Redirect ? 302 : 500;
    fault.status = reader.integer(u"status"_s, 100).value_or(usualStatus);
    fault.retryAfterSeconds = reader.integer(u"retryAfter"_s, 0);
    fault.location = reader.text(u"location"_s);
    fault.contentType = reader.text(u"contentType"_s).toLatin1();
    if (fault.contentType.isEmpty()) {
        fault.contentType = "text/plain";
    }
    const QJsonValue json = reader.take(u"json"_s);
    fault.otherJson = json.isUndefined() ? QByteArray(R"(["another","shape"])") : jsonText(json);
    fault.bytes = reader.integer(u"bytes"_s, 1).value_or(1 << 30);
    if (fault.kind == FaultKind::Redirect && fault.location.isEmpty()) {
        reader.fail(u"A redirect needs a \"location\"."_s);
    }
    if (fault.status > 599) {
        reader.fail(u"\"status\" must be from 100 to 599."_s);
    }
}

/// Whether `path` is `parts` with anything, or nothing, between them.
bool matches(QStringView path, const QStringList &parts)
{
    if (parts.size() == 1) {
        return path == parts.constFirst();
    }
    if (!path.startsWith(parts.constFirst())) {
        return false;
    }
    path = path.mid(parts.constFirst().size());
    for (qsizetype i = 1; i < parts.size() - 1; ++i) {
        const qsizetype found = path.indexOf(parts.at(i));
        if (found < 0) {
            return false;
        }
        path = path.mid(found + parts.at(i).size());
    }
    return path.endsWith(parts.constLast());
}

} // namespace

bool Fault::appliesTo(const QString &method, const QString &path) const
{
    QString pattern = on;
    const qsizetype space = on.indexOf(u' ');
    if (space > 0) {
        if (on.left(space) != method) {
            return false;
        }
        pattern = on.mid(space + 1);
    }
    return matches(path, pattern.split(u'*'));
}

QString faultName(FaultKind kind)
{
    return nameIn(faultNames, kind);
}

tl::expected<Fault, QString> parseFault(const QJsonObject &json)
{
    Reader reader(json);
    Fault fault;
    if (!json.contains(u"fault"_s)) {
        reader.fail(u"Say which \"fault\"."_s);
    }
    reader.choose(u"fault"_s, faultNames, fault.kind);
    fault.on = reader.text(u"on"_s);
    if (fault.on.isEmpty()) {
        reader.fail(u"Say which requests: \"on\", such as \"POST /some/path\" or \"*\"."_s);
    }
    fault.times = reader.integer(u"times"_s, -1).value_or(1);
    fault.when = usualMoment(fault.kind);
    reader.choose(u"when"_s, momentNames, fault.when);
    reader.choose(u"length"_s, lengthNames, fault.length);
    reader.choose(u"body"_s, bodyNames, fault.body);
    fault.pause = std::chrono::milliseconds(reader.integer(u"milliseconds"_s, 0).value_or(200));
    readDetails(reader, fault);
    if (const QString error = reader.error(); !error.isEmpty()) {
        return tl::make_unexpected(error);
    }
    return fault;
}

QJsonObject toJson(const Fault &fault)
{
    QJsonObject json{
        {u"fault"_s, faultName(fault.kind)},
        {u"on"_s, fault.on},
        {u"times"_s, fault.times},
        {u"when"_s, nameIn(momentNames, fault.when)},
        {u"length"_s, nameIn(lengthNames, fault.length)},
        {u"body"_s, nameIn(bodyNames, fault.body)},
        {u"milliseconds"_s, static_cast<qint64>(fault.pause.count())},
        {u"status"_s, fault.status},
    };
    if (fault.retryAfterSeconds) {
        json.insert(u"retryAfter"_s, *fault.retryAfterSeconds);
    }
    if (!fault.location.isEmpty()) {
        json.insert(u"location"_s, fault.location);
    }
    return json;
}

} // namespace renumber::sandbox
