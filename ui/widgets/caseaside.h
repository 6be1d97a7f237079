// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"
#include "time/clock.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class CaseAside;
}

namespace renumber::ui {

/// Beside every page of a case at an operators' desk: what speaks against it, what was before, and who is
/// told.
class CaseAside : public QWidget
{
    Q_OBJECT
public:
    /// Whether whoever is told stands here; no, where that is what the page itself is about.
    enum class Telling { Hidden, Shown };

    /// \a clock tells what day it is.
    explicit CaseAside(time::Clock clock, QWidget *parent = nullptr);
    ~CaseAside() override;

    void present(const screen::DeskCase &content, Telling telling);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::CaseAside> m_ui;
    const time::Clock m_clock;
    std::optional<screen::DeskCase> m_shown;
    Telling m_telling = Telling::Shown;
};

} // namespace renumber::ui
