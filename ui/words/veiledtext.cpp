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

/// \a text without its digits, but for those of the calling code and the last two.
QString veiledNumber(const QString &text, qsizetype callingCodeDigits)
{
    QString veiled = text;
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar one) { return one.isDigit(); });
    qsizetype seen = 0;
    for (QChar &character : veiled) {
        if (!character.isDigit())
            continue;
        if (seen >= callingCodeDigits && seen < digits - digitsShown)
            character = veil;
        ++seen;
    }
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
    const auto letter = [](uint one) {
        const char32_t character = one;
        return QString::fromUcs4(&character, 1);
    };
    const QString last = name.size() > 3 ? letter(name.last()) : QString();
    return letter(name.first()) + QString(signs, veil) + last + address.sliced(at);
}

} // namespace

QString veiled(ContactKind kind, const ContactValue &value)
{
    if (value.isEmpty())
        return {};
    if (kind == ContactKind::Email)
        return shown(ContactValue::asGiven(veiledAddress(value.text())));
    const number::E164 *number = value.number();
    return number ? shown(ContactValue::asGiven(
                        veiledNumber(number::formatInternational(*number), number->callingCode().size())))
                  : shown(ContactValue::asGiven(veiledNumber(value.text(), 0)));
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
