// SPDX-License-Identifier: Apache-2.0
#include "number/signs.h"

#include <QRegularExpression>

#include "number/digitrun.h"

using namespace Qt::StringLiterals;

namespace renumber::number {

bool hasStrayPlus(const QString &text)
{
    static const QRegularExpression expression(uR"([0-9]\+|(?<![\p{L}+])\+[^\p{L}\p{N}\p{Cn}*#@]*)"
                                               uR"((?:[*#@]|(?![0-9])[\p{N}\p{Cn}]|\p{L}{1,2}(?!\p{L})))"_s);
    return expression.match(text).hasMatch();
}

bool hasOtherNumbers(const QString &text)
{
    static const QRegularExpression expression(uR"((?![0-9])[\p{N}])"_s);
    return expression.match(text).hasMatch();
}

bool isBehindKey(const QString &text, Stretch number)
{
    // "Cell#0170…" is no code, and "*0170…*" is how chats make it bold.
    static const QRegularExpression key(uR"((?<!\p{L})[*#]+\(?\z)"_s);
    const bool isBold = number.begin > 0 && text.at(number.begin - 1) == u'*' && number.end < text.size()
        && text.at(number.end) == u'*';
    return !isBold && key.match(text.first(number.begin)).hasMatch();
}

bool mayFollowPlus(const QString &text, qsizetype at)
{
    static const QRegularExpression expression(
        uR"((?<!\p{L})(?:m[aá]s|mais|pi[uù]|plusz|art[iı]|плюс|плус|συν|زائد|פלוס|บวก|c[oộ]ng)"
        "|(?:プラス|加号?|加號|플러스))[\\s:.)-]*\\(?\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(text.first(at)).hasMatch();
}

bool codeIsNamed(const QString &text, qsizetype at)
{
    // Stems; behind one may be another word or two: "international dialling", "код выхода".
    static const QRegularExpression expression(
        uR"((?:(?<!\p{L})(?:cc|c\.c\.|country\p{L}*|(?:dial|dialing|dialling|calling)[\s_-]?(?:code|prefix)|idd|isd|iac)"
        "|ddi|msisdn|intl?|int['’]l|inte?rnat\\p{L}*|internac\\p{L}*|internaz\\p{L}*|kansainv\\p{L}*|"
        "međunarod\\p{L}*"
        "|międzynarod\\p{L}*|mezinárod\\p{L}*|medzinárod\\p{L}*|nemzetk\\p{L}*|uluslar\\p{L}*|quốc "
        "tế|διεθν\\p{L}*"
        "|международ\\p{L}*|міжнарод\\p{L}*|دولي|الدولي|دولة|الدولة|بلد|البلد|abroad|ausland\\p{L}*|étranger"
        "|extranjero|estero|exterior|ulkomail\\p{L}*|utland\\p{L}*|udland\\p{L}*|buitenland\\p{L}*|"
        "zagranic\\p{L}*"
        "|zahranič\\p{L}*|inozem\\p{L}*|inostran\\p{L}*|külföld\\p{L}*|границ\\p{L}*|рубеж\\p{L}*|prefix\\p{"
        "L}*"
        "|préfixe|prefijo|prefixo|prefisso|pays|indicatif\\p{L}*|land|lands?\\p{L}*(?:code|kod|kode|kóði|nr|"
        "nummer)"
        "|(?:\\p{L}+-)?\\p{L}*vorwahl|länder\\p{L}*|landes\\p{L}+|c[oó]d(?:igo)?|pa[ií]s|paese|lada|maa\\p{L}"
        "*"
        "|suuntanumero|kierunkowy|kraj\\p{L}*|kod\\p{L}*|předvolba|predvoľba|předčíslí|zem[eě]|krajin\\p{L}*|"
        "pozivni"
        "|država|ország\\p{L}*|előhívó|țar\\p{L}*|код\\p{L}*|стран\\p{L}*|країн\\p{L}*|κωδικ\\p{L}*|χώρα\\p{"
        "L}*"
        "|ülke|alan|mã|negara|ארץ|מדינה|קידומת|رمز|مفتاح|کد|کشور)(?!\\p{L})(?:[^\\p{L}\\p{N}+]+\\p{L}+){0,2}"
        "|국가|국제|国番号|國碼|国碼|国码|国家|國家|國際|国际|国際|區號|区号|境外|海外|รหัส|ประเทศ)"
        "(?:[^\\p{L}\\p{N}+]|(?![\\p{Lu}\\p{Ll}])\\p{L}){0,8}\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(text.first(at)).hasMatch();
}

bool unitFollows(const QString &text, qsizetype end)
{
    static const QRegularExpression expression(
        uR"([\s.'’:-]*(?:[%‰\p{Sc}]|(?:[ap]\.?\s?m|uhr|hrs?|h|hours?|o\W?clock|heures?|horas?|ore|uur|klo?)"
        "|godz\\p{L}*|час\\p{L}*|ч|saat|eur|usd|gbp|chf|euros?|dollars?|pounds?|kr|kč|zł|руб\\p{L}*"
        "|min|minutes?|days?|x)(?!\\p{L})|[時时点點시분元円원年月日号])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return matchesAt(expression, text, end);
}

} // namespace renumber::number
