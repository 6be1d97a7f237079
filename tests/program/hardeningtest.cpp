// SPDX-License-Identifier: Apache-2.0
// What the compiler and the linker have put into the program so that a mistake with memory is of no use to
// anybody, read from the program's own file; what leaves no trace there that could be looked for, from what
// the compiler has noted beside it, and from what it was called with. What is expected is said here alone, so
// that nothing is missed where cmake/hardening.cmake does not ask for it any more.
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// With what each part of the program has to be compiled, by compilers and for processors that Renumber is
/// built with; which of them have it is no question to the build that is tested.
QStringList wantedFlags()
{
    QStringList flags{u"-fstack-protector-strong"_s};
#if defined(__x86_64__) || defined(__aarch64__)
    flags.append(u"-fstack-clash-protection"_s);
#endif
#ifdef __x86_64__
    flags.append(u"-fcf-protection"_s);
#endif
    return flags;
}

/// Whether \a command has \a flag, with or without a value, and nothing that takes it back.
bool has(const QStringList &command, const QString &flag)
{
    const QString opposite = u"-fno-"_s + flag.sliced(QStringView(u"-f").size());
    const bool isThere = std::any_of(command.cbegin(), command.cend(), [&flag](const QString &word) {
        return word == flag || (word.startsWith(flag + u'=') && !word.endsWith(u"=none"));
    });
    return isThere && !command.contains(opposite) && !command.contains(QString(flag + u"=none"));
}

/// What the compiler was called with for all that the program is made of, one call each.
QList<QStringList> commands()
{
    QList<QStringList> commands;
#ifdef RENUMBER_COMMANDS
    QFile file(QStringLiteral(RENUMBER_COMMANDS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there are no compile commands");
    static const QRegularExpression ours(u" -o (app|ui|display)/"_s);
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries) {
        const QString command = entry[u"command"_s].toString();
        if (ours.match(command).hasMatch())
            commands.append(command.split(u' ', Qt::SkipEmptyParts));
    }
#endif
    return commands;
}

/// What a tool that comes with every compiler says of the program.
QString output(const QString &tool, const QStringList &options)
{
    QProcess process;
    process.start(tool, options + QStringList{QStringLiteral(RENUMBER_PROGRAM)});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s does not read the program", qPrintable(tool));
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

QString read(const QString &option)
{
    return output(u"readelf"_s, {u"--wide"_s, option});
}

bool says(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).hasMatch();
}

} // namespace

class HardeningTest : public QObject
{
    Q_OBJECT

private slots:
    /// The program is somewhere else each time.
    void itIsPositionIndependent()
    {
        QVERIFY(says(read(u"--file-header"_s), u"^ *Type: +DYN"_s));
        QVERIFY(says(read(u"--dynamic"_s), u"\\(FLAGS_1\\).*\\bPIE\\b"_s));
    }

    /// The tables of functions cannot be written once it runs.
    void fullRelro()
    {
        QVERIFY(says(read(u"--program-headers"_s), u"^ *GNU_RELRO "_s));
        const QString dynamic = read(u"--dynamic"_s);
        QVERIFY2(says(dynamic, u"\\(FLAGS\\).*\\bBIND_NOW\\b|\\(FLAGS_1\\).*\\bNOW\\b"_s),
                 qPrintable(dynamic));
    }

    void nothingIsBothWrittenAndCarriedOut()
    {
        const QString headers = read(u"--program-headers"_s);
        QVERIFY2(says(headers, u"^ *GNU_STACK .* RW +0x"_s), qPrintable(headers));
        QVERIFY2(!says(headers, u" RWE +0x"_s), qPrintable(headers));
    }

    /// Each function that may be jumped to says so. The program as a whole cannot, as the objects with which
    /// Debian's compiler begins and ends every program do not.
    void jumpsLeadToWhereTheyMay()
    {
#ifndef __x86_64__
        QSKIP("not with this processor");
#else
        QVERIFY(output(u"objdump"_s, {u"--disassemble=main"_s}).contains(u"endbr"));
#endif
    }

    void theStackAndTheLibrariesAreWatched()
    {
        const QString symbols = read(u"--dyn-syms"_s);
        QVERIFY(symbols.contains(u"__stack_chk_fail"));
        QVERIFY(symbols.contains(u"__glibcxx_assert_fail"));
    }

    /// The system's library looks at how much goes where: by its name a function that does.
    void whatGoesIntoMemoryIsMeasured()
    {
#ifndef __OPTIMIZE__
        QSKIP("only in what is optimised");
#else
        const QString symbols = read(u"--dyn-syms"_s);
        QVERIFY2(says(symbols, u"\\b__\\w+_chk@"_s), qPrintable(symbols));
#endif
    }

    /// By what the compiler notes with whatever somebody may want to look into by a debugger. All parts that
    /// were compiled alike have one note in common, so that one that was not has a note of its own.
    void theCompilerHasNotedHow()
    {
        QProcess process;
        process.start(u"readelf"_s,
                      {u"--decompress"_s, u"--string-dump=.debug_str"_s, QStringLiteral(RENUMBER_PROGRAM)});
        QVERIFY(process.waitForFinished());
        QList<QStringList> notes;
        const QByteArrayList lines = process.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (line.contains("  GNU C"))
                notes.append(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
        }
        if (notes.isEmpty())
            QSKIP("this compiler notes nothing, or nobody is to look into this program");
        for (const QStringList &note : notes) {
            for (const QString &flag : wantedFlags())
                QVERIFY2(has(note, flag), qPrintable(u"no %1: %2"_s.arg(flag, note.join(u' '))));
        }
    }

    void everyPartIsCompiledSo()
    {
#ifndef RENUMBER_COMMANDS
        QSKIP("CMake does not write what the compiler is called with");
#else
        const QList<QStringList> all = commands();
        QVERIFY2(all.size() > 200, "these are not all of them");
        for (const QStringList &command : all) {
            const QString called = command.join(u' ');
            for (const QString &flag : wantedFlags())
                QVERIFY2(has(command, flag), qPrintable(u"no %1: %2"_s.arg(flag, called)));
            QVERIFY2(command.contains(u"-D_GLIBCXX_ASSERTIONS"), qPrintable(called));
#ifdef __OPTIMIZE__
            QVERIFY2(command.contains(u"-D_FORTIFY_SOURCE=3")
                         && command.lastIndexOf(u"-U_FORTIFY_SOURCE"_s)
                             < command.indexOf(u"-D_FORTIFY_SOURCE=3"_s),
                     qPrintable(called));
#endif
        }
#endif
    }
};

RENUMBER_TEST(HardeningTest)
#include "hardeningtest.moc"
