// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"
#include "trial/mask.h"

#include <QJsonValue>

namespace renumber::trial {

/// \a value as JSON with a line for each member and element, masked by \a mask. Names of members and the kind
/// of each value stay what they are, but that what is masked of a number is no number any more.
QStringList jsonLines(const QJsonValue &value, const Mask &mask);

/// The same on one line. \a name is what the value is called, as Mask::valueOf() has it.
QString jsonText(const QJsonValue &value, const Mask &mask, const QString &name = {});

/// The address \a url as it is asked for, but masked.
QString addressText(const QUrl &url, const Mask &mask);

/// A header, "Name: value", but masked: of credentials the scheme stays, of a cookie its name.
QString headerText(const net::Header &header, const Mask &mask);

/// A body with the headers \a headers: JSON and forms with a line for each value, anything else as it is.
/// What is very long is cut, and the last line says so.
QStringList bodyLines(const QByteArray &body, const QList<net::Header> &headers, const Mask &mask);

} // namespace renumber::trial
