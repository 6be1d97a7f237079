// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdio>
#include <thread>
#include <vector>

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumberutil.h>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>
#include <unistd.h>

#include "number/countries.h"
#include "number/parse.h"
#include "number/typed.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber::number;

/// Promises that hold for every country and for any text at all.
class SweepTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBackEveryCountrysExample_data();
    void readsBackEveryCountrysExample();
    void survivesAnyText_data();
    void survivesAnyText();
    void worksFromManyThreads();
    void printsNothing();
};

namespace {

using Library = i18n::phonenumbers::PhoneNumberUtil;

QString written(const i18n::phonenumbers::PhoneNumber &number, Library::PhoneNumberFormat format)
{
    std::string text;
    Library::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

bool isE164(const QString &text)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    return text.startsWith(u'+') && text.size() >= 8 && text.size() <= 16
        && std::all_of(text.begin() + 1, text.end(), isDigit);
}

/// A number that was read from any text is what it would be if its digits were read: nobody reads them again.
bool isAsParsed(const E164 &number)
{
    const auto again = E164::parse(number.text());
    return again && *again == number && again->callingCode() == number.callingCode()
        && again->national() == number.national() && again->region() == number.region()
        && again->commonDigits() == number.commonDigits();
}

/// Random text: of any characters, or of those that numbers are made of.
QString randomText(QRandomGenerator &generator, QStringView alphabet)
{
    QString text;
    const int length = generator.bounded(60);
    for (int at = 0; at < length; ++at) {
        if (alphabet.isEmpty()) {
            text += QChar(static_cast<char16_t>(generator.bounded(0x10000))); // lone surrogates and NUL too
        } else {
            text += alphabet.at(generator.bounded(static_cast<int>(alphabet.size())));
        }
    }
    return text;
}

} // namespace

void SweepTest::readsBackEveryCountrysExample_data()
{
    QTest::addColumn<QString>("region");
    for (const Country &country : countries(QLocale::c()))
        QTest::newRow(qPrintable(country.region)) << country.region;
}

void SweepTest::readsBackEveryCountrysExample()
{
    QFETCH(QString, region);
    i18n::phonenumbers::PhoneNumber number;
    // Some territories have no mobile range in the data: their example is of any kind.
    const bool hasMobile
        = Library::GetInstance()->GetExampleNumberForType(region.toStdString(), Library::MOBILE, &number);
    if (!hasMobile)
        QVERIFY(Library::GetInstance()->GetExampleNumber(region.toStdString(), &number));
    QCOMPARE(exampleMobile(region).isEmpty(), !hasMobile);

    const QString e164 = written(number, Library::E164);
    const E164 parsed = E164::parse(e164).value();
    const QString shown = formatInternational(parsed);
    const QStringList spellings{e164, written(number, Library::INTERNATIONAL),
                                written(number, Library::NATIONAL), written(number, Library::RFC3966), shown};
    for (const QString &spelling : spellings) {
        const auto reading = read(spelling, region);
        QVERIFY2(reading.has_value(), qPrintable(spelling));
        QCOMPARE(reading->number.e164.text(), e164);
        QCOMPARE(reading->doubt, Doubt::None);
        QCOMPARE(reading->number.region, region);
        QVERIFY(isAsParsed(reading->number.e164));
    }
    QVERIFY(sameNumber(e164, shown));
    QVERIFY(masked(parsed).startsWith(u'+'));
    QVERIFY(!masked(parsed).contains(e164.sliced(4)));
    // In another country's hands the international form still reads the same.
    QCOMPARE(read(shown, region == u"US"_s ? u"FR"_s : u"US"_s).value().number.e164.text(), e164);
}

