// SPDX-License-Identifier: Apache-2.0
#include "words/deskrefusaltext.h"

#include "text/sanitized.h"
#include "words/casenumber.h"
#include "words/deskmissingtext.h"
#include "words/isolate.h"

#include <QCoreApplication>

namespace renumber::ui {

using keychain::KeychainFailure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskRefusalText)
};

} // namespace

QString policyFaultText(const description::Faults &faults)
{
    if (faults.isEmpty())
        return Words::tr(
            "The desk is closed, as its policy can't be read. Tell whoever set up Renumber for you.");
    const description::Fault &first = faults.constFirst();
    //: %1: what is wrong with a file, such as "the file cannot be read"
    return Words::tr(
               "The desk is closed, as there is something wrong with its policy: %1. Tell whoever set up "
               "Renumber for you.")
        .arg(isolated(text::sanitized(first.what, text::Longest::Sentence)));
}

QString deskKeyText(KeychainFailure failure)
{
    switch (failure) {
    case KeychainFailure::Locked:
        return Words::tr("The desk is closed, as the keyring is locked. Unlock it, then try again.");
    case KeychainFailure::Absent:
        return Words::tr("The desk is closed. Its cases are on this computer, but the key that they were "
                         "recorded with isn't in the keyring. Tell whoever set up Renumber for you.");
    case KeychainFailure::Unavailable:
        return Words::tr("The desk is closed, as this computer has no keyring to keep its key in. Start one, "
                         "then try again.");
    case KeychainFailure::TooLarge:
    case KeychainFailure::ReadBackDiffers:
    case KeychainFailure::Failed:
        return Words::tr("The desk is closed, as the keyring doesn't keep its key. Try again.");
    }
    Q_UNREACHABLE();
}

QString searchMissingText(const QList<desk::Missing> &missing, const time::Now &now)
{
    QStringList sentences;
    for (const desk::Missing &one : missing)
        sentences.append(missingText(one, account::ContactKind::Phone, {}, now));
    return sentences.join(QChar::Space);
}

QString notOpenedText()
{
    return Words::tr(
        "The account of this case can't be read now, so the case stays on the board. Try again.");
}

QString findOnceMoreText(int number)
{
    //: %1: the number of a case, such as R-1042
    return Words::tr(
               "This computer doesn't know whose case %1 is. Find the person, and it goes on from there.")
        .arg(caseNumberText(number));
}

} // namespace renumber::ui
