// SPDX-License-Identifier: Apache-2.0
#include "words/recordtext.h"

#include "text/sanitized.h"
#include "words/isolate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

using desk::RecordFile;
using Memory = desk::audit::RememberedHeads::State;
using What = desk::RecordFault::What;
using Wrong = desk::audit::Wrong;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

QString damagedText(const QString &movedTo, const QString &file)
{
    if (movedTo.isEmpty())
        //: %1: the name of a file
        return Words::tr("%1 is damaged and can't be read to its end. Put a copy in its place.").arg(file);
    //: %1: the name of a file, %2: another one
    return Words::tr("%1 was damaged. It is now %2, and nothing was exported.").arg(file, movedTo);
}

QString somebodyElsesText(const QString &owner, const QString &file)
{
    if (owner.isEmpty())
        //: %1: the name of a file
        return Words::tr("%1 belongs to somebody else. Make a copy of your own and name that.").arg(file);
    //: %1: the name of a file, %2: a user of the computer
    return Words::tr("%1 belongs to %2. Make a copy of your own and name that.").arg(file, owner);
}

/// Of a chain in which \a finding is the first that is wrong; empty where that cannot be said.
QString soundPartText(const desk::audit::Finding &finding)
{
    if (finding.seq <= 1 || finding.what == Wrong::NotTheRemembered)
        return {};
    //: %1: the number of a row of the record of a desk
    return Words::tr("  up to row %1, each row fits the one before it").arg(finding.seq - 1);
}

QString findingText(const desk::audit::Finding &finding, const QString &file)
{
    //: %1: the name of a file, %2: what is wrong with it, without its full stop
    return Words::tr("%1: %2.").arg(file, toText(finding));
}

QString memoryText(const desk::RecordCheck &check, RecordFile::Whose whose)
{
    switch (check.memory) {
    case Memory::Read:
        //: %1: the number of a row of the record of a desk
        return Words::tr("  compared with what was seen of it before, up to row %1").arg(check.rememberedSeq);
    case Memory::Absent:
        if (whose == RecordFile::Whose::ThisDesk && check.verdict.head.seq > 0)
            return Words::tr(
                "  what this computer has seen of it before is gone (deskhead.json): rows cut off "
                "at the end would not be noticed");
        return Words::tr("  nothing to compare it with (deskhead.json beside it): rows cut off at the end "
                         "would not be noticed");
    case Memory::Damaged:
        return Words::tr("  what was seen of it before is damaged (deskhead.json): rows cut off at the end "
                         "would not be noticed");
    case Memory::Unreadable:
        return Words::tr("  what was seen of it before can't be read (deskhead.json): rows cut off at the "
                         "end would not be noticed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString recordFaultText(const desk::RecordFault &fault, const QString &file)
{
    switch (fault.what) {
    case What::Missing:
        //: %1: the name of a file
        return Words::tr("%1 does not exist. Name the file in which a desk keeps its record.").arg(file);
    case What::SomebodyElses:
        return somebodyElsesText(fault.reason, file);
    case What::NotADesks:
        //: %1: the name of a file
        return Words::tr("%1 is not the record of a desk. Name a file called desk.sqlite, or a copy of one.")
            .arg(file);
    case What::NewerVersion:
        //: %1: the name of a file
        return Words::tr("%1 was written by a later version of Renumber. Use that one.").arg(file);
    case What::Damaged:
        return damagedText(fault.reason, file);
    case What::Unreadable:
        //: %1: the name of a file
        return Words::tr("%1 can't be read. Check that you may read it and its folder.").arg(file);
    case What::Unwritable:
        //: %1: the name of a file
        return Words::tr("%1 can't be written to, so that no export can be recorded there. Nothing was "
                         "exported.")
            .arg(file);
    case What::InUse:
        return Words::tr("Renumber is open. Close it, then export again.");
    case What::NotExported:
        //: %1: what the system says of a file
        return Words::tr("Nothing was exported: %1. Name another folder.").arg(fault.reason);
    }
    Q_UNREACHABLE();
}

QString recordDoubtText(const desk::RecordExport &done, const QString &file)
{
    if (done.finding)
        return findingText(*done.finding, file);
    if (done.isHeadMissing)
        //: %1: the name of a file
        return Words::tr(
                   "%1: what this computer has seen of it before is gone (deskhead.json). Rows may have "
                   "been cut off at the end.")
            .arg(file);
    if (!done.isHeadKept)
        //: %1: the name of a file
        return Words::tr(
                   "%1: how far it was seen now could not be noted (deskhead.json). Rows that are cut off "
                   "at the end later may go unnoticed.")
            .arg(file);
    return {};
}

QStringList recordCheckText(const desk::RecordCheck &check, const QString &file, RecordFile::Whose whose)
{
    const qint64 last = check.verdict.head.seq;
    QStringList lines;
    if (const auto &finding = check.verdict.finding) {
        lines = {findingText(*finding, file), soundPartText(*finding),
                 //: %1: the number of a row of the record of a desk
                 Words::tr("  read up to row %1").arg(last)};
    } else {
        //: %1: the name of a file, %2: the number of its last row
        lines.append(Words::tr("%1: whole up to row %2.").arg(file, QString::number(last)));
    }
    lines.append(memoryText(check, whose));
    lines.removeAll(QString());
    return lines;
}

QStringList recordExportText(const desk::RecordExport &done, const QString &path, RecordFile::Whose whose)
{
    //: %1: the number of the last row, %2: the name of a file, in which they now are
    QStringList lines{
        Words::tr("Exported up to row %1: %2").arg(QString::number(done.manifest.last.seq), path),
        //: %1: the name of a file
        Words::tr("  its checksum is in %1").arg(path + u".manifest.json"_s)};
    if (whose == RecordFile::Whose::ThisDesk)
        //: %1: the number of a row of the record of a desk
        lines.append(Words::tr("  recorded in row %1").arg(done.manifest.chainHead.seq));
    else
        lines.append(Words::tr("  not recorded: this is not the file of this computer's desk"));
    return lines;
}

QString verdictText(const desk::audit::Verdict &verdict)
{
    const QString last = QLocale().toString(verdict.head.seq);
    if (!verdict.finding)
        //: %1: the number of the newest row of the record of a desk
        return Words::tr("The record is whole up to row %1.").arg(last);
    //: %1: what is wrong with the record of a desk, without its full stop, %2: the number of its newest row
    return Words::tr("%1. This is the first fault of the record, which was read up to row %2.")
        .arg(toText(*verdict.finding), last);
}

QString exportedText(const desk::audit::Manifest &manifest, const QString &path)
{
    const QString file = isolated(text::sanitized(path, text::Longest::Line));
    if (manifest.rows == 0)
        //: %1: the name of a file
        return Words::tr("Nothing fitted, so %1 has no rows.").arg(file);
    //: %1: the number of the last row that was exported, %2: the name of a file
    return Words::tr("Exported up to row %1, to %2. Its checksum is in the file beside it that ends in "
                     ".manifest.json.")
        .arg(QLocale().toString(manifest.last.seq), file);
}

} // namespace renumber::ui
