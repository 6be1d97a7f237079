// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"
#include "description/jsonfile.h"
#include "description/scope.h"

namespace renumber::description {

/// Reads what a description says of replies: places in them, conditions, values to take. Notes what is wrong
/// with it. A JsonFile that fits the schema is taken for granted.
class PlaceReader
{
public:
    /// \a json and \a faults outlive this; faults are appended to \a faults.
    PlaceReader(const JsonFile &json, Faults &faults);

    /// What the settings stand for where a place names one, such as "{tokenField}".
    void setSettings(const Values &settings) { m_settings = settings; }

    /// A list of places in a reply, at \a place; a single text is a list of one. They may name variables of
    /// \a scope.
    QList<ReplyPath> paths(const QString &place, const QJsonValue &json, const Scope &scope = {});
    ReplyCondition condition(const QString &place, const QJsonObject &json, const Scope &scope = {});
    /// What stands under "take" or "keep", at \a place.
    QList<Take> takes(const QString &place, const QJsonObject &json, const Scope &scope);

private:
    /// Where a place begins: at the reply, or at an element of a list in it.
    enum class Root { Reply, Element };

    Take take(const QString &place, const QString &name, const QJsonValue &json, const Scope &scope);
    void readDetails(Take &take, const QString &place, const QJsonObject &json, const Scope &scope);
    PersonPlaces personPlaces(const QString &place, const QJsonObject &json, const Scope &scope);
    void checkDetails(const Take &take, const QString &place, const QJsonObject &json);
    QList<ReplyPath> paths(const QString &place, const QJsonValue &json, const Scope &scope, Root root);
    QList<QList<ReplyPath>> nameParts(const QString &place, const QJsonValue &json, const Scope &scope,
                                      Root root);
    ReplyCondition condition(const QString &place, const QJsonObject &json, const Scope &scope, Root root);
    void checkStatus(const QString &place, const Matcher &matcher);
    /// \a text with its settings filled in; its other variables are those of \a scope.
    QString filledIn(const QString &place, const QString &text, const Scope &scope);
    void note(const QString &place, const QString &what, const QString &fix);

    const JsonFile &m_json;
    Faults &m_faults;
    Values m_settings;
};

} // namespace renumber::description
