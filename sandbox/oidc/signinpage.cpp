// SPDX-License-Identifier: Apache-2.0
#include "oidc/signinpage.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::oidc {

namespace {

const QString frame = uR"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%1</title>
<style>
:root { color-scheme: light dark; --page: #eef1f5; --card: #fff; --text: #1b2330; --pale: #566072;
    --line: #8c97a8; --accent: #1d5fc4; }
@media (prefers-color-scheme: dark) {
    :root { --page: #12161d; --card: #1c222c; --text: #e9edf3; --pale: #a9b3c2; --line: #69758a; --accent: #8ab6ff; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem; background: var(--page); color: var(--text);
    font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 28rem; margin: 0 auto; padding: 2rem; background: var(--card); border-radius: 1rem; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: .5rem 0; }
.pale { color: var(--pale); font-size: .875rem; }
button { display: block; width: 100%; margin: .5rem 0 0; padding: .625rem 1rem; border: 1px solid var(--line);
    border-radius: .5rem; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
button:hover { border-color: var(--accent); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button b, button span { display: block; }
.deny { margin-top: 1.5rem; text-align: center; }
</style>
</head>
<body>
<main>
%2</main>
</body>
</html>
)"_s;

Reply page(int status, const QString &title, const QString &content)
{
    // Both arguments at once: a %1 in the second is text.
    Reply reply = Reply::html(status, frame.arg(title.toHtmlEscaped(), content).toUtf8());
    // Chromium heeds form-action for the way back to the program, too, so it is left out.
    reply.headers.emplaceBack("Content-Security-Policy",
                              "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    reply.headers.emplaceBack("Referrer-Policy", "no-referrer");
    reply.headers.emplaceBack("Cache-Control", "no-store");
    return reply;
}

QString button(const Account &account)
{
    const Contact phone = account.phones.current();
    const QString name = account.givenName % u' ' % account.familyName;
    QString number = phone.value.isEmpty() ? u"no number"_s : phone.value;
    if (!phone.value.isEmpty() && !phone.verified) {
        number += ", not verified"_L1;
    }
    return u"<button name=\"username\" value=\"%1\"><b>%2</b><span class=\"pale\">%3</span></button>\n"_s.arg(
        account.userName.toHtmlEscaped(), name.toHtmlEscaped(), number.toHtmlEscaped());
}

} // namespace

Reply signInPage(const QString &service, const AuthorizationRequest &asked,
                 const QList<const Account *> &people)
{
    const QString title = u"Sign in to %1"_s.arg(service);
    QString content = u"<h1>%1</h1>\n"
                      "<p class=\"pale\">This is the sandbox. Nothing here is real.</p>\n"
                      "<p><b>%2</b> asks to act for you.</p>\n"_s.arg(title.toHtmlEscaped(),
                                                                      asked.clientId.toHtmlEscaped());
    if (!asked.scopes.isEmpty()) {
        content += u"<p class=\"pale\">It asks for: %1</p>\n"_s.arg(asked.scopes.join(u' ').toHtmlEscaped());
    }
    content += "<form method=\"post\">\n<h2>Sign in as</h2>\n"_L1;
    for (const Account *account : people) {
        content += button(*account);
    }
    content += "<button class=\"deny\" name=\"deny\" value=\"yes\">Deny</button>\n</form>\n"_L1;
    return page(200, title, content);
}

Reply refusalPage(const QString &why)
{
    const QString title = u"You cannot sign in like this"_s;
    return page(400, title,
                u"<h1>%1</h1>\n<p>The program that opened this page made a mistake. %2</p>\n"_s.arg(
                    title.toHtmlEscaped(), why.toHtmlEscaped()));
}

} // namespace renumber::sandbox::oidc
