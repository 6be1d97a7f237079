// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"
#include "time/clock.h"

#include <QFrame>

#include <optional>

namespace renumber::ui {

class SignedLines;

/// Above the pages of a change at an operators' desk: what of the case is settled by now.
class SettledCard : public QFrame
{
    Q_OBJECT
public:
    /// \a clock tells what day it is.
    explicit SettledCard(time::Clock clock, QWidget *parent = nullptr);

    void present(const screen::DeskCase &content);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const time::Clock m_clock;
    SignedLines *m_lines;
    std::optional<screen::DeskCase> m_shown;
};

} // namespace renumber::ui
