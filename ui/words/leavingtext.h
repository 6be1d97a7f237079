// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/outcome.h"
#include "words/about.h"
#include "words/messagetext.h"

#include <QString>

namespace renumber::ui {

using cases::ChangeLeft;
using cases::Leaving;

/// What is true of \a left; empty where there is nothing to say. \a service is its name.
QString leavingText(const ChangeLeft &left, ActingFor actingFor, const QString &service);

/// What is asked before a change is left whose code or link is out; empty where nothing is lost by leaving
/// it.
QString leavingQuestion(const SentMessage &message, Leaving leaving, const time::Now &now);

/// What signing out would lose of \a change; empty where it would lose nothing.
QString lostBySigningOutText(const change::Change &change, const QString &service);

} // namespace renumber::ui
