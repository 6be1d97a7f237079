// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/formanswer.h"
#include "pages/pagediff.h"
#include "screen/screen.h"
#include "time/clock.h"
#include "widgets/busy.h"

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
    /// \a clock tells when what was refused can be tried again.
    explicit ChangePage(time::Clock clock, QWidget *parent = nullptr);
    ~ChangePage() override;

    /// Shows \a content. What was typed and chosen stays as long as the question is the same. The keyboard
    /// goes to what is new, or to the field.
    void present(const screen::Form &content, Arrival arrival);
    /// What is shown next has nothing to do with what is shown now.
    void forget();

signals:
    /// The new contact of \a kind was confirmed by one press, with what was said about it.
    void updateRequested(renumber::account::ContactKind kind, const renumber::ui::FormAnswer &answer);
    void cancelRequested();
    void nextStepChosen(renumber::ui::NextStep next);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void followAccount();
    void followChannel();
    void setBusy(Busy busy);
    void showTrouble();
    const account::Contact &current() const { return m_shown->current; }
    ContactEditor &editor() const;
    void describeEditor();
    void submit();
    void retranslate();
    QString cancelText() const;

    std::unique_ptr<Ui::ChangePage> m_ui;
    const time::Clock m_clock;
    std::optional<screen::Form> m_shown;
    Busy m_busy = Busy::No;
};

} // namespace renumber::ui
