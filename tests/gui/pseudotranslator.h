// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace renumber::test {

/// A language in which every sentence is half as long again and stands in brackets.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (QByteArrayView(context).startsWith("Q")) // Qt's own words
            return {};
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty())
            return text;
        QString longer = QStringLiteral("⟦") + text + QLatin1Char(' ');
        for (qsizetype i = 0; i < text.size() / 2; i += 5)
            longer += QStringLiteral("łong ");
        longer = longer.trimmed() + QStringLiteral("⟧");
        return n >= 0 ? longer.replace(QStringLiteral("%n"), QString::number(n)) : longer;
    }
};

} // namespace renumber::test
