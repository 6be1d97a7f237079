// SPDX-License-Identifier: Apache-2.0
#include "widgets/stepsbar.h"

#include "look/colours.h"
#include "look/role.h"
#include "look/style.h"
#include "look/symbol.h"
#include "look/tokens.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace renumber::ui {

using screen::Stage;

namespace {

constexpr int lineWidth = 24;

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Number:
        //: One of the steps of a change, such as Number, Code, Done
        return StepsBar::tr("Number");
    case Stage::Address:
        //: One of the steps of a change, such as Address, Code, Done
        return StepsBar::tr("Address");
    case Stage::Code:
        //: One of the steps of a change, such as Number, Code, Done
        return StepsBar::tr("Code");
    case Stage::Link:
        //: One of the steps of a change, such as Address, Link, Done
        return StepsBar::tr("Link");
    case Stage::Done:
        //: The last of the steps of a change, such as Number, Code, Done
        return StepsBar::tr("Done");
    }
    Q_UNREACHABLE();
}

} // namespace

StepsBar::StepsBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    look::setRole(*this, look::Role::Painted);
}

void StepsBar::present(const screen::Steps &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    retranslate();
}

void StepsBar::retranslate()
{
    m_names.clear();
    for (const Stage stage : std::as_const(m_steps.stages))
        m_names.append(nameOf(stage));
    if (!m_names.isEmpty())
        //: %1: the number of the step in front, %2: how many there are, %3: its name, such as "Code"
        setAccessibleName(tr("Step %1 of %2: %3")
                              .arg(QLocale().toString(m_steps.current + 1),
                                   QLocale().toString(m_names.size()), m_names.at(m_steps.current)));
    updateGeometry();
    update();
}

/// Once it is done, all of it is.
bool StepsBar::isPast(qsizetype index) const
{
    return index < m_steps.current || m_steps.stages.at(m_steps.current) == Stage::Done;
}

QFont StepsBar::nameFont(qsizetype index) const
{
    QFont font = look::scaled(this->font(), look::type::caption);
    font.setWeight(index == m_steps.current ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// As the current one, which is bold: no step moves when another is in front.
int StepsBar::nameWidth(qsizetype index) const
{
    return QFontMetrics(nameFont(m_steps.current)).horizontalAdvance(m_names.at(index));
}

int StepsBar::discSide() const
{
    return std::max(20, QFontMetrics(nameFont(-1)).height() + look::space::hair);
}

int StepsBar::widthWith(Names names) const
{
    int width = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        width += discSide() + (i > 0 ? lineWidth + 2 * look::space::small : 0);
        if (names == Names::All || i == m_steps.current)
            width += look::space::small + nameWidth(i);
    }
    return width;
}

QSize StepsBar::sizeHint() const
{
    return {widthWith(Names::All), discSide()};
}

QSize StepsBar::minimumSizeHint() const
{
    return {std::min(widthWith(Names::Current), look::space::vast), discSide()};
}

void StepsBar::paintDisc(QPainter &painter, const QRectF &disc, qsizetype index) const
{
    const look::Colours colours = look::coloursOf(palette());
    painter.setPen(Qt::NoPen);
    if (isPast(index)) {
        painter.setBrush(colours.ok.ground);
        painter.drawEllipse(disc);
        const qreal inset = disc.width() / 4;
        look::paintSymbol(painter, disc.adjusted(inset, inset, -inset, -inset), look::Symbol::Check,
                          colours.ok.sign);
        return;
    }
    const bool isCurrent = index == m_steps.current;
    painter.setBrush(isCurrent ? colours.accent : colours.window);
    if (!isCurrent)
        painter.setPen(QPen(colours.cardEdge, 1));
    painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(isCurrent ? colours.onAccent : colours.muted);
    painter.setFont(nameFont(m_steps.current));
    painter.drawText(disc, Qt::AlignCenter, QLocale().toString(index + 1));
}

void StepsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const look::Colours colours = look::coloursOf(palette());
    const Names names = widthWith(Names::All) <= width() ? Names::All : Names::Current;
    const bool isMirrored = isRightToLeft();
    const auto place = [&](int x, int w) { return QRectF(isMirrored ? width() - x - w : x, 0, w, height()); };
    int x = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (i > 0) {
            x += look::space::small;
            const QRectF line = place(x, lineWidth);
            painter.setPen(QPen(colours.cardEdge, 1));
            painter.drawLine(QPointF(line.left(), line.center().y()),
                             QPointF(line.right(), line.center().y()));
            x += lineWidth + look::space::small;
        }
        QRectF disc(0, 0, discSide(), discSide());
        disc.moveCenter(place(x, discSide()).center());
        paintDisc(painter, disc, i);
        x += discSide();
        if (names == Names::Current && i != m_steps.current)
            continue;
        x += look::space::small;
        painter.setFont(nameFont(i));
        painter.setPen(i == m_steps.current ? colours.text : colours.muted);
        painter.drawText(place(x, nameWidth(i) + 1), Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute,
                         m_names.at(i));
        x += nameWidth(i);
    }
}

void StepsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace renumber::ui
