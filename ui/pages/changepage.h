// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "description/description.h"
#include "widgets/busy.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QMap>
#include <QWidget>

#include <memory>

namespace Ui {
class ChangePage;
}

namespace renumber::ui {

class ContactEditor;

/// Change number, or address: the new one, what may be chosen about it, what will happen, Update.
class ChangePage : public QWidget
{
    Q_OBJECT
public:
    explicit ChangePage(QWidget *parent = nullptr);
    ~ChangePage() override;

    /// A new question: what instead of \a current. \a service can change it, and outlives the asking.
    void ask(const account::Contact &current, const description::ContactService &service,
             const QString &serviceName);
    /// Of the contact that was asked for last.
    account::ContactKind kind() const { return m_current.kind; }
    /// Puts \a value into the field, to be corrected.
    void prefill(const QString &value);
    /// \a what is being waited for.
    void setBusy(Busy busy, const Sentence &what = {});
    void showProblem(const ProblemWords &words);
    void clearProblem();
    void takeFocus();

signals:
    /// The new contact of \a kind, a number in E.164, was confirmed by one press, with what was chosen about
    /// it.
    void updateRequested(renumber::account::ContactKind kind, const QString &value,
                         const QMap<QString, bool> &choices);
    void cancelRequested();
    void nextStepChosen(renumber::ui::NextStep next);

protected:
    void changeEvent(QEvent *event) override;

private:
    ContactEditor &editor() const;
    void describeEditor();
    void submit();
    void retranslate();

    std::unique_ptr<Ui::ChangePage> m_ui;
    account::Contact m_current;
    const description::ContactService *m_service = nullptr;
    QString m_serviceName;
    Busy m_busy = Busy::No;
};

} // namespace renumber::ui
