// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "account/contactvalue.h"
#include "number/e164.h"
#include "number/phonenumber.h"
#include "readas.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::account::ContactKind;
using renumber::account::ContactValue;
using renumber::number::E164;
using renumber::number::readAs;
using renumber::number::sameNumber;

/// Numbers of which a part is not shown: what is left of the digits is nobody's number.
class HiddenTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAServiceMasksIsNoNumber_data();
    void whatAServiceMasksIsNoNumber();
    void whatAServiceWritesInFullIsOne_data();
    void whatAServiceWritesInFullIsOne();
    void asksAboutWhatIsCutOff_data();
    void asksAboutWhatIsCutOff();
    void leavesPunctuationAlone_data();
    void leavesPunctuationAlone();
};

void HiddenTest::whatAServiceMasksIsNoNumber_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("bullets") << u"+49 171 •••5678"_s;
    QTest::newRow("one bullet") << u"+49171•5678"_s;
    QTest::newRow("bullet operators") << u"+49 171 ∙∙∙5678"_s;
    QTest::newRow("middle dots") << u"+49 171 ···5678"_s;
    QTest::newRow("Katakana dots") << u"+49 171 ・・・5678"_s;
    QTest::newRow("half-width Katakana dots") << u"+49 171 ･･･5678"_s;
    QTest::newRow("dots") << u"+49 171 ...5678"_s;
    QTest::newRow("full-width dots") << u"+49 171 ．．．5678"_s;
    QTest::newRow("ellipsis") << u"+49 171 …5678"_s;
    QTest::newRow("dashes") << u"+49 171 ---5678"_s;
    QTest::newRow("en dashes") << u"+49171–––5678"_s;
    QTest::newRow("Katakana dashes") << u"+49171ーーー5678"_s;
    QTest::newRow("letters") << u"+49 171 xxx5678"_s;
    QTest::newRow("stars") << u"+49 171 ***5678"_s;
    QTest::newRow("tildes") << u"+49171~~~5678"_s;
    QTest::newRow("slashes") << u"+49171///5678"_s;
    QTest::newRow("bullets apart") << u"+49 171 • • • 5678"_s;
    QTest::newRow("dots apart") << u"+49 171 . . . 5678"_s;
    QTest::newRow("dashes apart") << u"+49 171 - - - 5678"_s;
    QTest::newRow("brackets with nothing in them") << u"+49 171 ( ) 5678"_s;
    QTest::newRow("brackets without a digit") << u"+49171(-)5678"_s;
    QTest::newRow("a gap") << u"+49 171     5678"_s;
    QTest::newRow("blanks of Braille") << u"+49171\u2800\u2800\u28005678"_s;
    QTest::newRow("at the end") << u"+49 171 5678 •••"_s;
    QTest::newRow("at the end, dots") << u"+49 171 56789..."_s;
    QTest::newRow("at the end, one dash") << u"+49 171 56789-"_s;
    QTest::newRow("behind the plus") << u"+••49 171 56789"_s;
    QTest::newRow("in a link") << u"tel:+49171•••5678"_s;
    QTest::newRow("in a link, by its bytes") << u"tel:+49171%E2%80%A2%E2%80%A25678"_s;
    QTest::newRow("an extension") << u"tel:+49171235678;ext=12"_s;
    QTest::newRow("another number") << u"tel:+49171235678;0612345678"_s;
}

void HiddenTest::whatAServiceMasksIsNoNumber()
{
    QFETCH(QString, shown);
    QVERIFY(!E164::parse(shown).has_value());
    const ContactValue value = ContactValue::read(ContactKind::Phone, shown);
    QVERIFY(value.number() == nullptr);
    QCOMPARE(value.text(), shown);
    QVERIFY(!sameNumber(shown, u"+491715678"_s));
    QVERIFY(!sameNumber(shown, u"491715678"_s));
}

void HiddenTest::whatAServiceWritesInFullIsOne_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("spaces") << u"+33 7 50 25 33 54"_s;
    QTest::newRow("dots") << u"+33.7.50.25.33.54"_s;
    QTest::newRow("a dot at the end") << u"+33 7 50 25 33 54."_s;
    QTest::newRow("a dash behind brackets") << u"+33 (7) - 50 25 33 54"_s;
    QTest::newRow("all sorts") << u"+33 7-50.25/33~54"_s;
    QTest::newRow("trunk zero") << u"+33 (0) 750253354"_s;
    QTest::newRow("a link") << u"tel:+33-7-50-25-33-54"_s;
}

