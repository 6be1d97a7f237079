// SPDX-License-Identifier: Apache-2.0
#pragma once

class QFontMetrics;
class QString;

namespace renumber::ui::look {

/// How wide the longest part of \a text is that no line break divides, in pixels: a word, or a sign of a
/// language that has no spaces (Unicode Standard Annex 14).
int widthOfLongestPart(const QString &text, const QFontMetrics &metrics);

} // namespace renumber::ui::look
