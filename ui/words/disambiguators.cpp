// SPDX-License-Identifier: Apache-2.0
#include "words/disambiguators.h"

#include "text/unseen.h"

#include <QSet>

#include <string>

#include <unicode/uspoof.h>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

/// The same for texts whose letters look alike, of whatever scripts they are (UTS 39, 4).
QString skeletonOf(const QString &text)
{
    UErrorCode opening = U_ZERO_ERROR;
    static const icu::LocalUSpoofCheckerPointer checker(uspoof_open(&opening));
    if (checker.isNull())
        return text;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString skeleton;
    constexpr uint32_t allScripts = 0; // the one kind of skeleton that there is
    uspoof_getSkeletonUnicodeString(checker.getAlias(), allScripts,
                                    icu::UnicodeString::fromUTF8(text.toStdString()), skeleton, &status);
    std::string utf8;
    return U_FAILURE(status) ? text : QString::fromStdString(skeleton.toUTF8String(utf8));
}

/// A text as a person sees it who looks once: by its letters as they are, and by them in one case, as each
/// finds what the other does not ("l" and "I"; "Noa" and "NOA").
struct Look
{
    explicit Look(const QString &text)
    {
        const QString plain
            = text::withoutUnseen(text.normalized(QString::NormalizationForm_KC), text::Joiners::Dropped)
                  .simplified();
        asItIs = skeletonOf(plain);
        inOneCase = skeletonOf(plain.toCaseFolded());
    }
    bool isLike(const Look &other) const { return asItIs == other.asItIs || inOneCase == other.inOneCase; }

    QString asItIs;
    QString inOneCase;
};

QList<Look> looksOf(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

/// The indexes of \a rows that look like another one from which \a differ tells them apart.
template <typename Differ> QList<qsizetype> toBeToldApart(const QStringList &rows, const Differ &differ)
{
    const QList<Look> looks = looksOf(rows);
    QList<qsizetype> found;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype j = 0; j < rows.size(); ++j) {
            if (i != j && looks.at(i).isLike(looks.at(j)) && differ(i, j)) {
                found.append(i);
                break;
            }
        }
    }
    return found;
}

} // namespace

QStringList disambiguators(const QStringList &rows, const QList<QStringList> &steps)
{
    QStringList beside(rows.size(), QString());
    QStringList whole = rows;
    const auto add = [&](const QList<qsizetype> &indexes, const QStringList &step) {
        for (const qsizetype i : indexes) {
            beside[i] += beside.at(i).isEmpty() || step.at(i).isEmpty() ? step.at(i)
                                                                        : QString(u" · "_s + step.at(i));
            whole[i] = rows.at(i) + u'\n' + beside.at(i);
        }
    };
    for (const QStringList &step : steps) {
        const QList<Look> looks = looksOf(step);
        add(toBeToldApart(whole, [&](qsizetype i, qsizetype j) { return !looks.at(i).isLike(looks.at(j)); }),
            step);
    }
    // Ids that differ in "l" and "1" only are hard to tell apart, and better than nothing.
    QSet<qsizetype> told;
    for (const QStringList &step : steps) {
        const QList<qsizetype> hard = toBeToldApart(whole, [&](qsizetype i, qsizetype j) {
            return step.at(i) != step.at(j) && !(told.contains(i) && told.contains(j));
        });
        add(hard, step);
        told.unite({hard.cbegin(), hard.cend()});
    }
    return beside;
}

QList<QStringList> idSteps(const QStringList &ids)
{
    QList<QStringList> steps;
    for (const qsizetype count : {4, 8}) {
        QStringList ends;
        for (const QString &id : ids)
            ends.append(id.size() > count ? QString(u'…' + id.right(count)) : id);
        steps.append(ends);
    }
    steps.append(ids);
    return steps;
}

} // namespace renumber::ui
