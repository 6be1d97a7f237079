// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

class QLabel;
class QLineEdit;

namespace renumber::ui {

/// Colours that go with the system's palette, light or dark, at a contrast of at least 4.5:1 for text
/// (WCAG 2.2 1.4.3).
bool isDark(const QPalette &palette);
QColor problemAccent(const QPalette &palette);
QColor noticeAccent(const QPalette &palette);
QColor successAccent(const QPalette &palette);

/// The window colour with a breath of \a accent, for a background behind text in the window's text colour.
QColor tinted(const QPalette &palette, const QColor &accent);

/// Makes \a label the heading of a page.
void makeHeading(QLabel *label);
/// Makes \a label the small print of a page.
void makeSmallPrint(QLabel *label);
/// Makes \a label an error beside a field.
void makeErrorText(QLabel *label);
/// Makes \a field, which cannot be edited, look as fixed as it is.
void makeFixed(QLineEdit *field);

} // namespace renumber::ui
