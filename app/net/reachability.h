// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUrl>

namespace renumber::net {

/// Whether a service can be reached from this computer, as far as that is known without asking the service.
class Reachability : public QObject
{
    Q_OBJECT
public:
    /// Offline is for what is certain: who is held back by a wrong guess cannot do anything about it.
    enum class State { Unknown, Reachable, Offline };

    using QObject::QObject;

    /// Of the service at \a origin, such as "https://id.example.com". Answers at once.
    virtual State stateOf(const QUrl &origin) const = 0;

signals:
    void changed();
};

} // namespace renumber::net
