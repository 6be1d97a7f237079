// SPDX-License-Identifier: Apache-2.0
#include "words/desklosstext.h"

#include "text/sanitized.h"
#include "words/isolate.h"
#include "words/sentence.h"

#include <QCoreApplication>

namespace renumber::ui {

using desk::audit::Finding;
using desk::audit::Wrong;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskLossText)
};

QString setAsideText(const QString &path)
{
    if (path.isEmpty())
        return {};
    //: %1: a file
    return Words::tr("The desk's store was damaged. It is now %1, and a new one was begun.")
        .arg(leftToRight(text::sanitized(path, text::Longest::Line)));
}

QString missingRowsText(const Finding &finding)
{
    if (finding.last <= finding.seq)
        //: %1: the number of a row
        return Words::tr("Row %1 of the record is missing.").arg(finding.seq);
    //: %1 and %2: the numbers of the first and the last row
    return Words::tr("Rows %1 to %2 of the record are missing.").arg(finding.seq).arg(finding.last);
}

QString cutOffText(const Finding &finding)
{
    if (finding.last <= finding.seq)
        //: %1: the number of a row
        return Words::tr("Row %1 is missing from the end of the record.").arg(finding.seq);
    //: %1 and %2: the numbers of the first and the last row
    return Words::tr("Rows %1 to %2 are missing from the end of the record.")
        .arg(finding.seq)
        .arg(finding.last);
}

} // namespace

QString openedText(const desk::Opened &opened)
{
    return joinedSentences(
        {setAsideText(opened.setAside), opened.finding ? findingText(*opened.finding) : QString(),
         opened.isLossStated ? QString() : lossUnstatedText(),
         opened.isHeadMissing ? Words::tr("What this computer had seen of the record is gone. Rows may have "
                                          "been cut off at its end.")
                              : QString(),
         opened.isHeadKept ? QString()
                           : Words::tr("This computer can't note how far it has seen the record. Ask an "
                                       "administrator to look at its disk.")});
}

QString findingText(const Finding &finding)
{
    switch (finding.what) {
    case Wrong::Changed:
        //: %1: the number of a row
        return Words::tr("Row %1 of the record was changed.").arg(finding.seq);
    case Wrong::Missing:
        return missingRowsText(finding);
    case Wrong::Reordered:
        //: %1 and %2: the numbers of rows
        return Words::tr("Row %1 of the record was moved: it now stands at %2.")
            .arg(finding.seq)
            .arg(finding.last);
    case Wrong::Added:
        //: %1: the number of a row
        return Words::tr("Row %1 was added to the record afterwards.").arg(finding.seq);
    case Wrong::CutOff:
        return cutOffText(finding);
    case Wrong::NotTheRemembered:
        //: %1: the number of a row
        return Words::tr("This isn't the record that this computer has seen up to row %1. It may be a copy "
                         "that was put back.")
            .arg(finding.seq);
    case Wrong::Unguarded:
        return Words::tr("What protects the record from changes was taken out of its file.");
    }
    Q_UNREACHABLE();
}

QString lossUnstatedText()
{
    return Words::tr("Cases and locks may be lost. The desk stays shut until an administrator says that they "
                     "know.");
}

QString lossAdvice()
{
    return Words::tr(
        "First lock again who was locked. The file that was moved aside, or an export, says who.");
}

QString stateLossText()
{
    return Words::tr("I know what may be lost");
}

} // namespace renumber::ui
