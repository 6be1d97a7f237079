// SPDX-License-Identifier: Apache-2.0
// The names by which others' automation finds what is on the pages of a case: those that README.md lists, and
// no others that take input.
#include "deskcasesamples.h"
#include "pages/deskcasepage.h"
#include "pages/desktellingpage.h"
#include "testprogram.h"
#include "widgets/caseaside.h"
#include "widgets/casebar.h"
#include "widgets/settledcard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using namespace renumber::ui::screen;

namespace {

struct Entry
{
    QString page;
    QString name; ///< with "<id>" or "<whom>" for what there are several of
    bool takesInput = false;
};

/// The rows "| `page` | `name` | what it is |" of README.md.
QList<Entry> listed()
{
    QFile file(QStringLiteral(RENUMBER_GUI_README));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("README.md cannot be read");
    static const QRegularExpression row(u"^\\| `(\\w+)` \\| `([\\w<>]+)` \\| (\\w+)"_s);
    QList<Entry> entries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = row.match(line); match.hasMatch())
            entries.append({match.captured(1), match.captured(2), match.captured(3) != u"text"_s});
    }
    return entries;
}

/// What \a name stands for on the sample pages.
QStringList namesOf(const QString &name)
{
    QStringList names;
    for (const QString &id : {u"emailCode"_s, u"callback"_s, u"manager"_s, u"oldPhone"_s, u"email"_s}) {
        const bool isWhom = id == u"oldPhone"_s || id == u"email"_s;
        const QString part = isWhom ? u"<whom>"_s : u"<id>"_s;
        if (name.contains(part))
            names.append(QString(name).replace(part, id));
    }
    return names.isEmpty() ? QStringList{name} : names;
}

bool takesInput(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractButton *>(widget);
}

} // namespace

class DeskNamesTest : public QObject
{
    Q_OBJECT

    QWidget *pageOf(const QString &name)
    {
        if (name == u"caseBar"_s)
            return &m_bar;
        if (name == u"deskCasePage"_s)
            return &m_case;
        if (name == u"caseAside"_s)
            return &m_aside;
        if (name == u"settledCard"_s)
            return &m_settled;
        return name == u"deskTellingPage"_s ? &m_telling : nullptr;
    }

private slots:
    void initTestCase()
    {
        m_bar.present(openedCase().head);
        m_case.present(openedCase(), Arrival::None);
        m_aside.present(openedCase(), CaseAside::Telling::Shown);
        m_settled.present(readyCase());
        DeskTelling telling;
        telling.tellings = openedCase().tellings;
        m_telling.present(telling, Arrival::None);
    }

    void everyListedNameIsThereOnce()
    {
        const QList<Entry> entries = listed();
        QVERIFY(entries.size() > 30);
        for (const Entry &entry : entries) {
            QWidget *page = pageOf(entry.page);
            QVERIFY2(page, qPrintable(entry.page));
            for (const QString &name : namesOf(entry.name)) {
                const auto widgets = page->findChildren<QWidget *>(name);
                QVERIFY2(widgets.size() == 1, qPrintable(u"%1: %2 of them"_s.arg(name).arg(widgets.size())));
                QVERIFY2(takesInput(widgets.first()) == entry.takesInput, qPrintable(name));
            }
        }
    }

    void everythingThatTakesInputIsListed()
    {
        QSet<QString> names;
        for (const Entry &entry : listed()) {
            for (const QString &name : namesOf(entry.name))
                names.insert(name);
        }
        for (const QWidget *page : std::initializer_list<const QWidget *>{&m_bar, &m_case, &m_telling}) {
            const auto widgets = page->findChildren<QWidget *>();
            for (const QWidget *widget : widgets)
                QVERIFY2(!takesInput(widget) || names.contains(widget->objectName()),
                         qPrintable(widget->objectName()));
        }
    }

private:
    const time::Clock m_clock{[] { return deskTime(6); }};
    CaseBar m_bar{m_clock};
    DeskCasePage m_case{m_clock};
    DeskTellingPage m_telling{m_clock};
    CaseAside m_aside{m_clock};
    SettledCard m_settled{m_clock};
};

RENUMBER_WINDOW_TEST(DeskNamesTest)
#include "desknamestest.moc"
