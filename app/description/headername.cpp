// SPDX-License-Identifier: Apache-2.0
#include "description/headername.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace renumber::description {

bool isHeaderName(const QString &name)
{
    static const QRegularExpression token(u"\\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"_s);
    return token.match(name).hasMatch();
}

bool isWrittenByProgram(const QString &name)
{
    static const QStringList names{u"accept-encoding"_s,
                                   u"connection"_s,
                                   u"content-encoding"_s,
                                   u"content-length"_s,
                                   u"content-type"_s,
                                   u"expect"_s,
                                   u"host"_s,
                                   u"te"_s,
                                   u"trailer"_s,
                                   u"transfer-encoding"_s,
                                   u"upgrade"_s};
    return names.contains(name, Qt::CaseInsensitive);
}

} // namespace renumber::description
