// SPDX-License-Identifier: Apache-2.0
// Numbers as people at home write them, with the country in a word beside it.
#include "number/countries.h"
#include "numberways.h"

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

QString nameIn(const QLocale &locale, const Truth &truth)
{
    return number::countryName(truth.region, locale);
}

QString joined(const QString &name, const QString &text)
{
    return name.isEmpty() ? QString() : text;
}

/// The flag of \a region, as keyboards of telephones have it.
QString flagOf(const QString &region)
{
    QString flag;
    for (const QChar letter : region)
        flag += QString::fromUcs4(
            std::array<char32_t, 1>{char32_t(0x1f1e6 + (letter.unicode() - u'A'))}.data(), 1);
    return flag;
}

} // namespace

const QList<Way> &countriesInWords()
{
    static const QList<Way> all{
        {u"Germany national"_s, false,
         [](const Truth &truth, const QString &) {
             const QString name = nameIn(QLocale(QLocale::English), truth);
             return joined(name, name + u' ' + truth.nationalFormat);
         }},
        {u"national, Germany"_s, false,
         [](const Truth &truth, const QString &) {
             const QString name = nameIn(QLocale(QLocale::English), truth);
             return joined(name, truth.nationalFormat + u", "_s + name);
         }},
        {u"Call me in GERMANY: national"_s, false,
         [](const Truth &truth, const QString &) {
             const QString name = nameIn(QLocale(QLocale::English), truth).toUpper();
             return joined(name, QString(u"Call me in "_s + name + u": "_s + truth.nationalFormat));
         }},
        {u"Allemagne : national"_s, false,
         [](const Truth &truth, const QString &) {
             const QString name = nameIn(QLocale(QLocale::French), truth);
             return joined(name, name + u" : "_s + truth.nationalFormat);
         }},
        {u"national (Deutschland)"_s, false,
         [](const Truth &truth, const QString &) {
             const QString name = nameIn(QLocale(QLocale::German), truth);
             return joined(name, truth.nationalFormat + u" ("_s + name + u')');
         }},
        {u"ドイツnational"_s, false,
         [](const Truth &truth, const QString &) {
             const QString name = nameIn(QLocale(QLocale::Japanese), truth);
             return joined(name, name + u'：' + truth.nationalFormat);
         }},
        {u"DE national"_s, false,
         [](const Truth &truth, const QString &) -> QString {
             return truth.region + u' ' + truth.nationalFormat;
         }},
        {u"national (DE)"_s, false,
         [](const Truth &truth, const QString &) -> QString {
             return truth.nationalFormat + u" ("_s + truth.region + u')';
         }},
        {u"🇩🇪 national"_s, false,
         [](const Truth &truth, const QString &) -> QString {
             return flagOf(truth.region) + u' ' + truth.nationalFormat;
         }},
        {u"national 🇩🇪"_s, false,
         [](const Truth &truth, const QString &) -> QString {
             return truth.nationalFormat + u' ' + flagOf(truth.region);
         }},
    };
    return all;
}

} // namespace renumber::test
