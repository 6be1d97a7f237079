// SPDX-License-Identifier: Apache-2.0
#include "look/accessible.h"

#include "look/role.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QPushButton>

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

/// A button that opens what is below it, and closes it again. To Qt whatever can be checked is a check box.
class Disclosure : public QAccessibleWidget
{
public:
    explicit Disclosure(QPushButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
        , m_button(*button)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Name && m_button.accessibleName().isEmpty())
            return m_button.text().remove(u'&');
        return QAccessibleWidget::text(what);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_button.isChecked();
        state.collapsed = !m_button.isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        const QStringList press = m_button.isEnabled() ? QStringList{pressAction()} : QStringList();
        return press + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QPushButton &m_button;
};

/// A frame that holds other things. To Qt it is a border, which AT-SPI takes for a window.
bool isPlainFrame(const QWidget &widget)
{
    const QMetaObject *type = widget.metaObject();
    const bool isOurs = QByteArrayView(type->className()).startsWith("renumber::");
    return type == &QFrame::staticMetaObject || (isOurs && type->superClass() == &QFrame::staticMetaObject);
}

/// Owned by QAccessible. None: it is to Qt what it is.
QAccessibleInterface *byRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const auto frameAs = [widget](QAccessible::Role role) {
        return qobject_cast<QFrame *>(widget) ? new QAccessibleWidget(widget, role) : nullptr;
    };
    switch (roleOf(*widget)) {
    case Role::Title:
    case Role::Heading:
        if (auto *label = qobject_cast<QLabel *>(widget))
            return new Heading(label);
        return nullptr;
    case Role::Card:
        return frameAs(QAccessible::Grouping);
    case Role::Message:
        return frameAs(QAccessible::AlertMessage);
    case Role::Rule:
        return frameAs(QAccessible::Separator);
    case Role::Painted:
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    case Role::None:
    case Role::Bar:
    case Role::Side:
        return isPlainFrame(*widget) ? frameAs(QAccessible::Client) : nullptr;
    case Role::Link:
        if (auto *button = qobject_cast<QPushButton *>(widget); button && button->isCheckable())
            return new Disclosure(button);
        return nullptr;
    case Role::Name:
    case Role::Number:
    case Role::Body:
    case Role::Caption:
    case Role::FieldName:
    case Role::Error:
    case Role::Question:
    case Role::Panel:
    case Role::Pill:
    case Role::Primary:
    case Role::Chip:
    case Role::Code:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

void describeRoles()
{
    QAccessible::installFactory(byRole);
}

} // namespace renumber::ui::look
