// SPDX-License-Identifier: Apache-2.0
#include "words/channeltext.h"

#include "words/isolate.h"

#include <QCoreApplication>

namespace renumber::ui {

using description::Channel;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChannelText)
};

} // namespace

Channel::Kind travelsBy(const About &about)
{
    if (about.isByAnotherWay())
        return about.channel.kind;
    return about.isPhone() ? Channel::Kind::Text : Channel::Kind::Email;
}

QString channelName(const Channel &channel)
{
    switch (channel.kind) {
    case Channel::Kind::Text:
        return Words::tr("By text message");
    case Channel::Kind::Call:
        return Words::tr("By phone call");
    case Channel::Kind::App:
        //: An answer to "How should the code come?". %1: the name of a chat app
        return Words::tr("In %1").arg(isolated(channel.app));
    case Channel::Kind::Email:
        return Words::tr("By email, to the address on the account");
    }
    Q_UNREACHABLE();
}

QString insteadText(const Channel &channel)
{
    switch (channel.kind) {
    case Channel::Kind::Text:
        return Words::tr("Text the code instead");
    case Channel::Kind::Call:
        return Words::tr("Call this number instead");
    case Channel::Kind::App:
        //: On a button. %1: the name of a chat app
        return Words::tr("Send the code in %1 instead").arg(isolated(channel.app));
    case Channel::Kind::Email:
        return Words::tr("Email the code instead");
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
