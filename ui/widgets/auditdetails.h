// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace renumber::ui {

/// What a row of the record says beyond its columns, below the table. Hidden while none is chosen. Its parts:
/// "auditDetailsTitle", and "auditDetailsText", which takes the keyboard, so that screen readers read it line
/// by line and it can be copied.
class AuditDetails : public QFrame
{
    Q_OBJECT
public:
    explicit AuditDetails(QWidget *parent = nullptr);

    /// \a title says which row it is.
    void present(const QString &title, const QStringList &lines);
    /// No row is chosen.
    void clear();

private:
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace renumber::ui
