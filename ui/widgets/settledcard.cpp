// SPDX-License-Identifier: Apache-2.0
#include "widgets/settledcard.h"

#include "look/role.h"
#include "look/tokens.h"
#include "screen/settledtext.h"
#include "widgets/signedlines.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace renumber::ui {

SettledCard::SettledCard(time::Clock clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(std::move(clock))
    , m_lines(new SignedLines(this))
{
    look::setRole(*this, look::Role::Card);
    m_lines->setObjectName(u"settledLines"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::space::large, look::space::medium, look::space::large,
                               look::space::medium);
    layout->addWidget(m_lines);
}

void SettledCard::present(const screen::DeskCase &content)
{
    if (m_shown && m_shown->why == content.why && m_shown->proofs == content.proofs)
        return;
    m_shown = content;
    retranslate();
}

void SettledCard::retranslate()
{
    setAccessibleName(tr("What is settled"));
    QList<SignedLine> lines;
    const QStringList texts = settledTexts(*m_shown, m_clock.now());
    for (const QString &text : texts)
        lines.append({look::Symbol::Check, look::Tone::Ok, text});
    m_lines->present(lines);
}

void SettledCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_shown)
        retranslate();
}

} // namespace renumber::ui
