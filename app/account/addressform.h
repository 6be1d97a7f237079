// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to account/: what an address looks like.

#include <QList>
#include <QString>

namespace renumber::account {

/// The places of the @ in \a text that are not in quotes, as a local part or a name may be (RFC 5322 3.2.4).
QList<qsizetype> dividers(const QString &text);

/// Whether \a address, which is divided at \a at, can be one that mail goes to, is shown as it is sent, and
/// has nothing in it that belongs elsewhere: nothing hidden or cut off, nothing left over from a link or a
/// form. All other signs are allowed (RFC 5322 3.2.3, RFC 6531 3.3), and in quotes those of links and forms
/// as well.
bool isAddress(const QString &address, qsizetype at);

} // namespace renumber::account
