// SPDX-License-Identifier: Apache-2.0
#include "words/arrivaltext.h"

#include "words/channeltext.h"
#include "words/contacttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

using Kind = description::Channel::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ArrivalText)
};

QString firstOf(const About &what)
{
    switch (travelsBy(what)) {
    case Kind::Text:
        return Words::tr("Wait a minute. A text message can be late, most of all abroad.");
    case Kind::Call:
        return Words::tr("Wait a minute. A call can be late.");
    case Kind::App:
        return Words::tr("Wait a minute, and open the app: it may be the app that is late.");
    case Kind::Email:
        return Words::tr("Wait a minute, and look among spam, too.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString askAgainText(const About &about, const QString &person)
{
    const bool isForSomebody = !person.isEmpty();
    switch (travelsBy(about)) {
    case Kind::Text:
        //: On a button. %1: a person's name
        return isForSomebody ? Words::tr("Text the code again for %1").arg(person)
                             : Words::tr("Text the code again");
    case Kind::Call:
        //: On a button. %1: a person's name
        return isForSomebody ? Words::tr("Call again for %1").arg(person) : Words::tr("Call again");
    case Kind::App:
        //: On a button. %1: a person's name
        return isForSomebody ? Words::tr("Send the code again for %1").arg(person)
                             : Words::tr("Send the code again");
    case Kind::Email:
        //: On a button. %1: a person's name
        return isForSomebody ? Words::tr("Email the code again for %1").arg(person)
                             : Words::tr("Email the code again");
    }
    Q_UNREACHABLE();
}

QString notArrivedText(const SentMessage &message)
{
    const About what = about(message);
    const QString to = shown(message.code.sentTo);
    QStringList lines{firstOf(what)};
    const bool isToPhone = what.isPhone() && travelsBy(what) != Kind::Email;
    if (message.plan.aim == change::Aim::Change && (isToPhone || !what.isPhone()))
        lines.append(
            isToPhone
                //: %1: a phone number
                ? Words::tr("Check the number: %1. If that is wrong, press “Wrong number?”.").arg(to)
                //: %1: an email address
                : Words::tr("Check the address: %1. If that is wrong, press “Wrong address?”.").arg(to));
    if (isToPhone)
        lines.append(Words::tr("A new SIM can take some hours before it gets anything."));
    if (message.plan.resending == change::Resending::Possible)
        lines.append(Words::tr("Then ask for the code again, and enter the latest one."));
    QString text;
    for (const QString &line : std::as_const(lines))
        text += (text.isEmpty() ? u"• "_s : u"\n• "_s) + line;
    return text;
}

} // namespace renumber::ui
