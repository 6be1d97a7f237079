// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/callreader.h"
#include "description/description.h"

namespace renumber::description {

/// Reads what a person says about a change besides the contact, each a variable of its calls: "choices",
/// "ask" and "by". Notes what a schema cannot see.
class InputReader
{
public:
    /// \a json, \a faults and \a calls outlive this. \a place is that of the journey.
    InputReader(const JsonFile &json, Faults &faults, CallReader &calls, const QString &place);

    /// Into \a journey; its calls may use what is in \a scope afterwards.
    void read(Journey &journey, account::ContactKind kind, Scope &scope);
    /// Of \a journey, whose calls use the variables \a used: what a person says for nothing would mislead.
    void checkUse(const Journey &journey, const QSet<QString> &used, const QSet<QString> &usedBySend);

private:
    /// False, and noted, where the variable \a name has a meaning already.
    bool isFree(const QString &place, const QString &name, const Scope &scope);
    QString label(const QString &place, const QJsonObject &json);
    void readChoices(Journey &journey, Scope &scope);
    void readAsk(Journey &journey, Scope &scope);
    void readChannels(Journey &journey, account::ContactKind kind, Scope &scope);
    Channel channel(const QString &place, const QJsonValue &json);
    void note(const QString &place, const QString &what, const QString &fix);

    const JsonFile &m_json;
    Faults &m_faults;
    CallReader &m_calls;
    const QString m_place;
};

} // namespace renumber::description
