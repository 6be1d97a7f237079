// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/router.h"
#include "imitatedapi.h"

#include <QJsonArray>
#include <QJsonObject>

namespace renumber::test {

/// Whether a reply says how many people there are.
enum class Totals { Told, NotTold };

/// Whether a search for something is answered with those who have it, or with everybody.
enum class Filters { Known, Ignored };

/// People of an organisation, to be looked for by an API client: directory.json describes it. A reply has 20
/// of them at most.
class Directory : public ImitatedApi
{
public:
    Directory();

    /// Back to nobody.
    void clear();
    /// With the members that directory.json takes; "id" has to be there.
    void add(const QJsonObject &person) { m_people.append(person); }
    void setTotals(Totals totals) { m_totals = totals; }
    void setFilters(Filters filters) { m_filters = filters; }
    /// The queries of all searches since clear(), decoded, such as "phone=33750253354".
    const QStringList &searches() const { return m_searches; }

protected:
    sandbox::Reply answer(const sandbox::Request &request) override { return m_router.answer(request); }
    bool belongsTo(description::Step, const sandbox::Request &) const override { return false; }

private:
    sandbox::Reply search(const sandbox::Request &request);
    sandbox::Reply show(const sandbox::Request &request) const;

    sandbox::Router m_router;
    QJsonArray m_people;
    QStringList m_searches;
    Totals m_totals = Totals::Told;
    Filters m_filters = Filters::Known;
};

} // namespace renumber::test
