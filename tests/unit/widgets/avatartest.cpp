// SPDX-License-Identifier: Apache-2.0
// The initials of whoever is signed in, whatever names are made of.
#include "widgets/avatar.h"
#include "testprogram.h"
#include "words/isolate.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace renumber::ui;
using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(const QString &name)
{
    Avatar avatar;
    avatar.showName(name);
    avatar.resize(64, 64);
    return avatar.grab().toImage();
}

} // namespace

class AvatarTest : public QObject
{
    Q_OBJECT

private slots:
    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Camille Sample"_s << u"CS"_s;
        QTest::newRow("one") << u"Camille"_s << u"C"_s;
        QTest::newRow("first and last of many") << u"Jean-Paul van der Berg"_s << u"JB"_s;
        QTest::newRow("in lower case") << u"camille sample"_s << u"CS"_s;
        QTest::newRow("spaces") << u"  Camille \t  Sample\n"_s << u"CS"_s;
        QTest::newRow("a space of another width") << u"Camille\u00a0Sample"_s << u"CS"_s;
        QTest::newRow("an accent") << u"éloïse Öz"_s << u"ÉÖ"_s;
        QTest::newRow("Cyrillic") << u"ноа пример"_s << u"НП"_s;
        QTest::newRow("Hebrew") << u"נועה כהן"_s << u"נכ"_s;
        QTest::newRow("Arabic") << u"نور سامي"_s << u"نس"_s;
        QTest::newRow("Chinese") << u"王小明"_s << u"王"_s;
        QTest::newRow("beyond 16 bits") << u"\U00010428amille \U0001d412ample"_s << u"\U00010400\U0001d412"_s;
        QTest::newRow("nobody") << QString() << QString();
        QTest::newRow("spaces alone") << u" \t "_s << QString();
        QTest::newRow("a number") << u"+33 7 50"_s << QString();
        QTest::newRow("a digit first") << u"7th Sample"_s << QString();
        QTest::newRow("a digit last") << u"Camille 7"_s << u"C"_s;
        QTest::newRow("a sign") << u"@camille"_s << QString();
    }

    void initials()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }

    void othersHaveAnotherPicture()
    {
        QVERIFY(pictureOf(u"Camille Sample"_s) != pictureOf(u"Noa Sample"_s));
        QVERIFY(pictureOf(u"Camille Sample"_s) != pictureOf({}));
        QCOMPARE(pictureOf(u"Camille Sample"_s), pictureOf(u"camille van sample"_s));
    }

    /// The window has names in isolates, so that they stand in sentences of another direction.
    void aNameInAnIsolateHasTheSameInitials()
    {
        const QString name = u"נועה כהן"_s;
        QVERIFY(isolated(name) != name);
        QCOMPARE(pictureOf(isolated(name)), pictureOf(name));
    }

    void itGrowsWithTheType()
    {
        Avatar avatar;
        QFont font = avatar.font();
        font.setPixelSize(10);
        avatar.setFont(font);
        const int small = avatar.sizeHint().height();
        QVERIFY(small >= 32);
        font.setPixelSize(40);
        avatar.setFont(font);
        QVERIFY(avatar.sizeHint().height() >= 80);
        QCOMPARE(avatar.sizeHint().width(), avatar.sizeHint().height());
    }
};

RENUMBER_WINDOW_TEST(AvatarTest)
#include "avatartest.moc"
