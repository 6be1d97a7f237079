// SPDX-License-Identifier: Apache-2.0
#include "seen.h"

#include <QAbstractButton>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

/// Without the marks that keep the order of a number, and without the places where a long address may break.
QString plain(QString text)
{
    text.removeIf([](QChar c) { return c == QChar(0x2066) || c == QChar(0x2069) || c == QChar(0x200B); });
    return text;
}

/// The text of a visible label \a name; empty where it is hidden or not there.
QString visible(const QWidget *page, const QString &name)
{
    const auto *label = page->findChild<const QLabel *>(name);
    return label && label->isVisible() ? plain(label->text()) : QString();
}

} // namespace

Words seenIn(Driver &driver, const QString &card)
{
    const QWidget *page = driver.window().page();
    Words words;
    words.page = page->objectName();
    if (words.page == u"accountPage")
        words.value = plain(driver.valueOn(card)); // uncovered, before the sentences are read
    const auto labels = page->findChildren<const QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            words.sentences.append(plain(label->text()));
    }
    for (const char *box : {"signIn", "find", "account", "change", "code", "link"})
        words.problem += visible(page, QString::fromLatin1(box) + u"ProblemText"_s);
    const QString shown = words.page == u"donePage" ? u"shownCard"_s : card;
    if (words.page != u"accountPage")
        words.value = visible(page, QString(shown + u"Value"_s));
    words.saysVerified = visible(page, QString(shown + u"Badge"_s)) == u"Verified";
    return words;
}

bool isWaiting(const Driver &driver)
{
    const QWidget *page = driver.window().page();
    const auto labels = page->findChildren<const QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->objectName().endsWith(u"BusyLabel") && label->isVisible();
    });
}

} // namespace renumber::test