void SweepTest::survivesAnyText_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::newRow("any") << QString();
    QTest::newRow("digits") << u"0123456789"_s;
    QTest::newRow("numbers") << u"0123456789 +-.()/~[]"_s;
    QTest::newRow("numbers in words") << u"0123456789 0123456789+-.,;:()/#*x@etl\n"_s;
    QTest::newRow("scripts") << u"０１２３４５６７８９٠١٢٣٤٥٦٧٨٩+＋ \u200E\u200B\u00A0ー電"_s;
    QTest::newRow("links") << u"tel:+0123456789;=%2Bextphone-context"_s;
}

void SweepTest::survivesAnyText()
{
    QFETCH(QString, alphabet);
    constexpr int rounds = 1'500;
    const std::array<QString, 8> regions{u""_s,   u"US"_s, u"FR"_s, u"DE"_s,
                                         u"IT"_s, u"JP"_s, u"BJ"_s, u"nonsense"_s};
    QRandomGenerator generator(20221011);
    for (int round = 0; round < rounds; ++round) {
        const QString text = randomText(generator, alphabet);
        const QString &region = regions.at(static_cast<size_t>(round) % regions.size());
        const auto reading = read(text, region);
        if (reading) {
            const E164 &number = reading->number.e164;
            QVERIFY2(isE164(number.text()), qPrintable(text));
            QVERIFY2(!reading->suggestion || isE164(reading->suggestion->e164.text()), qPrintable(text));
            QVERIFY2(isAsParsed(number), qPrintable(text));
            QVERIFY(sameNumber(number.text(), formatInternational(number)));
        }
        const QString hidden = masked(text);
        QVERIFY(hidden.size() <= 9 && hidden.contains(u'…'));
        if (const auto parsed = E164::parse(text)) {
            QVERIFY2(isE164(parsed->text()), qPrintable(text));
            QCOMPARE(digitsOf(formatInternational(*parsed)), parsed->digits());
            guessRegion(&*parsed, QLocale::c());
        }
    }
}

void SweepTest::worksFromManyThreads()
{
    constexpr int threadCount = 4;
    constexpr int rounds = 50;
    std::array<int, threadCount> good{};
    std::vector<std::thread> threads;
    threads.reserve(threadCount);
    for (int &count : good) {
        threads.emplace_back([&count] {
            for (int round = 0; round < rounds; ++round) {
                const bool readWell = read(u"call 07 50 25 33 54 now"_s, u"FR"_s).value().number.e164.text()
                    == u"+33750253354";
                const bool shownWell
                    = formatInternational(E164::parse(u"+33750253354"_s).value()) == u"+33 7 50 25 33 54";
                const bool named = countryName(u"FR"_s, QLocale(QLocale::German)) == u"Frankreich";
                count += readWell && shownWell && named ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const int count : good)
        QCOMPARE(count, rounds);
}

// The library has a logger that writes to standard output, numbers and all: it must not be the one in use, at
// any level.
void SweepTest::printsNothing()
{
    QVERIFY(read(u"+33 7 50 25 33 54"_s, u"FR"_s).has_value());
    constexpr int mostVerbose = 4;
    i18n::phonenumbers::Logger::mutable_logger_impl()->set_verbosity_level(mostVerbose);

    QTemporaryFile file;
    QVERIFY(file.open());
    std::fflush(stdout);
    const int before = dup(STDOUT_FILENO);
    QVERIFY(dup2(file.handle(), STDOUT_FILENO) >= 0);
    for (const QString &region : {u"FR"_s, u"US"_s, u"nonsense"_s}) {
        for (const QString &text : {u"0033 7 50 25 33 54"_s, u"call +999 123 4567"_s, u"hello"_s, u"12"_s}) {
            static_cast<void>(read(text, region));
            if (const auto number = E164::parse(text))
                formatInternational(*number);
            exampleMobile(region);
        }
    }
    std::fflush(stdout);
    QVERIFY(dup2(before, STDOUT_FILENO) >= 0);
    close(before);
    QCOMPARE(file.size(), 0);
}

RENUMBER_TEST(SweepTest)
#include "sweeptest.moc"
