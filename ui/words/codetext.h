// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "code/codetext.h"
#include "words/about.h"

namespace renumber::ui {

/// Why what was typed is no code by \a rules, and what to type instead. \a about: how the code came.
QString codeErrorText(code::CodeError error, const code::CodeRules &rules, const About &about);

/// That a code of \a typed characters is none of \a service's, which have other lengths, and was not sent.
QString codeLengthText(const QString &service, const code::CodeRules &rules, qsizetype typed);

} // namespace renumber::ui
