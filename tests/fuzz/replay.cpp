// SPDX-License-Identifier: Apache-2.0
// The kept corpus of a target as an ordinary test, without a fuzzer.
#include "target.h"

#include <QDir>

#include <cstdio>
#include <cstdlib>

int main()
{
    const QDir corpus(QStringLiteral(RENUMBER_FUZZ_CORPUS));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    renumber::fuzz::demand(!names.isEmpty(), "the target has a corpus");
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        renumber::fuzz::demand(file.open(QIODevice::ReadOnly), "an input can be read");
        // Before it is tried: where that ends the program, this says which it was.
        std::fprintf(stderr, "%s\n", qUtf8Printable(name));
        renumber::fuzz::target(file.readAll());
    }
    std::printf("%d inputs replayed\n", int(names.size()));
    return EXIT_SUCCESS;
}
