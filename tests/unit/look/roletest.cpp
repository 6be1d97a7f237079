// SPDX-License-Identifier: Apache-2.0
// A .ui file names a role in a string, which no compiler reads: a slip there would be a title that looks like
// any other label.
#include "look/role.h"
#include "testprogram.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QMetaEnum>
#include <QTest>
#include <QWidget>
#include <QXmlStreamReader>

using namespace renumber::ui::look;
using namespace Qt::StringLiterals;

namespace {

/// A value of the property "look" in a .ui file.
struct Named
{
    QString file;
    QString role;
    QString stdset; ///< the attribute of that name: "0" where the property is a dynamic one
};

QList<Named> rolesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QList<Named> roles;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "property"_L1
            || xml.attributes().value("name"_L1) != "look"_L1)
            continue;
        const QString stdset = xml.attributes().value("stdset"_L1).toString();
        xml.readNextStartElement();
        roles.append({path, xml.readElementText(), stdset});
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return roles;
}

QList<Named> rolesInAllForms()
{
    QList<Named> all;
    QDirIterator files(QStringLiteral(RENUMBER_UI_SOURCES), {u"*.ui"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        all += rolesIn(files.next());
    return all;
}

} // namespace

class RoleTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormNamesRolesThatThereAre()
    {
        const QList<Named> all = rolesInAllForms();
        QVERIFY(all.size() > 40); // else nothing was looked at
        const auto roles = QMetaEnum::fromType<Role>();
        for (const Named &one : all) {
            bool isKnown = false;
            roles.keyToValue(one.role.toLatin1().constData(), &isKnown);
            QVERIFY2(isKnown, qPrintable(QString(one.file + u": "_s + one.role)));
            QVERIFY2(one.role != u"None"_s, qPrintable(one.file));
            QVERIFY2(one.stdset == u"0"_s, qPrintable(one.file));
        }
    }

    void whatWasSetIsRead()
    {
        const auto roles = QMetaEnum::fromType<Role>();
        for (int i = 0; i < roles.keyCount(); ++i) {
            QWidget widget;
            setRole(widget, Role(roles.value(i)));
            QCOMPARE(roleOf(widget), Role(roles.value(i)));
            QWidget fromForm;
            fromForm.setProperty("look", QString::fromLatin1(roles.key(i))); // as uic writes it
            QCOMPARE(roleOf(fromForm), Role(roles.value(i)));
        }
    }

    void nothingIsAssumed()
    {
        const QWidget widget;
        QCOMPARE(roleOf(widget), Role::None);
        QCOMPARE(toneOf(widget), Tone::Plain);
    }

    void aToneComesAndGoes()
    {
        QWidget widget;
        for (const Tone tone : {Tone::Wrong, Tone::Ok, Tone::Doubt, Tone::Plain}) {
            setTone(widget, tone);
            QCOMPARE(toneOf(widget), tone);
        }
    }
};

RENUMBER_WINDOW_TEST(RoleTest)
#include "roletest.moc"
