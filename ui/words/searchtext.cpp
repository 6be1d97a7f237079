// SPDX-License-Identifier: Apache-2.0
#include "words/searchtext.h"

#include "account/emailaddress.h"
#include "number/countries.h"
#include "number/phonenumber.h"
#include "text/sanitized.h"
#include "words/contacttext.h"
#include "words/disambiguators.h"
#include "words/isolate.h"
#include "words/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using service::FoundPerson;
using service::SearchError;
using service::SearchKind;
using service::SearchResult;
using service::SearchTerm;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FoundText)
};

/// What stands below the name.
QString detailsOf(const FoundPerson &person)
{
    QStringList details = person.beside;
    details.removeAll(person.name);
    if (!person.phone.isEmpty())
        details.append(leftToRight(account::maskedContact(account::ContactKind::Phone, person.phone)));
    if (!person.email.isEmpty())
        details.append(leftToRight(account::maskedAddress(person.email)));
    return details.join(u" · "_s);
}

QString rowOf(const QString &name, const QString &details)
{
    return details.isEmpty() ? name : QString(name + u'\n' + details);
}

QString shownWanted(const SearchTerm &term)
{
    switch (term.kind) {
    case SearchKind::Phone:
        return leftToRight(unmarked(term.value));
    case SearchKind::Email:
        return leftToRight(term.value.text());
    case SearchKind::Name:
        //: %1: a name that somebody typed
        return Words::tr("the name “%1”")
            .arg(isolated(text::sanitized(term.value.text(), text::Longest::Name)));
    }
    Q_UNREACHABLE();
}

QString listed(const QList<SearchTerm> &terms)
{
    QString list;
    for (const SearchTerm &one : terms)
        //: Two things that somebody was looked for by, such as two phone numbers
        list = list.isEmpty() ? shownWanted(one) : Words::tr("%1 or %2").arg(list, shownWanted(one));
    return list;
}

QString kindText(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Phone:
        return Words::tr("phone number", "in a list of what people can be found by");
    case SearchKind::Email:
        return Words::tr("email address", "in a list of what people can be found by");
    case SearchKind::Name:
        return Words::tr("name", "in a list of what people can be found by");
    }
    Q_UNREACHABLE();
}

/// Digits, and signs that numbers are written with.
bool mayBeNumber(const SearchTerm &term)
{
    const QString &value = term.value.text();
    return term.kind == SearchKind::Name
        && std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); })
        && std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QStringList rowsFor(const QList<FoundPerson> &people)
{
    QStringList names;
    QStringList details;
    QStringList ids;
    QStringList rows;
    for (const FoundPerson &person : people) {
        names.append(person.name.isEmpty() ? text::sanitized(person.userId, text::Longest::Name)
                                           : person.name);
        details.append(detailsOf(person));
        ids.append(person.userId);
        rows.append(rowOf(names.last(), details.last()));
    }
    const QStringList ends = disambiguators(rows, idSteps(ids));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (ends.at(i).isEmpty())
            continue;
        //: %1: a user's id or its end
        const QString id = Words::tr("ID %1").arg(leftToRight(ends.at(i)));
        rows[i] = rowOf(names.at(i), details.at(i).isEmpty() ? id : QString(details.at(i) + u" · "_s + id));
    }
    return rows;
}

QString choiceText(const SearchResult &found, const QList<SearchTerm> &terms)
{
    const QString shown = QLocale().toString(found.people.size());
    if (found.people.size() == 1)
        //: %1: a phone number, an email address or a name that was looked for
        return joinedSentences({Words::tr("You looked for %1. Is this the one?").arg(listed(terms)),
                                found.isWhole() ? QString() : Words::tr("There may be others.")});
    if (found.isWhole())
        return Words::tr("Which of these?");
    if (found.total)
        //: %1, %2: numbers; people who were found, the first of them shown in a list below
        return Words::tr("Here are %1 of %2. Choose one, or type more above to see fewer.")
            .arg(shown, QLocale().toString(*found.total));
    //: %1: a number; people who were found, shown in a list below
    return Words::tr("Here are the first %1. There may be more. Choose one, or type more above to see fewer.")
        .arg(shown);
}

QString lookingText(const QList<SearchTerm> &terms)
{
    //: %1: a phone number, an email address or a name
    return Words::tr("Looking for %1…").arg(listed(terms));
}

QString noMatchText(const QList<SearchTerm> &terms)
{
    //: %1: a phone number, an email address or a name that was looked for
    const QString first = Words::tr("No match for %1.").arg(listed(terms));
    const QString next = std::all_of(terms.cbegin(), terms.cend(), mayBeNumber)
        ? Words::tr("For a phone number, begin with + and the country code.")
        : Words::tr("Check it, or look for something else.");
    return joinedSentences({first, next});
}

QString notSentText(const QString &service, qint64 total)
{
    //: %1: the name of a service, %2: a number
    return Words::tr("%1 found %2, but listed none of them. Type more, then look again.")
        .arg(service, QLocale().toString(total));
}

QString notSearchableText(const SearchTerm &term, const QString &service, const Searchable &searchable)
{
    QStringList kinds;
    for (const SearchKind kind : searchable)
        kinds.append(kindText(kind));
    const QString list = QLocale().createSeparatedList(kinds);
    switch (term.kind) {
    case SearchKind::Phone:
        //: %1: the name of a service, %2: a list such as "email address and name"
        return Words::tr("%1 can't find people by phone number. Look for them by: %2.").arg(service, list);
    case SearchKind::Email:
        //: %1: the name of a service, %2: a list such as "phone number and name"
        return Words::tr("%1 can't find people by email address. Look for them by: %2.").arg(service, list);
    case SearchKind::Name:
        //: %1: the name of a service, %2: a list such as "phone number and email address"
        return Words::tr("%1 can't find people by name. Look for them by: %2.").arg(service, list);
    }
    Q_UNREACHABLE();
}

QString searchErrorText(SearchError error)
{
    switch (error) {
    case SearchError::Empty:
        return Words::tr("Enter a phone number, an email address or a name first.");
    case SearchError::SeveralNumbers:
        return Words::tr("There is more than one phone number here. Keep only the one you mean.");
    case SearchError::SeveralAddresses:
        return Words::tr("There is more than one email address here. Keep only the one you mean.");
    case SearchError::NoCountry:
        return Words::tr("Which country is this number in? Begin it with + and the country code.");
    case SearchError::Extension:
        return Words::tr("This phone number has an extension. Leave it out.");
    case SearchError::NotAnAddress:
        return Words::tr("This isn't an email address. It should look like name@example.com.");
    }
    Q_UNREACHABLE();
}

QString searchHint(const QString &region)
{
    const QString country = number::countryName(region, QLocale());
    if (country.isEmpty())
        return Words::tr("Write phone numbers with + and the country code.");
    //: %1: the name of a country
    return Words::tr("Write phone numbers with + and the country code, or as people do in %1.").arg(country);
}

} // namespace renumber::ui
