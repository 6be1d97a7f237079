// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/changejournal.h"
#include "time/clock.h"

#include <QString>

namespace renumber::ui {

/// What is known of a change that was begun and not finished, and what can be done about it. Numbers are
/// masked. \a service is its name.
QString unfinishedText(const store::UnfinishedChange &unfinished, const QString &service,
                       const time::Now &now);

/// What the button says that goes on with it; empty where that is not possible.
QString goOnText(const store::UnfinishedChange &unfinished);

/// What the button says that puts it out of the way.
QString giveUpText(const store::UnfinishedChange &unfinished);

/// What is asked before it is put out of the way; empty where nothing is lost by that.
QString discardQuestion(const store::UnfinishedChange &unfinished);

/// That the change in hand would be lost if the program ended, and why.
QString saveFailureText(const store::ChangeJournal::SaveFailure &saveFailure);

/// That a change cannot be noted, and what that means if it is begun all the same.
QString cannotSaveText(store::ChangeStore::Failure failure);

/// That no change at this service is kept, as the service does not tell whose account it is.
QString neverSavedText();

/// That the list of them was damaged and has been moved to \a place.
QString listSetAsideText(const QString &place);

/// That the key by which accounts are recognised was damaged and has been moved to \a place.
QString keySetAsideText(const QString &place);

/// That it is not known which changes are unfinished.
QString listUnusableText(store::ChangeStore::Failure failure);

/// For whoever is not signed in: which changes are waiting, or what is not known of them. \a waiting is not
/// empty.
QString waitingText(const QList<store::UnfinishedChange> &waiting, const QString &service,
                    const time::Now &now);

/// For whoever is not signed in: which changes are kept that nobody can be told to be the one of, and why.
/// \a strayed is not empty.
QString strayedText(const QList<store::UnfinishedChange> &strayed, const QString &service,
                    const time::Now &now);

} // namespace renumber::ui
