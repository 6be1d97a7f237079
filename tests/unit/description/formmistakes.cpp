// SPDX-License-Identifier: Apache-2.0
#include "mistakes.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

QList<Mistake> mistakesOfForm()
{
    return {
        {"unknown member", R"("name": "Sample",)", R"("name": "Sample", "nmae": "x",)", u""_s, 3,
         u"\"nmae\" is not known here"_s, u"known here: $schema, account, assumed"_s},
        {"unknown member within", R"("label": "App")", R"("label": "App", "lable": "x")",
         u"/settings/appId"_s, 4, u"\"lable\" is not known here"_s, u"default, label, required"_s},
        {"unknown member of a call", R"("get": "/me")", R"("get": "/me", "body": {})", u"/account/read/0"_s,
         10, u"\"body\" is not known here"_s, u"form"_s},
        {"characters that are none", R"("length": 6,)", R"("length": 6, "characters": "hex",)",
         u"/phone/code/characters"_s, 14, u"none of those that are possible"_s, u"\"letters and digits\""_s},
        {"secret that is a text", R"("secret": true)", R"("secret": "yes")",
         u"/phone/change/send/0/keep/ticket/secret"_s, 20, u"not of the kind"_s, u"true or false"_s},
        {"missing name", R"(  "name": "Sample",)", "", u""_s, 1, u"\"name\" is missing"_s, u"add \"name\""_s},
        {"empty name", R"("name": "Sample")", R"("name": "")", u"/name"_s, 3, u"does not have the form"_s,
         u"as people know it"_s},
        {"name of the wrong type", R"("name": "Sample")", R"("name": 7)", u"/name"_s, 3, u"not of the kind"_s,
         u"as people know it"_s},
        {"id with a space", R"("id": "sample")", R"("id": "My Service")", u"/id"_s, 2,
         u"does not have the form"_s, u"lower-case letters, digits and hyphens"_s},
        {"setting that is a text", R"({ "label": "App", "default": "main" })", R"("App")",
         u"/settings/appId"_s, 4, u"not of the kind"_s, u"a \"label\""_s},
        {"unknown way to sign in", R"("method": "token")", R"("method": "magic")", u"/signIn/0/method"_s, 6,
         u"none of those that are possible"_s, u"one of: browser, password, clientCredentials, token"_s},
        {"no way to sign in", R"([ { "method": "token" } ])", R"([])", u"/signIn"_s, 6,
         u"does not have the form"_s, u"a list of ways to sign in"_s},
        {"header that is a number", R"("X-App": "{appId}")", R"("X-App": 3)", u"/headers/X-App"_s, 7,
         u"not of the kind"_s, u"a text"_s},
        {"calls that are one call", R"("read": [
      { "get": "/me", "take": { "userId": "id", "phone?": "phone", "phoneVerified?": "verified" } }
    ])",
         R"("read": { "get": "/me" })", u"/account/read"_s, 9, u"not of the kind"_s, u"a list of calls"_s},
        {"path without a slash", R"("get": "/me")", R"("get": "me")", u"/account/read/0/get"_s, 10,
         u"does not have the form"_s, u"begins with /"_s},
        {"path with a host", R"("get": "/me")", R"("get": "https://id.example.com/me")",
         u"/account/read/0/get"_s, 10, u"does not have the form"_s, u"a path below baseUrl"_s},
        {"choice that is a list", R"("change": {)",
         R"("change": { "choices": { "a": { "label": "A", "yes": ["Y"] } },)",
         u"/phone/change/choices/a/yes"_s, 16, u"not of the kind"_s, u"a text, a number, true, false"_s},
        {"call that is a text", R"([ { "post": "/again", "json": { "ticket": "{ticket}" } } ])",
         R"("/again")", u"/phone/change/resend"_s, 22, u"does not have the form"_s,
         u"\"send\" to send again"_s},
        {"app in a word", R"("change": {)", R"("change": { "by": [ "app" ],)", u"/phone/change/by/0"_s, 16,
         u"does not have the form"_s, u"\"text\", \"call\""_s},
        {"unknown way to confirm", R"("change": {)", R"("change": { "confirm": "sms",)",
         u"/phone/change/confirm"_s, 16, u"none of those"_s, u"\"code\" or \"link\""_s},
        {"rules in an object", R"([
    { "if": { "error": "wrong" }, "is": "wrongCode" },
    { "if": { "status": 409 }, "is": "numberInUse", "during": "send" }
  ])",
         R"({ "wrong": "wrongCode" })", u"/problems"_s, 34, u"not of the kind"_s, u"a list of rules"_s},
        {"body in words", R"("json": { "number": "{new}" })", R"("json": "number={new}")",
         u"/phone/change/send/0/json"_s, 18, u"not of the kind"_s, u"the body as JSON"_s},
        {"method apart from the path", R"("get": "/me")", R"("method": "get", "get": "/me")",
         u"/account/read/0"_s, 10, u"\"method\" is not known here"_s, u"get"_s},
        {"take without from", R"("phone?": "phone")", R"("phone?": { "prefix": "cc" })",
         u"/account/read/0/take/phone?"_s, 10, u"\"from\" is missing"_s, u"a place such as"_s},
        {"misspelt member of a take", R"("phone?": "phone")",
         R"("phone?": { "from": "phone", "prefx": "cc" })", u"/account/read/0/take/phone?"_s, 10,
         u"\"prefx\" is not known here"_s, u"is, link, name, phone, prefix"_s},
        {"length in words", R"("length": 6)", R"("length": "six")", u"/phone/code/length"_s, 14,
         u"not of the kind"_s, u"number of characters"_s},
        {"entries of none", R"("entries": 3)", R"("entries": 0)", u"/phone/code/entries"_s, 14,
         u"does not have the form"_s, u"\"many\""_s},
        {"unknown moment", R"("unverified": "atOnce")", R"("unverified": "immediately")",
         u"/phone/takesEffect/unverified"_s, 15, u"none of those that are possible"_s, u"atOnce"_s},
        {"lifetime in words", R"("lifetimeSeconds": 600)", R"("lifetimeSeconds": "10 min")",
         u"/phone/code/lifetimeSeconds"_s, 14, u"not of the kind"_s, u"whole number of seconds"_s},
        {"unknown step", R"("during": "send")", R"("during": "sending")", u"/problems/1/during"_s, 36,
         u"does not have the form"_s, u"read, send, resend, submit, cancel"_s},
        {"rule without is", R"(, "is": "wrongCode")", "", u"/problems/0"_s, 35, u"\"is\" is missing"_s,
         u"name of a problem"_s},
        {"rule without facts", R"("if": { "status": 409 })", R"("if": {})", u"/problems/1/if"_s, 36,
         u"does not have the form"_s, u"places in a reply"_s},
    };
}

} // namespace renumber::test
