// SPDX-License-Identifier: Apache-2.0
#include "look/accessible.h"

#include "look/role.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace renumber::ui::look {

namespace {

/// A label that is a heading: Qt has no role for one.
class Heading : public QAccessibleWidget
{
public:
    explicit Heading(QLabel *label)
        : QAccessibleWidget(label, QAccessible::Heading)
        , m_label(*label)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Name && m_label.accessibleName().isEmpty())
            return m_label.text();
        return QAccessibleWidget::text(what);
    }

private:
    const QLabel &m_label;
};

QAccessibleInterface *byRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    switch (roleOf(*widget)) {
    case Role::Title:
    case Role::Section:
        if (auto *label = qobject_cast<QLabel *>(widget))
            return new Heading(label); // owned by QAccessible
        return nullptr;
    case Role::Card:
        return qobject_cast<QFrame *>(widget) ? new QAccessibleWidget(widget, QAccessible::Grouping)
                                              : nullptr;
    case Role::Message:
        return qobject_cast<QFrame *>(widget) ? new QAccessibleWidget(widget, QAccessible::AlertMessage)
                                              : nullptr;
    default:
        return nullptr;
    }
}

} // namespace

void describeRoles()
{
    QAccessible::installFactory(byRole);
}

void announce(QWidget &widget, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&widget, text);
#else
    widget.setAccessibleDescription(text); // what an alert is about
    QAccessibleEvent event(&widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace renumber::ui::look
