// SPDX-License-Identifier: Apache-2.0
// The kept corpora of the targets as ordinary tests, without a fuzzer.
#include "target.h"

#include <QDir>

#include <cstdio>
#include <cstdlib>

namespace renumber::fuzz {

int replay(const char *name, Target target)
{
    const QDir corpus(QStringLiteral(RENUMBER_FUZZ_CORPORA).arg(QLatin1String(name)));
    const QStringList inputs = corpus.entryList(QDir::Files, QDir::Name);
    demand(!inputs.isEmpty(), "the target has a corpus");
    for (const QString &input : inputs) {
        QFile file(corpus.filePath(input));
        demand(file.open(QIODevice::ReadOnly), "an input can be read");
        // Before it is tried: where that ends the program, this says which it was.
        std::fprintf(stderr, "%s\n", qUtf8Printable(input));
        target(file.readAll());
    }
    std::printf("%d inputs replayed\n", int(inputs.size()));
    return EXIT_SUCCESS;
}

} // namespace renumber::fuzz
