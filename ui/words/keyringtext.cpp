// SPDX-License-Identifier: Apache-2.0
#include "words/keyringtext.h"

#include <QCoreApplication>

namespace renumber::ui {

using keychain::KeychainFailure;
using signin::BindingChange;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyringText)
};

} // namespace

QString keptInMemoryText(KeychainFailure reason)
{
    switch (reason) {
    case KeychainFailure::Locked:
        return Words::tr("You stay signed in until you quit. The keyring is locked, so your sign-in isn't "
                         "saved.");
    case KeychainFailure::Absent:
    case KeychainFailure::Unavailable:
        return Words::tr("You stay signed in until you quit. No keyring answers on this computer, so your "
                         "sign-in isn't saved.");
    case KeychainFailure::TooLarge:
        return Words::tr("You stay signed in until you quit. Your access token is too long for the keyring, "
                         "so it isn't saved.");
    case KeychainFailure::ReadBackDiffers:
    case KeychainFailure::Failed:
        return Words::tr("You stay signed in until you quit. The keyring didn't take your sign-in, so it "
                         "isn't saved.");
    }
    Q_UNREACHABLE();
}

QString tryKeyringText()
{
    return Words::tr("Try the keyring again");
}

QString notResumedText(KeychainFailure failure)
{
    switch (failure) {
    case KeychainFailure::Absent:
        return {};
    case KeychainFailure::Locked:
        return Words::tr("Your sign-in is in the keyring, and the keyring is locked. Unlock it and try "
                         "again. You don't have to sign in again.");
    case KeychainFailure::Unavailable:
        return Words::tr("We couldn't reach the keyring that has your sign-in. Try again when it runs, or "
                         "sign in again.");
    case KeychainFailure::TooLarge:
    case KeychainFailure::ReadBackDiffers:
    case KeychainFailure::Failed:
        return Words::tr("We couldn't read your sign-in from the keyring. Try once more, or sign in again.");
    }
    Q_UNREACHABLE();
}

QString notSentText(BindingChange change, const QString &service)
{
    switch (change) {
    case BindingChange::Address:
        //: Why an earlier sign-in was not used. %1: the name of a service
        return Words::tr("Please sign in again. The address of %1 has changed in Renumber's settings. "
                         "Your earlier sign-in was not sent there. If you didn't expect this, ask whoever "
                         "gave you the settings.")
            .arg(service);
    case BindingChange::SignIn:
        //: Why an earlier sign-in was not used. %1: the name of a service
        return Words::
            tr("Please sign in again. How you sign in to %1 has changed in Renumber's settings. Your "
               "earlier sign-in was not used. If you didn't expect this, ask whoever gave you the settings.")
                .arg(service);
    case BindingChange::Form:
        //: Why an earlier sign-in was not used. %1: the name of a service
        return Words::tr("Please sign in again. How your sign-in is sent to %1 has changed in "
                         "Renumber's settings. Your earlier sign-in was not sent. If you didn't expect this, "
                         "ask whoever gave you the settings.")
            .arg(service);
    case BindingChange::Authorities:
        //: Why an earlier sign-in was not used. %1: the name of a service
        return Words::tr("Please sign in again. Who vouches for %1 has changed in Renumber's settings. "
                         "Your earlier sign-in was not sent there. If you didn't expect this, ask whoever "
                         "gave you the settings.")
            .arg(service);
    case BindingChange::Tenant:
        //: Why an earlier sign-in was not used. %1: the name of a service
        return Words::tr("Please sign in again. Your earlier sign-in to %1 may be for another organisation "
                         "than Renumber's settings name now. It was not sent. If you didn't expect "
                         "this, ask whoever gave you the settings.")
            .arg(service);
    case BindingChange::KeyLost:
        //: Why an earlier sign-in was not used. %1: the name of a service
        return Words::tr("Please sign in again. The file by which Renumber recognises accounts was lost or "
                         "damaged. Your earlier sign-in to %1 was not used.")
            .arg(service);
    case BindingChange::NotNoted:
        //: Why an earlier sign-in was not used. %1: the name of a service
        return Words::tr("Please sign in to %1 once more. From now on, Renumber sends your sign-in only to "
                         "the address it is for.")
            .arg(service);
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
