// SPDX-License-Identifier: Apache-2.0
// A description that uses most of what descriptions can say, for tests that break or use it.
#pragma once

#include "service/descriptionreader.h"

namespace renumber::test {

/// The text of sample.json. Its line numbers are what the tests of messages count on.
QByteArray sampleText();

/// The description that \a text is, as a file "sample.json".
tl::expected<service::Description, service::Faults> described(const QByteArray &text);

service::Description sampleDescription();

} // namespace renumber::test
