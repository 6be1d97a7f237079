// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace renumber::number {

namespace data {
class NumberMaker;
}

/// A phone number in E.164: a country code and what follows it, 7 to 15 digits together (ITU-T E.164, 6.2.1).
/// A plain value. It is made by reading a text once, here or in read(); whoever has one need not read it
/// again.
class E164
{
public:
    /// The number that \a text is, as a service or a file has it. Lenient about spacing and spelling, but
    /// never rewrites the digits and never guesses a country: nothing for text without "+" or "00", not of 7
    /// to 15 digits, or that may show a part of them only ("+49 171 •••5678").
    static std::optional<E164> parse(const QString &text);

    /// "+33750253354": a plus, and the digits as they were given.
    const QString &text() const { return m_text; }
    /// "33750253354"
    QString digits() const { return m_text.sliced(1); }
    /// "33", without the plus; three digits where the number data does not know the code.
    QString callingCode() const { return m_text.sliced(1, m_codeLength); }
    /// The national significant number, "750253354"; with the leading zeros Italy and others keep.
    QString national() const { return m_text.sliced(1 + m_codeLength); }
    /// "FR", as the number data says; empty where it names no country.
    const QString &region() const { return m_region; }
    /// The digits that all ways to write this number share, as the number data has them: Mexico's without the
    /// 1 that was once dialled before mobile numbers. Those of the text where the data cannot read them.
    const QString &commonDigits() const { return m_commonDigits; }

    /// Equal digits. Whether two are the same number, sameNumber() tells.
    friend bool operator==(const E164 &a, const E164 &b) { return a.m_text == b.m_text; }

private:
    friend class data::NumberMaker;
    E164(const QString &digits, qsizetype codeLength, const QString &region, const QString &commonDigits)
        : m_text(u'+' + digits)
        , m_codeLength(codeLength)
        , m_region(region)
        , m_commonDigits(commonDigits)
    {
    }

    QString m_text;
    qsizetype m_codeLength;
    QString m_region;
    QString m_commonDigits;
};

} // namespace renumber::number
