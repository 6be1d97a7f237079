// SPDX-License-Identifier: Apache-2.0
#include "description/quotation.h"

using namespace Qt::StringLiterals;

namespace renumber::description {

void QuotationReader::read(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool isCode = false;
        const int code = text[at] == u'%' ? QStringView(text).mid(at + 1, 2).toInt(&isCode, 16) : 0;
        if (isCode && at + 2 < text.size()) {
            readSign(QChar(code));
            at += 2;
        } else {
            readSign(text[at]);
        }
    }
}

void QuotationReader::readSign(QChar sign)
{
    if (sign == u'"' && m_now != Quotation::Single)
        m_now = m_now == Quotation::Double ? Quotation::None : Quotation::Double;
    else if (sign == u'\'' && m_now == Quotation::Single)
        m_now = Quotation::None;
    else if (sign == u'\'' && m_now == Quotation::None && !m_isWord)
        m_now = Quotation::Single;
    m_isWord = sign.isLetterOrNumber();
}

QString quoted(QString value, Quotation quotation)
{
    switch (quotation) {
    case Quotation::None:
        return value;
    case Quotation::Double:
        return value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    case Quotation::Single:
        return value.replace(u'\'', u"''"_s);
    }
    Q_UNREACHABLE();
}

} // namespace renumber::description
