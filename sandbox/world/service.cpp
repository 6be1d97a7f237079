// SPDX-License-Identifier: Apache-2.0
#include "world/service.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

QString serviceName(Service service)
{
    switch (service) {
    case Service::ReachFive:
        return u"reachfive"_s;
    case Service::TrivoreId:
        return u"trivoreid"_s;
    case Service::Kii:
        return u"kii"_s;
    case Service::GenAuth:
        return u"genauth"_s;
    }
    Q_UNREACHABLE();
}

} // namespace renumber::sandbox
