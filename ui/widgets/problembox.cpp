// SPDX-License-Identifier: Apache-2.0
#include "widgets/problembox.h"

#include "look/announcement.h"
#include "look/flowlayout.h"
#include "look/role.h"
#include "look/symbol.h"
#include "ui_problembox.h"
#include "widgets/reveal.h"

#include <QEvent>
#include <QLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::ui {

ProblemBox::ProblemBox(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ProblemBox>())
{
    m_ui->setupUi(this);
    look::setRole(*this, look::Role::Message);
    look::letFlow(m_ui->actionLayout, *m_ui->wordsLayout);
    setFocusProxy(m_ui->problemText); // and so its parts stay together in the order of Tab
    connect(this, &QObject::objectNameChanged, this, &ProblemBox::nameParts);
    connect(m_ui->problemAction, &QPushButton::clicked, this, [this] { emit actionChosen(m_said.next); });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ProblemBox::tick);
    hide();
}

ProblemBox::~ProblemBox() = default;

void ProblemBox::showProblem(const ProblemWords &words)
{
    m_words = words;
    m_action = nullptr;
    present();
}

void ProblemBox::showNotice(const Sentence &sentence, const Sentence &action, look::Tone tone)
{
    m_words = [sentence, tone] {
        ProblemText text{sentence(), {}, NextStep::None};
        text.tone = tone;
        return text;
    };
    m_action = action;
    present();
}

void ProblemBox::present()
{
    retranslate();
    show();
    reveal(this);
    announce();
}

/// Unless the keyboard is on it: then a reader says it for that.
void ProblemBox::announce()
{
    const auto news = [this] { return m_ui->problemText->hasFocus() ? QString() : text(); };
    look::announce(*this, news, look::urgencyOf(m_said.tone));
}

void ProblemBox::retranslate()
{
    m_said = inWords();
    look::setTone(*this, m_said.tone);
    m_ui->problemSign->show(look::symbolOf(m_said.tone), m_said.tone);
    m_ui->problemText->setText(m_said.sentence);
    m_ui->problemSmallPrint->setText(m_said.smallPrint);
    m_ui->problemSmallPrint->setVisible(!m_said.smallPrint.isEmpty());
    m_ui->problemAction->setText(m_said.button);
    m_ui->problemAction->setVisible(!m_said.button.isEmpty());
    m_ui->problemAction->setAllowed(m_said.isReady);
    // A reader that lands on the button hears what it is about.
    m_ui->problemAction->describe(m_said.sentence);
    m_ui->problemAction->setSends(m_said.sends);
    setAccessibleName(m_said.sentence);
    // Else it would keep the height that its old words had asked for (Qt 6.4).
    m_ui->wordsLayout->invalidate();
    layout()->invalidate();
    updateGeometry();
    emit textChanged();
}

/// Only what has changed is said again: a reader must not hear the same every second.
void ProblemBox::tick()
{
    if (m_words && inWords() != m_said)
        retranslate();
}

ProblemText ProblemBox::inWords() const
{
    ProblemText text = m_words();
    if (m_action)
        text.button = m_action();
    return text;
}

void ProblemBox::clear()
{
    if (!m_words)
        return;
    m_words = nullptr;
    m_said = {};
    hide();
    m_ui->problemText->clear();
    m_ui->problemSmallPrint->clear();
    emit textChanged();
}

QString ProblemBox::text() const
{
    return m_ui->problemText->text();
}

void ProblemBox::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
}

void ProblemBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_words)
        retranslate();
}

void ProblemBox::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    tick();
    m_tick.start();
}

void ProblemBox::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_tick.stop();
}

void ProblemBox::nameParts()
{
    m_ui->problemText->setObjectName(QString(objectName() + u"Text"_s));
    m_ui->problemSmallPrint->setObjectName(QString(objectName() + u"SmallPrint"_s));
    m_ui->problemAction->setObjectName(QString(objectName() + u"Action"_s));
}

} // namespace renumber::ui
