// SPDX-License-Identifier: Apache-2.0
#include "trial/verdictlines.h"

#include "text/sanitized.h"
#include "trial/maskedtext.h"
#include "trial/requestlines.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using trial::Explained;
using trial::Mask;
using trial::NearMiss;
using trial::Verdict;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerdictLines)
};

/// More names than anybody reads.
constexpr qsizetype mostNames = 40;

QString listed(const QStringList &names, const Mask &mask)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNames)))
        shown.append(text::sanitized(mask.text(name), text::Longest::Entry));
    if (names.size() > mostNames)
        shown.append(u"…"_s);
    return shown.join(u", "_s);
}

QString nearMissText(const NearMiss &miss, const Mask &mask)
{
    const QString names = listed(miss.names, mask);
    const bool isBody = miss.place.isEmpty();
    switch (miss.kind) {
    case NearMiss::Kind::NotJson:
        return Words::tr("The body is not JSON.");
    case NearMiss::Kind::Object:
        if (names.isEmpty())
            //: %1: a place in a service's reply
            return isBody ? Words::tr("The body has no members.")
                          : Words::tr("There is \"%1\", which has no members.").arg(miss.place);
        //: %1: names of members of JSON
        return isBody ? Words::tr("The body has: %1.").arg(names)
                      //: %1: a place in a service's reply, %2: names of members of JSON
                      : Words::tr("There is \"%1\", which has: %2.").arg(miss.place, names);
    case NearMiss::Kind::List:
        if (miss.elements == 0)
            //: %1: a place in a service's reply
            return isBody ? Words::tr("The body is an empty list.")
                          : Words::tr("There is \"%1\", which is an empty list.").arg(miss.place);
        if (names.isEmpty())
            return isBody ? Words::tr("The body is a list with so many elements: %1.").arg(miss.elements)
                          //: %1: a place in a service's reply, %2: a number
                          : Words::tr("There is \"%1\", which is a list with so many elements: %2.")
                                .arg(miss.place, QString::number(miss.elements));
        return isBody
            //: %1: a number, %2: names of members of JSON
            ? Words::tr("The body is a list with so many elements: %1. The first has: %2.")
                  .arg(QString::number(miss.elements), names)
            //: %1: a place in a service's reply, %2: a number, %3: names of members of JSON
            : Words::tr("There is \"%1\", which is a list with so many elements: %2. The first has: %3.")
                  .arg(miss.place, QString::number(miss.elements), names);
    case NearMiss::Kind::Value:
        //: %1: a place in a service's reply
        return Words::tr("There is \"%1\", which is a single value.").arg(miss.place);
    case NearMiss::Kind::Headers:
        //: %1: names of HTTP headers
        return Words::tr("The reply has these headers: %1.").arg(names);
    case NearMiss::Kind::Nothing:
        return {};
    }
    Q_UNREACHABLE();
}

/// What was made of what, or that there was nothing.
QString takenText(const Explained &one, const Mask &mask)
{
    const QString name = one.take.name;
    if (one.isSecret())
        //: %1: a name in a service description, %2: a place in a service's reply; a secret stands there
        return Words::tr("%1, from \"%2\": it is there, and a secret.").arg(name, one.place);
    const QString value = trial::jsonText(one.value, mask, name);
    if (one.isList()) {
        const auto count = [](const QJsonValue &list) { return QString::number(list.toArray().size()); };
        // Of people, who may be many, the reply above tells.
        const QString each = name == u"people" ? QString() : QString(u": "_s + value);
        //: %1: a name in a service description, %2: a place in a service's reply, %3 and %4: numbers
        return Words::tr("%1, from \"%2\": %3 of %4 in the list")
                   .arg(name, one.place, count(one.value), count(one.there))
            + each;
    }
    const QString there = trial::jsonText(one.there, mask, name);
    if (one.there.isUndefined() || value == there)
        //: %1: a name in a service description, %2: a place in a service's reply, %3: what stands there
        return Words::tr("%1, from \"%2\": %3").arg(name, one.place, value);
    //: %1: a name in a service description, %2: a place in a service's reply, %3: what is made of %4, which
    //: stands there
    return Words::tr("%1, from \"%2\": %3, made of %4").arg(name, one.place, value, there);
}

QString refusalText(const Verdict &verdict, const net::HttpReply &reply, const service::Problem &problem)
{
    QStringList kinds{description::nameOf(problem.kind)};
    for (const description::ProblemKind kind : problem.orElse)
        kinds.append(description::nameOf(kind));
    if (!verdict.unmet.isEmpty())
        //: %1: a place in a service's reply, %2: the name of a problem, such as "wrongCode"
        return Words::tr("Not a success, as \"success\" wants something else of \"%1\". It is taken for: %2.")
            .arg(verdict.unmet, kinds.join(u", "_s));
    //: %1: an HTTP status, %2: names of problems, such as "wrongCode"
    return Words::tr("Not a success, with the status %1. It is taken for: %2.")
        .arg(QString::number(reply.status), kinds.join(u", "_s));
}

