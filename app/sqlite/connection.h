// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "disk/datafolder.h"
#include "sqlite/statement.h"

#include <QString>

#include <chrono>
#include <functional>

namespace renumber::sqlite {

/// What a connection may do to its file.
enum class Access {
    Writing, ///< makes the file where there is none
    Reading, ///< beside whoever writes to it
    /// A file that nobody writes to: its folder, too, is left as it is, unless a journal is beside the file,
    /// which then belongs to what it says.
    ReadingCopy,
};

/// One of SQLite's files, open between the calls, which then wait for the disk once each and not five times.
/// It is for its owner's eyes only (0600), and is neither a link nor somebody else's, but for a copy. Blocks
/// on the disk: for one worker thread, which is the one to close it, too.
class Connection
{
public:
    using Open = std::function<Result<void>(QSqlDatabase &)>;
    using Task = std::function<Result<void>(QSqlDatabase &)>;

    /// Of the file at \a path. One of more than \a largest bytes is none of this program's. \a whenOpened is
    /// what an open file needs before it is used, such as its schema. Where somebody else is writing, or
    /// copying the file, a call waits for \a patience at most.
    Connection(const QString &path, qint64 largest, Open whenOpened, Access access = Access::Writing,
               std::chrono::milliseconds patience = std::chrono::seconds(15));
    ~Connection() { close(); }
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    /// Lets go of the file; the next call opens it again.
    void close();
    /// Has \a task done with the open file, which is made where there is none. One that somebody has taken
    /// away meanwhile is opened anew, and after a failure the next call does, too: what was cached may be
    /// what is wrong.
    Result<void> use(const Task &task);
    /// Moves the closed file aside, with its journals: left behind, they would be played into the next one.
    /// Its new place; empty if it could not be moved.
    QString setAside();

private:
    Result<void> connect();
    Result<void> open(QSqlDatabase &database) const;
    Result<void> make() const;
    void nameFile(QSqlDatabase &database) const;

    const QString m_path;
    const qint64 m_largest;
    const Open m_whenOpened;
    const Access m_access;
    const std::chrono::milliseconds m_patience;
    QString m_connection; ///< the name of the one that is open; empty: none
    disk::FileId m_opened; ///< which file that is
};

} // namespace renumber::sqlite
