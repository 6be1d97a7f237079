// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/placereader.h"

#include <QJsonArray>

namespace renumber::description {

/// \a facts, and what the reply to any call that is made with a sign-in can give: the token that is used from
/// then on.
QStringList withNewToken(QStringList facts);

/// Turns the calls of a description into plain data and notes what is wrong with them. A JsonFile that fits
/// the schema is taken for granted.
class CallReader
{
public:
    /// \a json and \a faults outlive this; faults are appended to \a faults.
    CallReader(const JsonFile &json, Faults &faults);

    /// Reads what stands outside of calls about replies.
    PlaceReader &places() { return m_places; }

    /// The calls at \a place, one after the other; what one keeps, those behind it may use: \a scope grows.
    /// \a known are the names that "take" may have here.
    Calls calls(const QString &place, Scope &scope, const QStringList &known);

    /// What stands under "keep" at \a place, by whatever reply; \a scope lets those after it use it.
    QList<Take> kept(const QString &place, Scope &scope);

    /// The value at the JSON Pointer \a place; undefined where there is none.
    QJsonValue at(const QString &place) const;

    /// All variables that the calls read so far have used.
    const QSet<QString> &used() const { return m_used; }
    void forgetUsed() { m_used.clear(); }

    enum class InUrl { No, Yes };
    /// The template \a text, with its variables checked against \a scope.
    Template checkedTemplate(const QString &place, const QString &text, const Scope &scope, InUrl inUrl);

private:
    Call call(const QString &place, const QJsonObject &json, const Scope &scope, const QStringList &known);
    void readMethod(Call &call, const QString &place, const QJsonObject &json, const Scope &scope);
    QString withoutHost(Call &call, const QString &place, const QString &text, const Scope &scope);
    void readTarget(Call &call, const QString &place, const QString &text, const Scope &scope);
    Scope readInPath(const QString &place, const QJsonArray &json, const QString &target, const Scope &scope);
    void checkTaken(const Call &call, const QString &place, const QStringList &known);
    void checkPath(const QString &place, const QString &target);
    void readHeaders(Call &call, const QString &place, const QJsonObject &json, const Scope &scope);
    void checkMediaType(const QString &place);
    void readBody(Call &call, const QString &place, const QJsonObject &json, const Scope &scope);
    void addKept(const QList<Take> &keep, const QString &place, Scope &scope);
    ValueCondition when(const QString &place, const QJsonObject &json, const Scope &scope);
    void checkBody(const QString &place, const QJsonValue &json, const Scope &scope);
    void note(const QString &place, const QString &what, const QString &fix);

    const JsonFile &m_json;
    Faults &m_faults;
    PlaceReader m_places;
    QSet<QString> m_used;
};

} // namespace renumber::description
