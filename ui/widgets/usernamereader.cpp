// SPDX-License-Identifier: Apache-2.0
#include "widgets/usernamereader.h"

#include "account/emailreading.h"
#include "number/countries.h"
#include "number/parse.h"
#include "words/numbertext.h"
#include "words/signincodetext.h"

#include <QLocale>

namespace renumber::ui {

using description::UsernameKind;

tl::expected<QString, Sentence> UsernameReader::read(const QString &typed, UsernameKind kind)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return tl::unexpected(Sentence([kind] { return missingUsernameText(kind); }));
    switch (kind) {
    case UsernameKind::Name:
        return text;
    case UsernameKind::Phone:
        return readNumber(text);
    case UsernameKind::Email:
        return account::readEmail(text).map_error(
            [](account::EmailError error) { return Sentence([error] { return usernameErrorText(error); }); });
    }
    Q_UNREACHABLE();
}

tl::expected<QString, Sentence> UsernameReader::readNumber(const QString &typed)
{
    // As for a new number of an account that has none.
    const auto reading = number::read(typed, number::guessRegion(nullptr, QLocale::system()));
    if (!reading)
        return tl::unexpected(Sentence([error = reading.error()] { return errorText(error); }));
    if (reading->doubt == number::Doubt::None || typed == m_doubted)
        return reading->number.e164.text();
    m_doubted = typed;
    return tl::unexpected(Sentence([reading = *reading] { return usernameDoubtText(reading); }));
}

} // namespace renumber::ui