void HiddenTest::whatAServiceWritesInFullIsOne()
{
    QFETCH(QString, shown);
    const auto number = E164::parse(shown);
    QVERIFY(number.has_value());
    QCOMPARE(number->text(), u"+33750253354"_s);
}

void HiddenTest::asksAboutWhatIsCutOff_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::newRow("bullets, CN") << u"138••••1234"_s << u"CN"_s;
    QTest::newRow("bullets, AU") << u"04•• 123 456"_s << u"AU"_s;
    QTest::newRow("bullets with a space") << u"+49 171 •• 1234567"_s << u"DE"_s;
    QTest::newRow("a bullet that touches one side") << u"0171 123 •4567"_s << u"DE"_s;
    QTest::newRow("stars") << u"+49 151 12345***"_s << u"DE"_s;
    QTest::newRow("one star") << u"+49 151 12345*"_s << u"DE"_s;
    QTest::newRow("crosses") << u"+49 171 23456××"_s << u"DE"_s;
    QTest::newRow("discs") << u"+49 171 ●● 1234567"_s << u"DE"_s;
    QTest::newRow("heavy stars") << u"+49 171 23456✱✱"_s << u"DE"_s;
    QTest::newRow("black squares") << u"+49 171 23456 ■■"_s << u"DE"_s;
    QTest::newRow("white squares") << u"+49 171 23456□□"_s << u"DE"_s;
    QTest::newRow("shades") << u"+49 171 23456▒▒"_s << u"DE"_s;
    QTest::newRow("large squares") << u"+49 171 23456⬛⬛"_s << u"DE"_s;
    QTest::newRow("question marks") << u"+49 171 23456??"_s << u"DE"_s;
    QTest::newRow("one question mark") << u"+49 171 23456?"_s << u"DE"_s;
    QTest::newRow("a question mark in brackets") << u"+49 171 23456 (?)"_s << u"DE"_s;
    QTest::newRow("underscores") << u"+49 171 23456 ___"_s << u"DE"_s;
    QTest::newRow("hashes") << u"+49 171 23456##"_s << u"DE"_s;
    QTest::newRow("ellipsis") << u"+49 171 23456…"_s << u"DE"_s;
    QTest::newRow("ellipsis in brackets") << u"+49 171 23456 (…)"_s << u"DE"_s;
    QTest::newRow("ellipsis of a web page") << u"+49 171 23456&hellip;"_s << u"DE"_s;
    QTest::newRow("ellipsis in front") << u"…171 1234567"_s << u"DE"_s;
    QTest::newRow("dots") << u"+49 171 23456..."_s << u"DE"_s;
    QTest::newRow("dots in brackets") << u"+49 171 23456 [...]"_s << u"DE"_s;
    QTest::newRow("dots in front") << u"... 171 1234567"_s << u"DE"_s;
    QTest::newRow("two dots") << u"+49 171 23456 .."_s << u"DE"_s;
    QTest::newRow("dashes") << u"0171 ---- 4567890"_s << u"DE"_s;
    QTest::newRow("dashes at the end") << u"+49 171 23456 – –"_s << u"DE"_s;
    QTest::newRow("letters behind") << u"+49 171 23456 xx"_s << u"DE"_s;
    QTest::newRow("letters within") << u"0171 XXX 1234567"_s << u"DE"_s;
    QTest::newRow("letters in brackets") << u"+49 171 23456 (xx)"_s << u"DE"_s;
    // Whatever signs people take.
    for (const QString &sign :
         {u"★"_s,  u"☆"_s, u"◆"_s, u"♦"_s,  u"✶"_s,    u"⋆"_s, u"٭"_s, u"﹡"_s, u"∘"_s, u"◌"_s,  u"⣿"_s,
          u"▌"_s,  u"▇"_s, u"※"_s, u"〓"_s, u"⚹"_s,    u"☓"_s, u"🙈"_s, u"🔒"_s,  u"‥"_s, u"。"_s, u"口"_s,
          u"某"_s, u"&"_s, u"$"_s, u"="_s,  uR"(\)"_s, u"%"_s, u"^"_s, u"§"_s,  u"a"_s, u"¤"_s,  u"†"_s}) {
        QTest::addRow("%s doubled, behind", qPrintable(sign)) << u"+49 171 23456"_s + sign + sign << u"DE"_s;
        QTest::addRow("%s doubled, apart", qPrintable(sign)) << u"0171 123456 "_s + sign + sign << u"DE"_s;
        QTest::addRow("%s doubled, between", qPrintable(sign)) << u"0171 %1%1 1234567"_s.arg(sign) << u"DE"_s;
    }
    QTest::newRow("one star") << u"+49 171 23456★"_s << u"DE"_s;
    QTest::newRow("one star apart") << u"0171 ★ 1234567"_s << u"DE"_s;
    QTest::newRow("a lock") << u"+49 171 23456🔒"_s << u"DE"_s;
    QTest::newRow("exclamation marks within") << u"0171!!1234567"_s << u"DE"_s;
    QTest::newRow("a word again and again") << u"0171 23456 blank blank"_s << u"DE"_s;
    for (const QString &word : {u"[redacted]"_s, u"(hidden)"_s, u"<cut>"_s, u"etc."_s, u"usw"_s, u"u.s.w."_s,
                                u"and so on"_s, u"(geschwärzt)"_s, u"(masqué)"_s, u"(oculto)"_s,
                                u"(piilotettu)"_s, u"и т.д."_s, u"(مخفي)"_s, u"(非表示)"_s, u"（隐藏）"_s}) {
        QTest::addRow("left out: %s", qPrintable(word)) << u"+49 171 23456 "_s + word << u"DE"_s;
    }
}

