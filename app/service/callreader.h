// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/description.h"
#include "service/jsonfile.h"

#include <QSet>

namespace renumber::service {

/// Which variables a call may use, and which of them must not stand in a URL (ASVS 5.0 14.2.1).
struct Scope
{
    QSet<QString> variables;
    QSet<QString> secrets;
    QSet<QString> kept; ///< those among the variables that earlier calls keep
    QSet<QString> links; ///< those among the kept that a target may begin with
};

/// Turns the calls of a description into plain data and notes what is wrong with them. A JsonFile that fits
/// the schema is taken for granted.
class CallReader
{
public:
    /// \a json and \a faults outlive this; faults are appended to \a faults.
    CallReader(const JsonFile &json, Faults &faults);

    /// What the settings stand for where a place in a reply names one, such as "{tokenField}".
    void setSettings(const Values &settings) { m_settings = settings; }

    /// The calls at \a place, one after the other; what one keeps, those behind it may use: \a scope grows.
    /// \a known are the names that "take" may have here.
    Calls calls(const QString &place, Scope &scope, const QStringList &known);

    /// A list of places in a reply, at \a place; a single text is a list of one.
    QList<ReplyPath> paths(const QString &place, const QJsonValue &json);
    ReplyCondition condition(const QString &place, const QJsonObject &json);
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
    void readHeaders(Call &call, const QString &place, const QJsonObject &json, const Scope &scope);
    void readBody(Call &call, const QString &place, const QJsonObject &json, const Scope &scope);
    void addKept(const Call &call, const QString &place, Scope &scope);
    QList<Take> takes(const QString &place, const QJsonObject &json);
    Take take(const QString &place, const QString &name, const QJsonValue &json);
    void readTakeDetails(Take &take, const QString &place, const QJsonObject &json);
    std::optional<ReplyPath> onePath(const QString &place, const QJsonValue &json);
    ValueCondition when(const QString &place, const QJsonObject &json, const Scope &scope);
    void checkBody(const QString &place, const QJsonValue &json, const Scope &scope);
    void note(const QString &place, const QString &what, const QString &fix);

    const JsonFile &m_json;
    Faults &m_faults;
    Values m_settings;
    QSet<QString> m_used;
};

} // namespace renumber::service
