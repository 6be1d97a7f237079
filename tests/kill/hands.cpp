// SPDX-License-Identifier: Apache-2.0
#include "hands.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

constexpr int patience = 30'000; // milliseconds; a loaded machine is slow

} // namespace

Hands::Hands(Driver &driver)
    : m_driver(driver)
{
}

bool Hands::comes(const std::function<bool()> &holds) const
{
    return QTest::qWaitFor(holds, patience);
}

void Hands::waitFor(const char *what, const std::function<bool()> &holds) const
{
    if (!comes(holds))
        qFatal("%s never came; in front is the %s: %s", what, qPrintable(m_driver.page()),
               qPrintable(troubles()));
}

void Hands::waitForPage(const char *name) const
{
    waitFor(name, [this, name] { return isOn(name); });
}

void Hands::press(const QString &button)
{
    waitFor(qPrintable(button), [this, &button] { return isThere(button) && m_driver.pressIfThere(button); });
}

bool Hands::isThere(const QString &name) const
{
    const auto *widget = m_driver.window().findChild<QWidget *>(name);
    return widget && widget->isVisible();
}

QString Hands::textIfVisible(const QString &name) const
{
    return isThere(name) ? m_driver.text(name) : QString();
}

QString Hands::troubles() const
{
    QStringList texts;
    const auto labels = m_driver.window().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QString name = label->objectName();
        const bool isOfTrouble = name.endsWith("ProblemText"_L1) || name.endsWith("NoteText"_L1)
            || name.endsWith("Error"_L1) || name.endsWith("Trouble"_L1);
        if (isOfTrouble && label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u" | "_s);
}

} // namespace renumber::test
