// SPDX-License-Identifier: Apache-2.0
// What libFuzzer calls.
#include "jsonmutation.h"
#include "target.h"

#include <algorithm>
#include <cstdint>

extern "C" {

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize); // libFuzzer's own

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    renumber::fuzz::tryInput(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}

/// Bytes changed at random seldom leave JSON well-formed, so half of the time its values are changed instead:
/// those from the first brace or bracket to the end.
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned int seed)
{
    const uint8_t *const json
        = std::find_if(data, data + size, [](uint8_t c) { return c == '{' || c == '['; });
    if (seed % 2 == 0 || json == data + size)
        return LLVMFuzzerMutate(data, size, maxSize);
    const qsizetype before = json - data;
    const QByteArray changed = renumber::fuzz::withOneChange(
        QByteArray(reinterpret_cast<const char *>(json), qsizetype(size) - before), seed);
    if (changed.isEmpty() || size_t(before + changed.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::copy(changed.cbegin(), changed.cend(), data + before);
    return size_t(before + changed.size());
}
}
