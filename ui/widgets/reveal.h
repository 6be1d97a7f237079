// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace renumber::ui {

/// Scrolls the page so that \a widget is in view, as soon as the page is laid out.
void reveal(QWidget *widget);

} // namespace renumber::ui
