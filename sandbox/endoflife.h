// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace renumber::sandbox {

/// Turns SIGTERM and SIGINT into a signal that is emitted in the event loop. One per process.
class TerminationWatch : public QObject
{
    Q_OBJECT

public:
    explicit TerminationWatch(QObject *parent = nullptr);

signals:
    void terminationRequested();
};

/// Says when standard input has ended: when whoever held its other end is gone.
class InputWatch : public QObject
{
    Q_OBJECT

public:
    explicit InputWatch(QObject *parent = nullptr);

signals:
    void inputEnded();
};

} // namespace renumber::sandbox
