// SPDX-License-Identifier: Apache-2.0
#include "number/nations.h"

#include <algorithm>
#include <set>
#include <string>

#include <QHash>
#include <QSet>
#include <unicode/locid.h>

#include "number/countrynames.h"
#include "number/demonyms.h"
#include "number/icunames.h"
#include "number/numberdata.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

constexpr qsizetype s_shortestStem = 4;
constexpr qsizetype s_longestEnding = 8;

/// What names of countries and languages end in, and what is put there to say what is of them: "Pol|en",
/// "poln|isch", "maroc|ain". As foldedName() has it.
const QSet<QString> &endings()
{
    static const QStringList list
        = u"erisch,erische,erischer,erisches,erischen,a,e,i,o,u,y,n,s,an,ana,ans,ian,ians,ean,ese,ish,ic,er,"
          u"ite,ani,ais,aise,aises,lais,laise,ois,"
          u"oise,"
          "oises,ien,ienne,iens,vien,ain,aine,ains,en,eenne,enne,een,ique,in,ine,ins,ol,ole,isch,ische,"
          "ischer,"
          "isches,ischen,ischem,nisch,nische,nischen,anisch,anische,anischen,esisch,esische,es,em,ier,ens,"
          "sch,"
          "sche,ano,anos,anas,ense,iense,eno,ena,esa,ino,ina,inos,ico,ica,eiro,eira,ota,ita,iano,iana,esi,"
          "iaans,iaanse,aans,aanse,ees,ische,se,sk,ska,skt,ske,isk,iska,iskt,iske,ansk,anska,ansk,iansk,"
          "esisk,"
          "ensk,lainen,laiset,laisen,laista,alainen,ilainen,elainen,olainen,ulainen,alaisen,ilaisen,elaisen,"
          "inen,nen,sen,set,ssa,sta,lla,on,ski,skie,skiej,skiego,skem,sky,sko,zki,zka,zkie,cki,cka,cke,cky,"
          "ckie,"
          "anski,anska,anskie,ianski,inski,inska,enski,enska,ansky,anska,ansti,ijski,ijska,jski,jska,jskie,"
          "ie,"
          "ej,ego,ym,ou,oj,im,ich,ских,скии,ская,ское,ского,скои,скую,ском,анскии,анская,анское,анского,"
          "ианскии,"
          "инскии,инская,ънскии,ыи,ая,ое,ого,ои,ии,а,и,о,у,ы,е,ська,ськии,ське,я,ія,ия,ь,esc,easca,ez,eza,"
          "ικο,ικος,ικη,ικα,ος,ο,η,α,ι,ία,ια,ia,ien,ija,iya,ya,um,us,ium,os,land,ey,je,ija,ja,ium,ique,ي,ية,"
          "ا,ة,"
          "يا,يه,ي,ים,י,ית,ה"_s.split(u',');
    static const QSet<QString> all(list.cbegin(), list.cend());
    return all;
}

/// Names of many people, and words, that look as if a country's name were in them.
bool isUsual(const QString &word)
{
    static const QStringList words
        = u"akan,andre,angle,angolo,antigua,barei,barem,bassi,bassin,cape,central,centro,cestino,chris,"
          u"christmas,"
          "cidade,citta,cook,costa,dana,danu,domingo,dominic,dominica,dominik,espanse,estados,fini,finish,"
          "finess,"
          "finne,frasa,frysa,george,georges,georgi,georgie,georgios,helena,huso,indice,island,islands,italic,"
          "jordan,"
          "kingdom,kitts,leone,leste,leto,lets,lett,letter,letters,lucia,lucie,male,males,malin,maria,"
          "mariana,marino,"
          "marshall,martin,martinez,masar,miquelon,nevis,norfolk,north,northern,orientali,partie,pedro,"
          "persegi,perso,"
          "perusta,pierre,pola,polu,porto,principe,puerto,reino,republic,riisu,roman,romana,romane,romano,"
          "royaume,"
          "ruota,rustine,saadin,saint,salvador,sankt,santa,sekian,sierra,silinen,sona,south,states,statico,"
          "statisch,"
          "sumario,tobago,tome,united,verde,vincent,virgin,малии,сад,самое"_s.split(u',');
    static const QSet<QString> usual(words.cbegin(), words.cend());
    return usual.contains(word);
}

