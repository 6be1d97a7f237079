// SPDX-License-Identifier: Apache-2.0
#include "http/reply.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace renumber::sandbox {

Reply Reply::empty(int status)
{
    return {.status = status, .headers = {}, .contentType = {}, .body = {}};
}

Reply Reply::json(int status, const QJsonObject &object)
{
    return {.status = status,
            .headers = {},
            .contentType = "application/json;charset=UTF-8",
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply Reply::json(int status, const QJsonArray &array)
{
    return {.status = status,
            .headers = {},
            .contentType = "application/json;charset=UTF-8",
            .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Reply Reply::text(int status, const QByteArray &text)
{
    return {.status = status, .headers = {}, .contentType = "text/plain;charset=UTF-8", .body = text};
}

Reply Reply::html(int status, const QByteArray &html)
{
    return {.status = status, .headers = {}, .contentType = "text/html;charset=UTF-8", .body = html};
}

QByteArray reasonPhrase(int status)
{
    struct Phrase
    {
        int status;
        const char *words;
    };
    static constexpr std::array phrases{
        Phrase{102, "Processing"},
        Phrase{103, "Early Hints"},
        Phrase{104, "Upload Resumption Supported"},
        Phrase{200, "OK"},
        Phrase{201, "Created"},
        Phrase{204, "No Content"},
        Phrase{301, "Moved Permanently"},
        Phrase{302, "Found"},
        Phrase{303, "See Other"},
        Phrase{304, "Not Modified"},
        Phrase{307, "Temporary Redirect"},
        Phrase{308, "Permanent Redirect"},
        Phrase{400, "Bad Request"},
        Phrase{401, "Unauthorized"},
        Phrase{403, "Forbidden"},
        Phrase{404, "Not Found"},
        Phrase{405, "Method Not Allowed"},
        Phrase{408, "Request Timeout"},
        Phrase{409, "Conflict"},
        Phrase{410, "Gone"},
        Phrase{415, "Unsupported Media Type"},
        Phrase{429, "Too Many Requests"},
        Phrase{500, "Internal Server Error"},
        Phrase{502, "Bad Gateway"},
        Phrase{503, "Service Unavailable"},
        Phrase{504, "Gateway Timeout"},
    };
    const auto found = std::ranges::find(phrases, status, &Phrase::status);
    return found == phrases.end() ? QByteArray("Status") : QByteArray(found->words);
}

} // namespace renumber::sandbox
