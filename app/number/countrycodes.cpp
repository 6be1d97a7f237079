// SPDX-License-Identifier: Apache-2.0
#include "number/countrycodes.h"

#include <array>
#include <set>
#include <string>

#include <QHash>
#include <QStringView>
#include <unicode/locid.h>

#include "number/numberdata.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

struct Other
{
    QStringView code;
    QStringView region;
};

/// The Olympic Committee's, FIFA's and those on cars, where ISO 3166 has others; and short names of states.
constexpr std::array s_others{
    Other{u"UK", u"GB"},  Other{u"ENG", u"GB"}, Other{u"SCO", u"GB"}, Other{u"WAL", u"GB"},
    Other{u"NIR", u"GB"}, Other{u"GER", u"DE"}, Other{u"BRD", u"DE"}, Other{u"FRG", u"DE"},
    Other{u"DDR", u"DE"}, Other{u"NED", u"NL"}, Other{u"HOL", u"NL"}, Other{u"SUI", u"CH"},
    Other{u"SWI", u"CH"}, Other{u"DEN", u"DK"}, Other{u"POR", u"PT"}, Other{u"CRO", u"HR"},
    Other{u"SLO", u"SI"}, Other{u"GRE", u"GR"}, Other{u"BUL", u"BG"}, Other{u"LAT", u"LV"},
    Other{u"ČR", u"CZ"},  Other{u"EST", u"EE"}, Other{u"FIN", u"FI"}, Other{u"ROI", u"IE"},
    Other{u"EIR", u"IE"}, Other{u"KSA", u"SA"}, Other{u"UAE", u"AE"}, Other{u"EAU", u"AE"},
    Other{u"VAE", u"AE"}, Other{u"ALG", u"DZ"}, Other{u"RSA", u"ZA"}, Other{u"NGR", u"NG"},
    Other{u"NIG", u"NE"}, Other{u"ZIM", u"ZW"}, Other{u"ZAM", u"ZM"}, Other{u"TAN", u"TZ"},
    Other{u"DRC", u"CD"}, Other{u"RDC", u"CD"}, Other{u"RCA", u"CF"}, Other{u"CIV", u"CI"},
    Other{u"EUA", u"US"}, Other{u"USA", u"US"}, Other{u"VS", u"US"},  Other{u"EEU", u"US"},
    Other{u"PRC", u"CN"}, Other{u"ROC", u"TW"}, Other{u"TPE", u"TW"}, Other{u"RPC", u"CN"},
    Other{u"ROK", u"KR"}, Other{u"VIE", u"VN"}, Other{u"INA", u"ID"}, Other{u"MAS", u"MY"},
    Other{u"PHI", u"PH"}, Other{u"RP", u"PH"},  Other{u"SRI", u"LK"}, Other{u"NEP", u"NP"},
    Other{u"BAN", u"BD"}, Other{u"MYA", u"MM"}, Other{u"CAM", u"KH"}, Other{u"IRI", u"IR"},
    Other{u"KUW", u"KW"}, Other{u"LIB", u"LB"}, Other{u"BRN", u"BH"}, Other{u"OMA", u"OM"},
    Other{u"MGL", u"MN"}, Other{u"CHI", u"CL"}, Other{u"URU", u"UY"}, Other{u"PAR", u"PY"},
    Other{u"CRC", u"CR"}, Other{u"ESA", u"SV"}, Other{u"GUA", u"GT"}, Other{u"HON", u"HN"},
    Other{u"NCA", u"NI"}, Other{u"HAI", u"HT"}, Other{u"PUR", u"PR"}, Other{u"BIH", u"BA"},
    Other{u"MNE", u"ME"}, Other{u"KOS", u"XK"}, Other{u"RKS", u"XK"}, Other{u"RM", u"MD"},
    Other{u"РФ", u"RU"},  Other{u"РБ", u"BY"},  Other{u"РК", u"KZ"},  Other{u"ОАЭ", u"AE"},
    Other{u"США", u"US"}, Other{u"SKR", u"KR"}, Other{u"NZL", u"NZ"},
};

/// Those that are also on letters and cards for something else are only asked about.
constexpr std::array s_plates{
    Other{u"A", u"AT"}, Other{u"B", u"BE"}, Other{u"D", u"DE"}, Other{u"E", u"ES"}, Other{u"F", u"FR"},
    Other{u"G", u"GA"}, Other{u"H", u"HU"}, Other{u"I", u"IT"}, Other{u"J", u"JP"}, Other{u"K", u"KH"},
    Other{u"L", u"LU"}, Other{u"M", u"MT"}, Other{u"N", u"NO"}, Other{u"P", u"PT"}, Other{u"Q", u"QA"},
    Other{u"S", u"SE"}, Other{u"T", u"TH"}, Other{u"V", u"VA"}, Other{u"Z", u"ZM"}, Other{u"Ö", u"AT"},
};

QHash<QString, QString> allCodes()
{
    QHash<QString, QString> codes;
    for (const Other &other : s_others)
        codes.insert(other.code.toString(), other.region.toString());
    std::set<std::string> regions;
    data::library().GetSupportedRegions(&regions);
    for (const std::string &region : regions) { // ISO's go before
        const QString code = QString::fromStdString(region);
        codes.insert(code, code);
        codes.insert(QString::fromLatin1(icu::Locale("", region.c_str()).getISO3Country()), code);
    }
    codes.remove({});
    return codes;
}

} // namespace

QString regionOfCode(const QString &code)
{
    static const QHash<QString, QString> codes = allCodes();
    return codes.value(code.toUpper());
}

QString regionOfPlate(QChar letter)
{
    for (const Other &plate : s_plates) {
        if (plate.code == letter)
            return plate.region.toString();
    }
    return {};
}

} // namespace renumber::number
