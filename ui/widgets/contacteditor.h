// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "description/description.h"
#include "widgets/busy.h"

#include <QWidget>

#include <optional>

namespace renumber::ui {

/// The field for a new contact, with what is said right beside it. What was typed stays as typed.
class ContactEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// A new question: what instead of \a current, where a change shows by \a effect.
    virtual void ask(const account::Contact &current, description::EffectTiming effect) = 0;
    /// The same question, of an account that shows \a current by now: what was typed stays.
    virtual void setCurrent(const account::Contact &current, description::EffectTiming effect) = 0;
    /// Puts \a value into the field, to be corrected.
    virtual void prefill(const account::ContactValue &value) = 0;
    /// The contact in the field, as it would be sent; empty where something speaks against it. Says nothing.
    virtual account::ContactValue entered() const = 0;
    /// The contact as it is sent; none where something is wrong with it, which is then said beside the field.
    virtual std::optional<account::ContactValue> confirmed() = 0;
    virtual void setBusy(Busy busy) = 0;
    virtual void takeFocus() = 0;
    /// What went wrong with what is in the field, for a screen reader; empty where nothing did.
    void describeProblem(const QString &problem)
    {
        m_problem = problem;
        describeField();
    }

signals:
    /// What is in the field, or what was said about it, is another.
    void edited();
    /// Return was pressed in the field.
    void submitted();

protected:
    /// Gives the field its description().
    virtual void describeField() = 0;
    /// What a screen reader says of the field besides its name: what is wrong with it, which is \a error or
    /// the problem that was described, else \a preview, which is what will happen.
    QString description(const QString &preview, const QString &error) const
    {
        if (!error.isEmpty())
            return error;
        return m_problem.isEmpty() ? preview : m_problem;
    }

private:
    QString m_problem;
};

} // namespace renumber::ui
