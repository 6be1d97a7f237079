// SPDX-License-Identifier: Apache-2.0
// The measures that everything on the screen is made of; in pixels that do not depend on the screen's.
#pragma once

namespace renumber::ui::look {

namespace space {
constexpr int hair = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int huge = 24;
constexpr int vast = 32;
} // namespace space

/// Of fields and buttons.
constexpr int controlRadius = 8;
/// Of cards and messages.
constexpr int cardRadius = 12;
/// Least heights; larger type asks for more.
constexpr int buttonHeight = 36;
constexpr int fieldHeight = 40;
/// The least side of anything that can be pressed (WCAG 2.2, 2.5.8).
constexpr int targetSide = 24;
constexpr int symbolSide = 16;
/// Of the column that a page is, at most.
constexpr int columnWidth = 480;
/// Of a page of a case at an operators' desk, at most: more stands beside it.
constexpr int caseColumn = 640;
/// Of a window in which the column's margins become smaller.
constexpr int narrowWindow = 480;
/// Of a window in which the board of an operators' desk has room beside a page, at least.
constexpr int deskWindow = 900;
/// Of a window at a desk that nobody has given another size, where the screen has room for it.
constexpr int deskWidth = 1240;
constexpr int deskHeight = 820;
/// Of a page at a desk that has more than a column on it, at most.
constexpr int widePage = 1120;
constexpr int focusRing = 2;

/// Sizes of type, in relation to the system's font.
namespace type {
constexpr double title = 1.6;
constexpr double number = 1.6;
constexpr double code = 1.9;
constexpr double caption = 0.9;
} // namespace type

} // namespace renumber::ui::look
