// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seat.h"
#include "toldprogram.h"

#include <optional>

namespace renumber::bench {

/// One journey through Renumber's window: signs in, types a new number, waits, presses Update, types the
/// code, waits, presses Verify.
class WindowPerson : public Journey
{
public:
    /// \a service is the id of a description. \a caFile: who vouches for the seat's web server.
    WindowPerson(QString service, QString caFile, std::chrono::seconds wait, TakeNote takeNote);

    QList<Step> steps() override;
    static QString clientName() { return QStringLiteral("Renumber"); }

private:
    void signIn();
    void type(const QString &field, const QString &text);
    void press(const QString &button, const QString &nextPage, const QString &name);

    const QString m_service;
    const QString m_caFile;
    const std::chrono::seconds m_wait;
    const TakeNote m_takeNote;
    std::optional<ToldProgram> m_window; ///< see WindowClient
};

} // namespace renumber::bench
