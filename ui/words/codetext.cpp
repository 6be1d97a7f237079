// SPDX-License-Identifier: Apache-2.0
#include "words/codetext.h"

#include "words/channeltext.h"
#include "words/isolate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using code::CodeCharacters;
using code::CodeError;
using code::CodeRules;
using description::Channel;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

QString notACodeText(CodeCharacters characters)
{
    switch (characters) {
    case CodeCharacters::Digits: // also where nothing is said of the service's codes
        return Words::tr("Only digits work here. Enter just the code.");
    case CodeCharacters::LettersAndDigits:
        return Words::tr("Only the letters A to Z and digits work here. Enter just the code.");
    case CodeCharacters::Letters:
        return Words::tr("Only the letters A to Z work here. Enter just the code.");
    }
    Q_UNREACHABLE();
}

QString noCodeText(const About &about)
{
    switch (travelsBy(about)) {
    case Channel::Kind::Text:
        return Words::tr("Enter the code from the text message first.");
    case Channel::Kind::Call:
        return Words::tr("Enter the code from the call first.");
    case Channel::Kind::App:
        //: Beside an empty field. %1: the name of a chat app
        return Words::tr("Enter the code from %1 first.").arg(isolated(about.channel.app));
    case Channel::Kind::Email:
        return Words::tr("Enter the code from the email first.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeErrorText(CodeError error, const CodeRules &rules, const About &about)
{
    switch (error) {
    case CodeError::Empty:
        return noCodeText(about);
    case CodeError::NotACode:
        return notACodeText(rules.characters);
    case CodeError::OtherLetters:
        // It has an accent, or is of another alphabet and only looks the same.
        return Words::tr("A letter here is not one of A to Z. Type the code again in plain letters.");
    }
    Q_UNREACHABLE();
}

QString codeLengthText(const QString &service, const CodeRules &rules, qsizetype typed)
{
    QStringList possible;
    for (const int length : rules.lengths)
        possible.append(QLocale().toString(length));
    const QString lengths = possible.join(u", "_s);
    const QString found = QLocale().toString(typed);
    if (rules.characters == CodeCharacters::Digits)
        //: Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number
        return Words::tr("Codes from %1 have %2 digits. This one has %3. It was not sent: check it.")
            .arg(service, lengths, found);
    //: Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number
    return Words::tr("Codes from %1 have %2 characters. This one has %3. It was not sent: check it.")
        .arg(service, lengths, found);
}

} // namespace renumber::ui
