// SPDX-License-Identifier: Apache-2.0
#include "persons.h"

#include "contactvalues.h"
#include "store/unfinishedchange.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

QList<QByteArray> Person::traces() const
{
    return {id.toUtf8(), name.toUtf8(), oldNumber.mid(1).toUtf8(), newNumber.mid(1).toUtf8(), code.toUtf8()};
}

QString Person::anonymous(QString text) const
{
    const auto masked = [](const QString &number) {
        return store::masked(account::ContactKind::Phone, phoneValue(number));
    };
    return text.replace(id, u"(id)"_s)
        .replace(name, u"(name)"_s)
        .replace(oldNumber, u"(old)"_s)
        .replace(newNumber, u"(new)"_s)
        .replace(masked(oldNumber), u"(old, masked)"_s)
        .replace(masked(newNumber), u"(new, masked)"_s)
        .replace(code, u"(code)"_s);
}

const QList<Person> &persons()
{
    static const QList<Person> all{
        {u"id-of-ada"_s, u"Ada"_s, u"+33750253311"_s, u"+33750253312"_s, u"314159"_s},
        {u"id-of-boris"_s, u"Boris"_s, u"+33750253321"_s, u"+33750253322"_s, u"271828"_s},
        {u"id-of-chloe"_s, u"Chloe"_s, u"+33750253331"_s, u"+33750253332"_s, u"161803"_s},
        {u"id-of-dmitri"_s, u"Dmitri"_s, u"+33750253341"_s, u"+33750253342"_s, u"141421"_s},
    };
    return all;
}

} // namespace renumber::test
