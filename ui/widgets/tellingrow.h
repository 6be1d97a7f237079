// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"
#include "time/clock.h"
#include "widgets/busy.h"

#include <QWidget>

#include <memory>

namespace Ui {
class TellingRow;
}

namespace renumber::ui {

/// One whom a change concerns: how they were told, or a field for how, which has to say something, and a
/// button that notes it; above those, why the service did not tell them, where it was to. Its parts are named
/// after whom: "oldPhoneNoteField", "oldPhoneToldButton", "oldPhoneTellingTrouble".
class TellingRow : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells what day it is.
    explicit TellingRow(time::Clock clock, QWidget *parent = nullptr);
    ~TellingRow() override;

    /// Of a case about a contact of \a changed. What was typed stays while they are not told.
    void present(const screen::CaseTelling &telling, account::ContactKind changed, const QString &service);
    void setBusy(Busy busy);
    /// Whether they are told.
    bool isTold() const { return m_telling.toldAt.has_value(); }
    void takeFocus();
    /// What the keyboard stops at, in the order of Tab.
    QList<QWidget *> tabStops() const;

signals:
    /// Somebody has told them, as \a note says.
    void told(renumber::desk::Tell whom, const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void showTrouble();
    void retranslate();

    std::unique_ptr<Ui::TellingRow> m_ui;
    const time::Clock m_clock;
    screen::CaseTelling m_telling;
    account::ContactKind m_changed = account::ContactKind::Phone;
    QString m_service;
    Busy m_busy = Busy::No;
};

} // namespace renumber::ui
