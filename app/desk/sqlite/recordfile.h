// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/exporter.h"
#include "desk/audit/rememberedheads.h"
#include "desk/audit/verifier.h"
#include "desk/sqlite/recordfault.h"
#include "desk/store/storefault.h"

namespace renumber::desk {

/// What is to be said of a record that was verified.
struct RecordCheck
{
    audit::Verdict verdict;
    /// What became of the head that is remembered beside the file, with which the record was compared.
    audit::RememberedHeads::State memory = audit::RememberedHeads::State::Absent;
    qint64 rememberedSeq = 0; ///< of that head, where it was read

    friend bool operator==(const RecordCheck &, const RecordCheck &) = default;
};

/// desk.sqlite as an auditor finds it who has a command and not the desk's window. It is only read, in the
/// memory of two rows, however long the record is. Blocks on the disk.
class RecordFile
{
public:
    enum class Whose {
        ThisDesk, ///< its program may be writing to it
        Copy, ///< nobody writes to it; its folder may be one that cannot be written to
    };

    /// The file at \a path; where that is empty, that of the desk in \a folder, the data folder. Fails where
    /// it is not one that whoever runs the program owns: reading makes a journal beside it, which its owner
    /// could not use.
    static RecordResult<RecordFile> find(const QString &path, const QString &folder);

    Whose whose() const { return m_whose; }
    const QString &path() const { return m_path; }
    /// In which it is, and what is remembered of it.
    QString folder() const;
    /// DeskKey::id() of the key with which it was made.
    const QString &keyId() const { return m_keyId; }

    RecordResult<RecordCheck> verify() const;
    /// Writes the rows that \a plan means to a file of their own, for \a actor, \a at (microseconds since
    /// 1970, UTC); the record does not tell of it.
    RecordResult<audit::Manifest> exportUnrecorded(const audit::ExportPlan &plan, const QString &actor,
                                                   qint64 at) const;

private:
    RecordFile(const QString &path, Whose whose)
        : m_path(path)
        , m_whose(whose)
    {
    }

    QString m_path;
    Whose m_whose;
    QString m_keyId;
};

/// Whether nothing has to be said against the record of a file that is \a whose. Where nothing is remembered
/// of this desk's, that was taken away; of a copy nobody need have seen anything.
bool isAllWell(const RecordCheck &check, RecordFile::Whose whose);

/// What \a fault of the store is for a command.
RecordFault toRecordFault(const StoreFault &fault);

} // namespace renumber::desk
