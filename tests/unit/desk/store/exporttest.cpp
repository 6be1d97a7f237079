// SPDX-License-Identifier: Apache-2.0
// What leaves the audit as a file, and what stays of it outside the database.
#include "auditchain.h"
#include "desk/audit/exporter.h"
#include "desk/audit/microseconds.h"
#include "desk/audit/rememberedheads.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace renumber::desk::audit;
using namespace renumber::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

bool isForItsOwnerOnly(const QString &path)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const auto found = QFile::permissions(path);
    return (found & ownerOnly) == ownerOnly && !(found & others);
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    tl::expected<Manifest, QString> exported(const ExportPlan &plan, const QList<Row> &rows,
                                             const std::optional<PrivatePart> &part = std::nullopt)
    {
        Exporter exporter(plan);
        if (const auto begun = exporter.begin(); !begun)
            return tl::unexpected(begun.error());
        for (const Row &row : rows) {
            if (const auto written = exporter.write(row, part); !written)
                return tl::unexpected(written.error());
        }
        return exporter.finish({rows.last().seq, rows.last().hash}, u"ana"_s, 1'772'366'400'000'000);
    }

private slots:
    void aCellIsNoFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << u"ana"_s << "\"ana\"\r\n"_ba;
        QTest::newRow("empty") << u""_s << "\"\"\r\n"_ba;
        QTest::newRow("quotation mark") << u"a\"b"_s << "\"a\"\"b\"\r\n"_ba;
        QTest::newRow("comma and line") << u"a,b\nc"_s << "\"a,b\nc\"\r\n"_ba;
        QTest::newRow("equals") << u"=1+1"_s << "\"'=1+1\"\r\n"_ba;
        QTest::newRow("plus") << u"+1"_s << "\"'+1\"\r\n"_ba;
        QTest::newRow("minus") << u"-1"_s << "\"'-1\"\r\n"_ba;
        QTest::newRow("at") << u"@SUM(A1)"_s << "\"'@SUM(A1)\"\r\n"_ba;
        QTest::newRow("tab") << u"\t=1"_s << "\"'\t=1\"\r\n"_ba;
        QTest::newRow("as wide as an ideograph") << u"\uff1d1"_s << u"\"'\uff1d1\"\r\n"_s.toUtf8();
        QTest::newRow("later on") << u"a=1"_s << "\"a=1\"\r\n"_ba;
    }

    void aCellIsNoFormula()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, line);
        QCOMPARE(csvLine({cell}), line);
    }

    void aManifestTellsWhatItsFileHolds_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<int>("lines");
        QTest::newRow("csv") << Format::Csv << 6;
        QTest::newRow("json lines") << Format::JsonLines << 5;
    }

    void aManifestTellsWhatItsFileHolds()
    {
        QFETCH(Format, format);
        QFETCH(int, lines);
        const QList<Row> rows = chainOf(5);
        Filter filter;
        filter.actor = u"ana"_s;
        filter.from = 1'772'366'400'000'000;
        const ExportPlan plan{m_dir.filePath(u"export"_s), format, filter, PrivateParts::LeftOut};
        const auto manifest = exported(plan, rows);
        QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error()));
        QCOMPARE(manifest->rows, 5);
        QCOMPARE(manifest->first, (Head{1, rows.first().hash}));
        QCOMPARE(manifest->last, (Head{5, rows.last().hash}));
        const QByteArray content = contentOf(plan.path);
        QCOMPARE(content.count('\n'), lines);
        QCOMPARE(manifest->sha256.toLatin1(),
                 QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        const QString beside = plan.path + u".manifest.json"_s;
        QCOMPARE(QJsonDocument::fromJson(contentOf(beside)).object(), toJson(*manifest));
        QCOMPARE(toJson(*manifest)[u"filter"_s].toObject(),
                 (QJsonObject{{u"actor"_s, u"ana"_s}, {u"from"_s, u"2026-03-01T12:00:00.000000Z"_s}}));
        QVERIFY(isForItsOwnerOnly(plan.path) && isForItsOwnerOnly(beside));
    }

    void aJsonLineHasTheWholeRow()
    {
        const QList<Row> rows = chainOf(1);
        const ExportPlan plan{m_dir.filePath(u"rows.jsonl"_s), Format::JsonLines, {}, PrivateParts::Included};
        QVERIFY(exported(plan, rows, PrivatePart{u"INC0000001"_s, u"note"_s, u"Camille Martin"_s, {}}));
        const QJsonObject row = QJsonDocument::fromJson(contentOf(plan.path)).object();
        QCOMPARE(row.keys().size(), columnNames(PrivateParts::Included).size());
        QCOMPARE(row[u"time"_s].toString(), u"2026-03-01T12:00:00.000001Z"_s);
        QCOMPARE(row[u"hash"_s].toString().toLatin1(), rows.first().hash.toHex());
        QCOMPARE(row[u"ticket"_s].toString(), u"INC0000001"_s);
    }

    void whatIsPrivateIsLeftOutUnlessAskedFor()
    {
        const ExportPlan plan{m_dir.filePath(u"rows.csv"_s), Format::Csv, {}, PrivateParts::LeftOut};
        QVERIFY(exported(plan, chainOf(1), PrivatePart{u"INC0000001"_s, {}, u"Camille Martin"_s, {}}));
        const QByteArray content = contentOf(plan.path);
        QVERIFY(content.contains("searched"));
        QVERIFY(!content.contains("Camille") && !content.contains("INC0000001"));
    }

    void aPlaceThatCannotBeWrittenToIsSaid()
    {
        const ExportPlan plan{m_dir.filePath(u"no/such/folder/rows.csv"_s), Format::Csv, {}, {}};
        const auto manifest = exported(plan, chainOf(1));
        QVERIFY(!manifest);
        QVERIFY(!manifest.error().isEmpty());
    }

    void headsAreRemembered()
    {
        const QList<Row> rows = chainOf(2);
        const Head first{1, rows.first().hash};
        const Head second{2, rows.last().hash};
        const QTemporaryDir dir;
        {
            RememberedHeads heads(dir.path());
            QCOMPARE(heads.load(), RememberedHeads::State::Absent);
            QVERIFY(heads.remember(first));
            QVERIFY(heads.remember(second));
        }
        RememberedHeads heads(dir.path());
        QCOMPARE(heads.load(), RememberedHeads::State::Read);
        QCOMPARE(heads.seen(), (SeenHeads{second, {}}));
        QVERIFY(heads.replaceUnmatched(first));
        RememberedHeads after(dir.path());
        QCOMPARE(after.load(), RememberedHeads::State::Read);
        QCOMPARE(after.seen(), (SeenHeads{first, {second}}));
        QVERIFY(isForItsOwnerOnly(dir.filePath(u"deskhead.json"_s)));
    }

    void headsThatCannotBeReadAreSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("cut") << R"({"highest":{"seq":1,)"_ba;
        QTest::newRow("no hash") << R"({"highest":{"seq":1},"unmatched":[]})"_ba;
        QTest::newRow("short hash") << R"({"highest":{"seq":1,"hash":"ab"}})"_ba;
        QByteArray negative = R"({"highest":{"seq":-1,"hash":"HASH"}})"_ba;
        QTest::newRow("negative") << negative.replace("HASH", QByteArray(64, 'a'));
    }

    void headsThatCannotBeReadAreSetAside()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"deskhead.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        RememberedHeads heads(dir.path());
        QCOMPARE(heads.read(), RememberedHeads::State::Damaged);
        QVERIFY(file.exists()); // whoever only reads leaves it
        QCOMPARE(heads.load(), RememberedHeads::State::Damaged);
        QCOMPARE(contentOf(heads.setAside()), content);
        QCOMPARE(heads.seen(), SeenHeads());
        QVERIFY(!file.exists());
    }
};

RENUMBER_TEST(ExportTest)
#include "exporttest.moc"
