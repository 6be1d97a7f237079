// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

#include "number/parse.h"

namespace renumber::test {

/// What became of the texts that were made in one way from numbers that are known.
struct SweepRow
{
    int accepted = 0; ///< the right number, no question
    int asked = 0; ///< a question or a doubt, the right number being one of its answers
    int doubted = 0; ///< a question or a doubt that does not offer the right number
    int refused = 0; ///< an error that says what to do
    int silentlyWrong = 0; ///< another number, and not a word
    int tried() const { return accepted + asked + doubted + refused + silentlyWrong; }
};

/// Counts, way by way.
class SweepTable
{
public:
    /// \a typed, made in \a way from \a e164, was read as \a reading where \a chosen was chosen.
    void count(const QString &way, const tl::expected<number::Reading, number::ParseError> &reading,
               const QString &e164, const QString &typed, const QString &chosen);
    int silentlyWrong() const;
    /// The first texts that were read wrongly, with what they were made from and read as.
    QString examples() const { return m_examples.join(u'\n'); }
    /// The first texts that were not simply accepted.
    QString unclear() const { return m_unclear.join(u'\n'); }
    void print() const;

private:
    QMap<QString, SweepRow> m_rows;
    QStringList m_order;
    QStringList m_examples;
    QStringList m_unclear;
};

} // namespace renumber::test
