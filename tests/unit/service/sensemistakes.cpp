// SPDX-License-Identifier: Apache-2.0
#include "mistakes.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

QList<Mistake> mistakesOfSense()
{
    return {
        {"unknown variable", R"({ "number": "{new}" })", R"({ "number": "{new}", "x": "{neww}" })",
         u"/phone/change/send/0/json/x"_s, 18, u"there is no variable {neww} here"_s, u"new.national"_s},
        {"variable of a later step", R"({ "number": "{new}" })", R"({ "number": "{new}", "c": "{code}" })",
         u"/phone/change/send/0/json/c"_s, 18, u"there is no variable {code} here"_s, u"new"_s},
        {"path with a space", R"("post": "/change")", R"("post": "/cha nge")", u"/phone/change/send/0/post"_s,
         18, u"no address can hold"_s, u"%20"_s},
        {"header with a line break", R"("X-App": "{appId}")", R"("X-App": "a\nb")", u"/headers/X-App"_s, 7,
         u"line break"_s, u"take it out"_s},
        {"unknown variable in a common header", R"("X-App": "{appId}")", R"("X-App": "{appID}")",
         u"/headers/X-App"_s, 7, u"there is no variable {appID} here"_s, u"appId"_s},
        {"unknown variable in baseUrl", R"(https://{domain}/api)", R"(https://{host}/api)", u"/baseUrl"_s, 5,
         u"there is no variable {host} here"_s, u"domain"_s},
        {"brace that is not closed", R"("/confirm")", R"("/confirm/{ticket")",
         u"/phone/change/submit/0/post"_s, 24, u"has a brace"_s, u"mend the braces"_s},
        {"code never used", R"("code": "{code}")", R"("code": "123456")", u"/phone/change/submit"_s, 23,
         u"the code is never sent"_s, u"{code}"_s},
        {"new number never used", R"("number": "{new}")", R"("number": "{current}")", u"/phone/change/send"_s,
         17, u"the new contact is never sent"_s, u"{new}"_s},
        {"token in a URL", R"("get": "/me")", R"("get": "/me?token={accessToken}")", u"/account/read/0/get"_s,
         10, u"the secret {accessToken} would stand in a URL"_s, u"header"_s},
        {"code in a URL", R"("post": "/confirm")", R"("post": "/confirm/{code}")",
         u"/phone/change/submit/0/post"_s, 24, u"the secret {code} would stand in a URL"_s, u"body"_s},
        {"kept secret in a URL", R"("post": "/confirm")", R"("post": "/confirm/{ticket}")",
         u"/phone/change/submit/0/post"_s, 24, u"the secret {ticket} would stand in a URL"_s, u"body"_s},
        {"kept secret in a query", R"("post": "/confirm")", R"("post": "/confirm?t={ticket}")",
         u"/phone/change/submit/0/post"_s, 24, u"the secret {ticket} would stand in a URL"_s, u"body"_s},
        {"code in a query", R"("post": "/confirm")", R"("post": "/confirm?code={code}")",
         u"/phone/change/submit/0/post"_s, 24, u"the secret {code} would stand in a URL"_s, u"body"_s},
        {"secret address", R"({ "from": "ticket", "secret": true })",
         R"({ "from": "ticket", "secret": true, "link": true })", u"/phone/change/send/0/keep/ticket"_s, 20,
         u"a secret address would stand in a URL"_s, u"\"link\""_s},
        {"address that is not kept as one", R"("post": "/confirm")", R"("post": "{ticket}/confirm")",
         u"/phone/change/submit/0/post"_s, 24, u"{ticket} is not an address"_s, u"\"link\": true"_s},
        {"path out of the base", R"("get": "/me")", R"("get": "/../admin")", u"/account/read/0/get"_s, 10,
         u"out of baseUrl"_s, u"without \"..\""_s},
        {"path with a fragment", R"("get": "/me")", R"("get": "/me#phone")", u"/account/read/0/get"_s, 10,
         u"behind # is never sent"_s, u"%23"_s},
        {"user who is not known", R"("userId": "id", "phone?": "phone", "phoneVerified?": "verified" } }
    ])",
         R"("phone?": "phone" } }, { "get": "/users/{userId}" }
    ])",
         u"/account/read/1/get"_s, 10, u"there is no variable {userId} here"_s, u"take \"userId\""_s},
        {"number that nothing shows", R"("phone?": "phone")", R"("email?": "phone")", u"/account/read"_s, 9,
         u"\"phone\" is never taken"_s, u"add \"phone?\""_s},
        {"form of a number that is none", R"("number": "{new}")", R"("number": "{new}", "e": "{new.e164}")",
         u"/phone/change/send/0/json/e"_s, 18, u"there is no variable {new.e164} here"_s, u"new.national"_s},
        {"spaces in braces", R"("number": "{new}")", R"("number": "{new}", "e": "{ new }")",
         u"/phone/change/send/0/json/e"_s, 18, u"has a brace"_s, u"mend the braces"_s},
        {"choice that is never sent", R"("change": {)",
         R"("change": { "choices": { "main": { "label": "Main" } },)", u"/phone/change/choices/main"_s, 16,
         u"the choice is never sent"_s, u"use {main}"_s},
        {"choice without a difference", R"("change": {
      "send": [
        { "post": "/change", "json": { "number": "{new}" })",
         R"("change": { "choices": { "main": { "label": "Main", "yes": "Y", "no": "Y" } },
      "send": [
        { "post": "/change", "json": { "number": "{new}", "main": "{main}" })",
         u"/phone/change/choices/main"_s, 16, u"makes no difference"_s, u"different values"_s},
        {"list without a place", R"("phone?": "phone")", R"("phone?": "phone", "phones": "list")",
         u"/account/read/0/take/phones"_s, 10, u"\"phones\" is a list"_s, u"\"value\""_s},
        {"place in a list that is none", R"("phone?": "phone")",
         R"("phone?": { "from": "list", "where": { "a": 1 } })", u"/account/read/0/take/phone?/where"_s, 10,
         u"\"where\" is for lists"_s, u"list[name=text]"_s},
        {"unknown variable in a place", R"("phone?": "phone")", R"("phone?": "list[id={uid}].phone")",
         u"/account/read/0/take/phone?"_s, 10, u"there is no variable {uid} here"_s, u"appId"_s},
        {"place with a bracket left open", R"("phone?": "phone")", R"("phone?": "list[id=1.phone")",
         u"/account/read/0/take/phone?"_s, 10, u"is not a path into a reply"_s, u"items[0].phone"_s},
        {"status that is none", R"("status": 409)", R"("status": "40x")", u"/problems/1/if/status"_s, 36,
         u"\"40x\" is not a status"_s, u"4xx"_s},
        {"problem in the service's words", R"("is": "numberInUse")", R"("is": "PHONE_TAKEN")",
         u"/problems/1/is"_s, 36, u"there is no problem called \"PHONE_TAKEN\""_s, u"numberInUse"_s},
        {"unknown variable in a condition", R"({ "error": "wrong" })", R"({ "{field}": "wrong" })",
         u"/problems/0/if/{field}"_s, 35, u"there is no variable {field} here"_s, u"settings only"_s},
        {"condition on a variable that is none", R"("post": "/change")",
         R"("post": "/change", "when": { "currrent": { "present": true } })",
         u"/phone/change/send/0/when/currrent"_s, 18, u"there is no variable {currrent} here"_s,
         u"current"_s},
        {"http to another machine", R"(https://{domain}/api)", R"(http://{domain}/api)", u"/baseUrl"_s, 5,
         u"not an address that a token may be sent to"_s, u"https://"_s},
        {"another scheme", R"(https://{domain}/api)", R"(ftp://{domain}/api)", u"/baseUrl"_s, 5,
         u"not an address that a token may be sent to"_s, u"https://"_s},
        {"base with a query", R"({domain}/api")", R"({domain}/api?v=1")", u"/baseUrl"_s, 5,
         u"not an address that a token may be sent to"_s, u"a path if need be"_s},
        {"base with a slash at the end", R"({domain}/api")", R"({domain}/api/")", u"/baseUrl"_s, 5,
         u"not an address that a token may be sent to"_s, u"without a / at the end"_s},
        {"base with a password", R"(https://{domain})", R"(https://a:b@{domain})", u"/baseUrl"_s, 5,
         u"not an address that a token may be sent to"_s, u"https://"_s},
        {"two methods", R"("post": "/confirm")", R"("post": "/confirm", "put": "/confirm")",
         u"/phone/change/submit/0"_s, 24, u"more than one method"_s, u"two calls"_s},
        {"no method", R"("post": "/confirm", )", "", u"/phone/change/submit/0"_s, 24,
         u"the call has no method"_s, u"get, post, put, patch or delete"_s},
        {"two bodies", R"("json": { "number": "{new}" })",
         R"("json": { "number": "{new}" }, "form": { "a": "b" })", u"/phone/change/send/0"_s, 18,
         u"two bodies"_s, u"one of \"json\" and \"form\""_s},
        {"get with a body", R"("get": "/me")", R"("get": "/me", "json": {})", u"/account/read/0"_s, 10,
         u"a get has no body"_s, u"post"_s},
        {"path to another host", R"("get": "/me")", R"("get": "//evil.example/me")", u"/account/read/0/get"_s,
         10, u"another host"_s, u"one /"_s},
        {"unknown problem", R"("is": "wrongCode")", R"("is": "badCode")", u"/problems/0/is"_s, 35,
         u"there is no problem called \"badCode\""_s, u"wrongCode, codeExpired"_s},
        {"unknown take", R"("userId": "id")", R"("uid": "id")", u"/account/read/0/take"_s, 10,
         u"\"uid\" is not a value that can be taken here"_s, u"userId, name, phone"_s},
        {"name of a kept value", R"("keep": { "ticket": "ticket" })",
         R"("keep": { "ticket": "ticket", "the ticket": "t" })", u"/phone/verify/send/0/keep/the ticket"_s,
         28, u"cannot be a name"_s, u"letters"_s},
        {"path into a reply", R"("phone?": "phone")", R"("phone?": "a..b")", u"/account/read/0/take/phone?"_s,
         10, u"\"a..b\" is not a path into a reply"_s, u"dots"_s},
        {"condition that is none", R"("error": "wrong")", R"("error": { "like": "wrong" })",
         u"/problems/0/if/error"_s, 35, u"a condition is"_s, u"one of these"_s},
        {"header name with a space", R"("X-App":)", R"("X App":)", u"/headers/X App"_s, 7,
         u"this is not a header name"_s, u"hyphens"_s},
        {"assumed place that is none", R"("/phone/code":)", R"("/phone/codes":)",
         u"/assumed/~1phone~1codes"_s, 38, u"this place does not exist in the file"_s, u"JSON Pointer"_s},
        {"setting with a taken name", R"("appId": {)", R"("code": {}, "appId": {)", u"/settings/code"_s, 4,
         u"\"label\" is missing"_s, u"label"_s},
        {"setting with a name of the program", R"("appId": {)", R"("code": { "label": "x" }, "appId": {)",
         u"/settings/code"_s, 4, u"a setting cannot be called \"code\""_s, u"another name"_s},
        {"no submit", R"(,
      "submit": [
        { "post": "/confirm", "json": { "ticket": "{ticket}", "code": "{code}" } }
      ]
    },
    "verify": {
      "send": [ { "post": "/send", "form": { "to": "{current}" }, "keep": { "ticket": "ticket" } } ],
      "resend": "send",
      "submit": "change.submit"
    })",
         "}", u"/phone/change"_s, 16, u"the code cannot be entered"_s, u"add \"submit\""_s},
        {"change.submit without one", R"("change": {
      "send": [
        { "post": "/change", "json": { "number": "{new}" },
          "take": { "expiresIn?": "expires" },
          "keep": { "ticket": { "from": "ticket", "secret": true } } }
      ],
      "resend": [ { "post": "/again", "json": { "ticket": "{ticket}" } } ],
      "submit": [
        { "post": "/confirm", "json": { "ticket": "{ticket}", "code": "{code}" } }
      ]
    },)",
         "", u"/phone/verify/submit"_s, 20, u"there is no change.submit"_s, u"write the calls here"_s},
    };
}

