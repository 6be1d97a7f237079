// SPDX-License-Identifier: Apache-2.0
#include "words/sentence.h"

#include <QCoreApplication>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

} // namespace

QString joinedSentences(const QStringList &sentences)
{
    QString joined;
    for (const QString &sentence : sentences) {
        if (joined.isEmpty())
            joined = sentence;
        else if (!sentence.isEmpty())
            //: One sentence, then another. Languages without spaces between sentences have none here
            joined = Words::tr("%1 %2").arg(joined, sentence);
    }
    return joined;
}

} // namespace renumber::ui
