// SPDX-License-Identifier: Apache-2.0
#include "words/codetext.h"

#include "words/channeltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using code::CodeCharacters;
using code::CodeError;
using code::CodeRules;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

QString notACodeText(CodeCharacters characters)
{
    switch (characters) {
    case CodeCharacters::Digits: // also where nothing is said of the service's codes
        return Words::tr(
            "Renumber can only use a code of digits here. Enter just the code from the message.");
    case CodeCharacters::LettersAndDigits:
        return Words::tr(
            "A code has the letters A to Z and digits only. Enter just the code from the message.");
    case CodeCharacters::Letters:
        return Words::tr("A code has the letters A to Z only. Enter just the code from the message.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeErrorText(CodeError error, const CodeRules &rules, const About &about)
{
    switch (error) {
    case CodeError::Empty:
        if (about.isByAnotherWay())
            //: %1: how the code comes, such as "by a voice call"
            return Words::tr("Enter the code that comes %1 first.").arg(comesBy(about.channel));
        return about.isPhone() ? Words::tr("Enter the code from the text message first.")
                               : Words::tr("Enter the code from the email first.");
    case CodeError::NotACode:
        return notACodeText(rules.characters);
    case CodeError::OtherLetters:
        return Words::tr(
            "There is a letter here that is not one of A to Z: it has an accent, or is of another "
            "alphabet and only looks the same. Type the code once more with plain letters.");
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
    return rules.characters == CodeCharacters::Digits
        //: %1: the name of a service, %2: one or more numbers, %3: a number
        ? Words::tr("Codes of %1 have %2 digits, and this one has %3. It was not sent: compare it with the "
                    "message.")
              .arg(service, lengths, found)
        //: %1: the name of a service, %2: one or more numbers, %3: a number
        : Words::tr(
              "Codes of %1 have %2 characters, and this one has %3. It was not sent: compare it with the "
              "message.")
              .arg(service, lengths, found);
}

} // namespace renumber::ui
