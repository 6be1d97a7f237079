// SPDX-License-Identifier: Apache-2.0
// The operators' board: their open cases, and which of them are looked at. Facts, and what follows from
// them; pure. The words for them are in screen/boardtext.h.
#pragma once

#include "account/contactvalue.h"
#include "change/phase.h"
#include "desk/case.h"
#include "desk/flag.h"
#include "desk/missing.h"
#include "desk/role.h"
#include "desk/store/storefault.h"
#include "desk/tell.h"

#include <map>
#include <optional>
#include <set>
#include <variant>

namespace renumber::ui::screen {

/// How far the change of a case has come once there is a permit for it.
enum class ChangeStep {
    Asking, ///< the service is asked for a message, or for the change itself
    CodeOut, ///< the caller is to read it out
    CodeUsedUp, ///< nothing comes of the one that is out: another is to be sent
    MessageOut, ///< a code or a link, of a case that is not in hand: how long it works is not known here
    LinkOut, ///< the caller is to click it
    Checking, ///< the code was entered
    ReadingBack, ///< the service is asked what the account shows
    Failed, ///< it did not come about, and the account shows so
    Unsettled, ///< it is not known what came of it, and the service is not being asked
};

/// None where nothing is under way, or it is done.
std::optional<ChangeStep> stepOf(const change::Change &change);

/// Of what is \a missing, what the case waits for: what nothing else helps against, else what is to be mended
/// first. None where nothing is missing.
std::optional<desk::Missing> foremost(const QList<desk::Missing> &missing);

/// What a case waits for: the foremost that the gate misses, or its change; nothing where neither is known.
using WaitsFor = std::variant<std::monostate, desk::Missing, ChangeStep>;

/// One open case. Its times are on the program's clock, whatever the store's says.
struct BoardRow
{
    QString caseId;
    int number = 0; ///< which people say: words/casenumber.h
    QString name; ///< of the person, as the service shows it; sanitized
    account::ContactKind kind = account::ContactKind::Phone;
    QString from; ///< the contact that is being replaced, masked
    QString to; ///< the new one, masked; empty while it is not known
    desk::Stage stage = desk::Stage::Proving;
    std::optional<desk::Ending> ending
        = {}; ///< already known of a case in which something is still to be done
    WaitsFor waitsFor = {};
    int proofs = 0; ///< how many of those that it needs there are, as far as is known here
    std::optional<QDateTime> deadline = {}; ///< the nearest
    QString holder = {}; ///< who has it in hand; empty: nobody
    QString openedBy = {};
    std::set<QString> heldBy = {}; ///< everybody who ever had it in hand
    std::set<desk::Flag> flags = {}; ///< those that are raised
    QString ticket = {}; ///< as typed; sanitized
    QDateTime openedAt = {};
    std::set<desk::Tell> owed = {}; ///< who was not told yet

    friend bool operator==(const BoardRow &, const BoardRow &) = default;
};

/// Which cases are looked at.
enum class Chip {
    All,
    Mine, ///< which the viewer has in hand
    Free, ///< which nobody has in hand
    WaitsForMe, ///< in which the next step is the viewer's
    Flagged,
    Owed, ///< in which somebody is still to be told
};

inline constexpr std::array chips{Chip::All,        Chip::Mine,    Chip::Free,
                                  Chip::WaitsForMe, Chip::Flagged, Chip::Owed};
static_assert(chips.size() == text::enumeratorCount<Chip>());

/// Of the cases of \a chip, those in which all words of \a text begin a word of the person's name, the
/// number, the ticket or the holder, whatever their case and accents.
struct BoardFilter
{
    Chip chip = Chip::All;
    QString text = {};

    friend bool operator==(const BoardFilter &, const BoardFilter &) = default;
};

/// Who looks at the board, as the store knows them.
struct Viewer
{
    QString actor;
    desk::Roles roles = {};

    friend bool operator==(const Viewer &, const Viewer &) = default;
};

/// All that the board shows.
struct Board
{
    QList<BoardRow> rows = {}; ///< in any order; none is closed
    QString onScreen = {}; ///< id of the case on the right; empty: none
    Viewer viewer = {};
    BoardFilter filter = {};
    std::optional<desk::StoreFault> fault = {}; ///< why the store cannot be used: nothing new begins

    friend bool operator==(const Board &, const Board &) = default;
};

/// Whether the next step in \a row is one that \a viewer can take now: neither time, nor the service, nor
/// somebody else has to come first. A case that nobody has in hand waits for nobody.
bool waitsForViewer(const BoardRow &row, const Viewer &viewer);

/// The rows that the filter leaves, in the order in which they stand: those that the viewer has in hand
/// first, and of each the newest first. It does not go by deadlines: no row moves while somebody reads.
QList<BoardRow> shownRows(const Board &board);

/// How many rows each chip would leave of those that the text leaves.
std::map<Chip, int> chipCounts(const Board &board);

} // namespace renumber::ui::screen
