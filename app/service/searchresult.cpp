// SPDX-License-Identifier: Apache-2.0
#include "service/searchresult.h"

#include "account/emailaddress.h"
#include "service/namewords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

FoundPerson personFrom(const QJsonValue &json)
{
    FoundPerson person;
    person.userId = description::toText(json[u"value"_s]);
    person.name = description::toText(json[u"name"_s]);
    person.phone
        = account::ContactValue::read(account::ContactKind::Phone, description::toText(json[u"phone"_s]));
    person.email = description::toText(json[u"email"_s]);
    const QJsonArray beside = json[u"beside"_s].toArray();
    for (const QJsonValue text : beside)
        person.beside.append(description::toText(text));
    return person;
}

bool isAmong(const QList<FoundPerson> &people, const QString &userId)
{
    return std::any_of(people.cbegin(), people.cend(),
                       [&userId](const FoundPerson &person) { return person.userId == userId; });
}

/// Whether a reply of \a count people may have left some out. Where elements are picked, it is not known how
/// many there were.
bool mayLeaveOut(const description::Calls &find, qsizetype count)
{
    for (const description::Call &call : find) {
        for (const description::Take &take : call.take) {
            if (take.name != u"people")
                continue;
            if (count >= take.person.atMost.value_or(0) || !take.where.facts.isEmpty())
                return true;
        }
    }
    return false;
}

/// In whichever order.
QStringList sortedWordsOf(const QString &name)
{
    QStringList words = wordsOf(name.toCaseFolded());
    words.sort();
    return words;
}

bool isSaidOf(const FoundPerson &person, const SearchTerm &terms, const QString &typed)
{
    const auto isTyped = [words = sortedWordsOf(typed)](const QString &name) {
        return !words.isEmpty() && sortedWordsOf(name) == words;
    };
    switch (terms.kind) {
    case SearchKind::Phone: // a name beside it may be somebody else's
        return account::sameContact(account::ContactKind::Phone, person.phone, terms.value)
            && std::none_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetter(); });
    case SearchKind::Email:
        return account::sameAddressButForCase(person.email, terms.value.text());
    case SearchKind::Name:
        return isTyped(person.name) || isTyped(person.userId)
            || std::any_of(person.beside.cbegin(), person.beside.cend(), isTyped);
    }
    Q_UNREACHABLE();
}

} // namespace

void SearchResult::add(const SearchResult &other)
{
    if (other.people.isEmpty() && other.isWhole())
        return;
    if (people.isEmpty() && isWhole()) {
        *this = other;
        return;
    }
    // Who is in both would be counted twice by totals of more than is here.
    const bool areBothWhole = isWhole() && other.isWhole();
    for (const FoundPerson &person : other.people) {
        if (!isAmong(people, person.userId))
            people.append(person);
    }
    mayBeMore = !areBothWhole;
    total.reset();
}

bool isCertain(const SearchResult &found, const QList<SearchTerm> &terms, const QString &typed)
{
    if (found.people.size() != 1 || !found.isWhole())
        return false;
    const auto numbers = std::count_if(terms.cbegin(), terms.cend(),
                                       [](const SearchTerm &one) { return one.kind == SearchKind::Phone; });
    return numbers < 2 && std::any_of(terms.cbegin(), terms.cend(), [&](const SearchTerm &one) {
               return isSaidOf(found.people.constFirst(), one, typed);
           });
}

SearchResult searchResultFrom(const description::Calls &find, const description::Values &taken)
{
    SearchResult found;
    bool isAnyUnnamed = false;
    const QJsonArray list = taken.value(u"people"_s).toArray();
    for (const QJsonValue json : list) {
        const FoundPerson person = personFrom(json);
        if (person.userId.isEmpty())
            isAnyUnnamed = true;
        else if (!isAmong(found.people, person.userId))
            found.people.append(person);
    }
    bool isNumber = false;
    const qint64 total = description::toText(taken.value(u"total"_s)).toLongLong(&isNumber);
    if (isNumber && total >= found.people.size() + (isAnyUnnamed ? 1 : 0))
        found.total = total;
    found.mayBeMore = !found.total && !list.isEmpty() && (isAnyUnnamed || mayLeaveOut(find, list.size()));
    return found;
}

} // namespace renumber::service
