// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/request.h"

#include <QJsonArray>
#include <QJsonObject>

namespace renumber::sandbox {

/// One HTTP reply. Content-Length is added when it is sent.
struct Reply
{
    int status = 204;
    Headers headers;
    QByteArray contentType; ///< Empty: none is sent.
    QByteArray body;

    static Reply empty(int status);
    static Reply json(int status, const QJsonObject &object);
    static Reply json(int status, const QJsonArray &array);
    static Reply text(int status, const QByteArray &text);
    static Reply html(int status, const QByteArray &html);
};

/// The words that go with `status` on the status line.
QByteArray reasonPhrase(int status);

} // namespace renumber::sandbox
