// SPDX-License-Identifier: Apache-2.0
#include "widgets/boarddelegate.h"

#include "look/painting.h"
#include "look/style.h"
#include "look/symbol.h"
#include "look/tokens.h"
#include "screen/boardtext.h"
#include "widgets/boardmodel.h"
#include "words/isolate.h"

#include <QPainter>

#include <optional>

namespace renumber::ui {

using namespace look;
using desk::Missing;
using desk::Stage;
using screen::BoardRow;
using screen::ChangeStep;

namespace {

constexpr int barWidth = 6;
/// The most of a line that what a case waits for may have.
constexpr double mostOfLine = 0.5;

/// None: somebody else, or time, has to come first.
std::optional<Tone> toneOf(const Missing &missing)
{
    switch (missing.what) {
    case Missing::What::FlagStops:
    case Missing::What::PersonLocked:
    case Missing::What::ApprovalRefused:
        return Tone::Wrong;
    case Missing::What::NeedsApprovals:
    case Missing::What::OnHold:
    case Missing::What::OverBudget:
    case Missing::What::LeaseLost:
    case Missing::What::Role:
    case Missing::What::StoreUnreachable:
    case Missing::What::PolicyUnknown:
        return std::nullopt;
    case Missing::What::NoReason:
    case Missing::What::TicketForm:
    case Missing::What::NeedsProof:
    case Missing::What::ProofExpired:
    case Missing::What::ProofsNotIndependent:
    case Missing::What::OldContactNotTold:
        return Tone::Doubt;
    }
    Q_UNREACHABLE();
}

std::optional<Tone> toneOf(ChangeStep step)
{
    switch (step) {
    case ChangeStep::Asking:
    case ChangeStep::CodeOut:
    case ChangeStep::LinkOut:
        return Tone::Plain;
    case ChangeStep::Checking:
    case ChangeStep::ReadingBack:
        return Tone::Ok;
    case ChangeStep::Failed:
        return Tone::Wrong;
    case ChangeStep::Unsettled:
        return Tone::Doubt;
    }
    Q_UNREACHABLE();
}

std::optional<Tone> toneOf(Stage stage)
{
    switch (stage) {
    case Stage::Ready:
    case Stage::Changing:
        return Tone::Plain;
    case Stage::Proving:
    case Stage::Unsettled:
    case Stage::Telling:
        return Tone::Doubt;
    case Stage::Approving:
    case Stage::Holding:
    case Stage::Closed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Tone> toneOf(const BoardRow &row)
{
    if (row.ending == desk::Ending::Stopped)
        return Tone::Wrong;
    if (const auto *missing = std::get_if<Missing>(&row.waitsFor))
        return toneOf(*missing);
    if (const auto *step = std::get_if<ChangeStep>(&row.waitsFor))
        return toneOf(*step);
    return toneOf(row.stage);
}

/// Paints one row. Places are from its left to its right, and mirrored where the language is.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_colours(coloursOf(option.palette))
        , m_nameFont(option.font)
        , m_captionFont(scaled(option.font, type::caption))
    {
        m_nameFont.setWeight(QFont::DemiBold);
        m_first = option.rect.adjusted(space::large, space::medium, -space::large, 0);
        m_first.setHeight(QFontMetrics(m_nameFont).height());
        m_second = m_first.translated(0, m_first.height() + betweenLines);
        m_second.setHeight(QFontMetrics(m_captionFont).height());
    }

    static int heightOf(const QFont &font)
    {
        const int lines = QFontMetrics(font).height() + QFontMetrics(scaled(font, type::caption)).height();
        return lines + betweenLines + 2 * space::medium + 1; // and the line below
    }

    void paintGround()
    {
        const bool isOnScreen = m_option.state.testFlag(QStyle::State_Selected);
        const QRect &rect = m_option.rect;
        m_painter.fillRect(rect, isOnScreen ? m_colours.plain.ground : m_colours.surface);
        m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_colours.cardEdge);
        if (m_option.state.testFlag(QStyle::State_HasFocus))
            paintRing(m_painter, rect.adjusted(2, 2, -2, -3), m_colours.accent, controlRadius);
    }

    void paintBar(const std::optional<Tone> &tone)
    {
        const QRect bar(m_first.left(), m_first.top(), barWidth, m_second.bottom() - m_first.top());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(tone ? m_colours.of(*tone).sign : m_colours.muted);
        m_painter.drawRoundedRect(mirrored(bar), barWidth / 2.0, barWidth / 2.0);
        m_first.adjust(barWidth + space::medium, 0, 0, 0);
        m_second.adjust(barWidth + space::medium, 0, 0, 0);
    }

    void writeFirst(const QString &name, const QString &state, const std::optional<Symbol> &sign,
                    const QColor &ink)
    {
        m_painter.setPen(ink);
        m_painter.setFont(m_option.font);
        QRect left = writeAtEnd(m_first, state);
        m_painter.setFont(m_nameFont);
        const int side = sign ? QFontMetrics(m_nameFont).ascent() : 0;
        left.adjust(0, 0, sign ? -side - space::small : 0, 0);
        const int end = writeAtBeginning(left, name);
        if (!sign)
            return;
        const QRect place(end + space::small, m_first.center().y() - side / 2, side, side);
        paintSymbol(m_painter, mirrored(place), *sign, m_colours.doubt.sign);
    }

    void writeSecond(const QString &caption, const QString &deadline)
    {
        m_painter.setPen(m_colours.muted);
        m_painter.setFont(m_captionFont);
        writeAtBeginning(writeAtEnd(m_second, deadline), caption);
    }

private:
    static constexpr int betweenLines = 2;

    QRect mirrored(const QRect &place) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, place);
    }

    /// What is left of \a line.
    QRect writeAtEnd(const QRect &line, const QString &words)
    {
        if (words.isEmpty())
            return line;
        const QFontMetrics metrics(m_painter.font());
        const QString shown = metrics.elidedText(words, Qt::ElideRight, int(line.width() * mostOfLine));
        const int width = metrics.horizontalAdvance(shown) + 1;
        write(QRect(line.right() + 1 - width, line.top(), width, line.height()), shown);
        return line.adjusted(0, 0, -width - space::small, 0);
    }

    /// Where the words end.
    int writeAtBeginning(const QRect &line, const QString &words)
    {
        const QFontMetrics metrics(m_painter.font());
        const QString shown = metrics.elidedText(words, Qt::ElideRight, line.width());
        write(line, shown);
        return line.left() + metrics.horizontalAdvance(shown);
    }

    void write(const QRect &place, const QString &words)
    {
        const auto start = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        m_painter.drawText(mirrored(place), int(start) | Qt::TextSingleLine, words);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Colours m_colours;
    QFont m_nameFont;
    QFont m_captionFont;
    QRect m_first;
    QRect m_second;
};

} // namespace

BoardDelegate::BoardDelegate(time::Clock clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(std::move(clock))
{
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {space::vast, RowPainter::heightOf(option.font)};
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = static_cast<const BoardModel *>(index.model());
    const BoardRow &row = model->at(index.row());
    const Colours colours = coloursOf(option.palette);
    const bool isPale = m_ink == Ink::Pale;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter one(*painter, option);
    one.paintGround();
    one.paintBar(isPale ? std::nullopt : toneOf(row));
    one.writeFirst(isolated(row.name), stateText(row),
                   row.flags.empty() ? std::nullopt : std::optional(Symbol::Doubt),
                   isPale ? colours.muted : colours.text);
    one.writeSecond(captionText(row, model->viewer()), deadlineText(row, m_clock.now()));
    painter->restore();
}

} // namespace renumber::ui
