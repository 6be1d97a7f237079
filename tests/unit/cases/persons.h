// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace renumber::test {

/// Somebody with an account. No text of one is part of a text of another.
struct Person
{
    QString id;
    QString name;
    QString oldNumber;
    QString newNumber;
    QString code; ///< that the service sends them, each time

    /// What of them has no business in anything about anybody else; numbers without the plus, as some ways of
    /// sending write it otherwise.
    QList<QByteArray> traces() const;
    /// \a text with each trace of theirs replaced by what it is, so that it can be compared with what
    /// somebody else in their place would have.
    QString anonymous(QString text) const;
};

/// Four of them.
const QList<Person> &persons();

} // namespace renumber::test
