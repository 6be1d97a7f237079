// SPDX-License-Identifier: Apache-2.0
#include "number/leftout.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// "etc.", as a pattern: stands behind what goes on.
QString andSoOn()
{
    return uR"((?:(?:etc|et cetera|(?:and )?so (?:on|forth)|usw|u\. ?s\. ?w|und so weiter|jne|ja niin edelleen|osv|och så vidare)"
           "|og så videre|enz|enzovoort|en zo voort|et ainsi de suite|y así sucesivamente|eccetera|ecc|i tak "
           "dalej|itd|itp"
           "|a tak dále|atd|и т\\. ?д|итд|и так далее|і так далі|إلخ|الخ)(?!\\p{L})|等等|以下略|など)"_s;
}

/// "(hidden)", as a pattern.
QString hidden()
{
    return uR"((?:(?:redacted|hidden|masked|censored|removed|deleted|truncated|omitted|obscured|withheld|cut|snip(?:ped)?)"
           "|blurred|unreadable|illegible|missing|geschwärzt|verborgen|versteckt|unkenntlich|unleserlich|"
           "entfernt"
           "|abgeschnitten|fehlt|ausgeblendet|maskiert|masquée?s?|cachée?s?|effacée?s?|coupée?s?|illisibles?"
           "|supprimée?s?|manquants?|oculto|censurado|borrado|cortado|ilegible|tachado|eliminado|nascosto|"
           "oscurato"
           "|omesso|illeggibile|piilotettu|poistettu|peitetty|puuttuu|verwijderd|onleesbaar|ukryt[ey]|"
           "usunięt[ey]"
           "|skjult|dold|fjernet|borttaget|skryto|скрыт[оы]?|удален[оы]?|ст[её]рт[оы]?|приховано|مخفي|محذوف|"
           "محجوب"
           "|مخفية|محذوفة)(?!\\p{L})|省略|後略|中略|非表示|伏せ字|伏字|マスク|隐藏|隱藏|打码|删除)"_s;
}

} // namespace

bool saysThatDigitsAreLeftOut(const QString &text)
{
    // Two words at most, "the rest is hidden" not among them: whoever writes sentences may hide anything.
    static const QRegularExpression expression(
        uR"([0-9][^\p{L}\p{N}]{0,4}(?:%1|%2)|(?<!\p{L})%2[^\p{L}\p{N}]{0,4}[0-9])"_s.arg(andSoOn(), hidden()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(expression);
}

} // namespace renumber::number