QString ruleText(const Verdict &verdict, const net::HttpReply &reply, const description::JsonFile &file)
{
    if (!verdict.rule)
        //: %1: an HTTP status. "problems" is a member of a service description
        return Words::tr("No rule of \"problems\" fits, so the status %1 decides, or what OAuth says in a "
                         "sign-in.")
            .arg(reply.status);
    const QString place = u"/problems/%1"_s.arg(*verdict.rule);
    const QString at = u"%1:%2"_s.arg(QFileInfo(file.file).fileName()).arg(file.lineOf(place));
    //: %1: a file and a line in it, %2: a place in that file
    return Words::tr("The rule that fits is in %1, at %2.").arg(at, place);
}

QStringList refusalLines(const Verdict &verdict, const net::HttpReply &reply, const service::Problem &problem,
                         const description::JsonFile &file, const Mask &mask)
{
    QStringList lines{refusalText(verdict, reply, problem), ruleText(verdict, reply, file)};
    if (!problem.serviceWords.isEmpty())
        //: %1: a sentence of a service
        lines.append(Words::tr("The service's words, by \"words\": %1").arg(mask.text(problem.serviceWords)));
    else
        lines.append(verdict.missedWords
                         //: %1: a sentence that says what there is in a reply
                         ? Words::tr("The service says no words, by \"words\". %1")
                               .arg(nearMissText(*verdict.missedWords, mask))
                         : Words::tr("The service says no words, by \"words\"."));
    if (!problem.requestId.isEmpty())
        //: %1: a service's id of a request
        lines.append(
            Words::tr("Its id of the request, by \"requestId\": %1").arg(mask.text(problem.requestId)));
    if (problem.entriesLeft)
        //: %1: a number
        lines.append(Words::tr("Tries that are left, by \"entriesLeft\": %1").arg(*problem.entriesLeft));
    return lines;
}

} // namespace

QString explainedLine(const Explained &one, const Mask &mask)
{
    const QString name = one.take.name;
    const QString miss = one.nearMiss ? nearMissText(*one.nearMiss, mask) : QString();
    const auto withMiss = [&miss](const QString &sentence) {
        return miss.isEmpty() ? sentence : QString(sentence + u' ' + miss);
    };
    if (!one.why.isEmpty() && one.there.isUndefined())
        return withMiss(
            //: %1: a name in a service description, %2: a place in a service's reply
            Words::tr("%1: nothing is at \"%2\". It must not be missing, so the reply is unexpected.")
                .arg(name, one.place));
    if (!one.why.isEmpty())
        //: %1: a name in a service description, %2: why it cannot be used, %3: what stands there
        return Words::tr("%1: %2, so the reply is unexpected. There is: %3")
            .arg(name, one.why, one.isSecret() ? trial::hidden() : trial::jsonText(one.there, mask, name));
    if (!one.value.isUndefined())
        return withMiss(takenText(one, mask));
    if (!one.there.isUndefined())
        //: %1: a name in a service description, %2: a place in a service's reply
        return Words::tr("%1: what is at \"%2\" is not understood, so it counts as missing.")
            .arg(name, one.place);
    return withMiss(
        //: %1: a name in a service description, %2: a place in a service's reply
        Words::tr("%1: nothing is at \"%2\". It may be missing.").arg(name, one.place));
}

QStringList verdictLines(const Verdict &verdict, const net::HttpReply &reply,
                         const tl::expected<service::Outcome, service::Problem> &outcome,
                         const description::JsonFile &file, const Mask &mask)
{
    if (verdict.kind == Verdict::Kind::Refused)
        return refusalLines(verdict, reply, outcome ? service::Problem() : outcome.error(), file, mask);
    QStringList lines;
    if (verdict.taken.isEmpty() && verdict.kept.isEmpty())
        lines.append(Words::tr("Nothing is taken."));
    for (const auto &[heading, values] :
         {std::pair{Words::tr("Taken:"), verdict.taken}, std::pair{Words::tr("Kept:"), verdict.kept}}) {
        if (values.isEmpty())
            continue;
        lines.append(heading);
        QStringList each;
        for (const Explained &one : values)
            each.append(explainedLine(one, mask));
        lines += indented(each);
    }
    if (verdict.kind == Verdict::Kind::Suspect && !outcome)
        //: %1: what is odd about a service's reply, as part of a sentence
        lines.append(Words::tr("The reply is unexpected: %1.").arg(outcome.error().detail));
    return lines;
}

} // namespace renumber::ui
