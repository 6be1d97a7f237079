// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "description/description.h"
#include "words/about.h"

#include <QList>
#include <QMap>
#include <QString>

namespace renumber::ui {

/// One line, a whole sentence, of what pressing Update will do.
struct RuleLine
{
    enum class About {
        Message, ///< what is sent
        Note, ///< that nothing is, or what else can be done
        Now, ///< what becomes of the contact that is on the account
        Warning, ///< what needs care
        Pause, ///< that until then nothing happens
    } about;
    QString text;

    friend bool operator==(const RuleLine &, const RuleLine &) = default;
};

/// What pressing Update will do to \a current by the rules of \a service, said before anything is sent:
/// whether a message comes, until when the old contact stays, whether its code may be wanted, whether a code
/// may be entered once only. Seldom more than four lines. \a service can change contacts of this kind;
/// \a serviceName is what people call it. \a chosen is what the person has chosen so far, by the
/// description's names, \a channel how the code is to come.
QList<RuleLine> rulesLines(const account::Contact &current, const description::ContactService &service,
                           const QString &serviceName, const QMap<QString, bool> &chosen = {},
                           const description::Channel &channel = {},
                           ActingFor actingFor = ActingFor::Oneself);

/// What the service cannot do for \a contact, for a person who looks for the button; empty where it can do
/// all.
QString limitsText(const account::Contact &contact, const description::ContactService &service,
                   const QString &serviceName);

} // namespace renumber::ui
