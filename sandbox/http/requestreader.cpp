// SPDX-License-Identifier: Apache-2.0
#include "http/requestreader.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

constexpr qsizetype longestHead = qsizetype(64) * 1024;
constexpr qsizetype longestBody = qsizetype(16) * 1024 * 1024;

/// A number of bytes; none when it is not one, or more than anybody has to send here.
std::optional<qsizetype> toLength(const QByteArray &text, int base)
{
    bool ok = false;
    const qlonglong length = text.toLongLong(&ok, base);
    if (!ok || length < 0 || length > longestBody || text.startsWith('+')) {
        return std::nullopt;
    }
    return length;
}

/// All values of that name, in one list.
QByteArrayList values(const Headers &headers, QByteArrayView name)
{
    QByteArrayList found;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            for (const QByteArray &item : value.split(',')) {
                found += item.trimmed().toLower();
            }
        }
    }
    return found;
}

/// RFC 9110 5.6.2.
bool isToken(QByteArrayView text)
{
    static constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || others.contains(c);
    });
}

/// RFC 9110 5.5: NUL and the ends of lines make a value dangerous.
bool isFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
}

/// Whether a line ends in a line feed alone, which one server takes for its end and another does not.
bool hasBareLineFeed(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (at == 0 || text[at - 1] != '\r') {
            return true;
        }
    }
    return false;
}

} // namespace

RequestProgress RequestReader::advance()
{
    switch (m_progress) {
    case RequestProgress::Nothing:
    case RequestProgress::Begun:
        m_progress = readLine();
        break;
    case RequestProgress::Line:
        m_progress = readHead();
        break;
    case RequestProgress::Head:
        m_progress = m_length ? readBody() : readChunk();
        break;
    case RequestProgress::Whole:
    case RequestProgress::Broken:
        break;
    }
    return m_progress;
}

bool RequestReader::asksForTheEnd() const
{
    return m_version == "HTTP/1.0" || values(m_request.headers, "Connection").contains("close");
}

bool RequestReader::awaitsContinue() const
{
    return m_progress == RequestProgress::Head && m_version != "HTTP/1.0" && m_unread.isEmpty()
        && m_length != 0 && values(m_request.headers, "Expect").contains("100-continue");
}

void RequestReader::next()
{
    m_request = {};
    m_version.clear();
    m_length.reset();
    m_progress = RequestProgress::Nothing;
}

RequestProgress RequestReader::readLine()
{
    // RFC 9112, 2.2: empty lines before a request are skipped.
    while (m_unread.startsWith("\r\n")) {
        m_unread.remove(0, 2);
    }
    if (m_unread.isEmpty()) {
        return RequestProgress::Nothing;
    }
    const auto line = takeLine();
    if (!line) {
        const bool isBroken = m_unread.size() > longestHead || hasBareLineFeed(m_unread);
        return isBroken ? RequestProgress::Broken : RequestProgress::Begun;
    }
    const QByteArrayList words = line->split(' ');
    if (words.size() != 3 || !isToken(words.at(0)) || !isFieldValue(words.at(1))
        || !words.at(2).startsWith("HTTP/1.")) {
        return RequestProgress::Broken;
    }
    const QByteArray &target = words.at(1);
    const QUrl url = QUrl::fromEncoded(target.startsWith('/') ? "http://host" + target : target);
    if (!url.isValid()) {
        return RequestProgress::Broken;
    }
    m_request.method = QString::fromLatin1(words.at(0)).toUpper();
    m_request.path = url.path(QUrl::FullyEncoded);
    m_request.query = url.query(QUrl::FullyEncoded);
    m_version = words.at(2);
    return RequestProgress::Line;
}

RequestProgress RequestReader::readHead()
{
    const qsizetype end = m_unread.startsWith("\r\n") ? 0 : m_unread.indexOf("\r\n\r\n");
    if (end < 0) {
        const bool isBroken = m_unread.size() > longestHead || hasBareLineFeed(m_unread);
        return isBroken ? RequestProgress::Broken : RequestProgress::Line;
    }
    for (auto line = takeLine(); line && !line->isEmpty(); line = takeLine()) {
        const qsizetype colon = line->indexOf(':');
        const QByteArray value = line->mid(colon + 1).trimmed();
        if (!isToken(line->left(std::max<qsizetype>(colon, 0))) || !isFieldValue(value)) {
            return RequestProgress::Broken;
        }
        m_request.headers.emplaceBack(line->left(colon), value);
    }
    // RFC 9112 3.2.
    const qsizetype hosts = values(m_request.headers, "Host").size();
    if (hosts > 1 || (hosts == 0 && m_version != "HTTP/1.0")) {
        return RequestProgress::Broken;
    }
    const QByteArrayList codings = values(m_request.headers, "Transfer-Encoding");
    const QByteArrayList lengths = values(m_request.headers, "Content-Length");
    if (codings == QByteArrayList{"chunked"} && lengths.isEmpty()) {
        return RequestProgress::Head;
    }
    m_length = lengths.isEmpty() ? 0 : toLength(lengths.constFirst(), 10);
    const bool clear = codings.isEmpty() && m_length && lengths.count(lengths.value(0)) == lengths.size();
    return clear ? RequestProgress::Head : RequestProgress::Broken;
}

RequestProgress RequestReader::readBody()
{
    if (m_unread.size() < *m_length) {
        return RequestProgress::Head;
    }
    m_request.body = m_unread.left(*m_length);
    m_unread.remove(0, *m_length);
    return RequestProgress::Whole;
}

RequestProgress RequestReader::readChunk()
{
    // One chunk: its size, CRLF, its bytes, CRLF; the last is empty, and trailers may follow it.
    while (true) {
        const qsizetype lineEnd = m_unread.indexOf("\r\n");
        if (lineEnd < 0) {
            return RequestProgress::Head;
        }
        const auto size = toLength(m_unread.left(lineEnd).split(';').constFirst().trimmed(), 16);
        if (!size || m_request.body.size() + *size > longestBody) {
            return RequestProgress::Broken;
        }
        if (*size == 0) {
            const qsizetype end = m_unread.indexOf("\r\n\r\n", lineEnd);
            if (end < 0) {
                return RequestProgress::Head;
            }
            m_unread.remove(0, end + 4);
            return RequestProgress::Whole;
        }
        if (m_unread.size() < lineEnd + 2 + *size + 2) {
            return RequestProgress::Head;
        }
        m_request.body += m_unread.mid(lineEnd + 2, *size);
        m_unread.remove(0, lineEnd + 2 + *size + 2);
    }
}

std::optional<QByteArray> RequestReader::takeLine()
{
    const qsizetype end = m_unread.indexOf("\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    QByteArray line = m_unread.left(end);
    m_unread.remove(0, end + 2);
    return line;
}

} // namespace renumber::sandbox
