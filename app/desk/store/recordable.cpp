// SPDX-License-Identifier: Apache-2.0
#include "desk/store/recordable.h"

#include "desk/knowledge.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::desk {

namespace {

constexpr qsizetype keyLength = 32; // of HMAC-SHA-256
constexpr qsizetype longestName = 300;

template <typename Of> bool isKeyOrNone(const Key<Of> &key)
{
    return key.bytes.isEmpty() || key.bytes.size() == keyLength;
}

bool isNeeded(const Policy &policy, const QString &proof)
{
    return std::any_of(policy.rules.cbegin(), policy.rules.cend(), [&proof](const Rule &rule) {
        return std::any_of(rule.need.cbegin(), rule.need.cend(),
                           [&proof](const AnyOf &anyOf) { return anyOf.contains(proof); });
    });
}

/// A proof has the name of its kind; a code may have one that the policy names or, where that takes any code,
/// one that a service description could have.
bool isProofOf(const Policy &policy, const operation::BeginProof &begin)
{
    if (const auto kind = text::valueIn(proofKindNames, begin.proof))
        return kind == begin.kind;
    static const QRegularExpression name(u"^[a-z][A-Za-z]{0,39}\\z"_s);
    const bool takesAnyCode = isNeeded(policy, anyProof)
        || isNeeded(policy, text::nameIn(proofKindNames, ProofKind::ContactCode));
    return begin.kind == ProofKind::ContactCode && !isKnowledge(begin.proof)
        && (isNeeded(policy, begin.proof) || (takesAnyCode && name.match(begin.proof).hasMatch()));
}

struct Recordable
{
    const Policy &policy;

    bool operator()(const operation::OpenPerson &open) const
    {
        return isKeyOrNone(open.person) && open.shownName.size() <= longestName;
    }
    bool operator()(const operation::OpenCase &open) const
    {
        return isKeyOrNone(open.person) && open.shown.name.size() <= longestName && isMasked(open.shown.from)
            && isMasked(open.shown.to);
    }
    bool operator()(const operation::StateCase &state) const
    {
        const QString reason = state.reason.value_or(QString());
        return (reason.isEmpty() || reasonIn(policy, reason) != nullptr)
            && isKeyOrNone(state.target.value_or(ContactKey())) && isMasked(state.shownTarget);
    }
    bool operator()(const operation::BeginProof &begin) const
    {
        return isProofOf(policy, begin) && isKeyOrNone(begin.contact);
    }
    bool operator()(const operation::Reveal &reveal) const { return isKeyOrNone(reveal.contact); }
    bool operator()(const operation::LockPerson &lock) const { return isKeyOrNone(lock.person); }
    bool operator()(const operation::UnlockPerson &unlock) const { return isKeyOrNone(unlock.person); }
    bool operator()(const operation::ViewAudit &view) const { return isRecordable(view.filter); }
    /// What says nothing, or only what has to be in the store already.
    bool operator()(const auto & /*command*/) const { return true; }
};

} // namespace

bool isMasked(const QString &contact)
{
    // The domain of an address is no number.
    static const QRegularExpression masked(
        uR"(^(\+[0-9]{1,3} )?…( [0-9]{2})?\z|^[^\s@…]?…@(?=[^@]*\p{L})[\p{L}\p{N}][\p{L}\p{N}.-]{0,252}\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DontCaptureOption);
    return contact.isEmpty() || masked.match(contact).hasMatch();
}

bool isRecordable(const Operation &operation, const Policy &policy)
{
    return std::visit(Recordable{policy}, operation.command);
}

bool isRecordable(const audit::Filter &filter)
{
    static const QRegularExpression key(u"^[0-9a-f]{64}\\z"_s);
    const QUuid caseId = QUuid::fromString(filter.caseId);
    return (filter.person.isEmpty() || key.match(filter.person).hasMatch())
        && (filter.caseId.isEmpty() || caseId.toString(QUuid::WithoutBraces) == filter.caseId);
}

} // namespace renumber::desk
