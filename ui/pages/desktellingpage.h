// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pagediff.h"
#include "screen/deskcase.h"
#include "time/clock.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DeskTellingPage;
}

namespace renumber::ui {

class TellingRow;

/// What is left of a case once the change is made, or may be: whom it concerns and how they were told. The
/// case can be closed once nobody is owed to be told.
class DeskTellingPage : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells what day it is.
    explicit DeskTellingPage(time::Clock clock, QWidget *parent = nullptr);
    ~DeskTellingPage() override;

    /// Shows \a content. The keyboard goes to what is still to be done.
    void present(const screen::DeskTelling &content, Arrival arrival);
    /// What is shown next has nothing to do with what is shown now.
    void forget();

signals:
    /// Somebody has told \a whom, as \a note says.
    void told(renumber::desk::Tell whom, const QString &note);
    void closePressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRows();
    void setBusy();
    void showTrouble();
    void takeFocus();
    void retranslate();
    bool isAllTold() const;

    std::unique_ptr<Ui::DeskTellingPage> m_ui;
    const time::Clock m_clock;
    std::optional<screen::DeskTelling> m_shown;
    QList<TellingRow *> m_rows; ///< in the order of the tellings
};

} // namespace renumber::ui
