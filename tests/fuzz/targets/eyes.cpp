// SPDX-License-Identifier: Apache-2.0
// A text from elsewhere that is to be shown. Input: how long it may be, a byte; whether it is UTF-8 or
// UTF-16, a byte; the text.
#include "target.h"
#include "text/sanitized.h"

#include <QList>

#include <array>

namespace renumber::fuzz {

namespace {

using text::Longest;

constexpr std::array lengths{Longest::Entry, Longest::Name, Longest::Sentence, Longest::Line};

/// UTF-16 may hold half of a character.
QString decoded(const QByteArray &bytes, bool isUtf16)
{
    if (!isUtf16)
        return QString::fromUtf8(bytes);
    QString text;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        text += QChar(uchar(bytes.at(at)), uchar(bytes.at(at + 1)));
    return text;
}

void demandCharacters(const QString &shown)
{
    const QList<uint> characters = shown.toUcs4();
    for (const uint character : characters) {
        switch (QChar::category(char32_t(character))) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            demand(false, "nothing is shown that has no shape or parts lines");
            break;
        case QChar::Separator_Space:
            demand(character == ' ', "there is one kind of space");
            break;
        default:
            demand(!QChar::isNonCharacter(char32_t(character)), "nothing is shown that means nothing");
        }
    }
}

} // namespace

static void target(const QByteArray &bytes)
{
    Input input(bytes);
    const Longest longest = lengths.at(size_t(input.choose(qsizetype(lengths.size()))));
    const bool isUtf16 = input.choose(2) == 1;
    const QString foreign = decoded(input.rest(), isUtf16);
    const QString shown = text::sanitized(foreign, longest);
    demand(shown.size() <= qsizetype(longest), "what is shown is no longer than it may be");
    demand(!shown.startsWith(u' ') && !shown.endsWith(u' ') && !shown.contains(u"  "),
           "a space stands alone, between others");
    demand(!shown.isEmpty() || shown == text::sanitized(foreign, Longest::Line), "no text is cut to nothing");
    demandCharacters(shown);
    demand(text::sanitized(shown, longest) == shown, "what went through once stays as it is");
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(eyes)
