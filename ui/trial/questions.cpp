// SPDX-License-Identifier: Apache-2.0
#include "trial/questions.h"

using namespace Qt::StringLiterals;

namespace renumber::ui {

Questions::Questions(std::function<void(const QString &)> print, std::function<void()> ended)
    : m_print(std::move(print))
    , m_ended(std::move(ended))
{
}

void Questions::ask(const QString &question, Echo echo, const Answer &answer)
{
    m_asking = ui::ask(question, echo);
    m_asking.then([this, answer](const std::optional<QString> &line) {
        if (line)
            answer(*line);
        else
            m_ended();
    });
}

void Questions::askWhich(const QString &question, const QStringList &options, IfEmpty ifEmpty,
                         const Choice &chosen)
{
    for (qsizetype index = 0; index < options.size(); ++index)
        m_print(u"  %1  %2"_s.arg(index + 1).arg(options.at(index)));
    ask(question, Echo::On, [this, question, options, ifEmpty, chosen](const QString &answer) {
        const QString typed = answer.trimmed();
        const int number = typed.isEmpty() && ifEmpty == IfEmpty::TakeFirst ? 1 : typed.toInt();
        if (number >= 1 && number <= options.size()) {
            chosen(number - 1);
            return;
        }
        //: %1: a number
        m_print(tr("Enter a number from 1 to %1.").arg(options.size()));
        askWhich(question, options, ifEmpty, chosen);
    });
}

} // namespace renumber::ui
