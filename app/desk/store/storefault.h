// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/verifier.h"
#include "desk/caserules.h"
#include "desk/locking.h"
#include "desk/store/deskcase.h"

#include <optional>

#include <tl/expected.hpp>

namespace renumber::desk {

/// Why the store did not do what it was asked for. Nothing was changed, and nothing written, unless it was
/// Unreachable.
struct StoreFault
{
    enum class What {
        // The store itself.
        Unreadable,
        Damaged, ///< nothing is done with it any more, until DeskStore::open() has moved it aside
        Unwritable, ///< no folder, no permission, or the disk is full
        NewerVersion, ///< a later version of the program has brought it up to date: this one is too old for
                      ///< it
        Unreachable, ///< no answer, not even to whether it was committed; what was asked may have been done:
                     ///< DeskStore::receiptOf()
        KeyLost, ///< what stands for persons there was made with another key
        NotExported, ///< reason: what the system says of the file
        /// The record is not the one that this computer has seen, or a new one was begun in place of a
        /// damaged file: locks and cases may be lost. Nothing goes on before operation::StateLoss. \a finding
        /// where it was found just now.
        LossUnstated,
        // The operation.
        NoRole, ///< who asks may not do this
        NoSuchCase,
        PersonInHand, ///< somebody has a case of theirs, which is \a now
        Refused, ///< \a refusal: it does not follow in the case, which is \a now
        PermitSpent, ///< it was used, or was given for something else, or to somebody else
        StillTelling, ///< somebody is owed to be told, in \a now
        NotLocked,
        StillLocked, ///< \a stillLocked
        IdUsed, ///< an operation of that id was something else
        /// An id or contact that is none, a text that is too long or says nothing where it has to, or a
        /// contact that is not masked.
        Unfit,
    };
    What what = What::Unreadable;
    std::optional<CaseRefusal> refusal = {};
    std::optional<StillLocked> stillLocked = {};
    std::optional<DeskCase> now = {}; ///< what the store has of the case
    QString reason = {};
    std::optional<audit::Finding> finding = {}; ///< of LossUnstated
    std::optional<QDateTime> until = {}; ///< of StillLocked: when it may be ended, where time alone allows it

    friend bool operator==(const StoreFault &, const StoreFault &) = default;
};

template <typename Value> using StoreResult = tl::expected<Value, StoreFault>;

} // namespace renumber::desk
