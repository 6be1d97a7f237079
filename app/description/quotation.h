// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::description {

/// Between which marks a place of a text is.
enum class Quotation {
    None,
    Double, ///< "…", as in JSON and in filters of SCIM (RFC 7644 3.4.2.2)
    Single, ///< '…', as in filters of OData (OData 4.01, part 2, 5.1.1.6) and SQL
};

/// Reads a text from its beginning and says where it stands. In an address the marks may be written %22 and
/// %27. One mark is a sign like any between the others; so is the apostrophe of a word.
class QuotationReader
{
public:
    /// Past \a text, which comes next.
    void read(const QString &text);
    /// Past a value, of which nothing is known.
    void readValue() { m_isWord = true; }
    Quotation now() const { return m_now; }

private:
    void readSign(QChar sign);

    Quotation m_now = Quotation::None;
    bool m_isWord = false; ///< the sign before was a letter or a digit
};

/// \a value as it stands there, so that it does not end the text between the marks.
QString quoted(QString value, Quotation quotation);

} // namespace renumber::description