void HiddenTest::asksAboutWhatIsCutOff()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    const auto reading = renumber::number::read(typed, region);
    QVERIFY(!reading || reading->doubt != renumber::number::Doubt::None);
    const auto inText = renumber::number::read(u"My number: "_s + typed, region);
    QVERIFY(!inText || inText->doubt != renumber::number::Doubt::None);
}

void HiddenTest::leavesPunctuationAlone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("bullets one by one") << u"07·50·25·33•54"_s;
    QTest::newRow("bullets between spaces") << u"07 • 50 • 25 • 33 • 54"_s;
    QTest::newRow("Katakana dots one by one") << u"07・50・25・33・54"_s;
    QTest::newRow("a list's bullet") << u"• 07 50 25 33 54"_s;
    QTest::newRow("a bullet before a town") << u"07 50 25 33 54 • Paris"_s;
    QTest::newRow("dots behind a word") << u"Call me... 07 50 25 33 54"_s;
    QTest::newRow("ellipsis behind a word") << u"Call me… 07 50 25 33 54"_s;
    QTest::newRow("a French question") << u"C'est le 07 50 25 33 54 ?"_s;
    QTest::newRow("an exclamation") << u"It is 07 50 25 33 54!!"_s;
    QTest::newRow("bold") << u"*07 50 25 33 54*"_s;
    QTest::newRow("bold, twice") << u"**07 50 25 33 54**"_s;
    QTest::newRow("a field that has to be filled in") << u"Phone*: 07 50 25 33 54"_s;
    QTest::newRow("a signature's dashes") << u"07 50 25 33 54 -- Camille"_s;
    QTest::newRow("telephone that touches it") << u"📱07 50 25 33 54"_s;
    QTest::newRow("finger that touches it") << u"👉🏻07 50 25 33 54"_s;
    QTest::newRow("flag that touches it") << u"🇫🇷07 50 25 33 54"_s;
    QTest::newRow("a heart behind") << u"07 50 25 33 54 ❤️"_s;
    QTest::newRow("pictures in front") << u"🔥🔥 07 50 25 33 54"_s;
    QTest::newRow("arrow") << u"07 50 25 33 54 → Camille"_s;
    QTest::newRow("tick") << u"✔ 07 50 25 33 54"_s;
    QTest::newRow("bars of a table") << u"| 07 50 25 33 54 |"_s;
    QTest::newRow("spoiler") << u"||07 50 25 33 54||"_s;
    QTest::newRow("quotation marks") << u"« 07 50 25 33 54 »"_s;
    QTest::newRow("a link") << u"<a href=\"tel:0750253354\">07 50 25 33 54</a>"_s;
    QTest::newRow("a link's query") << u"https://wa.me/33750253354?text=Hello"_s;
}

void HiddenTest::leavesPunctuationAlone()
{
    QFETCH(QString, typed);
    QCOMPARE(readAs(typed, u"FR"_s), u"+33750253354"_s);
}

RENUMBER_TEST(HiddenTest)
#include "hiddentest.moc"