/// The regions of languages that ICU's likeliest one is not all there is to.
QStringList regionsOfLanguage(const QString &language)
{
    static const QHash<QString, QString> known{
        {u"en"_s, u"GB,US,IE"_s}, {u"de"_s, u"DE,AT,CH"_s}, {u"fr"_s, u"FR,BE"_s}, {u"pt"_s, u"PT,BR"_s},
        {u"es"_s, u"ES,MX"_s},    {u"nl"_s, u"NL,BE"_s},    {u"zh"_s, u"CN,TW"_s}, {u"nb"_s, u"NO"_s},
        {u"nn"_s, u"NO"_s},       {u"ar"_s, u"EG,SA"_s},    {u"sw"_s, u"KE,TZ"_s}};
    if (known.contains(language))
        return known.value(language).split(u',');
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale likely(language.toStdString().c_str());
    likely.addLikelySubtags(status);
    icu::Locale back("und", likely.getCountry());
    back.addLikelySubtags(status);
    const QString region = QString::fromLatin1(likely.getCountry());
    // Where the country's likeliest language is another one, "Basque number" is no country's.
    const bool isItsOwn = U_SUCCESS(status) && QString::fromLatin1(back.getLanguage()) == language;
    return isItsOwn && data::knownRegion(region) != "ZZ" ? QStringList{region} : QStringList();
}

using Hints = QHash<QString, QStringList>;

void add(Hints &hints, const QString &word, const QString &region)
{
    QStringList &regions = hints[word];
    if (!regions.contains(region))
        regions += region;
}

/// \a name and what is left of it without an ending.
void addStems(Hints &stems, const QString &name, const QString &region)
{
    if (name.contains(u' ') || name.size() < s_shortestStem)
        return;
    add(stems, name, region);
    const qsizetype longest = std::min(s_longestEnding, name.size() - s_shortestStem);
    for (qsizetype length = 1; length <= longest; ++length) {
        if (endings().contains(name.last(length)))
            add(stems, name.chopped(length), region);
    }
}

/// In these the parts of long names hint at their country, too: "Saudi", "Émirats". In others, they are
/// common words as often.
bool isOfManyParts(const QString &locale)
{
    static const QStringList languages{u"en"_s, u"fr"_s, u"de"_s, u"es"_s, u"it"_s, u"pt"_s};
    return languages.contains(locale);
}

/// In these, words are made of names as well: "marocain".
bool isOfMainLanguage(const QString &locale)
{
    static const QStringList main{u"en"_s, u"fr"_s, u"fi"_s, u"ja"_s,      u"zh"_s,     u"de"_s, u"es"_s,
                                  u"ar"_s, u"it"_s, u"pt"_s, u"nl"_s,      u"sv"_s,     u"nb"_s, u"da"_s,
                                  u"pl"_s, u"cs"_s, u"sk"_s, u"hu"_s,      u"ro"_s,     u"ru"_s, u"uk"_s,
                                  u"tr"_s, u"el"_s, u"he"_s, u"fa"_s,      u"hr"_s,     u"sr"_s, u"sl"_s,
                                  u"bg"_s, u"id"_s, u"vi"_s, u"sr_Latn"_s, u"zh_Hant"_s};
    return main.contains(locale);
}

/// All that hints at a country, with its region.
struct Hinted
{
    Hints demonyms; ///< as they are, or with an ending
    Hints words; ///< as they are
    Hints stems; ///< with an ending
};

/// "Arabie saoudite" is the only one that has "saoudite" in it. \a regionsOfParts: the words of one
/// language's names, with the regions in whose names they are.
void addParts(Hinted &hinted, const Hints &regionsOfParts)
{
    constexpr qsizetype fewestLetters = 5;
    constexpr qsizetype fewestOfOthers = 4;
    for (auto part = regionsOfParts.cbegin(); part != regionsOfParts.cend(); ++part) {
        const bool isLatin = part.key()[0].script() == QChar::Script_Latin;
        const bool isLong = part.key().size() >= (isLatin ? fewestLetters : fewestOfOthers);
        if (!isLong || part.value().size() != 1 || isUsual(part.key()))
            continue;
        add(hinted.words, part.key(), part.value().constFirst());
    }
}

