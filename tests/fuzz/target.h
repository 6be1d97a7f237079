// SPDX-License-Identifier: Apache-2.0
// What a fuzz target is made of: each file in targets/ has a function target(), and ends with
// RENUMBER_FUZZ_TARGET.
#pragma once

#include <QByteArray>

namespace renumber::fuzz {

/// Hands \a input, any bytes at all, to what is tried, and demands what has to be so of the result.
using Target = void (*)(const QByteArray &input);

/// The target that a fuzzer is linked with.
void tryInput(const QByteArray &input);

/// Hands each input of the kept corpus \a name to \a target, and returns what the program is to end with.
int replay(const char *name, Target target);

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

/// Makes the file's renumber::fuzz::target() the target \a name: a fuzzer's, or a test that replays the
/// corpus.
#ifdef RENUMBER_FUZZ_CORPORA
#include "testprogram.h"
#define RENUMBER_FUZZ_TARGET(name)                                                                           \
    RENUMBER_TEST_BY(name, [](int, char **) { return renumber::fuzz::replay(#name, renumber::fuzz::target); })
#else
#define RENUMBER_FUZZ_TARGET(name)                                                                           \
    void renumber::fuzz::tryInput(const QByteArray &input)                                                   \
    {                                                                                                        \
        target(input);                                                                                       \
    }
#endif
