// SPDX-License-Identifier: Apache-2.0
// What the compiler and the linker have put into the program so that a mistake with memory is of no use to
// anybody, read from the program's own file.
#include "testprogram.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

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
#ifndef RENUMBER_CET
        QSKIP("not with this compiler and processor");
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
};

RENUMBER_TEST(HardeningTest)
#include "hardeningtest.moc"
