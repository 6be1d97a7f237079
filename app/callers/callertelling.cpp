// SPDX-License-Identifier: Apache-2.0
// Whom the change of a case concerns is told, and the record has it.
#include "callers/callercase.h"
#include "change/journey.h"
#include "description/description.h"

namespace renumber::callers {

using desk::operation::RecordTelling;

void CallerCase::stateTold(desk::Tell whom, const QString &how)
{
    write(RecordTelling{whom, RecordTelling::Came::Done, RecordTelling::How::Stated}, how);
}

bool CallerCase::wasThere(desk::Tell whom) const
{
    return kindOf(whom) == m_kind ? !m_record.now()->shown.from.isEmpty() : !m_isWithoutOther;
}

/// Only where the service tells, and only by the account as it was when the case was opened: somebody may
/// have taken the contact off since.
void CallerCase::noteWhoIsThere()
{
    const auto other
        = m_kind == account::ContactKind::Phone ? account::ContactKind::Email : account::ContactKind::Phone;
    const QString name
        = other == account::ContactKind::Phone ? QStringLiteral("phone") : QStringLiteral("email");
    m_isWithoutOther = description::anyTakes(m_connection.description().read, name)
        && !m_case.account().contact(other).isSet();
}

/// Nobody is owed a word at a contact that there never was.
void CallerCase::noteNobodyThere()
{
    const auto &now = m_record.now();
    const bool isTime = now && now->inHand.stage == desk::Stage::Telling && m_record.isInHand();
    if (!isTime || !m_case.isOpen() || std::exchange(m_isAbsenceNoted, true))
        return;
    const std::set<desk::Tell> owed = now->owed;
    for (const desk::Tell whom : owed) {
        if (!wasThere(whom))
            write(RecordTelling{whom, RecordTelling::Came::Done, RecordTelling::How::NobodyThere});
    }
}

/// Whom the service tells, by itself or by a call, is told once the store knows that the change is made.
void CallerCase::tellOfService()
{
    const auto &now = m_record.now();
    const description::Journey *journey
        = change::journeyFor(m_connection.description(), change::Aim::Change, m_kind);
    const bool isDone = now && now->inHand.stage == desk::Stage::Telling && !now->inHand.ending;
    if (!journey || !isDone || m_writing > 0 || std::exchange(m_isServiceAsked, true))
        return;
    if (journey->telling == description::Telling::ByItself)
        noteTold(RecordTelling::How::Service);
    else if (journey->notify && m_done)
        notify(*m_done);
}

/// Once: whoever was told twice would think that it was done twice. Written down before, so that it is known
/// also where no answer comes, or the program ends meanwhile.
void CallerCase::notify(const change::Change &done)
{
    using How = RecordTelling::How;
    const std::set<desk::Tell> owed = m_record.now()->owed;
    for (const desk::Tell whom : owed)
        m_noting = m_record.carryOut(RecordTelling{whom, RecordTelling::Came::Owed, How::Notified});
    if (owed.empty())
        return;
    m_noting.then([this, done](const CaseRecord::Result &noted) {
        if (noted)
            askToTell(done);
        else
            m_fault = noted.error();
        emit changed();
    });
}

void CallerCase::askToTell(const change::Change &done)
{
    m_telling = change::tell(m_case.client(), m_case.client().accountOwner(), done);
    m_telling.then([this](const change::Told &told) {
        if (told.came == change::Told::Came::Done)
            noteTold(RecordTelling::How::Notified);
        else if (told.came == change::Told::Came::NotDone)
            noteNotTold();
        m_tellProblem = told.problem;
        emit changed();
    });
}

/// The service was asked to, and nobody was.
void CallerCase::noteNotTold()
{
    for (const desk::Tell whom : m_record.now()->asked)
        write(RecordTelling{whom, RecordTelling::Came::Owed});
}

void CallerCase::noteTold(RecordTelling::How how)
{
    for (const desk::Tell whom : m_record.now()->owed)
        write(RecordTelling{whom, RecordTelling::Came::Done, how});
}

} // namespace renumber::callers
