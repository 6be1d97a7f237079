// SPDX-License-Identifier: Apache-2.0
// A description that uses most of what descriptions can say, for tests that break or use it.
#pragma once

#include "description/descriptionreader.h"

namespace renumber::test {

/// The text of sample.json. Its line numbers are what the tests of messages count on.
QByteArray sampleText();

/// The description that \a text is, as a file "sample.json".
tl::expected<description::Description, description::Faults> described(const QByteArray &text);

description::Description sampleDescription();

} // namespace renumber::test
