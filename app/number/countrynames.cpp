// SPDX-License-Identifier: Apache-2.0
#include "number/countrynames.h"

#include <array>
#include <memory>
#include <set>
#include <string>

#include <unicode/locid.h>
#include <unicode/ures.h>

#include "number/numberdata.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

using Names = QHash<QString, QString>;

/// What ICU does not know, or calls otherwise, in the languages of many who write of them.
struct Nickname
{
    QStringView region;
    QStringView names; ///< with commas between them
};

constexpr std::array s_nicknames{
    Nickname{u"AE", u"uae,u a e,emirates,emirate,الامارات,امارات,оаэ,эмираты"},
    Nickname{u"BA", u"bosnia,bosna,bosnien,bosnie,bih"},
    Nickname{u"BY", u"belorussia,weissrussland,bielorussie"},
    Nickname{u"CD", u"drc,congo kinshasa,zaire"},
    Nickname{u"CH", u"swiss,helvetia"},
    Nickname{u"CI", u"ivory coast"},
    Nickname{u"CN", u"prc,mainland china,大陆,大陸,内地,內地"},
    Nickname{u"CV", u"cape verde"},
    Nickname{u"CZ",
             u"czech,czech rep,czechoslovakia,cechy,morava,bohemia,tschechei,republique tcheque,repubblica "
             u"ceca,rep ceca"},
    Nickname{u"DO", u"dominican rep,santo domingo"},
    Nickname{u"FM", u"micronesia"},
    Nickname{u"GB", u"u k,great britain,britain,grossbritannien,grande bretagne,gran bretagna"},
    Nickname{u"GB", u"gran bretana,gra bretanha,groot brittannie,wielka brytania,storbritannien"},
    Nickname{u"GB",
             u"بريطانيا,انجلترا,英国,イギリス,イングランド,england,angleterre,inglaterra,inghilterra,"
             u"engeland,anglia,anglie,englanti,ingiltere"},
    Nickname{u"GB",
             u"англия,великобритания,n ireland,scotland,schottland,ecosse,escocia,wales,northern ireland"},
    Nickname{u"DE", u"brd,bundesrepublik,federal republic of germany,frg,r f a"},
    Nickname{u"HK", u"hong kong,hongkong"},
    Nickname{u"IE", u"eire,republic of ireland,irish republic"},
    Nickname{u"IR", u"persia"},
    Nickname{u"KP", u"dprk"},
    Nickname{u"KR", u"korea,korea republic"},
    Nickname{u"LA", u"lao"},
    Nickname{u"MD", u"moldavia,moldavie,moldau"},
    Nickname{u"MK", u"macedonia,mazedonien,macedoine,fyrom"},
    Nickname{u"MM", u"burma,birmanie,birma"},
    Nickname{u"MO", u"macau,macao"},
    Nickname{u"NL", u"holland,hollande,holanda,olanda,holandia,hollanda,hollanti,голландия,the netherlands"},
    Nickname{u"NL", u"dutch"},
    Nickname{u"PG", u"papua"},
    Nickname{u"PS", u"palestine,west bank,gaza"},
    Nickname{u"RU", u"russian federation,russische foderation"},
    Nickname{u"SA", u"saudi,ksa,k s a,السعودية,سعودية,المملكة العربية السعودية,саудия"},
    Nickname{u"SK", u"slovak republic,slowakei"},
    Nickname{u"SY", u"syrian arab republic"},
    Nickname{u"SZ", u"swaziland"},
    Nickname{u"TL", u"east timor"},
    Nickname{u"TR", u"turkey,turkiye"},
    Nickname{u"TT", u"trinidad,tobago"},
    Nickname{u"TW", u"formosa,chinese taipei,臺灣,台湾,台灣,中華民國,中华民国,r o c,dai loan,тайвань"},
    Nickname{u"TZ", u"zanzibar"},
    Nickname{u"US", u"usa,u s,u s a,america,amerika,amerique,estados unidos,states,the states,ee uu,eeuu"},
    Nickname{u"US", u"norteamerica,nordamerika,ameryka,eua,e u a,verenigde staten,米国,アメリカ,امريكا"},
    Nickname{u"US", u"united states of america,stati uniti,stany,сша,америка"},
    Nickname{u"VA", u"vatican,vatikan"},
    Nickname{u"VN", u"viet nam"},
    Nickname{u"XK", u"kosova"},
};

