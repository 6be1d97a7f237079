// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: how far the digits of one number may reach within other text.

#include <QList>
#include <QString>

namespace renumber::number {

/// A stretch of a text in which no word stands between the digits. Words in brackets, "(mobile)", do not end
/// it; a plus begins another one.
struct Reach
{
    qsizetype begin = 0;
    qsizetype end = 0;
    /// Something that is no digit stands for one, or may: "4O", "l23", "1234⑤6", a letter alone between
    /// digits.
    bool hasLetters = false;
};

/// The pieces of one text, for asking how far runs of digits reach.
class Reaches
{
public:
    explicit Reaches(const QString &text);

    /// The reach of the run of digits from \a begin to \a end.
    Reach around(qsizetype begin, qsizetype end) const;

    /// Whether letters stand for digits between \a begin and \a end, words or not.
    bool hasLettersWithin(qsizetype begin, qsizetype end) const;

private:
    enum class Kind {
        Digits,
        Mixed, ///< digits, and letters or signs that are numbers
        Letter, ///< one letter alone
        LookAlike, ///< nothing but letters that look like 0 or 1
        Word,
        Plus,
    };
    struct Piece
    {
        Kind kind;
        qsizetype begin;
        qsizetype end;
    };

    static Kind kindOf(const QString &piece);
    bool hasLetters(qsizetype first, qsizetype last) const;
    bool isBesideDigits(qsizetype which, qsizetype first, qsizetype last) const;

    QString m_text;
    QList<Piece> m_pieces;
};

} // namespace renumber::number
