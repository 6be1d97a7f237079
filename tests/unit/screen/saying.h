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
    case For::TakingBack:
        return u"asks to give up the change to "_s + waiting.contact.text();
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

inline QString saying(ui::screen::SignInWait waiting)
{
    switch (waiting) {
    case ui::screen::SignInWait::Keyring:
        return u"waits for the keyring"_s;
    case ui::screen::SignInWait::Provider:
        return u"asks where"_s;
    case ui::screen::SignInWait::Browser:
        return u"waits for the browser"_s;
    case ui::screen::SignInWait::Code:
        return u"asks for a code"_s;
    case ui::screen::SignInWait::Service:
        return u"waits for the service"_s;
    case ui::screen::SignInWait::SignOut:
        return u"signs out"_s;
    }
    Q_UNREACHABLE();
}

inline QString saying(const ui::screen::SignInTrouble &trouble)
{
    const QString what = description::nameOf(trouble.failure.problem.kind);
    return trouble.tried ? what : QString(what + u" with the kept token"_s);
}

inline QString saying(const ui::screen::SearchWait &waiting)
{
    const auto *looking = std::get_if<ui::screen::Looking>(&waiting);
    return looking ? QString(u"looks for "_s + looking->terms.constFirst().value.text())
                   : u"opens an account"_s;
}

inline QString saying(const ui::screen::SearchTrouble &trouble)
{
    struct Words
    {
        QString operator()(service::SearchError) const { return u"not readable"_s; }
        QString operator()(const ui::screen::NotSearchable &) const { return u"not searchable"_s; }
        QString operator()(const ui::screen::NobodyFound &) const { return u"nobody"_s; }
        QString operator()(const service::Problem &problem) const
        {
            return description::nameOf(problem.kind);
        }
        QString operator()(const ui::screen::DeskRefusal &) const { return u"the desk lets nobody"_s; }
    };
    return std::visit(Words(), trouble);
}

inline QString saying(const ui::screen::SignInNotice &notice)
{
    struct Words
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const signin::SignOutReport &) const { return u"signed out"_s; }
        QString operator()(keychain::KeychainFailure) const { return u"not resumed"_s; }
        QString operator()(signin::BindingChange) const { return u"not sent"_s; }
        QString operator()(ui::screen::LinkNote note) const
        {
            return note == ui::screen::LinkNote::NoBrowser ? u"of which there is none"_s : u"link copied"_s;
        }
    };
    return std::visit(Words(), notice);
}

struct Saying
{
    QString operator()(const ui::screen::NoProfile &page) const
    {
        return page.faults.isEmpty() ? u"no profile"_s : u"no profile, %1 fault"_s.arg(page.faults.size());
    }
    QString operator()(const ui::screen::SignIn &page) const
    {
        QStringList parts{u"sign in"_s};
        if (!page.profiles.unfinished.isEmpty())
            parts << u"%1 unfinished"_s.arg(page.profiles.unfinished.size());
        if (page.code)
            parts << u"code to "_s + page.code->username;
        QString said = line(parts, page);
        if (page.notice.index() != 0)
            said += u", "_s + saying(page.notice);
        if (page.cutOff == ui::screen::ChangeCutOff::Yes)
            said += u", change cut off"_s;
        return said;
    }
    QString operator()(const ui::screen::Find &page) const
    {
        QStringList parts{u"find"_s};
        if (page.found)
            parts << u"%1 to choose from"_s.arg(page.found->result.people.size());
        if (page.keyringFailure)
            parts << u"sign-in not kept"_s;
        return line(parts, page);
    }
    QString operator()(const ui::screen::Account &page) const
    {
        QStringList parts{u"account"_s};
        if (page.actingFor == ui::screen::ActingFor::AnotherPerson)
            parts << u"of somebody else"_s;
        for (const account::ContactKind kind : page.confirmable)
            parts << (kind == account::ContactKind::Phone ? u"phone to confirm"_s : u"email to confirm"_s);
        if (!page.unfinished.isEmpty())
            parts << u"%1 unfinished"_s.arg(page.unfinished.size());
        if (!page.beingRead.isEmpty())
            parts << u"%1 not known yet"_s.arg(page.beingRead.size());
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
    QString operator()(const ui::screen::DeskCase &page) const { return page.head.id + u" of a desk"_s; }
    QString operator()(const ui::screen::DeskTelling &page) const { return page.head.id + u" to tell"_s; }

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
