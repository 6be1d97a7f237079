// SPDX-License-Identifier: Apache-2.0
// A screen in one line, by what a table of screens is about: which page, and what stands out on it.
#pragma once

#include "screen/screen.h"

namespace renumber::test {

using namespace Qt::StringLiterals;

inline QString saying(const ui::screen::Waiting &waiting)
{
    using For = ui::screen::Waiting::For;
    switch (waiting.what) {
    case For::Keyring:
        return u"waits for the keyring"_s;
    case For::KeyringBeforeAsking:
        return u"waits for the keyring to ask"_s;
    case For::CodeTo:
        return u"asks for a code to "_s + waiting.contact.text();
    case For::LinkTo:
        return u"asks for a link to "_s + waiting.contact.text();
    case For::ChangeTo:
        return u"asks to change to "_s + waiting.contact.text();
    case For::CodeCheck:
        return u"asks to check the code"_s;
    case For::Account:
        return u"asks what the account shows"_s;
    }
    Q_UNREACHABLE();
}

inline QString saying(ui::Activity activity)
{
    switch (activity) {
    case ui::Activity::SignIn:
    case ui::Activity::SignInByToken:
    case ui::Activity::Finding:
        return u"elsewhere"_s;
    case ui::Activity::Reading:
        return u"reading"_s;
    case ui::Activity::ReadingBack:
        return u"reading back"_s;
    case ui::Activity::Requesting:
        return u"requesting"_s;
    case ui::Activity::Changing:
        return u"changing"_s;
    case ui::Activity::Resending:
        return u"resending"_s;
    case ui::Activity::Submitting:
        return u"submitting"_s;
    }
    Q_UNREACHABLE();
}

inline QString saying(const ui::screen::ServiceTrouble &trouble)
{
    return description::nameOf(trouble.problem.kind) + u" while "_s + saying(trouble.activity);
}

inline QString saying(const ui::screen::Trouble &trouble)
{
    const auto *atService = std::get_if<ui::screen::ServiceTrouble>(&trouble);
    return atService ? saying(*atService) : u"send unkept?"_s;
}

struct Saying
{
    QString operator()(const ui::screen::Account &page) const
    {
        QStringList parts{u"account"_s};
        if (page.actingFor == ui::screen::ActingFor::AnotherPerson)
            parts << u"of somebody else"_s;
        for (const account::ContactKind kind : page.confirmable)
            parts << (kind == account::ContactKind::Phone ? u"phone to confirm"_s : u"email to confirm"_s);
        if (!page.unfinished.isEmpty())
            parts << u"%1 unfinished"_s.arg(page.unfinished.size());
        if (page.reading == ui::screen::Reading::Yes)
            parts << u"is read"_s;
        if (page.outcome.index() != 0)
            parts << u"says what became of a change"_s;
        if (page.keyringFailure)
            parts << u"sign-in not kept"_s;
        return line(parts, page);
    }
    QString operator()(const ui::screen::Form &page) const
    {
        QStringList parts{u"form"_s};
        if (!page.question.prefill.isEmpty())
            parts << u"with "_s + page.question.prefill.text();
        return line(parts, page);
    }
    QString operator()(const ui::screen::Code &page) const
    {
        QStringList parts{u"code"_s};
        if (page.message.secondCode == ui::SecondCodeNeed::Wanted)
            parts << u"second one wanted"_s;
        if (page.loss.index() != 0)
            parts << u"not kept"_s;
        return line(parts, page);
    }
    QString operator()(const ui::screen::Link &page) const
    {
        QStringList parts{u"link"_s};
        if (page.notShownAt)
            parts << u"not shown yet"_s;
        if (page.loss.index() != 0)
            parts << u"not kept"_s;
        return line(parts, page);
    }
    QString operator()(const ui::screen::Done &page) const
    {
        return u"done: "_s + page.done.shown.value.text()
            + (page.verifying == ui::screen::Verifying::Possible ? u", to be verified"_s : u""_s);
    }
    QString operator()(const ui::screen::Unsettled &page) const
    {
        QStringList parts{u"unsettled"_s};
        if (page.unsettled.asking == change::Asking::Yes)
            parts << u"asks what the account shows"_s;
        if (page.askedAt)
            parts << u"asked before"_s;
        if (page.broke)
            parts << saying(*page.broke);
        return parts.join(u", "_s);
    }

private:
    template <typename Page> static QString line(QStringList parts, const Page &page)
    {
        if (page.waiting)
            parts << saying(*page.waiting);
        if (page.trouble)
            parts << saying(*page.trouble);
        return parts.join(u", "_s);
    }
};

inline QString saying(const ui::screen::Screen &screen)
{
    return std::visit(Saying(), screen);
}

} // namespace renumber::test
