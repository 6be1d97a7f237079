// SPDX-License-Identifier: Apache-2.0
#include "number/numberdata.h"

#include <phonenumbers/logger.h>
#include <QDate>
#include <QRegularExpression>

#include "number/parse.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {

QDate dataDate()
{
    return QDate::fromString(QStringView(RENUMBER_NUMBER_DATA_DATE), Qt::ISODate);
}

namespace data {

const Library &library()
{
    static const Library &instance = []() -> const Library & {
        Library *const loaded = Library::GetInstance();
        // The library takes ownership.
        loaded->SetLogger(std::make_unique<i18n::phonenumbers::NullLogger>().release());
        return *loaded;
    }();
    return instance;
}

std::string knownRegion(const QString &region)
{
    const std::string spelled = region.toUpper().toStdString();
    return library().GetCountryCodeForRegion(spelled) != 0 ? spelled : std::string("ZZ");
}

bool isCallingCode(const QString &digits)
{
    std::string region;
    library().GetRegionCodeForCountryCode(digits.toInt(), &region);
    return !digits.startsWith(u'0') && region != "ZZ";
}

Library::ErrorType readDigits(const QString &digits, LibraryNumber *number)
{
    static const QRegularExpression mexicanMobile(QRegularExpression::anchoredPattern(u"521[0-9]{10}"_s));
    QString dialled = u'+' % digits;
    if (mexicanMobile.match(digits).hasMatch())
        dialled.remove(u"+52"_s.size(), 1);
    // "ZZ": with a region the library would take an unknown code for that region's national number.
    return library().Parse(dialled.toStdString(), "ZZ", number);
}

namespace {

/// All codes of one and two digits are taken, so one that is newer than the data has three.
constexpr qsizetype s_newCodeLength = 3;

QString regionOf(const LibraryNumber &number)
{
    std::string region;
    library().GetRegionCodeForNumber(number, &region);
    // "001" stands for the world: codes such as +800 and satellite telephones.
    return region == "ZZ" || region == "001" ? QString() : QString::fromStdString(region);
}

/// The calling code and the national significant number of \a number.
QString digitsOf(const LibraryNumber &number)
{
    std::string national;
    library().GetNationalSignificantNumber(number, &national);
    return QString(QString::number(number.country_code()) % QString::fromStdString(national));
}

qsizetype codeLength(const LibraryNumber &number)
{
    return QString::number(number.country_code()).size();
}

} // namespace

E164 NumberMaker::fromLibrary(const LibraryNumber &number)
{
    const QString digits = digitsOf(number);
    return {digits, codeLength(number), regionOf(number), digits};
}

E164 NumberMaker::fromDigits(const QString &digits)
{
    LibraryNumber number;
    if (readDigits(digits, &number) != Library::NO_PARSING_ERROR)
        return withUnknownCallingCode(digits);
    // The digits as they were given, not what the data would make of them: whoever gave them has to recognise
    // them.
    return {digits, codeLength(number), regionOf(number), digitsOf(number)};
}

E164 NumberMaker::withUnknownCallingCode(const QString &digits)
{
    return {digits, s_newCodeLength, {}, digits};
}

std::optional<LibraryNumber> toLibrary(const E164 &number)
{
    const int code = number.callingCode().toInt();
    std::string region;
    library().GetRegionCodeForCountryCode(code, &region);
    if (region == "ZZ" || number.commonDigits() != number.digits())
        return std::nullopt;
    LibraryNumber made;
    made.set_country_code(code);
    const QString national = number.national();
    made.set_national_number(national.toULongLong());
    // As the library has zeros in front, but for the last digit.
    qsizetype zeros = 0;
    while (zeros < national.size() - 1 && national[zeros] == u'0')
        ++zeros;
    if (zeros > 0) {
        made.set_italian_leading_zero(true);
        made.set_number_of_leading_zeros(int(zeros));
    }
    return made;
}

QString nationalDigits(const E164 &number)
{
    const std::optional<LibraryNumber> known = toLibrary(number);
    if (!known)
        return {};
    std::string formatted;
    library().Format(*known, Library::NATIONAL, &formatted);
    return number::digitsOf(QString::fromStdString(formatted));
}

} // namespace data
} // namespace renumber::number
