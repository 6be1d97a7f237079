// SPDX-License-Identifier: Apache-2.0
// README.md lists the names that tests and others' automation rely on: it and the window must agree.
#include "everypage.h"
#include "guitest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

struct Entry
{
    QString page; ///< "window" for what is there on all pages
    QString name;
    bool takesInput = false; ///< or can be pressed
};

/// The rows "| page | `name` | what it is |" of README.md.
QList<Entry> listed()
{
    QFile file(QStringLiteral(RENUMBER_GUI_README));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("README.md cannot be read");
    static const QRegularExpression row(u"^\\| (\\w+) \\| `(\\w+)` \\| (\\w+)"_s);
    QList<Entry> entries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const auto match = row.match(line);
        if (match.hasMatch())
            entries.append({match.captured(1), match.captured(2), match.captured(3) != u"text"_s});
    }
    return entries;
}

/// The lists that an operators' desk has; those of boxes and fields have no name.
bool isDeskList(const QWidget &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget)
        && (widget.objectName() == u"boardView" || widget.objectName() == u"auditTable");
}

bool takesInput(const QWidget *widget)
{
    if (qobject_cast<const QAbstractItemView *>(widget->parentWidget()))
        return false; // a part of a list, such as the corner of a table
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QListWidget *>(widget)
        || isDeskList(*widget);
}

/// The page that \a widget is on.
QString pageOf(const Driver &driver, const QWidget *widget)
{
    for (const QWidget *ancestor = widget; ancestor; ancestor = ancestor->parentWidget()) {
        if (ancestor->parentWidget() == driver.find<QWidget>(u"pageStack"_s)
            && ancestor->objectName().endsWith(u"Page"))
            return ancestor->objectName();
    }
    return u"window"_s;
}

} // namespace

class ObjectNamesTest : public GuiTest
{
    Q_OBJECT

private slots:
    void everyListedNameIsThereOnce()
    {
        Driver driver(sandbox());
        begin(driver);
        driver.window().setDesk(renumber::ui::AtDesk::Yes);
        QVERIFY(listed().size() > 40);
        QSet<QString> seen;
        for (const Entry &entry : listed()) {
            QVERIFY2(!seen.contains(entry.name), qPrintable(QString(entry.name + u" is listed twice"_s)));
            seen.insert(entry.name);
            const auto widgets = driver.window().findChildren<QWidget *>(entry.name);
            QVERIFY2(widgets.size() == 1,
                     qPrintable(u"%1: %2 of them"_s.arg(entry.name).arg(widgets.size())));
            QCOMPARE(pageOf(driver, widgets.first()), entry.page);
            QVERIFY2(takesInput(widgets.first()) == entry.takesInput, qPrintable(entry.name));
        }
    }

    void everythingThatTakesInputIsListed()
    {
        QSet<QString> names;
        for (const Entry &entry : listed())
            names.insert(entry.name);
        QSet<QString> met;
        renumber::test::visitEveryPage(sandbox(), [&](Driver &driver, const QString &state) {
            for (const auto *widget : driver.window().findChildren<QWidget *>()) {
                if (!takesInput(widget))
                    continue;
                const QString name = widget->objectName();
                QVERIFY2(!name.isEmpty(),
                         qPrintable(
                             QString(state + u": a "_s + QLatin1String(widget->metaObject()->className()))));
                QVERIFY2(names.contains(name) || isChoice(name) || isUnused(name) || isOfDesk(name),
                         qPrintable(QString(state + u": "_s + name)));
                if (widget->isVisible())
                    met.insert(name);
            }
        });
        for (const Entry &entry : listed())
            QVERIFY2(!entry.takesInput || met.contains(entry.name) || wantsKeyring(entry.name)
                         || isOfDesk(entry.name),
                     qPrintable(QString(entry.name + u" is never shown"_s)));
    }

private:
    /// What only a sign-in from a keyring leads to, or a desk, which needs one: gui_keyring, gui_unfinished
    /// and gui_operator press it.
    static bool wantsKeyring(const QString &name)
    {
        static const QStringList byOperators{u"findCancelButton"_s, u"peopleList"_s, u"openPersonButton"_s,
                                             u"doneOtherPersonButton"_s, u"findProblemAction"_s};
        return name == u"signInProblemAction"_s || name == u"ledgerNoteAction"_s
            || name.startsWith(u"emailUnfinished"_s) || byOperators.contains(name);
    }

    /// What nobody meets who has one account; tests/unit/deskwindow and widgets_desknames have it.
    static bool isOfDesk(const QString &name)
    {
        static const QSet<QString> names = [] {
            renumber::ui::MainWindow window(renumber::time::systemClock());
            const QSet<QString> without = namesIn(window);
            window.setDesk(renumber::ui::AtDesk::Yes);
            return namesIn(window) - without;
        }();
        return names.contains(name);
    }
    static QSet<QString> namesIn(const QWidget &window)
    {
        QSet<QString> names;
        const auto widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            names.insert(widget->objectName());
        return names;
    }

    /// Named after the choices of a description, in one row of the table.
    static bool isChoice(const QString &name) { return name.endsWith(u"Choice"_s); }

    /// Buttons of shared parts that no page shows so far: nobody can rely on them.
    static bool isUnused(const QString &name)
    {
        static const QStringList unused{u"shownCardChangeButton"_s,  u"shownCardVerifyButton"_s,
                                        u"shownCardConfirmButton"_s, u"linkNotYetAction"_s,
                                        u"signInFaultsAction"_s,     u"accountOutcomeAction"_s};
        return unused.contains(name);
    }
};

RENUMBER_GUI_TEST(ObjectNamesTest)
#include "objectnamestest.moc"
