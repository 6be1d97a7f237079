// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <zlib.h>

namespace renumber::test {

/// \a bytes, packed by zlib. \a windowBits say as what, in zlib's own way: 31 gzip, 15 zlib, -15 wrapped in
/// nothing. For programs that are linked with it.
inline QByteArray packed(QByteArray bytes, int windowBits)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib does not start");
    QByteArray result(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib does not pack");
    result.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result;
}

} // namespace renumber::test
