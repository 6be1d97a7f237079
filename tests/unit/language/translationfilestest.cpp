// SPDX-License-Identifier: Apache-2.0
// Every file of translations: nothing in it is unfinished, and each sentence has what its source has:
// placeholders, tags, line breaks, an ellipsis, and as many plurals as its language.
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several where it has plurals
    bool isFinished = true;
    bool hasPlurals = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.hasPlurals = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (message.hasPlurals) {
                while (xml.readNextStartElement())
                    message.translations.append(xml.readElementText());
            } else {
                message.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readContext(QXmlStreamReader &xml)
{
    QList<Message> messages;
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
    return messages;
}

QList<Message> readFile(const QString &name)
{
    QFile file(QDir(QStringLiteral(RENUMBER_TRANSLATIONS)).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    if (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "context"_L1)
                messages += readContext(xml);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList found(const QString &text, const QRegularExpression &what)
{
    QStringList all;
    for (auto matches = what.globalMatch(text); matches.hasNext();)
        all.append(matches.next().captured());
    all.sort();
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression s_what(u"%(L?[0-9]+|L?n)"_s);
    QStringList all = found(text, s_what);
    all.removeDuplicates();
    return all;
}

QStringList tags(const QString &text)
{
    static const QRegularExpression s_what(u"</?[a-zA-Z][^>]*>"_s);
    return found(text, s_what);
}

/// What \a translation lacks of \a source, or has besides; empty where they fit.
QString misfit(const Message &message, const QString &translation)
{
    if (translation.trimmed().isEmpty())
        return u"is empty"_s;
    QStringList wanted = placeholders(message.source);
    QStringList there = placeholders(translation);
    if (message.hasPlurals && translation != message.translations.constLast()) { // "one", "two" may be a word
        wanted.removeAll(u"%n"_s);
        there.removeAll(u"%n"_s);
    }
    if (wanted != there)
        return u"has other placeholders"_s;
    if (tags(message.source) != tags(translation))
        return u"has other tags"_s;
    if (message.source.count(u'\n') != translation.count(u'\n'))
        return u"has other line breaks"_s;
    if (message.source.trimmed().endsWith(u'…') != translation.trimmed().endsWith(u'…'))
        return u"asks otherwise whether something follows (…)"_s;
    return {};
}

/// As Qt has them (its Linguist manual): how many plurals each language has.
qsizetype pluralsOf(const QString &file)
{
    static const QMap<QString, qsizetype> s_plurals{{u"ar"_s, 6}, {u"de"_s, 2},   {u"en"_s, 2},
                                                    {u"es"_s, 2}, {u"fi"_s, 2},   {u"fr"_s, 2},
                                                    {u"ja"_s, 1}, {u"zh_CN"_s, 1}};
    return s_plurals.value(file.section(u'.', 0, 0).section(u'_', 1));
}

} // namespace

class TranslationFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceIsThere_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files
            = QDir(QStringLiteral(RENUMBER_TRANSLATIONS)).entryList({u"renumber_*.ts"_s}, QDir::Files);
        QCOMPARE(files.size(), 8);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

    void everySentenceIsThere()
    {
        QFETCH(const QString, file);
        const qsizetype plurals = pluralsOf(file);
        QVERIFY2(plurals > 0, "how many plurals has this language?");
        const QList<Message> messages = readFile(file);
        // English has a file for its plurals only.
        QVERIFY2(messages.size() > (file == u"renumber_en.ts"_s ? 10 : 1500), "cannot be read whole");
        QStringList faults;
        for (const Message &message : messages) {
            const auto complain = [&](const QString &fault) {
                faults.append(u"%1: “%2” %3"_s.arg(message.context, message.source, fault));
            };
            if (!message.isFinished)
                complain(u"is not finished"_s);
            if (message.translations.size() != (message.hasPlurals ? plurals : 1))
                complain(u"has another number of plurals"_s);
            for (const QString &translation : message.translations) {
                if (const QString what = misfit(message, translation); !what.isEmpty())
                    complain(what);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

RENUMBER_TEST(TranslationFilesTest)
#include "translationfilestest.moc"
