// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"
#include "time/clock.h"

#include <QFrame>

#include <memory>

namespace Ui {
class CaseBar;
}

namespace renumber::ui {

/// Above every page of a case at an operators' desk: whose it is, which, and what can be done with it at any
/// time. Its keys, F2, Ctrl+H and F8, work while it is shown.
class CaseBar : public QFrame
{
    Q_OBJECT
public:
    /// \a clock tells what day it is.
    explicit CaseBar(time::Clock clock, QWidget *parent = nullptr);
    ~CaseBar() override;

    void present(const screen::CaseHead &head);

signals:
    /// Somebody else is to take the case.
    void handOverPressed();
    /// The case, which nobody has in hand, is to be this program's.
    void takePressed();
    /// Nothing comes of the case, or nobody can find out what has: Ending::Abandoned or NotKnown.
    void closePressed(renumber::desk::Ending ending);
    /// There is something to write down about it.
    void notePressed();
    /// Something is wrong: without a question.
    void stopPressed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::optional<desk::Ending> endingToOffer() const;
    void layOut();
    void retranslate();

    std::unique_ptr<Ui::CaseBar> m_ui;
    const time::Clock m_clock;
    std::optional<screen::CaseHead> m_head;
};

} // namespace renumber::ui
