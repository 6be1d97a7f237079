// SPDX-License-Identifier: Apache-2.0
#include "number/countries.h"

#include <algorithm>
#include <list>
#include <memory>
#include <set>

#include <unicode/coll.h>
#include <unicode/locid.h>

#include "number/countrynames.h"
#include "number/numberdata.h"
#include "number/phonenumber.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

icu::Locale toIcu(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale made = icu::Locale::forLanguageTag(locale.bcp47Name().toStdString(), status);
    return U_SUCCESS(status) ? made : icu::Locale::getEnglish();
}

icu::UnicodeString toIcu(const QString &text)
{
    return {text.utf16(), static_cast<int32_t>(text.size())};
}

QString nameOf(const std::string &region, const icu::Locale &locale)
{
    icu::UnicodeString name;
    icu::Locale("", region.c_str()).getDisplayCountry(locale, name);
    const QString result = QStringView(name.getBuffer(), name.length()).toString();
    // ICU answers with the code where it has no name.
    return result == QString::fromStdString(region) ? QString() : result;
}

void sortByName(QList<Country> &list, const icu::Locale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(locale, status));
    const auto before = [&collator](const Country &a, const Country &b) {
        UErrorCode failure = U_ZERO_ERROR;
        return collator ? collator->compare(toIcu(a.name), toIcu(b.name), failure) == UCOL_LESS
                        : a.name < b.name;
    };
    std::stable_sort(list.begin(), list.end(), before);
}

} // namespace

QList<Country> countries(const QLocale &uiLocale)
{
    std::set<std::string> regions;
    data::library().GetSupportedRegions(&regions);
    const icu::Locale locale = toIcu(uiLocale);
    QList<Country> list;
    list.reserve(static_cast<qsizetype>(regions.size()));
    for (const std::string &region : regions) {
        const QString code = QString::fromStdString(region);
        const QString name = nameOf(region, locale);
        list += Country{code, name.isEmpty() ? code : name,
                        QString::number(data::library().GetCountryCodeForRegion(region))};
    }
    sortByName(list, locale);
    return list;
}

QString countryName(const QString &region, const QLocale &uiLocale)
{
    const bool isCode = region.size() == 2 && std::all_of(region.begin(), region.end(), [](QChar character) {
                            return character >= u'A' && character <= u'Z';
                        });
    return isCode ? nameOf(region.toStdString(), toIcu(uiLocale)) : QString();
}

QStringList otherNames(const QString &region)
{
    static const QMultiHash<QString, QString> names = [] {
        QMultiHash<QString, QString> byRegion;
        const QHash<QString, QString> &all = countryNames();
        for (auto name = all.cbegin(); name != all.cend(); ++name)
            byRegion.insert(name.value(), name.key());
        return byRegion;
    }();
    return names.values(region);
}

QString regionOfDigits(const QString &digits)
{
    constexpr qsizetype longestCode = 3;
    constexpr qsizetype enoughOfNumber = 3; // digits that tell a country from others of its code
    for (qsizetype length = 1; length <= std::min(digits.size(), longestCode); ++length) {
        const int code = digits.first(length).toInt();
        std::list<std::string> sharing;
        data::library().GetRegionCodesForCountryCallingCode(code, &sharing);
        if (sharing.empty())
            continue;
        const auto isOfExample = [&](const std::string &region) {
            data::LibraryNumber number;
            return digits.size() >= length + enoughOfNumber
                && data::library().GetExampleNumber(region, &number)
                && data::NumberMaker::fromLibrary(number).digits().startsWith(digits);
        };
        const auto found = std::find_if(sharing.cbegin(), sharing.cend(), isOfExample);
        const std::string &region = found == sharing.cend() ? sharing.front() : *found;
        return region == "001" ? QString() : QString::fromStdString(region);
    }
    return {};
}

QString callingCode(const QString &region)
{
    const int code = data::library().GetCountryCodeForRegion(data::knownRegion(region));
    return code == 0 ? QString() : QString::number(code);
}

QString guessRegion(const E164 *current, const QLocale &system)
{
    const std::string here = data::knownRegion(QLocale::territoryToCode(system.territory()));
    const int hereCode = data::library().GetCountryCodeForRegion(here);
    if (current) {
        if (!current->region().isEmpty())
            return current->region();
        // A range that the data does not know, under a code that several countries share: this country if it
        // is one of them, else the one that the code is known by.
        const int code = current->callingCode().toInt();
        if (code != hereCode) {
            std::string main;
            data::library().GetRegionCodeForCountryCode(code, &main);
            if (main != "ZZ" && main != "001")
                return QString::fromStdString(main);
        }
    }
    return hereCode != 0 ? QString::fromStdString(here) : QString();
}

QString exampleMobile(const QString &region)
{
    data::LibraryNumber number;
    const std::string known = data::knownRegion(region);
    if (known == "ZZ" || !data::library().GetExampleNumberForType(known, data::Library::MOBILE, &number))
        return {};
    return formatInternational(data::NumberMaker::fromLibrary(number));
}

} // namespace renumber::number
