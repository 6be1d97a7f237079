// SPDX-License-Identifier: Apache-2.0
#include "number/escapes.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>

#include "number/formplus.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

constexpr int s_octal = 8;
constexpr int s_decimal = 10;
constexpr int s_hexadecimal = 16;

/// What one escape stands for; nothing where it is none after all.
using Meaning = std::optional<QString> (*)(const QRegularExpressionMatch &escape);

/// Nobody writes a control character into a number: what looks like one is digits.
bool isWritten(const QString &characters)
{
    const auto isControl = [](QChar character) {
        return character.category() == QChar::Other_Control && !character.isSpace();
    };
    return !characters.isEmpty() && std::none_of(characters.cbegin(), characters.cend(), isControl);
}

std::optional<QString> ifWritten(const QString &characters)
{
    return isWritten(characters) ? std::optional(characters) : std::nullopt;
}

/// A character by its number, in the system of that \a base.
template <int base> std::optional<QString> fromDigits(const QRegularExpressionMatch &escape)
{
    const char32_t character = escape.captured(1).toUInt(nullptr, base);
    if (character > QChar::LastValidCodePoint || QChar::isSurrogate(character))
        return std::nullopt;
    return ifWritten(QString::fromUcs4(&character, 1));
}

/// Bytes behind "%" or "=": UTF-8, or what was usual before it.
std::optional<QString> fromBytes(const QRegularExpressionMatch &escape)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(escape.captured().toLatin1().replace('=', '%'));
    const QString characters = QString::fromUtf8(bytes);
    return ifWritten(characters.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes)
                                                                      : characters);
}

/// The names of HTML for what stands around digits.
std::optional<QString> fromName(const QRegularExpressionMatch &escape)
{
    static const QHash<QString, QString> names{
        {u"plus"_s, u"+"_s},   {u"nbsp"_s, u" "_s},       {u"NonBreakingSpace"_s, u" "_s},
        {u"ensp"_s, u" "_s},   {u"emsp"_s, u" "_s},       {u"emsp13"_s, u" "_s},
        {u"emsp14"_s, u" "_s}, {u"numsp"_s, u" "_s},      {u"puncsp"_s, u" "_s},
        {u"thinsp"_s, u" "_s}, {u"hairsp"_s, u" "_s},     {u"ThinSpace"_s, u" "_s},
        {u"Tab"_s, u" "_s},    {u"NewLine"_s, u" "_s},    {u"hyphen"_s, u"-"_s},
        {u"dash"_s, u"-"_s},   {u"ndash"_s, u"-"_s},      {u"mdash"_s, u"-"_s},
        {u"horbar"_s, u"-"_s}, {u"minus"_s, u"-"_s},      {u"lpar"_s, u"("_s},
        {u"rpar"_s, u")"_s},   {u"lsqb"_s, u"("_s},       {u"rsqb"_s, u")"_s},
        {u"period"_s, u"."_s}, {u"middot"_s, u"."_s},     {u"sol"_s, u"/"_s},
        {u"comma"_s, u","_s},  {u"colon"_s, u":"_s},      {u"semi"_s, u";"_s},
        {u"num"_s, u"#"_s},    {u"ast"_s, u"*"_s},        {u"amp"_s, u"&"_s},
        {u"percnt"_s, u"%"_s}, {u"lt"_s, u"<"_s},         {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s},  {u"apos"_s, u"'"_s},       {u"shy"_s, QString()},
        {u"zwj"_s, QString()}, {u"zwnj"_s, QString()},    {u"lrm"_s, QString()},
        {u"hellip"_s, u"…"_s}, {u"mldr"_s, u"…"_s},       {u"bull"_s, u"•"_s},
        {u"bullet"_s, u"•"_s}, {u"times"_s, u"×"_s},      {u"squ"_s, u"□"_s},
        {u"rlm"_s, QString()}, {u"NoBreak"_s, QString()}, {u"ZeroWidthSpace"_s, QString()},
    };
    const auto found = names.constFind(escape.captured(1));
    return found == names.cend() ? std::nullopt : std::optional(found.value());
}

std::optional<QString> space(const QRegularExpressionMatch &)
{
    return u" "_s;
}

QString replaced(const QString &text, const QRegularExpression &escape, Meaning meaning)
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : escape.globalMatch(text)) {
        const std::optional<QString> characters = meaning(match);
        if (!characters)
            continue;
        result += QStringView(text).sliced(end, match.capturedStart() - end) % *characters;
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end);
}

/// Mail that is "quoted-printable". After a letter "=20" may well be a value: "phone=20…".
QString withoutQuotedBytes(const QString &text)
{
    static const QRegularExpression sure(u"=2B|=C2=A0|=E2=80|[0-9)]=[0-9A-F]{2}"_s);
    static const QRegularExpression bytes(u"(?:=[0-9A-F]{2})+"_s);
    return sure.match(text).hasMatch() ? replaced(text, bytes, fromBytes) : text;
}

QString onceWithoutEscapes(const QString &text)
{
    struct Escape
    {
        QRegularExpression form;
        Meaning meaning;
    };
    static const std::array escapes{
        Escape{QRegularExpression(uR"([\\%]u([0-9A-Fa-f]{4}))"_s), fromDigits<s_hexadecimal>},
        Escape{QRegularExpression(u"(?:%[0-9A-Fa-f]{2})+"_s), fromBytes},
        Escape{QRegularExpression(u"&#([0-9]{1,7});"_s), fromDigits<s_decimal>},
        Escape{QRegularExpression(u"&#[xX]([0-9A-Fa-f]{1,6});"_s), fromDigits<s_hexadecimal>},
        Escape{QRegularExpression(u"&([A-Za-z][A-Za-z0-9]*);"_s), fromName},
        Escape{QRegularExpression(uR"((?:\\[ux]\{|<U\+)([0-9A-Fa-f]{1,6})[}>])"_s),
               fromDigits<s_hexadecimal>},
        Escape{QRegularExpression(uR"(\\x([0-9A-Fa-f]{2}))"_s), fromDigits<s_hexadecimal>},
        Escape{QRegularExpression(uR"(\\([0-3][0-7]{2}))"_s), fromDigits<s_octal>},
        Escape{QRegularExpression(uR"(\\[nrtfv](?!\p{L}))"_s), space},
    };
    QString result = text;
    for (const Escape &escape : escapes)
        result = replaced(result, escape.form, escape.meaning);
    return withoutQuotedBytes(result);
}

} // namespace

QString withoutEscapes(const QString &plain)
{
    static const QRegularExpression mark(uR"([%&\\=<])"_s); // which each has; most texts have none
    constexpr int mostRounds = 4;
    QString text = plain;
    for (int round = 0; round < mostRounds && text.contains(mark); ++round) {
        const std::optional<QString> spaced = withoutFormSpaces(text);
        if (!spaced)
            break; // its escapes stay, so that mayHoldEscapes() sees them
        const QString next = onceWithoutEscapes(*spaced);
        if (next == text)
            break;
        text = next;
    }
    return text;
}

bool mayHoldEscapes(const QString &text)
{
    static const QRegularExpression expression(
        uR"(%\s?[0-9A-Fa-f]|&#[xX]?[0-9A-Fa-f]|\\[ux]?\{?[0-9A-Fa-f]|(?<![\p{L}?&"'])=(?:2[089B-F]|A0|C2|E2)|\bU\+[0-9A-F]{4})"_s);
    return expression.match(text).hasMatch();
}

} // namespace renumber::number
