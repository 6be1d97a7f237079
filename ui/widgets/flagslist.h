// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace renumber::ui {

/// The reasons for doubt in a case: those that are raised, with what they mean and what to do, and which of
/// them are not known.
class FlagsList : public QWidget
{
    Q_OBJECT
public:
    explicit FlagsList(QWidget *parent = nullptr);

    /// Of a case about a contact of \a kind. A flag that comes up is news.
    void present(const QList<screen::CaseFlag> &flags, account::ContactKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addNote(const screen::CaseFlag &flag);

    QVBoxLayout *m_notes;
    QLabel *m_others; ///< which are not known, or that there is none
    QList<screen::CaseFlag> m_flags;
    account::ContactKind m_kind = account::ContactKind::Phone;
};

} // namespace renumber::ui
