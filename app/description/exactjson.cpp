// SPDX-License-Identifier: Apache-2.0
#include "description/exactjson.h"

#include "description/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

/// Before the digits of a number that is kept as a text. No text has it: Unicode keeps this code point for
/// use inside of programs.
constexpr QChar mark(0xFDD0);
constexpr auto markBytes = "\xEF\xB7\x90";
constexpr auto replacement = "\xEF\xBF\xBD";

/// Those that a QJsonValue keeps for certain.
bool isShortInteger(const QByteArray &literal)
{
    constexpr qsizetype longest = 18;
    return literal.size() <= longest && literal != "-0"
        && std::all_of(literal.cbegin(), literal.cend(),
                       [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

/// Writes JSON anew for QJsonDocument: numbers whose digits it would not keep as marked texts, and a bare
/// mark for what stands twice. What is no JSON stays none.
class Rewriter
{
public:
    explicit Rewriter(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        m_result.reserve(bytes.size());
        while (m_at < m_bytes.size())
            next();
    }

    const QByteArray &result() const { return m_result; }

private:
    struct Level
    {
        bool isObject = false;
        QSet<QString> names = {};
    };

    void next()
    {
        const char c = m_bytes[m_at];
        const bool isInObject = !m_levels.isEmpty() && m_levels.last().isObject;
        if (c == '"') {
            const QByteArray text = string();
            m_result += text;
            if (m_isNameNext && isRepeated(text))
                m_result += QByteArray(":\"") + markBytes + "\",\"" + markBytes + '"';
            return;
        }
        if (!m_isNameNext && (c == '-' || (c >= '0' && c <= '9'))) {
            number();
            return;
        }
        if (c == '{' || c == '[')
            m_levels.append(Level{c == '{'});
        else if ((c == '}' || c == ']') && !m_levels.isEmpty())
            m_levels.removeLast();
        if (c == '{' || (c == ',' && isInObject))
            m_isNameNext = true;
        else if (c == ':' || c == '[' || c == '}' || c == ']')
            m_isNameNext = false;
        m_result += c;
        ++m_at;
    }

    /// As it stands there, but for the mark, which no text of others' may have.
    QByteArray string()
    {
        QByteArray text = "\"";
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            if (m_bytes[m_at] == '"') {
                ++m_at;
                return text + '"';
            }
            if (m_bytes[m_at] == '\\' && m_bytes.mid(m_at + 1, 5).toLower() == "ufdd0") {
                text += replacement;
                m_at += 5;
            } else if (m_bytes[m_at] == '\\') {
                text += m_bytes.mid(m_at++, 2);
            } else if (QByteArrayView(m_bytes).sliced(m_at).startsWith(markBytes)) {
                text += replacement;
                m_at += 2;
            } else {
                text += m_bytes[m_at];
            }
        }
        return text; // it has no end, and so the whole is no JSON
    }

    void number()
    {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && QByteArrayView("+-.0123456789Ee").contains(m_bytes[m_at]))
            ++m_at;
        const QByteArray literal = m_bytes.mid(from, m_at - from);
        if (isShortInteger(literal) || !isJsonNumber(QString::fromLatin1(literal))
            || !exactNumber(QString::fromLatin1(literal)).isString())
            m_result += literal;
        else
            m_result += QByteArray("\"") + markBytes + literal + '"';
    }

    bool isRepeated(const QByteArray &text)
    {
        if (m_levels.isEmpty())
            return false;
        // By Qt's own reading of the escapes, so that names compare as it sees them.
        const QString name = text.contains('\\') ? QJsonDocument::fromJson('[' + text + ']')[0].toString()
                                                 : QString::fromUtf8(text.mid(1, text.size() - 2));
        QSet<QString> &names = m_levels.last().names;
        const bool isThere = names.contains(name);
        names.insert(name);
        return isThere;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QByteArray m_result;
    QList<Level> m_levels;
    bool m_isNameNext = false;
};

} // namespace

bool isJsonNumber(const QString &text)
{
    static const QRegularExpression form(u"\\A-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\\z"_s);
    return form.match(text).hasMatch();
}

QJsonValue exactNumber(const QString &literal)
{
    const QJsonValue kept = QJsonDocument::fromJson('[' + literal.toLatin1() + ']')[0];
    return kept.isDouble() && toText(kept) == literal ? kept : QJsonValue(QString(mark + literal));
}

std::optional<QString> digitsOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.startsWith(mark) ? std::optional(text.mid(1)) : std::nullopt;
}

QStringList memberNames(const QJsonObject &object)
{
    QStringList names = object.keys();
    names.removeAll(QString(mark)); // where the second of two stands
    return names;
}

bool isTwofold(const QJsonValue &value)
{
    return value.isString() && value.toString() == QString(mark);
}

QJsonValue readExactly(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(Rewriter(bytes).result());
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue(QJsonValue::Undefined);
}

QByteArray writeExactly(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    QByteArray text = document.toJson(QJsonDocument::Compact);
    const QByteArray start = QByteArray("\"") + markBytes;
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        const qsizetype end = text.indexOf('"', at + 1);
        const QByteArray literal = text.mid(at + start.size(), end - at - start.size());
        const bool isValue = at > 0 && text[at - 1] != '\\'; // else it stands inside of a text
        if (isValue && isJsonNumber(QString::fromLatin1(literal)))
            text.replace(at, end + 1 - at, literal);
    }
    return text;
}

} // namespace renumber::description
