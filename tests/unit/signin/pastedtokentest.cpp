// SPDX-License-Identifier: Apache-2.0
// The access token in what was pasted.
#include "signin/pastedtoken.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::signin;
using namespace Qt::StringLiterals;

class PastedTokenTest : public QObject
{
    Q_OBJECT

private slots:
    void theTokenInIt_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed :
             {u"tok-1.a_b~c+d/e="_s, u"  tok-1.a_b~c+d/e=\n"_s, u"\u200btok-1.a_b~c+d/e=\ufeff"_s,
              u"Bearer tok-1.a_b~c+d/e="_s, u"bearer  tok-1.a_b~c+d/e="_s,
              u"Authorization: Bearer tok-1.a_b~c+d/e="_s, u"\"tok-1.a_b~c+d/e=\""_s,
              u"'Bearer tok-1.a_b~c+d/e='"_s, u"Bearer \"tok-1.a_b~c+d/e=\""_s, u"tok-1.a\u00ad_b~c+d/e="_s})
            QTest::newRow(qUtf8Printable(typed)) << typed;
    }
    void theTokenInIt()
    {
        QFETCH(const QString, typed);
        QCOMPARE(readToken(typed), (tl::expected<QString, TokenError>(u"tok-1.a_b~c+d/e="_s)));
    }

    void whatIsNone()
    {
        for (const QString &empty : {QString(), u"  "_s, u"\u200b"_s, u"Bearer "_s, u"\"\""_s})
            QCOMPARE(readToken(empty).error(), TokenError::Empty);
        for (const QString &none :
             {u"two words"_s, u"t\u00f6ken"_s, u"Bearer one two"_s, u"tok\u00a0en"_s, u"to\tken"_s})
            QCOMPARE(readToken(none).error(), TokenError::NotAToken);
    }

    /// One that only begins like the name of a scheme.
    void whatBelongsToIt()
    {
        QCOMPARE(readToken(u"bearertoken"_s).value(), u"bearertoken"_s);
        QCOMPARE(readToken(u"\"half"_s).value(), u"\"half"_s);
    }
};

RENUMBER_TEST(PastedTokenTest)
#include "pastedtokentest.moc"
