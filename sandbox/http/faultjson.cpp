// SPDX-License-Identifier: Apache-2.0
#include "http/faultjson.h"

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
    Name<FaultKind>{FaultKind::Informational, u"informational"},
    Name<FaultKind>{FaultKind::SecondReply, u"secondReply"},
    Name<FaultKind>{FaultKind::StrayBody, u"strayBody"},
    Name<FaultKind>{FaultKind::Unasked, u"unasked"},
    Name<FaultKind>{FaultKind::WrongLength, u"wrongLength"},
    Name<FaultKind>{FaultKind::TwoLengths, u"twoLengths"},
    Name<FaultKind>{FaultKind::OtherProtocol, u"otherProtocol"},
    Name<FaultKind>{FaultKind::Cut, u"cut"},
    Name<FaultKind>{FaultKind::AnotherPerson, u"anotherPerson"},
};
constexpr std::array momentNames{Name<FaultMoment>{FaultMoment::Before, u"before"},
                                 Name<FaultMoment>{FaultMoment::After, u"after"}};
constexpr std::array lengthNames{Name<FaultLength>{FaultLength::Announced, u"announced"},
                                 Name<FaultLength>{FaultLength::Unknown, u"unknown"}};
constexpr std::array bodyNames{
    Name<FaultBody>{FaultBody::None, u"none"}, Name<FaultBody>{FaultBody::Json, u"json"},
    Name<FaultBody>{FaultBody::Text, u"text"}, Name<FaultBody>{FaultBody::Html, u"html"}};

constexpr std::array pointNames{Name<FaultPoint>{FaultPoint::Accept, u"accept"},
                                Name<FaultPoint>{FaultPoint::RequestLine, u"requestLine"},
                                Name<FaultPoint>{FaultPoint::Head, u"head"},
                                Name<FaultPoint>{FaultPoint::Reply, u"reply"}};
constexpr std::array endNames{Name<FaultEnd>{FaultEnd::Close, u"close"},
                              Name<FaultEnd>{FaultEnd::Reset, u"reset"}};

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

    Headers headers(const QString &key)
    {
        const QJsonValue given = take(key);
        Headers headers;
        const QJsonObject object = given.toObject();
        for (auto header = object.begin(); header != object.end(); ++header) {
            headers.emplaceBack(header.key().toLatin1(), header.value().toString().toLatin1());
        }
        if (!given.isUndefined() && !given.isObject()) {
            fail(u"\"%1\" must be an object of texts."_s.arg(key));
        }
        return headers;
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
    case FaultKind::Unasked:
    case FaultKind::OtherProtocol:
    case FaultKind::Cut:
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
    case FaultKind::Informational:
    case FaultKind::SecondReply:
    case FaultKind::StrayBody:
    case FaultKind::WrongLength:
    case FaultKind::TwoLengths:
    case FaultKind::AnotherPerson:
        return FaultMoment::After;
    }
    Q_UNREACHABLE();
}

int usualStatus(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Redirect:
        return 302;
    case FaultKind::Informational:
        return 103;
    case FaultKind::StrayBody:
        return 204;
    case FaultKind::SecondReply:
    case FaultKind::Unasked:
        return 200;
    default:
        return 500;
    }
}

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// Where in an exchange it happens, and how the connection ends.
void readPlace(Reader &reader, Fault &fault)
{
    if (fault.kind == FaultKind::Unasked) {
        fault.point = FaultPoint::Accept;
    }
    if (fault.kind == FaultKind::Cut || fault.kind == FaultKind::Unasked) {
        reader.choose(u"at"_s, pointNames, fault.point);
    }
    if (fault.kind == FaultKind::Unasked && fault.point == FaultPoint::Reply) {
        reader.fail(u"An unasked reply comes before its request is read: \"at\" cannot be \"reply\"."_s);
    }
    reader.choose(u"end"_s, endNames, fault.end);
    // Whoever would switch it off is cut off as well.
    if (fault.point == FaultPoint::Accept && fault.times < 0) {
        reader.fail(u"\"times\" must be 0 or more where a fault is for new connections."_s);
    }
}

/// Reads what only some faults have.
void readDetails(Reader &reader, Fault &fault)
{
    fault.status = reader.integer(u"status"_s, 100).value_or(usualStatus(fault.kind));
    fault.retryAfterSeconds = reader.integer(u"retryAfter"_s, 0);
    fault.location = reader.text(u"location"_s);
    fault.contentType = reader.text(u"contentType"_s).toLatin1();
    if (fault.contentType.isEmpty()) {
        fault.contentType = "text/plain";
    }
    const QJsonValue json = reader.take(u"json"_s);
    fault.otherJson = json.isUndefined() ? QByteArray(R"(["another","shape"])") : jsonText(json);
    fault.bytes = reader.integer(u"bytes"_s, 1).value_or(fault.kind == FaultKind::Cut ? 7 : 1 << 30);
    fault.extraBytes = reader.integer(u"extraBytes"_s, -2'000'000'000).value_or(10);
    fault.copies = reader.integer(u"copies"_s, 1).value_or(1);
    fault.headers = reader.headers(u"headers"_s);
    if (const QString text = reader.text(u"text"_s); !text.isEmpty()) {
        fault.text = text.toUtf8();
    }
    if (const QString person = reader.text(u"person"_s); !person.isEmpty()) {
        fault.person = person;
    }
    if (fault.kind == FaultKind::Redirect && fault.location.isEmpty()) {
        reader.fail(u"A redirect needs a \"location\"."_s);
    }
    if (fault.kind == FaultKind::Informational && fault.status > 199) {
        reader.fail(u"An informational \"status\" must be from 100 to 199."_s);
    }
    if (fault.status > 599) {
        reader.fail(u"\"status\" must be from 100 to 599."_s);
    }
}

} // namespace

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
    const int usualPause = fault.kind == FaultKind::Unasked ? 0 : 200;
    fault.pause = std::chrono::milliseconds(reader.integer(u"milliseconds"_s, 0).value_or(usualPause));
    readPlace(reader, fault);
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
        {u"at"_s, nameIn(pointNames, fault.point)},
        {u"end"_s, nameIn(endNames, fault.end)},
    };
    if (fault.retryAfterSeconds) {
        json.insert(u"retryAfter"_s, *fault.retryAfterSeconds);
    }
    if (!fault.location.isEmpty()) {
        json.insert(u"location"_s, fault.location);
    }
    if (fault.kind == FaultKind::AnotherPerson) {
        json.insert(u"person"_s, fault.person);
    }
    return json;
}

} // namespace renumber::sandbox