QSet<QString> allRegions()
{
    std::set<std::string> regions;
    data::library().GetSupportedRegions(&regions);
    QSet<QString> known;
    for (const std::string &region : regions)
        known.insert(QString::fromStdString(region));
    return known;
}

void addCountries(Hinted &hinted)
{
    const QSet<QString> known = allRegions();
    QHash<QString, Hints> partsByLocale;
    forEachIcuName(IcuNames::Countries, [&](const QString &locale, const QString &code, const QString &name) {
        if (!known.contains(code))
            return;
        const QString folded = foldedName(name);
        constexpr qsizetype fewestLetters = 5;
        if (folded.size() < fewestLetters && !folded.isEmpty() && folded[0].script() == QChar::Script_Latin)
            return;
        if (folded.size() < 2)
            return;
        add(hinted.words, folded, code);
        if (!isOfMainLanguage(locale))
            return;
        addStems(hinted.stems, folded, code);
        if (!isOfManyParts(locale))
            return;
        const QStringList parts = folded.split(u' ');
        for (const QString &part : parts)
            add(partsByLocale[locale], part, code);
    });
    for (const Hints &parts : std::as_const(partsByLocale))
        addParts(hinted, parts);
}

void addLanguages(Hinted &hinted)
{
    QHash<QString, QStringList> regions;
    forEachIcuName(IcuNames::Languages, [&](const QString &locale, const QString &code, const QString &name) {
        auto spoken = regions.find(code);
        if (spoken == regions.end())
            spoken = regions.insert(code, regionsOfLanguage(code));
        if (spoken->isEmpty())
            return;
        const QString folded = foldedName(name);
        const bool isShort = folded.size() < s_shortestStem;
        if (folded.size() < 2 || (isShort && folded[0].script() == QChar::Script_Latin))
            return;
        for (const QString &region : std::as_const(*spoken)) {
            add(hinted.words, folded, region);
            if (isOfMainLanguage(locale))
                addStems(hinted.stems, folded, region);
        }
    });
}

Hinted allHints()
{
    constexpr qsizetype enough = 60'000;
    Hinted hinted;
    hinted.words.reserve(enough);
    forEachDemonym([&hinted](QStringView word, QStringView region) {
        add(hinted.demonyms, word.toString(), region.toString());
    });
    const QHash<QString, QString> &names = countryNames();
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        addStems(hinted.stems, name.key(), name.value());
    addLanguages(hinted);
    addCountries(hinted);
    return hinted;
}

const Hinted &hints()
{
    static const Hinted hinted = allHints();
    return hinted;
}

/// \a word without the article that Arabic and Hebrew write together with it.
QString withoutArticle(const QString &word)
{
    constexpr qsizetype fewestLetters = 5;
    return word.startsWith(u"ال") && word.size() >= fewestLetters ? word.sliced(2) : word;
}

} // namespace

QStringList regionsHintedAtBy(const QString &word)
{
    QStringList found = hints().demonyms.value(word);
    if (isUsual(word))
        return found;
    if (word.size() < s_shortestStem || word.contains(u' '))
        return found + hints().words.value(word);
    const QString bare = withoutArticle(word);
    const bool isLatin = bare[0].script() == QChar::Script_Latin;
    QStringList byStem;
    const qsizetype longest = std::min(s_longestEnding, bare.size() - s_shortestStem);
    for (qsizetype length = 1; length <= longest; ++length) {
        if (!endings().contains(bare.last(length)))
            continue;
        const QString stem = bare.chopped(length);
        found += hints().demonyms.value(stem);
        // What is short takes a whole name before it, or more of an ending: "cuba|n", not "liber|o".
        if (isLatin && length == 1)
            byStem += hints().words.value(stem);
        else if (!isLatin || length > 2 || stem.size() > s_shortestStem)
            byStem += hints().stems.value(stem);
    }
    found += hints().words.value(word) + hints().words.value(bare) + byStem;
    found.removeDuplicates();
    return found;
}

QStringList regionsHintedAtWithin(const QString &text)
{
    constexpr qsizetype longestName = 12;
    QStringList regions;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (qsizetype length = std::min(longestName, text.size() - at); length >= 2; --length) {
            const QStringList found = hints().words.value(text.sliced(at, length));
            regions += found;
            if (!found.isEmpty())
                break;
        }
    }
    return regions;
}

} // namespace renumber::number
