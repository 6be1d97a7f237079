// SPDX-License-Identifier: Apache-2.0
#include "words/veiledtext.h"

#include "number/phonenumber.h"
#include "words/contacttext.h"

using namespace Qt::StringLiterals;

namespace renumber::ui {

using account::Contact;
using account::ContactKind;
using account::ContactValue;

namespace {

constexpr QChar veil(0x2022);
constexpr int digitsShown = 2;

QString letter(uint codePoint)
{
    const char32_t character = codePoint;
    return QString::fromUcs4(&character, 1);
}

/// \a text without its digits, but for those of the calling code and the last two.
QString veiledNumber(const QString &text, qsizetype callingCodeDigits)
{
    QList<uint> characters = text.toUcs4(); // there are digits beyond 16 bits
    const auto isDigit = [](uint one) { return QChar::isDigit(one); };
    const auto digits = std::count_if(characters.cbegin(), characters.cend(), isDigit);
    const auto shownFrom = digits - digitsShown;
    qsizetype seen = 0;
    for (uint &character : characters) {
        if (!isDigit(character))
            continue;
        if (seen >= callingCodeDigits && seen < shownFrom)
            character = veil.unicode();
        ++seen;
    }
    QString veiled;
    for (const uint character : std::as_const(characters))
        veiled += letter(character);
    return veiled;
}

QString veiledAddress(const QString &address)
{
    // As many signs for every name: its length is part of it.
    constexpr int signs = 5;
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1)
        return QString(signs, veil);
    const QList<uint> name = address.first(at).toUcs4();
    const QString last = name.size() > 3 ? letter(name.last()) : QString();
    return letter(name.first()) + QString(signs, veil) + last + address.sliced(at);
}

} // namespace

QString veiled(ContactKind kind, const ContactValue &value)
{
    if (value.isEmpty())
        return {};
    if (kind == ContactKind::Email)
        return inOnePiece(ContactValue::asGiven(veiledAddress(value.text())));
    const number::E164 *number = value.number();
    return number ? inOnePiece(ContactValue::asGiven(
               veiledNumber(number::formatInternational(*number), number->callingCode().size())))
                  : inOnePiece(ContactValue::asGiven(veiledNumber(value.text(), 0)));
}

Contact veiled(const Contact &contact)
{
    Contact other = contact;
    const auto cover = [&contact](ContactValue &value) {
        if (!value.isEmpty())
            value = ContactValue::asGiven(veiled(contact.kind, value));
    };
    cover(other.value);
    cover(other.pending);
    for (account::OtherContact &one : other.others)
        cover(one.value);
    return other;
}

} // namespace renumber::ui
