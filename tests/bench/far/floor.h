// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seat.h"

namespace renumber::bench {

/// What no client can be faster than: one request and its reply on a TLS connection that is open.
class Floor : public Journey
{
public:
    Floor(QString caFile, std::function<void(double)> takeNote);

    QList<Step> steps() override;

private:
    void measure();

    const QString m_caFile;
    const std::function<void(double)> m_takeNote; ///< is given milliseconds
};

} // namespace renumber::bench
