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
        return Words::tr("This computer is set to reach %1 through a proxy, and the proxy wants a password, "
                         "or another one than this computer has for it.")
            .arg(service);
    case ProxyFault::NotThrough:
        //: %1: the name of a service
        return Words::tr("This computer is set to reach %1 through a proxy, and no connection came about. "
                         "The proxy may be out of reach or refuse to connect, or the address of %1 may not "
                         "be found.")
            .arg(service);
    case ProxyFault::Silent:
        //: %1: the name of a service
        return Words::tr("This computer is set to reach %1 through a proxy, or to look up whether it has to, "
                         "and no answer came in time.")
            .arg(service);
    case ProxyFault::Unusable:
        //: %1: the name of a service, %2: the address of a proxy, such as socks4://192.0.2.1:1080
        return Words::tr("This computer is set to reach %1 through the proxy %2, and Renumber cannot use it.")
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
        return Words::tr("Renumber asks for no password of a proxy. Whoever looks after this computer's "
                         "network can help.");
    case ProxyFault::Unusable:
        return Words::tr("Renumber can use proxies whose address is http:// or socks5://, a host, and a port "
                         "of at most 65535. Whoever looks after this computer's network can help.");
    case ProxyFault::NotThrough:
    case ProxyFault::Silent:
        return joinedSentences({tryAgain,
                                Words::tr("If this happens again, whoever looks after this computer's "
                                          "network can help.")});
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
