// SPDX-License-Identifier: Apache-2.0
#include "words/proxytext.h"

#include "words/isolate.h"
#include "words/sentence.h"

#include <QCoreApplication>

namespace renumber::ui {

using net::ProxyFault;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProxyText)
};

} // namespace

QString whyNotThrough(ProxyFault fault, const QString &address, const QString &service)
{
    switch (fault) {
    case ProxyFault::None:
        return {};
    case ProxyFault::WantsPassword:
        //: %1: the name of a service
        return Words::tr("We couldn't reach %1. This computer's proxy wants a password, or another one than "
                         "this computer has.")
            .arg(service);
    case ProxyFault::NotThrough:
        //: %1: the name of a service
        return Words::tr(
                   "We couldn't reach %1 through this computer's proxy. The proxy may be out of reach or "
                   "refuse to connect. Or %1 may not be found.")
            .arg(service);
    case ProxyFault::Silent:
        //: %1: the name of a service
        return Words::tr("No answer came in time on the way to %1. This computer goes through a proxy, or "
                         "looks up whether it has to.")
            .arg(service);
    case ProxyFault::Unusable:
        //: %1: the name of a service, %2: the address of a proxy, such as socks4://192.0.2.1:1080
        return Words::tr("We couldn't reach %1. This computer's proxy is %2, and Renumber can't use it.")
            .arg(service, leftToRight(address));
    }
    Q_UNREACHABLE();
}

QString howToGetThrough(ProxyFault fault, const QString &tryAgain)
{
    switch (fault) {
    case ProxyFault::None:
        return tryAgain;
    case ProxyFault::WantsPassword:
        return Words::tr("You can't enter it in Renumber. Whoever looks after this computer's network can "
                         "help.");
    case ProxyFault::Unusable:
        return Words::tr(
            "The address has to be http:// or socks5://, a host, and a port up to 65535. Whoever "
            "looks after this computer's network can help.");
    case ProxyFault::NotThrough:
    case ProxyFault::Silent:
        return joinedSentences({tryAgain,
                                Words::tr("If it happens again, whoever looks after this computer's "
                                          "network can help.")});
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
