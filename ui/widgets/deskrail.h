// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace renumber::ui {

class RailButton;

/// Where there is to go at an operators' desk, one below the other along the window's edge: the cases,
/// finding a person, the record, and at the end what locks the desk. Its parts: "railBoardButton",
/// "railFindButton", "railAuditButton", "railLockButton".
class DeskRail : public QFrame
{
    Q_OBJECT
public:
    /// What of it is in front.
    enum class Place { Board, Find, Audit };

    explicit DeskRail(QWidget *parent = nullptr);

    /// Marks \a place as the one in front.
    void showPlace(Place place);

signals:
    void boardRequested();
    void findRequested();
    void auditRequested();
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    RailButton *m_board;
    RailButton *m_find;
    RailButton *m_audit;
    RailButton *m_lock;
};

} // namespace renumber::ui
