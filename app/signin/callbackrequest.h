// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <variant>

namespace renumber::signin {

/// A whole request head that asks for a page.
struct PageRequest
{
    QByteArray path; ///< as sent, still encoded
    QByteArray query; ///< without the "?", still encoded; empty where there is none
    friend bool operator==(const PageRequest &, const PageRequest &) = default;
};

/// The head is not complete yet.
struct HeadIncomplete
{
    friend bool operator==(const HeadIncomplete &, const HeadIncomplete &) = default;
};

/// No request for a page, and never will be one: garbage, another method, or a head that is too long.
struct NotAPage
{
    int status = 400; ///< to answer with
    friend bool operator==(const NotAPage &, const NotAPage &) = default;
};

using HeadReading = std::variant<HeadIncomplete, PageRequest, NotAPage>;

/// The longest head that is read, its empty line included, in bytes.
constexpr qsizetype maxHeadSize = qsizetype(16) * 1024;

/// Reads what a connection has brought so far: the head of an HTTP/1 request (RFC 9112 3). Any bytes at all
/// may be handed in.
/// Reading on changes nothing: what is no request never becomes one, and what follows a request is not looked
/// at.
HeadReading readHead(const QByteArray &bytes);

} // namespace renumber::signin
