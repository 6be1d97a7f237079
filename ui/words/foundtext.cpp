// SPDX-License-Identifier: Apache-2.0
#include "words/foundtext.h"

#include "account/emailaddress.h"
#include "number/countries.h"
#include "number/phonenumber.h"
#include "text/foreyes.h"
#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/sentence.h"
#include "words/toldapart.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using service::Found;
using service::FoundPerson;
using service::Wanted;
using service::WantedError;
using service::WantedKind;

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

QString shownWanted(const Wanted &wanted)
{
    switch (wanted.kind) {
    case WantedKind::Phone:
        return leftToRight(unmarked(wanted.value));
    case WantedKind::Email:
        return leftToRight(wanted.value.text());
    case WantedKind::Name:
        //: %1: a name that somebody typed
        return Words::tr("the name “%1”").arg(wanted.value.text());
    }
    Q_UNREACHABLE();
}

QString listed(const QList<Wanted> &wanted)
{
    QString list;
    for (const Wanted &one : wanted)
        //: Two things that somebody was looked for by, such as two phone numbers
        list = list.isEmpty() ? shownWanted(one) : Words::tr("%1 or %2").arg(list, shownWanted(one));
    return list;
}

QString kindText(WantedKind kind)
{
    switch (kind) {
    case WantedKind::Phone:
        return Words::tr("phone number", "in a list of what people can be found by");
    case WantedKind::Email:
        return Words::tr("email address", "in a list of what people can be found by");
    case WantedKind::Name:
        return Words::tr("name", "in a list of what people can be found by");
    }
    Q_UNREACHABLE();
}

/// Digits, and signs that numbers are written with.
bool mayBeNumber(const Wanted &wanted)
{
    const QString &value = wanted.value.text();
    return wanted.kind == WantedKind::Name
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
        names.append(person.name.isEmpty() ? text::forEyes(person.userId, text::Longest::Name) : person.name);
        details.append(detailsOf(person));
        ids.append(person.userId);
        rows.append(rowOf(names.last(), details.last()));
    }
    const QStringList ends = toldApart(rows, idSteps(ids));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (ends.at(i).isEmpty())
            continue;
        //: %1: a user's id or its end
        const QString id = Words::tr("ID %1").arg(leftToRight(ends.at(i)));
        rows[i] = rowOf(names.at(i), details.at(i).isEmpty() ? id : QString(details.at(i) + u" · "_s + id));
    }
    return rows;
}

QString choiceText(const Found &found, const QList<Wanted> &wanted)
{
    const QString shown = QLocale().toString(found.people.size());
    if (found.people.size() == 1)
        //: %1: a phone number, an email address or a name that was looked for
        return joinedSentences({Words::tr("You looked for %1. Is this the one?").arg(listed(wanted)),
                                found.isWhole() ? QString() : Words::tr("There may be others.")});
    if (found.isWhole())
        return Words::tr("Which of these?");
    if (found.total)
        //: %1, %2: numbers; people who were found, the first of them shown in a list below
        return Words::tr("%1 of %2 are shown. Which of these? To see fewer, type more above.")
            .arg(shown, QLocale().toString(*found.total));
    //: %1: a number; people who were found, shown in a list below
    return Words::tr(
               "The first %1 are shown; there may be more. Which of these? To see fewer, type more above.")
        .arg(shown);
}

QString lookingText(const QList<Wanted> &wanted)
{
    //: %1: a phone number, an email address or a name
    return Words::tr("Looking for %1…").arg(listed(wanted));
}

QString noMatchText(const QList<Wanted> &wanted)
{
    //: %1: a phone number, an email address or a name that was looked for
    const QString first = Words::tr("No match for %1.").arg(listed(wanted));
    const QString next = std::all_of(wanted.cbegin(), wanted.cend(), mayBeNumber)
        ? Words::tr("If this is a phone number, write it with + and the country code.")
        : Words::tr("Check it, or look for something else.");
    return first + u' ' + next;
}

QString notSentText(const QString &service, qint64 total)
{
    //: %1: the name of a service, %2: a number
    return Words::tr("%1 found %2, but sent none of them. Type more, and look again.")
        .arg(service, QLocale().toString(total));
}

QString notSearchableText(const Wanted &wanted, const QString &service, const Searchable &searchable)
{
    QStringList kinds;
    for (const WantedKind kind : searchable)
        kinds.append(kindText(kind));
    const QString list = QLocale().createSeparatedList(kinds);
    switch (wanted.kind) {
    case WantedKind::Phone:
        //: %1: the name of a service, %2: a list such as "email address and name"
        return Words::tr("%1 cannot look for people by phone number. It can by: %2.").arg(service, list);
    case WantedKind::Email:
        //: %1: the name of a service, %2: a list such as "phone number and name"
        return Words::tr("%1 cannot look for people by email address. It can by: %2.").arg(service, list);
    case WantedKind::Name:
        //: %1: the name of a service, %2: a list such as "phone number and email address"
        return Words::tr("%1 cannot look for people by name. It can by: %2.").arg(service, list);
    }
    Q_UNREACHABLE();
}

QString wantedErrorText(WantedError error)
{
    switch (error) {
    case WantedError::Empty:
        return Words::tr("Enter a phone number, an email address or a name first.");
    case WantedError::SeveralNumbers:
        return Words::tr("There is more than one phone number here. Leave only the one that you mean.");
    case WantedError::SeveralAddresses:
        return Words::tr("There is more than one email address here. Leave only the one that you mean.");
    case WantedError::NoCountry:
        return Words::tr("Which country is this number in? Begin it with + and the country code.");
    case WantedError::Extension:
        return Words::tr("This phone number has an extension. Leave only the number itself.");
    case WantedError::NotAnAddress:
        return Words::tr("This is not an email address. One looks like name@example.com.");
    }
    Q_UNREACHABLE();
}

QString wantedHint(const QString &region)
{
    const QString country = number::countryName(region, QLocale());
    if (country.isEmpty())
        return Words::tr("Phone numbers with + and the country code.");
    //: %1: the name of a country
    return Words::tr("Phone numbers with + and the country code, or as they are written in %1.").arg(country);
}

} // namespace renumber::ui
