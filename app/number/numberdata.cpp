// SPDX-License-Identifier: Apache-2.0
#include "number/numberdata.h"

#include <phonenumbers/logger.h>
#include <QDate>
#include <QRegularExpression>

#include "number/parse.h"

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

Library::ErrorType readDigits(const QString &digits, LibraryNumber *number)
{
    static const QRegularExpression mexicanMobile(QRegularExpression::anchoredPattern(u"521[0-9]{10}"_s));
    QString dialled = u'+' % digits;
    if (mexicanMobile.match(digits).hasMatch())
        dialled.remove(u"+52"_s.size(), 1);
    // "ZZ": with a region the library would take an unknown code for that region's national number.
    return library().Parse(dialled.toStdString(), "ZZ", number);
}

PhoneNumber toValue(const LibraryNumber &number)
{
    PhoneNumber value;
    value.callingCode = QString::number(number.country_code());
    std::string text;
    library().GetNationalSignificantNumber(number, &text);
    value.national = QString::fromStdString(text);
    value.e164 = u'+' % value.callingCode % value.national;
    text.clear();
    library().GetRegionCodeForNumber(number, &text);
    // "001" stands for the world: codes such as +800 and satellite telephones.
    if (text != "ZZ" && text != "001")
        value.region = QString::fromStdString(text);
    return value;
}

PhoneNumber withUnknownCallingCode(const QString &digits)
{
    // All codes of one and two digits are taken, so one that is newer than the data has three.
    return PhoneNumber{u'+' % digits, {}, digits.first(3), digits.sliced(3)};
}

} // namespace data
} // namespace renumber::number
