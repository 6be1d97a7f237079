// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/filter.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace renumber::ui {

class FieldError;

/// Which rows of the record are looked at: who did what on which days, and perhaps for one person or in one
/// case. Its parts: "auditActorField", "auditActionBox", "auditFromField", "auditUntilField",
/// "auditShowButton", "auditClearButton".
class AuditFilterForm : public QWidget
{
    Q_OBJECT
public:
    explicit AuditFilterForm(QWidget *parent = nullptr);

    /// Nothing but what concerns the person with the key \a person, whom \a shown names, whatever else was
    /// asked for before.
    void narrowToPerson(const QString &person, const QString &shown);
    /// Likewise the case \a caseId.
    void narrowToCase(const QString &caseId, const QString &shown);
    /// All of the record.
    void clear();
    void takeFocus();

signals:
    /// What is asked for has been settled on.
    void filterChosen(const renumber::desk::audit::Filter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Bound { First, Last };

    QWidget *labelled(QLabel *label, QWidget *field);
    void settle();
    bool takeDay(const QLineEdit &field, Bound bound);
    void forgetAll();
    void retranslate();

    QLabel *m_actorLabel;
    QLineEdit *m_actor;
    QLabel *m_actionLabel;
    QComboBox *m_action;
    QLabel *m_fromLabel;
    QLineEdit *m_from;
    QLabel *m_untilLabel;
    QLineEdit *m_until;
    FieldError *m_error;
    QLabel *m_only;
    QPushButton *m_show;
    QPushButton *m_clear;
    desk::audit::Filter m_filter; ///< as it was settled on last
    QString m_shown; ///< who or which case it is narrowed to
};

} // namespace renumber::ui
