// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/codetext.h"

namespace renumber::ui {

/// Why what was typed is no code by \a rules, and what to type instead. \a isPhone: the code came by text
/// message, not by email.
QString codeErrorText(change::CodeError error, const service::CodeRules &rules, bool isPhone);

/// That a code of \a typed characters is none of \a service's, which have other lengths, and was not sent.
QString codeLengthText(const QString &service, const service::CodeRules &rules, qsizetype typed);

} // namespace renumber::ui
