// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::disk {

/// Takes out of the environment what says where files are by a path that is not absolute, as the XDG Base
/// Directory Specification asks for: else whatever folder the program is started in would be read. Where HOME
/// is none, the user's own of the system is put in its place. For the start of the program, before other
/// threads run and before anybody has asked for such a folder.
void keepAbsoluteFolders();

} // namespace renumber::disk
