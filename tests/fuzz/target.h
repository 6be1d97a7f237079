// SPDX-License-Identifier: Apache-2.0
// What a fuzz target is made of: the files in targets/ define target(), one each.
#pragma once

#include <QByteArray>

namespace renumber::fuzz {

/// Hands \a input, any bytes at all, to what this program tries, and demands what has to be so of the result.
void target(const QByteArray &input);

/// Ends the program with \a what, a sentence of what has to be so, unless \a isSo: that is a crash to a
/// fuzzer.
void demand(bool isSo, const char *what);

/// An input that begins with choices, one byte each, so that a fuzzer can try them all.
class Input
{
public:
    explicit Input(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    /// A number from 0, below \a count.
    qsizetype choose(qsizetype count);
    /// What is left of this line, without its end.
    QByteArray line();
    /// All that is left.
    QByteArray rest() const { return m_bytes.mid(m_at); }
    bool atEnd() const { return m_at >= m_bytes.size(); }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace renumber::fuzz
