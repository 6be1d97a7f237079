// SPDX-License-Identifier: Apache-2.0
#include "widgets/flagslist.h"

#include "look/announcement.h"
#include "look/symbol.h"
#include "look/tokens.h"
#include "words/deskflagtext.h"
#include "words/sentence.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace renumber::ui {

using desk::FlagState;
using desk::Strictness;
using screen::CaseFlag;

namespace {

QLabel *labelOf(const QString &text, look::Role role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    look::setRole(*label, role);
    return label;
}

/// Those of \a flags that were not raised in \a before.
QList<CaseFlag> raisedSince(const QList<CaseFlag> &before, const QList<CaseFlag> &flags)
{
    QList<CaseFlag> raised;
    std::copy_if(flags.cbegin(), flags.cend(), std::back_inserter(raised), [&before](const CaseFlag &flag) {
        const bool wasRaised = std::any_of(before.cbegin(), before.cend(), [&flag](const CaseFlag &one) {
            return one.flag == flag.flag && one.state == FlagState::Raised;
        });
        return flag.state == FlagState::Raised && !wasRaised;
    });
    return raised;
}

/// An address has no country, and is no number.
bool isAbout(desk::Flag flag, account::ContactKind kind)
{
    return kind == account::ContactKind::Phone
        || (flag != desk::Flag::NumberType && flag != desk::Flag::OtherCountry);
}

} // namespace

FlagsList::FlagsList(QWidget *parent)
    : QWidget(parent)
    , m_notes(new QVBoxLayout)
    , m_others(labelOf({}, look::Role::Caption))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(look::space::small);
    m_notes->setSpacing(look::space::small);
    layout->addLayout(m_notes);
    layout->addWidget(m_others);
}

void FlagsList::present(const QList<CaseFlag> &flags, account::ContactKind kind)
{
    if (flags == m_flags && kind == m_kind)
        return;
    const QList<CaseFlag> raised = raisedSince(m_flags, flags);
    m_flags = flags;
    m_kind = kind;
    retranslate();
    for (const CaseFlag &flag : raised)
        look::announce(*this, [flag, kind] { return flagText(flag.flag, kind); });
}

void FlagsList::retranslate()
{
    while (const QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList notKnown;
    for (const CaseFlag &flag : std::as_const(m_flags)) {
        if (flag.state == FlagState::Raised)
            addNote(flag);
        else if (flag.state == FlagState::NotKnown && isAbout(flag.flag, m_kind))
            notKnown.append(flagName(flag.flag));
    }
    //: %1: a list, such as "recent changes, country"
    m_others->setText(!notKnown.isEmpty()      ? tr("Not known: %1").arg(notKnown.join(tr(", ")))
                          : m_notes->isEmpty() ? tr("None")
                                               : QString());
    m_others->setVisible(!m_others->text().isEmpty());
    // Else it would keep the height that what it had before asked for (Qt 6.4).
    layout()->invalidate();
    updateGeometry();
}

void FlagsList::addNote(const CaseFlag &flag)
{
    const look::Tone tone = flag.then == Strictness::Stop ? look::Tone::Wrong : look::Tone::Doubt;
    auto *note = new QFrame(this);
    look::setRole(*note, look::Role::Message);
    look::setTone(*note, tone);
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(look::space::medium, look::space::medium, look::space::medium,
                            look::space::medium);
    row->setSpacing(look::space::small);
    auto *sign = new look::SymbolLabel;
    sign->show(look::symbolOf(tone), tone);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(look::space::hair);
    words->addWidget(labelOf(flagText(flag.flag, m_kind), look::Role::Body));
    words->addWidget(labelOf(joinedSentences({flagAdvice(flag.flag, m_kind), strictnessText(flag.then)}),
                             look::Role::Caption));
    row->addLayout(words, 1);
    m_notes->addWidget(note);
    note->show();
}

void FlagsList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace renumber::ui