QList<Mistake> mistakesAcrossSteps()
{
    return {
        {"value kept by a resend only",
         R"("resend": [ { "post": "/again", "json": { "ticket": "{ticket}" } } ])",
         R"("resend": [ { "post": "/again", "keep": { "second": "s" } } ], "cancel": [ { "post": "/x", "json": { "s": "{second}" } } ])",
         u"/phone/change/cancel/0/json/s"_s, 22, u"there is no variable {second} here"_s, u"ticket"_s},
        {"change.submit with a value that verify does not keep", R"(, "keep": { "ticket": "ticket" } } ])",
         R"( } ])", u"/phone/verify/submit"_s, 30, u"{ticket}"_s, u"write the calls here"_s},
        {"keep in place of the number", R"("keep": { "ticket": "ticket" })",
         R"("keep": { "ticket": "ticket", "new": "n" })", u"/phone/verify/send/0/keep/new"_s, 28,
         u"\"new\""_s, u"another name"_s},
        {"keep in place of the code", R"("keep": { "ticket": "ticket" })",
         R"("keep": { "ticket": "ticket", "code": "n" })", u"/phone/verify/send/0/keep/code"_s, 28,
         u"\"code\""_s, u"another name"_s},
        {"keep in place of a setting", R"("keep": { "ticket": "ticket" })",
         R"("keep": { "ticket": "ticket", "appId": "n" })", u"/phone/verify/send/0/keep/appId"_s, 28,
         u"\"appId\""_s, u"another name"_s},
        {"Content-Type among the headers", R"("post": "/confirm")",
         R"("post": "/confirm", "headers": { "content-type": "text/x" })",
         u"/phone/change/submit/0/headers/content-type"_s, 24, u"content-type"_s, u"contentType"_s},
        {"Content-Length among the headers", R"("X-App":)", R"("Content-Length":)",
         u"/headers/Content-Length"_s, 7, u"Content-Length"_s, u"take it out"_s},
    };
}

} // namespace renumber::test
