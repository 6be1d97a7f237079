// SPDX-License-Identifier: Apache-2.0
#include "description/jsonfile.h"

#include "disk/plainfile.h"
#include "text/sanitized.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};

/// Notes the line of every value of a document that is known to be well formed, and members that stand twice,
/// of which QJsonDocument silently keeps the last.
class LineScanner
{
public:
    explicit LineScanner(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_at(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0) // a byte order mark, which QJsonDocument skips, too
    {
        value(QString());
    }

    QHash<QString, int> lines;
    QStringList twice;

private:
    void value(const QString &place)
    {
        skipSpace();
        lines.insert(place, m_line);
        if (peek() == '{')
            members(place);
        else if (peek() == '[')
            elements(place);
        else if (peek() == '"')
            string();
        else
            scalar();
    }

    void members(const QString &place)
    {
        QSet<QString> seen;
        ++m_at;
        for (skipSpace(); m_at < m_bytes.size() && peek() != '}'; skipSpace()) {
            const int line = m_line;
            const QString name = string();
            const QString member = place + u'/' + pointerToken(name);
            if (seen.contains(name))
                twice.append(member);
            seen.insert(name);
            skipSpace();
            ++m_at; // the colon
            value(member);
            lines.insert(member, line);
            skipComma();
        }
        ++m_at;
    }

    void elements(const QString &place)
    {
        ++m_at;
        skipSpace();
        for (int index = 0; m_at < m_bytes.size() && peek() != ']'; ++index, skipSpace()) {
            value(place + u'/' + QString::number(index));
            skipComma();
        }
        ++m_at;
    }

    QString string()
    {
        const qsizetype from = m_at++;
        while (m_at < m_bytes.size() && peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        ++m_at;
        // Qt's own reading of the escapes, so that names compare as it sees them.
        const QByteArray wrapped = "[" + m_bytes.mid(from, m_at - from) + "]";
        return QJsonDocument::fromJson(wrapped)[0].toString();
    }

    void scalar()
    {
        while (m_at < m_bytes.size() && !QByteArrayView(",]} \t\r\n").contains(peek()))
            ++m_at;
    }

    void skipComma()
    {
        skipSpace();
        if (peek() == ',')
            ++m_at;
    }

    void skipSpace()
    {
        while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(peek())) {
            if (peek() == '\n')
                ++m_line;
            ++m_at;
        }
    }

    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    const QByteArray &m_bytes;
    qsizetype m_at;
    int m_line = 1;
};

} // namespace

QString pointerToken(const QString &name)
{
    QString token = name;
    return token.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString childPlace(const QString &place, const QString &name)
{
    return place + u'/' + pointerToken(name);
}

int JsonFile::lineOf(const QString &place) const
{
    QString at = place;
    while (!at.isEmpty() && !lines.contains(at))
        at.truncate(at.lastIndexOf(u'/'));
    return lines.value(at, 1);
}

Fault JsonFile::fault(const QString &place, const QString &what, const QString &fix) const
{
    return Fault{file, lineOf(place), place, text::sanitized(what, text::Longest::Line),
                 text::sanitized(fix, text::Longest::Line)};
}

QString JsonFile::label(const QString &place, const QString &text, Faults &faults) const
{
    const QString shown = text::sanitized(text, text::Longest::Name);
    if (shown.isEmpty() && !text.isEmpty())
        faults.append(fault(place, Words::tr("nothing of this text can be seen"),
                            Words::tr("write what people are to read")));
    return shown;
}

tl::expected<JsonFile, Faults> readJson(const QString &file, const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = 1 + int(bytes.left(error.offset).count('\n'));
        return tl::unexpected(
            Faults{Fault{file,
                         line,
                         {},
                         //: %1: a parser's word for a JSON syntax error
                         Words::tr("the file is not well-formed JSON (%1)").arg(error.errorString()),
                         Words::tr("correct the syntax at or just before this line")}});
    }
    if (!document.isObject()) {
        return tl::unexpected(Faults{Fault{file,
                                           1,
                                           {},
                                           Words::tr("the file does not hold a JSON object"),
                                           Words::tr("let the file begin with { and end with }")}});
    }
    const LineScanner scanner(bytes);
    JsonFile json{file, document.object(), scanner.lines};
    Faults faults;
    for (const QString &place : scanner.twice)
        faults.append(
            json.fault(place, Words::tr("this member stands twice"), Words::tr("keep one of the two")));
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return json;
}

tl::expected<QByteArray, Faults> readJsonText(const QString &path)
{
    constexpr qint64 longest = 1 << 20;
    const auto fault = [&path](const QString &what, const QString &fix) {
        return tl::unexpected(Faults{Fault{path, 0, {}, what, fix}});
    };
    const auto bytes = disk::readPlainFile(path, longest);
    if (bytes)
        return *bytes;
    switch (bytes.error().fault) {
    case disk::FileFault::Missing:
    case disk::FileFault::Unreadable:
        //: %1: the operating system's reason
        return fault(Words::tr("the file cannot be read (%1)").arg(bytes.error().reason),
                     Words::tr("check the name and who may read it"));
    case disk::FileFault::NotPlain:
        return fault(Words::tr("this is not a file but a folder, a pipe or a device"),
                     Words::tr("name a file"));
    case disk::FileFault::TooLarge:
        return fault(Words::tr("the file is larger than 1 MiB"),
                     Words::tr("check that it is the right file"));
    }
    Q_UNREACHABLE();
}

tl::expected<JsonFile, Faults> readJsonFile(const QString &path)
{
    return readJsonText(path).and_then([&path](const QByteArray &text) { return readJson(path, text); });
}

} // namespace renumber::description
