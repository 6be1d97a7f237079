// SPDX-License-Identifier: Apache-2.0
#include "words/networktext.h"

#include <QCoreApplication>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

} // namespace

QString offlineText()
{
    return Words::tr(
        "This computer is offline, so nothing can be sent. What you typed stays here. Nothing is "
        "sent by itself.");
}

} // namespace renumber::ui
