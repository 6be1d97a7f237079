// SPDX-License-Identifier: Apache-2.0
#include "widgets/askbox.h"

#include "widgets/fielderror.h"
#include "widgets/taborder.h"
#include "words/isolate.h"

#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

AskBox::AskBox(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    hide();
}

void AskBox::offer(const QList<description::Ask> &asks)
{
    QList<description::Ask> asked;
    for (const Field &field : m_fields)
        asked.append(field.ask);
    if (asked == asks)
        return;
    removeFields();
    QWidget *before = tabStopBefore(*this);
    for (const description::Ask &ask : asks) {
        m_fields.push_back(makeField(ask));
        QWidget *field = m_fields.back().edit;
        tabFrom(std::exchange(before, field), field);
    }
    setVisible(!asks.isEmpty()); // with all that is in it by now
}

/// Later: one of them may be what has led here.
void AskBox::removeFields()
{
    m_fields.clear();
    const QList<QWidget *> old = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->disconnect(this);
        widget->setObjectName(QString());
        layout()->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
}

AskBox::Field AskBox::makeField(const description::Ask &ask)
{
    // What the description says is shown as it is: an ampersand is no shortcut.
    auto *label = new QLabel(QString(ask.label).replace(u"&"_s, u"&&"_s), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    Field field{ask, new QLineEdit(this), new FieldError(this)};
    field.edit->setObjectName(QString(ask.name + u"Field"_s));
    field.edit->setEchoMode(QLineEdit::Password);
    field.edit->setAccessibleName(ask.label);
    label->setBuddy(field.edit);
    field.error->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, field.edit, field.error})
        layout()->addWidget(widget);
    connect(field.edit, &QLineEdit::textChanged, field.error, &FieldError::clear);
    connect(field.edit, &QLineEdit::textChanged, this, &AskBox::edited);
    connect(field.edit, &QLineEdit::returnPressed, this, &AskBox::submitted);
    connect(field.error, &FieldError::textChanged, this, [this, field] { describe(field); });
    return field;
}

void AskBox::clear()
{
    for (const Field &field : m_fields)
        field.edit->clear();
}

bool AskBox::isUnanswered() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const Field &field) { return field.edit->text().isEmpty(); });
}

/// Not where the window as a whole is put away.
void AskBox::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        clear();
}

void AskBox::setBusy(Busy busy)
{
    for (const Field &field : m_fields)
        field.edit->setEnabled(busy == Busy::No);
}

std::optional<description::Values> AskBox::answersFor(description::Step step)
{
    description::Values answers;
    for (const Field &field : m_fields) {
        const QString answer = field.edit->text();
        if (!answer.isEmpty()) {
            answers.insert(field.ask.name, answer);
            continue;
        }
        if (!field.ask.usedIn.contains(step))
            continue;
        //: %1: what is to be entered, in the service's words, such as "Your password"
        field.error->say(
            [label = field.ask.label] { return tr("Enter this first: %1").arg(isolated(label)); });
        field.edit->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return answers;
}

void AskBox::takeFocus()
{
    if (m_fields.empty())
        return;
    m_fields.front().edit->setFocus(Qt::OtherFocusReason);
    m_fields.front().edit->selectAll();
}

void AskBox::describeProblem(const QString &problem)
{
    m_problem = problem;
    for (const Field &field : m_fields)
        describe(field);
}

void AskBox::describe(const Field &field)
{
    const QString error = field.error->text();
    field.edit->setAccessibleDescription(error.isEmpty() ? m_problem : error);
}

} // namespace renumber::ui
