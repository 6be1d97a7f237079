// SPDX-License-Identifier: Apache-2.0
#include "widgets/auditfilterform.h"

#include "desk/audit/microseconds.h"
#include "look/flowlayout.h"
#include "look/role.h"
#include "look/tokens.h"
#include "text/enumerators.h"
#include "widgets/fielderror.h"
#include "words/audittext.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using desk::audit::Action;

namespace {

constexpr int narrowestField = 120;

/// As files have it, or as the person's language does.
QDate dayFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day : QLocale().toDate(text, QLocale::ShortFormat);
}

} // namespace

AuditFilterForm::AuditFilterForm(QWidget *parent)
    : QWidget(parent)
    , m_actorLabel(new QLabel)
    , m_actor(new QLineEdit)
    , m_actionLabel(new QLabel)
    , m_action(new QComboBox)
    , m_fromLabel(new QLabel)
    , m_from(new QLineEdit)
    , m_untilLabel(new QLabel)
    , m_until(new QLineEdit)
    , m_error(new FieldError(this))
    , m_only(new QLabel(this))
    , m_show(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    m_actor->setObjectName(u"auditActorField"_s);
    m_action->setObjectName(u"auditActionBox"_s);
    m_from->setObjectName(u"auditFromField"_s);
    m_until->setObjectName(u"auditUntilField"_s);
    m_error->setObjectName(u"auditDayError"_s);
    m_only->setObjectName(u"auditOnlyLabel"_s);
    m_show->setObjectName(u"auditShowButton"_s);
    m_clear->setObjectName(u"auditClearButton"_s);
    m_actor->setMaxLength(200);
    m_from->setPlaceholderText(u"2026-03-01"_s);
    m_until->setPlaceholderText(u"2026-03-31"_s);
    m_only->setWordWrap(true);
    m_only->setTextFormat(Qt::PlainText);
    m_show->setAutoDefault(true);
    m_clear->setAutoDefault(true);
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(12);
    m_action->addItem({});
    for (int action = 0; action < int(text::enumeratorCount<Action>()); ++action)
        m_action->addItem({}, action);
    auto *fields = new look::FlowLayout;
    fields->addWidget(labelled(m_actorLabel, m_actor));
    fields->addWidget(labelled(m_actionLabel, m_action));
    fields->addWidget(labelled(m_fromLabel, m_from));
    fields->addWidget(labelled(m_untilLabel, m_until));
    auto *buttons = new look::FlowLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(look::space::medium);
    layout->addLayout(fields);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    layout->addWidget(m_only);
    connect(m_show, &QPushButton::clicked, this, &AuditFilterForm::settle);
    connect(m_clear, &QPushButton::clicked, this, &AuditFilterForm::clear);
    for (const QLineEdit *field : {m_actor, m_from, m_until})
        connect(field, &QLineEdit::returnPressed, this, &AuditFilterForm::settle);
    retranslate();
}

/// In a part of its own, in which the label is the field's.
QWidget *AuditFilterForm::labelled(QLabel *label, QWidget *field)
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(look::space::hair);
    layout->addWidget(label);
    layout->addWidget(field);
    look::setRole(*label, look::Role::FieldName);
    label->setBuddy(field);
    field->setMinimumWidth(narrowestField);
    return part;
}

void AuditFilterForm::narrowToPerson(const QString &person, const QString &shown)
{
    forgetAll();
    m_filter.person = person;
    m_shown = shown;
    settle();
}

void AuditFilterForm::narrowToCase(const QString &caseId, const QString &shown)
{
    forgetAll();
    m_filter.caseId = caseId;
    m_shown = shown;
    settle();
}

void AuditFilterForm::clear()
{
    forgetAll();
    settle();
}

void AuditFilterForm::forgetAll()
{
    m_filter = {};
    m_shown.clear();
    m_actor->clear();
    m_action->setCurrentIndex(0);
    m_from->clear();
    m_until->clear();
}

void AuditFilterForm::takeFocus()
{
    m_actor->setFocus(Qt::OtherFocusReason);
}

void AuditFilterForm::settle()
{
    m_error->clear();
    if (!takeDay(*m_from, Bound::First) || !takeDay(*m_until, Bound::Last))
        return;
    m_filter.actor = m_actor->text().trimmed();
    const QVariant action = m_action->currentData();
    m_filter.action = action.isValid() ? std::optional(Action(action.toInt())) : std::nullopt;
    retranslate();
    emit filterChosen(m_filter);
}

/// Takes the day in \a field for a bound of the filter; false where it is none, which is said.
bool AuditFilterForm::takeDay(const QLineEdit &field, Bound bound)
{
    std::optional<qint64> moment;
    if (!field.text().trimmed().isEmpty()) {
        const QDate day = dayFrom(field.text());
        if (!day.isValid()) {
            m_error->say([] { return tr("That is no day. Write it like this: 2026-03-31."); });
            return false;
        }
        moment = desk::audit::toMicroseconds((bound == Bound::First ? day : day.addDays(1)).startOfDay());
    }
    (bound == Bound::First ? m_filter.from : m_filter.until) = moment;
    return true;
}

void AuditFilterForm::retranslate()
{
    //: Above a field: the operator whose doings are to be shown
    m_actorLabel->setText(tr("Who"));
    //: Above a choice: what was done
    m_actionLabel->setText(tr("What"));
    m_fromLabel->setText(tr("From day"));
    m_untilLabel->setText(tr("To day"));
    m_action->setItemText(0, tr("Anything"));
    for (int item = 1; item < m_action->count(); ++item)
        m_action->setItemText(item, actionText(Action(m_action->itemData(item).toInt())));
    m_show->setText(tr("Show"));
    m_clear->setText(tr("Show all"));
    //: %1: a person's name, or a case such as R-1042
    m_only->setText(m_shown.isEmpty() ? QString() : tr("Only what concerns %1").arg(m_shown));
    m_only->setVisible(!m_shown.isEmpty());
}

void AuditFilterForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace renumber::ui
