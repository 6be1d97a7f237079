// SPDX-License-Identifier: Apache-2.0
#include "text/languagename.h"

#include <array>
#include <memory>

#include <unicode/uldnames.h>
#include <unicode/uloc.h>

namespace renumber::text {

namespace {

const auto s_close = [](ULocaleDisplayNames *names) { uldn_close(names); };
using DisplayNames = std::unique_ptr<ULocaleDisplayNames, decltype(s_close)>;

/// "zh_CN" is "zh_Hans", whose name says what a reader looks for; the script of most languages goes without
/// saying.
QByteArray withoutTerritory(const QByteArray &locale)
{
    std::array<char, ULOC_FULLNAME_CAPACITY> whole{};
    std::array<char, ULOC_LANG_CAPACITY> language{};
    std::array<char, ULOC_SCRIPT_CAPACITY> script{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(locale.constData(), whole.data(), int(whole.size()), &status);
    uloc_getLanguage(whole.data(), language.data(), int(language.size()), &status);
    uloc_getScript(whole.data(), script.data(), int(script.size()), &status);
    if (U_FAILURE(status))
        return locale;
    const QByteArray plain(language.data());
    return plain == "zh" ? QByteArray(plain + '_' + script.data()) : plain;
}

} // namespace

QString ownLanguageName(const QString &locale)
{
    const QByteArray code = withoutTerritory(locale.toLatin1());
    std::array<UDisplayContext, 3> contexts{UDISPCTX_DIALECT_NAMES, UDISPCTX_LENGTH_SHORT,
                                            UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU};
    UErrorCode status = U_ZERO_ERROR;
    const DisplayNames names(
        uldn_openForContext(code.constData(), contexts.data(), int(contexts.size()), &status), s_close);
    std::array<char16_t, 64> name{};
    const int length = U_SUCCESS(status)
        ? uldn_localeDisplayName(names.get(), code.constData(), name.data(), int(name.size()), &status)
        : 0;
    return U_SUCCESS(status) && length > 0 ? QString::fromUtf16(name.data(), length) : locale;
}

} // namespace renumber::text
