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
        return Words::tr("The keyring is locked, so your sign-in is kept in memory only: you stay signed in "
                         "until you quit.");
    case KeychainFailure::Absent:
    case KeychainFailure::Unavailable:
        return Words::tr(
            "This computer has no keyring, so your sign-in is kept in memory only: you stay signed in until "
            "you quit.");
    case KeychainFailure::TooLarge:
        return Words::tr(
            "The access token is too long for the keyring, so it is kept in memory only: you stay signed in "
            "until you quit.");
    case KeychainFailure::ReadBackDiffers:
    case KeychainFailure::Failed:
        return Words::tr(
            "The keyring did not take your sign-in, so it is kept in memory only: you stay signed in until "
            "you quit.");
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
        return Words::tr(
            "Your sign-in is in the keyring, which is locked. Unlock it and try again; you need not sign in "
            "anew.");
    case KeychainFailure::Unavailable:
        return Words::tr(
            "Your sign-in is in a keyring that cannot be reached at the moment. Try again when it runs, or "
            "sign in anew.");
    case KeychainFailure::TooLarge:
    case KeychainFailure::ReadBackDiffers:
    case KeychainFailure::Failed:
        return Words::tr("Your sign-in could not be read from the keyring. Try again, or sign in anew.");
    }
    Q_UNREACHABLE();
}

QString notSentText(BindingChange change, const QString &service)
{
    switch (change) {
    case BindingChange::Address:
        //: %1: the name of a service
        return Words::
            tr("Please sign in again: the address of %1 has changed in its settings on this computer. Your "
               "earlier sign-in was not sent there. If you did not expect this, ask whoever gave you the "
               "settings.")
                .arg(service);
    case BindingChange::SignIn:
        //: %1: the name of a service
        return Words::
            tr("Please sign in again: how you sign in to %1 has changed in its settings on this computer. "
               "Your earlier sign-in was not used. If you did not expect this, ask whoever gave you the "
               "settings.")
                .arg(service);
    case BindingChange::Form:
        //: %1: the name of a service
        return Words::
            tr("Please sign in again: how requests to %1 are signed has changed in its settings on this "
               "computer. Your earlier sign-in was not sent. If you did not expect this, ask whoever gave "
               "you the settings.")
                .arg(service);
    case BindingChange::Authorities:
        //: %1: the name of a service
        return Words::tr(
                   "Please sign in again: who vouches for the servers of %1 has changed in its settings on "
                   "this computer. Your earlier sign-in was not sent there. If you did not expect this, ask "
                   "whoever gave you the settings.")
            .arg(service);
    case BindingChange::Tenant:
        //: %1: the name of a service
        return Words::
            tr("Please sign in again: it is not certain that your earlier sign-in to %1 is for the "
               "organisation that its settings on this computer name now. It was not sent. If you did not "
               "expect this, ask whoever gave you the settings.")
                .arg(service);
    case BindingChange::KeyLost:
        //: %1: the name of a service
        return Words::
            tr("Please sign in again: the file by which Renumber recognises accounts was lost or damaged. "
               "Your earlier sign-in to %1 was not used.")
                .arg(service);
    case BindingChange::NotNoted:
        //: %1: the name of a service
        return Words::
            tr("Please sign in to %1 once more. From now on Renumber remembers which address your sign-in "
               "is for, and sends it nowhere else.")
                .arg(service);
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
