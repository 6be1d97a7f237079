// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"
#include "description/values.h"
#include "widgets/busy.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace renumber::ui {

class FieldError;

/// Fields for what the service wants to be told at a change, such as a password, each named "<name>Field".
/// What is typed is hidden, and is nowhere but in the field: it is gone once the page turns away, for nobody
/// else's change may find it there. Hidden where nothing is asked.
class AskBox : public QWidget
{
    Q_OBJECT
public:
    explicit AskBox(QWidget *parent = nullptr);

    /// Asks \a asks. What was typed stays where the same is asked as before.
    void offer(const QList<description::Ask> &asks);
    /// Forgets what was typed.
    void clear();
    void setBusy(Busy busy);
    /// What was entered, by the description's names; none where something that \a step needs was not, which
    /// is then said beside its field.
    std::optional<description::Values> answersFor(description::Step step);
    bool isEmpty() const { return m_fields.empty(); }
    /// Whether something that is asked has not been entered.
    bool isUnanswered() const;
    void takeFocus();
    /// What went wrong with what is in the fields, for a screen reader; empty where nothing did.
    void describeProblem(const QString &problem);

signals:
    void edited();
    /// Return was pressed in a field.
    void submitted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Field
    {
        description::Ask ask;
        QLineEdit *edit = nullptr;
        FieldError *error = nullptr;
    };
    void removeFields();
    Field makeField(const description::Ask &ask);
    void describe(const Field &field);

    std::vector<Field> m_fields;
    QString m_problem;
};

} // namespace renumber::ui
