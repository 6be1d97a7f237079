// SPDX-License-Identifier: Apache-2.0
#include "recordcommands.h"

#include "desk/sqlite/deskpath.h"
#include "desk/sqlite/recordexport.h"
#include "print.h"
#include "text/sanitized.h"
#include "time/clock.h"
#include "words/recordtext.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

constexpr int notDone = 2;

/// What is read, as it may be shown.
QString shownFile(const QString &file, const QString &dataFolder)
{
    return text::sanitized(file.isEmpty() ? desk::deskPath(dataFolder) : file, text::Longest::Line);
}

void printAll(FILE *stream, const QStringList &lines)
{
    for (const QString &line : lines)
        print(stream, line);
}

/// A new file's, named by the time.
QString exportPath(const ExportWish &wish)
{
    const QString time = time::systemClock().now().wall.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    return QDir(wish.outputFolder).filePath(u"audit-%1.%2"_s.arg(time, nameOf(wish.format)));
}

desk::RecordResult<desk::RecordExport> waitFor(wait::Future<desk::RecordResult<desk::RecordExport>> future)
{
    QEventLoop loop;
    desk::RecordResult<desk::RecordExport> heard = tl::unexpected(desk::RecordFault());
    future.then([&](const desk::RecordResult<desk::RecordExport> &result) {
        heard = result;
        loop.quit();
    });
    loop.exec();
    return heard;
}

} // namespace

int verifyAudit(const QString &file, const QString &dataFolder)
{
    const QString shown = shownFile(file, dataFolder);
    const auto found = desk::RecordFile::find(file, dataFolder);
    const auto check = found.and_then([](const desk::RecordFile &record) { return record.verify(); });
    if (!check) {
        print(stderr, recordFaultText(check.error(), shown));
        return notDone;
    }
    const bool isWell = isAllWell(*check, found->whose());
    printAll(isWell ? stdout : stderr, recordCheckText(*check, shown, found->whose()));
    return isWell ? 0 : 1;
}

int exportAudit(const ExportWish &wish)
{
    const QString shown = shownFile(wish.file, wish.dataFolder);
    const auto found = desk::RecordFile::find(wish.file, wish.dataFolder);
    if (!found) {
        print(stderr, recordFaultText(found.error(), shown));
        return notDone;
    }
    const desk::audit::ExportPlan plan{exportPath(wish), wish.format, {}, {}};
    const auto done = QFileInfo::exists(plan.path)
        ? tl::unexpected(desk::RecordFault{desk::RecordFault::What::NotExported, qt_error_string(EEXIST)})
        : waitFor(exportRecord(*found, plan));
    if (!done) {
        print(stderr, recordFaultText(done.error(), shown));
        return notDone;
    }
    if (const QString doubt = recordDoubtText(*done, shown); !doubt.isEmpty())
        print(stderr, doubt);
    printAll(stdout,
             recordExportText(*done, text::sanitized(plan.path, text::Longest::Line), found->whose()));
    return 0;
}

} // namespace renumber::ui
