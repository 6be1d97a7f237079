// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "number/parse.h"
#include "service/description.h"
#include "widgets/busy.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ChangePage;
}

namespace renumber::ui {

/// Change number: the new phone number, its country, what will happen, Update. What was typed stays as typed.
class ChangePage : public QWidget
{
    Q_OBJECT
public:
    explicit ChangePage(QWidget *parent = nullptr);
    ~ChangePage() override;

    /// A new question: which number instead of \a current. \a service outlives the asking.
    void ask(const account::Contact &current, const service::ContactService &service,
             const QString &serviceName);
    /// Puts \a number into the field, to be corrected.
    void prefill(const QString &number);
    /// \a what is being waited for.
    void setBusy(Busy busy, const Sentence &what = {});
    void showProblem(const ProblemWords &words);
    void clearProblem();
    void takeFocus();

signals:
    /// The new number, in E.164, was confirmed by one press.
    void updateRequested(const QString &number);
    void cancelRequested();
    void nextStepChosen(renumber::ui::NextStep next);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillCountries();
    void chooseRegion(const QString &region);
    void understand();
    void explain();
    void followCountry(const number::PhoneNumber &number);
    void refuse(const Sentence &why);
    void describeField();
    void useSuggestion();
    void submit();
    void retranslate();

    std::unique_ptr<Ui::ChangePage> m_ui;
    account::Contact m_current;
    const service::ContactService *m_service = nullptr;
    QString m_serviceName;
    QString m_chosenRegion; ///< what the person, or the account, chose; not what a typed + led to
    std::optional<number::Reading> m_reading;
    Busy m_busy = Busy::No;
};

} // namespace renumber::ui
