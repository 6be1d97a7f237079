// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDate>
#include <QString>
#include <tl/expected.hpp>

#include "number/phonenumber.h"

namespace renumber::number {

/// Why a number that was read may still not be the one that is meant. None of them is a refusal: number
/// plans change faster than number data, and the service has the last word.
enum class Doubt {
    None,
    NotPossible, ///< no number of this length or beginning exists there, by data as old as dataDate()
    UnknownCallingCode, ///< 7 to 15 digits after a calling code that the data does not know
    InternationalPrefixTyped, ///< "00 33…" typed where 00 is not how one dials abroad; there is a suggestion
    SeveralReadings, ///< what was typed is a second number, too: the suggestion
    DigitsBeside, ///< digits, or what may stand for some, are left over beside the number, or may not all
                  ///< belong to it; a suggestion is a part of them
};

/// What the data says of the line behind a number, as far as text messages go. It is no doubt: the number may
/// well be the one that is meant, and some such lines do get messages.
enum class LineType {
    Ordinary, ///< mobile, or nothing that speaks against one
    Landline,
    Pager,
    Service, ///< freephone, premium rate, shared cost, a company's number, voicemail
};

/// Why what was typed is no phone number that can get a text message.
enum class ParseError {
    Empty,
    Letters, ///< words, or digits spelled as letters: those are not guessed at
    TooShort, ///< fewer than 7 digits with the calling code
    TooLong, ///< more than 15 digits with the calling code, which E.164 does not allow
    NoCountry, ///< a national number, and no country to read it in
    NotANumber, ///< no phone number in it
    SeveralNumbers, ///< more than one number, or digits left over beside one: which is meant is not ours to
                    ///< pick
    Extension, ///< a number behind a switchboard or with digits to dial later: no text message gets there
};

/// What was typed, understood: a number; with a doubt, a number that has to be confirmed; with a suggestion
/// beside the doubt, a question which of the two is meant. Nothing with a doubt may be acted on unasked.
struct Reading
{
    PhoneNumber number; ///< as the rules of the chosen country have it; the suggestion, where they have none
    Doubt doubt = Doubt::None;
    std::optional<PhoneNumber> suggestion = {}; ///< "did you mean …": set only beside a doubt
    bool fromProse = false; ///< found inside other text, such as a pasted message: worth saying
    LineType line = LineType::Ordinary; ///< the number's

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// Reads \a typed. \a region ("FR"; may be empty) is the country that national numbers are read in; a number
/// written with "+" or the country's own international prefix overrules it. Any script's digits, RFC 3966
/// "tel:" links, "+33 (0)6…" and pasted text with exactly one number are understood.
/// What begins with a plus is a number of the country whose code follows, or an error, whatever stands
/// between; behind a word, "+Norway 47…", or with what may be a prefix behind it, "+8~10 44…", it may be a
/// question. What begins with 00 and a country code is
/// that country's or a question, everywhere. All digits around it, and all that may stand for one, are
/// accounted for, or there is a doubt or an error. The result always has 7 to 15 digits (ITU-T E.164, 6.2.1).
tl::expected<Reading, ParseError> read(const QString &typed, const QString &region);

/// The day our number data was released, for "our data is from …".
QDate dataDate();

} // namespace renumber::number
