// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::ui {

/// The program with its version.
QString aboutTitle();
/// What it is for, under which licence, and how old its knowledge of phone numbers is.
QString aboutText();

/// How old its knowledge of phone numbers is.
QString numberDataText();

/// Which keys do what, line by line.
QString keysText();
/// Likewise at an operators' desk, which has more of them.
QString deskKeysText();

/// What somebody who helps wants to know of the program and the computer. Nothing of any person: no name,
/// number, code, token, or path.
QString diagnosticsText();

} // namespace renumber::ui
