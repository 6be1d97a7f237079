// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/searchresult.h"
#include "service/searchterm.h"

#include <QStringList>

namespace renumber::ui {

/// What of a person can be looked for at a service.
using Searchable = QList<service::SearchKind>;

/// People to choose from, each in two lines at most; no two look alike. Numbers and addresses are masked.
QStringList rowsFor(const QList<service::FoundPerson> &people);

/// What stands above them: how many there are, where those are not all.
QString choiceText(const service::SearchResult &found, const QList<service::SearchTerm> &terms);

/// What is being looked for.
QString lookingText(const QList<service::SearchTerm> &terms);

/// That nobody was found, by what was looked for.
QString noMatchText(const QList<service::SearchTerm> &terms);

/// That \a service found people and sent none of them.
QString notSentText(const QString &service, qint64 total);

/// That \a service cannot look for \a term, but for what is \a searchable.
QString notSearchableText(const service::SearchTerm &term, const QString &service,
                          const Searchable &searchable);

/// Why nothing was looked for.
QString searchErrorText(service::SearchError error);

/// How to write what is looked for. \a region: the country that numbers are read in; may be empty.
QString searchHint(const QString &region);

} // namespace renumber::ui
