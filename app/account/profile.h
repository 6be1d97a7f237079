// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace renumber::account {

/// The operators' desk of a profile.
struct DeskPart
{
    QString policyFile; ///< from the profile's folder; empty: the built-in policy

    friend bool operator==(const DeskPart &, const DeskPart &) = default;
};

/// Which service, where, under what name: what an administrator deploys. A plain value; holds no secret.
struct Profile
{
    QString id; ///< the file's name without its ending
    QString file; ///< where it was read from
    QString name; ///< for the eye
    QString service; ///< a service's id, or the path of a description file
    QMap<QString, QString> settings;
    QString baseUrl; ///< in place of the service's own; empty: the service's own
    QMap<QString, QString> hosts; ///< likewise of the service's further addresses, by name
    QString caFile; ///< certificate authorities that are trusted besides the system's; empty: none are
    QString issuer; ///< of the identity provider, in place of the service's own; empty: the service's own
    QString redirectHost; ///< where the browser comes back to: "127.0.0.1" or "localhost"; empty: the former
    quint16 redirectPort = 0; ///< 0: any that is free
    std::optional<DeskPart> desk; ///< by what those who act for others work; none: by the built-in policy
    QString sampleAccessToken; ///< a token of the sandbox, which is no secret; empty elsewhere

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace renumber::account
