// SPDX-License-Identifier: Apache-2.0
#include "number/icunames.h"

#include <array>
#include <memory>

#include <unicode/uenum.h>
#include <unicode/ures.h>

namespace renumber::number {
namespace {

const auto s_closeBundle = [](UResourceBundle *bundle) { ures_close(bundle); };
const auto s_closeLocales = [](UEnumeration *locales) { uenum_close(locales); };
using Bundle = std::unique_ptr<UResourceBundle, decltype(s_closeBundle)>;
using Locales = std::unique_ptr<UEnumeration, decltype(s_closeLocales)>;

QString toQt(const icu::UnicodeString &text)
{
    return QStringView(text.getBuffer(), text.length()).toString();
}

/// Tells \a sink what the table \a key of \a bundle has itself: what it has from its parent is told there.
void tellTable(UResourceBundle *bundle, const char *key, const char *locale, const NameSink &sink)
{
    UErrorCode status = U_ZERO_ERROR;
    const Bundle table(ures_getByKey(bundle, key, nullptr, &status), s_closeBundle);
    while (U_SUCCESS(status) && ures_hasNext(table.get())) {
        const char *code = nullptr;
        const icu::UnicodeString name = icu::ures_getNextUnicodeString(table.get(), &code, &status);
        if (U_SUCCESS(status) && code != nullptr)
            sink(QString::fromLatin1(locale), QString::fromLatin1(code), toQt(name));
    }
}

} // namespace

void forEachIcuName(IcuNames names, const NameSink &sink)
{
    static constexpr std::array countryTables{"Countries", "Countries%short", "Countries%variant"};
    static constexpr std::array languageTables{"Languages", "Languages%short", "Languages%variant"};
    const bool isOfCountries = names == IcuNames::Countries;
    const char *const package = isOfCountries ? U_ICUDATA_NAME "-region" : U_ICUDATA_NAME "-lang";
    UErrorCode status = U_ZERO_ERROR;
    const Locales locales(ures_openAvailableLocales(package, &status), s_closeLocales);
    while (const char *locale = U_SUCCESS(status) ? uenum_next(locales.get(), nullptr, &status) : nullptr) {
        UErrorCode failure = U_ZERO_ERROR;
        const Bundle bundle(ures_openDirect(package, locale, &failure), s_closeBundle);
        if (U_FAILURE(failure))
            continue;
        for (const char *table : isOfCountries ? countryTables : languageTables)
            tellTable(bundle.get(), table, locale, sink);
    }
}

} // namespace renumber::number
