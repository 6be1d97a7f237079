// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>

namespace renumber::sandbox {

/// The sandbox's time: the system's, plus what tests have moved it by.
class Clock
{
public:
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_offset.count()); }
    void advance(std::chrono::milliseconds by) { m_offset += by; }
    void reset() { m_offset = {}; }

private:
    std::chrono::milliseconds m_offset{};
};

} // namespace renumber::sandbox
