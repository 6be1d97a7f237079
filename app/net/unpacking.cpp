// SPDX-License-Identifier: Apache-2.0
#include "net/unpacking.h"

#include <QScopeGuard>

#include <algorithm>
#include <array>

#define ZLIB_CONST
#include <zlib.h>

namespace renumber::net {

namespace {

using Unpacked = tl::expected<QByteArray, TransportError>;

/// What zlib calls the bits of its window says in what the packed bytes are wrapped as well.
enum class Wrapping { Gzip = 15 + 16, Zlib = 15, None = -15 };

/// Whether zeros are all that is left, which those add who write in blocks; gzip itself passes over them.
bool isPadding(const z_stream &stream)
{
    return std::all_of(stream.next_in, stream.next_in + stream.avail_in,
                       [](Bytef byte) { return byte == 0; });
}

Unpacked inflated(const QByteArray &packed, Wrapping wrapping, qint64 mostBytes)
{
    z_stream stream{};
    if (inflateInit2(&stream, int(wrapping)) != Z_OK)
        return tl::unexpected(TransportError::Unreadable);
    const auto freeing = qScopeGuard([&stream] { inflateEnd(&stream); });
    stream.next_in = reinterpret_cast<const Bytef *>(packed.constData());
    stream.avail_in = uInt(packed.size());
    QByteArray result;
    std::array<char, 64 * std::size_t(1024)> piece{};
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        const int status = inflate(&stream, Z_NO_FLUSH);
        result.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
        if (result.size() > mostBytes)
            return tl::unexpected(TransportError::TooLarge);
        const bool isOver = stream.avail_in == 0 || (wrapping == Wrapping::Gzip && isPadding(stream));
        if (status == Z_STREAM_END && isOver)
            return result;
        // One file of gzip may follow another (RFC 1952 2.2).
        if (status == Z_STREAM_END && wrapping == Wrapping::Gzip && inflateReset(&stream) == Z_OK)
            continue;
        if (status == Z_BUF_ERROR)
            return tl::unexpected(TransportError::ConnectionLost);
        if (status != Z_OK)
            return tl::unexpected(TransportError::Unreadable);
    }
}

/// "deflate" is wrapped as zlib does it (RFC 9110 8.4.1.2), which begins in a way of its own (RFC 1950 2.2).
/// Servers are known that wrap nothing.
Wrapping wrappingOfDeflate(const QByteArray &packed)
{
    if (packed.size() < 2)
        return Wrapping::Zlib;
    const unsigned first = uchar(packed.at(0));
    const unsigned second = uchar(packed.at(1));
    const bool isZlib = (first & 0x0fU) == Z_DEFLATED && (first << 8U | second) % 31 == 0;
    return isZlib ? Wrapping::Zlib : Wrapping::None;
}

/// Whether \a coding leaves the bytes as they are. Some servers write here which characters they use.
bool packsNothing(const QByteArray &coding)
{
    static constexpr std::array names{"", "identity", "none", "chunked", "utf-8", "utf8"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return coding == name; });
}

Unpacked withoutOne(const QByteArray &body, const QByteArray &coding, qint64 mostBytes)
{
    if (coding == "gzip" || coding == "x-gzip")
        return inflated(body, Wrapping::Gzip, mostBytes);
    if (coding == "deflate")
        return inflated(body, wrappingOfDeflate(body), mostBytes);
    return tl::unexpected(TransportError::Unreadable);
}

} // namespace

Unpacked unpacked(const QByteArray &body, const QByteArray &codings, qint64 mostBytes)
{
    constexpr int mostCodings = 4; // each costs as much as all before it
    Unpacked result = body;
    int undone = 0;
    QList<QByteArray> applied = codings.toLower().split(',');
    std::reverse(applied.begin(), applied.end());
    for (const QByteArray &one : std::as_const(applied)) {
        const QByteArray coding = one.trimmed();
        if (packsNothing(coding) || result->isEmpty())
            continue;
        if (++undone > mostCodings)
            return tl::unexpected(TransportError::Unreadable);
        result = withoutOne(*result, coding, mostBytes);
        if (!result)
            return result;
    }
    return result;
}

} // namespace renumber::net
