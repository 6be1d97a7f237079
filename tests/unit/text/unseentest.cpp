// SPDX-License-Identifier: Apache-2.0
// What nobody sees of a text, by Unicode's own data.
#include "text/unseen.h"
#include "testprogram.h"
#include "text/sanitized.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::text;

class UnseenTest : public QObject
{
    Q_OBJECT

private slots:
    /// What is left is what is shown: the readers and what shows have to agree on each character of the
    /// planes that have any that is not seen.
    void everyCharacter()
    {
        constexpr char32_t firstOfIdeographs = 0x20000;
        constexpr char32_t firstOfTags = 0xE0000;
        constexpr char32_t last = 0xE0FFF;
        for (char32_t character = 0; character <= last; ++character) {
            if (character == firstOfIdeographs)
                character = firstOfTags;
            const QString one = QString::fromUcs4(&character, 1);
            const QString shown = sanitized(u"a"_s + one + u"b"_s, Longest::Name);
            QCOMPARE(isUnseen(character), shown == u"ab");
            QCOMPARE(isBlank(character), shown == u"a b");
            const QString left = withoutUnseen(u"a"_s + one + u"b"_s, Joiners::Dropped);
            QCOMPARE(left == u"ab", isUnseen(character));
            QVERIFY(!isBlank(character) || (left.size() == 3 && left.at(1).isSpace()));
        }
    }

    void whatIsLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("withJoiners");
        const auto row
            = [](const char *name, const QString &text, const QString &left, const QString &withJoiners) {
                  QTest::newRow(name) << text << left << withJoiners;
              };
        row("nothing", {}, {}, {});
        row("plain", u"a b\nc"_s, u"a b\nc"_s, u"a b\nc"_s);
        row("fillers and selectors", u"a\u3164b\ufe0fc\U000e0101"_s, u"abc"_s, u"abc"_s);
        row("blanks", u"a\u2800b\U0001d159c\u0001"_s, u"a b c "_s, u"a b c "_s);
        row("joiners", u"a\u200cb\u200d"_s, u"ab"_s, u"a\u200cb\u200d"_s);
        row("what is seen beyond the first plane", u"\U0001f600\U00020bb7"_s, u"\U0001f600\U00020bb7"_s,
            u"\U0001f600\U00020bb7"_s);
        const QString half = QString(QChar(0xd800)) + u'a';
        row("half a character", half, half, half);
    }

    void whatIsLeft()
    {
        QFETCH(const QString, text);
        QTEST(withoutUnseen(text, Joiners::Dropped), "left");
        QTEST(withoutUnseen(text, Joiners::Kept), "withJoiners");
    }
};

RENUMBER_TEST(UnseenTest)
#include "unseentest.moc"
