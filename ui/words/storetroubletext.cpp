// SPDX-License-Identifier: Apache-2.0
#include "words/storetroubletext.h"

#include "text/sanitized.h"
#include "words/isolate.h"

#include <QCoreApplication>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoreTroubleText)
};

} // namespace

QString storeTroubleText(const desk::StoreFault &fault)
{
    using What = desk::StoreFault::What;
    switch (fault.what) {
    case What::Unreadable:
        return Words::tr("The cases can't be read. Check that you may read Renumber's data folder.");
    case What::Damaged:
        return Words::tr("The file of the cases is damaged. Start Renumber again: it moves the file aside.");
    case What::Unwritable:
        return Words::tr("Nothing can be saved, so nothing new can begin. Check that the disk has room and "
                         "that you may write to Renumber's data folder.");
    case What::NewerVersion:
        return Words::tr("A later version of Renumber has used these cases. Use that one.");
    case What::Unreachable:
        return Words::tr("The store of the cases doesn't answer. Nothing new can begin until it does.");
    case What::KeyLost:
        return Words::tr("The key of this desk is missing from the keyring, so that locked persons would not "
                         "be known again. Ask your administrator.");
    case What::NotExported:
        //: %1: what the system says of a file
        return Words::tr("Nothing was exported: %1. Choose another folder.")
            .arg(isolated(text::sanitized(fault.reason, text::Longest::Line)));
    case What::LossUnstated:
        return Words::tr("Cases and locks may have been lost. Nothing goes on until somebody has stated that "
                         "they know.");
    case What::NoRole:
        return Words::tr("Your role at this desk doesn't allow that.");
    case What::IdUsed:
    case What::Unfit:
        return Words::tr("Nothing like that is in the record.");
    case What::NoSuchCase:
    case What::PersonInHand:
    case What::Refused:
    case What::PermitSpent:
    case What::StillTelling:
    case What::NotLocked:
    case What::StillLocked:
        return Words::tr("The store did not do that. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
