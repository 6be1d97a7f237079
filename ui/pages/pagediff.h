// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace renumber::ui {

/// Whether a page has just come to the front.
enum class Arrival { None, Now };

/// What is new about a page, by what it shows and what it showed before: what is not new is left alone, so
/// that the keyboard, what was typed and what was put aside stay.
template <typename Content> class PageDiff
{
public:
    /// \a before: none where the page shows something for the first time. Both outlive this.
    PageDiff(const std::optional<Content> &before, const Content &now, Arrival arrival)
        : m_before(before)
        , m_now(now)
        , m_arrival(arrival)
    {
    }

    bool isNothing() const { return m_arrival == Arrival::None && m_before == m_now; }
    /// Whether \a part of it differs from before.
    template <typename Part> bool isNew(Part Content::*part) const
    {
        return !m_before || !(*m_before.*part == m_now.*part);
    }
    /// The same trouble after another try is new.
    bool hasNewTrouble() const
    {
        return m_now.trouble && (!m_before || m_before->waiting || m_before->trouble != m_now.trouble);
    }
    /// Whether the person can go on here, and could not a moment ago.
    bool isReady() const
    {
        return !m_now.waiting && (m_arrival == Arrival::Now || (m_before && m_before->waiting));
    }

private:
    const std::optional<Content> &m_before;
    const Content &m_now;
    const Arrival m_arrival;
};

} // namespace renumber::ui
