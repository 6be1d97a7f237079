// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"
#include "time/clock.h"

#include <QStringList>

namespace renumber::ui {

/// What a press of Update makes the service do first.
enum class UpdateSends { Code, Link, Nothing };

/// By the rules of \a contact.
UpdateSends updateSends(const screen::CaseContact &contact);

/// On Update: what it does, to which contact, and for whom. \a value is the new contact; empty: none was
/// entered yet. \a channel is how a code is to come, \a person their name.
QString updateText(const screen::CaseContact &contact, const account::ContactValue &value,
                   const description::Channel &channel, const QString &person);

/// What the contact that is to be replaced is now, masked or whole as the veil is; empty where there is none.
QString currentText(const screen::CaseContact &contact);

/// Below the person's name: service, number of the case, since when it is open, and by whom.
QString headText(const screen::CaseHead &head, const time::Now &now);

/// A person as sentences name them.
QString personText(const QString &name);

/// What keeps Update from being pressed, in the gate's order; \a value is the new contact as it was entered.
QStringList missingLines(const screen::DeskCase &deskCase, const account::ContactValue &value,
                         const time::Now &now);

/// Whether the person is locked, and whoever is there may end that by now.
bool mayEndLock(const screen::DeskCase &deskCase, const time::Now &now);

/// "02 Sep · number changed · you · R-0713". \a actor is who sits here.
QString historyText(const screen::HistoryRow &row, const QString &actor, const time::Now &now);

/// Whether, when and how somebody is or was told.
QString tellingText(const screen::CaseTelling &telling, account::ContactKind changed, const QString &service,
                    const time::Now &now);

/// That somebody is not told yet, as far as that is known.
QString notToldText(const screen::CaseTelling &telling, account::ContactKind changed);

/// Why the service did not tell somebody, with its own words; empty where it did not fail to.
QString tellTroubleText(const screen::CaseTelling &telling, account::ContactKind changed,
                        const QString &service, const time::Now &now);

/// What is waited for. \a service is its name.
QString waitingText(const screen::CaseWaiting &waiting, const QString &service);

/// What keeps the operator from going on, and what to do.
ProblemText troubleText(const screen::CaseTrouble &trouble, const time::Now &now);

} // namespace renumber::ui
