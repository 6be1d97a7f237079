// SPDX-License-Identifier: Apache-2.0
#include "widgets/problembox.h"

#include "ui_problembox.h"
#include "widgets/tone.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace renumber::ui {

ProblemBox::ProblemBox(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ProblemBox>())
{
    m_ui->setupUi(this);
    setAutoFillBackground(true);
    makeSmallPrint(m_ui->problemSmallPrint);
    connect(this, &QObject::objectNameChanged, this, &ProblemBox::nameParts);
    connect(m_ui->problemAction, &QPushButton::clicked, this, [this] { emit actionChosen(m_next); });
    hide();
}

ProblemBox::~ProblemBox() = default;

void ProblemBox::showProblem(const ProblemText &text)
{
    present(text, buttonText(text.next), Tone::Problem);
}

void ProblemBox::showNotice(const QString &sentence, const QString &action)
{
    present({sentence, {}, NextStep::None}, action, Tone::Notice);
}

void ProblemBox::present(const ProblemText &text, const QString &action, Tone tone)
{
    m_next = text.next;
    m_tone = tone;
    m_ui->problemText->setText(text.sentence);
    m_ui->problemSmallPrint->setText(text.smallPrint);
    m_ui->problemSmallPrint->setVisible(!text.smallPrint.isEmpty());
    m_ui->problemAction->setText(action);
    m_ui->problemAction->setVisible(!action.isEmpty());
    // A reader that lands on the button hears what it is about.
    m_ui->problemAction->setAccessibleDescription(text.sentence);
    setAccessibleName(text.sentence);
    paintTone();
    show();
}

void ProblemBox::clear()
{
    m_next = NextStep::None;
    hide();
    m_ui->problemText->clear();
    m_ui->problemSmallPrint->clear();
}

QString ProblemBox::text() const
{
    return m_ui->problemText->text();
}

void ProblemBox::takeFocus()
{
    m_ui->problemText->setFocus(Qt::OtherFocusReason);
}

void ProblemBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->problemAction->setText(buttonText(m_next));
    if (event->type() == QEvent::PaletteChange && !m_painting)
        paintTone();
}

void ProblemBox::nameParts()
{
    m_ui->problemText->setObjectName(QString(objectName() + u"Text"_s));
    m_ui->problemSmallPrint->setObjectName(QString(objectName() + u"SmallPrint"_s));
    m_ui->problemAction->setObjectName(QString(objectName() + u"Action"_s));
}

void ProblemBox::paintTone()
{
    m_painting = true;
    const QPalette system = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor accent = m_tone == Tone::Problem ? problemAccent(system) : noticeAccent(system);
    QPalette palette = system;
    palette.setColor(QPalette::Window, tinted(system, accent));
    setPalette(palette);
    setFrameShape(QFrame::StyledPanel);
    m_painting = false;
}

} // namespace renumber::ui