QString toQt(const icu::UnicodeString &text)
{
    return QStringView(text.getBuffer(), text.length()).toString();
}

QString nameOf(const icu::Locale &country, const icu::Locale &language)
{
    icu::UnicodeString name;
    country.getDisplayCountry(language, name);
    return foldedName(toQt(name));
}

/// Not "us": a short name may be a common word where nobody has looked.
bool isTelling(const QString &name)
{
    constexpr qsizetype fewestLetters = 4;
    const bool isLatin = !name.isEmpty() && name[0].script() == QChar::Script_Latin;
    return !isLatin || name.size() >= fewestLetters;
}

/// "Hong Kong" beside "Hong Kong SAR China", "Czech Republic" beside "Czechia".
void addOtherNames(Names &names, const char *language, const char *table)
{
    const auto close = [](UResourceBundle *bundle) { ures_close(bundle); };
    using Bundle = std::unique_ptr<UResourceBundle, decltype(close)>;
    UErrorCode status = U_ZERO_ERROR;
    const Bundle all(ures_open(U_ICUDATA_NAME "-region", language, &status), close);
    const Bundle found(ures_getByKey(all.get(), table, nullptr, &status), close);
    while (U_SUCCESS(status) && ures_hasNext(found.get())) {
        const char *key = nullptr;
        const icu::UnicodeString name = icu::ures_getNextUnicodeString(found.get(), &key, &status);
        const QString region = QString::fromLatin1(key);
        const QString folded = foldedName(toQt(name));
        if (U_SUCCESS(status) && data::knownRegion(region) != "ZZ" && isTelling(folded))
            names.insert(folded, region);
    }
}

/// In the languages of the program and of the world, and for each region in one that is spoken there.
void addNames(Names &names, const std::set<std::string> &regions)
{
    static constexpr std::array ofTheWorld{"en", "fr", "fi", "ja", "zh", "de", "es", "ar"};
    static constexpr std::array others{"it", "pt", "nl", "pl", "ru", "sv", "cs", "uk", "tr", "ro", "hu"};
    for (const std::string &region : regions) { // those of the world go before
        for (const char *language : others) {
            const QString name = nameOf(icu::Locale("", region.c_str()), language);
            if (isTelling(name))
                names.insert(name, QString::fromStdString(region));
        }
    }
    for (const std::string &region : regions) {
        const QString code = QString::fromStdString(region);
        const icu::Locale country("", region.c_str());
        for (const char *language : ofTheWorld)
            names.insert(nameOf(country, language), code);
        UErrorCode status = U_ZERO_ERROR;
        icu::Locale spoken("und", region.c_str());
        spoken.addLikelySubtags(status);
        if (U_SUCCESS(status))
            names.insert(nameOf(country, spoken), code);
    }
    for (const char *language : ofTheWorld) {
        addOtherNames(names, language, "Countries%short");
        addOtherNames(names, language, "Countries%variant");
    }
}

Names allNames()
{
    Names names;
    std::set<std::string> regions;
    data::library().GetSupportedRegions(&regions);
    addNames(names, regions);
    names.insert(u"uk"_s, u"GB"_s);
    for (const Nickname &nickname : s_nicknames) {
        const QString region = nickname.region.toString();
        for (const QStringView name : nickname.names.split(u','))
            names.insert(foldedName(name.toString()), region);
    }
    names.remove({});
    return names;
}

} // namespace

QString foldedName(const QString &text)
{
    QString letters;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar part : parts) {
        if (part.isLetter())
            letters += part;
        else if (!part.isMark() && !letters.endsWith(u' '))
            letters += u' ';
    }
    return letters.trimmed();
}

const QHash<QString, QString> &countryNames()
{
    static const Names names = allNames();
    return names;
}

} // namespace renumber::number
