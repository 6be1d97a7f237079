// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trial/terminal.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace renumber::ui {

/// Asks on a terminal, one question after the other.
class Questions
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
public:
    using Answer = std::function<void(const QString &answer)>;
    using Choice = std::function<void(qsizetype index)>;

    /// \a print shows what there is to choose from. \a ended is told in place of an answer at the end of the
    /// input.
    Questions(std::function<void(const QString &line)> print, std::function<void()> ended);

    void ask(const QString &question, Echo echo, const Answer &answer);
    /// What an empty line means where there is something to choose from.
    enum class IfEmpty { TakeFirst, AskAgain };
    /// Until it is the number of one of \a options that is entered.
    void askWhich(const QString &question, const QStringList &options, IfEmpty ifEmpty, const Choice &chosen);

private:
    const std::function<void(const QString &line)> m_print;
    const std::function<void()> m_ended;
    wait::Future<std::optional<QString>> m_asking;
};

} // namespace renumber::ui
