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

QString comesBy(const Channel &channel)
{
    switch (channel.kind) {
    case Channel::Kind::Text:
        return Words::tr("by text message");
    case Channel::Kind::Call:
        return Words::tr("by a voice call");
    case Channel::Kind::App:
        //: %1: the name of a chat app
        return Words::tr("in %1").arg(isolated(channel.app));
    case Channel::Kind::Email:
        return Words::tr("by email");
    }
    Q_UNREACHABLE();
}

QString channelName(const Channel &channel)
{
    switch (channel.kind) {
    case Channel::Kind::Text:
        return Words::tr("By text message");
    case Channel::Kind::Call:
        return Words::tr("By a voice call, which reads it out");
    case Channel::Kind::App:
        //: %1: the name of a chat app
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
        return Words::tr("Send it by text message instead");
    case Channel::Kind::Call:
        return Words::tr("Call this number instead");
    case Channel::Kind::App:
        //: %1: the name of a chat app
        return Words::tr("Send it in %1 instead").arg(isolated(channel.app));
    case Channel::Kind::Email:
        return Words::tr("Send it by email instead");
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
