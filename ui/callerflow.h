// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deskflow.h"
#include "mainwindow.h"
#include "pages/formanswer.h"
#include "words/problemtext.h"

#include <QObject>

namespace renumber::ui {

/// What an operator does on the pages of one case at a desk becomes what the case is to do.
class CallerFlow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    CallerFlow(MainWindow &window, DeskFlow &desk, callers::CallerCase &caller, QObject *parent = nullptr);
    ~CallerFlow() override;

    screen::DeskCase page() const;

signals:
    /// The operator is to sign in again.
    void signInWanted(renumber::signin::Prompt prompt);

private:
    void connectCase();
    void connectProofs();
    void connectTelling();
    void connectBar();
    void update(const FormAnswer &answer);
    void askForNote();
    void endProof(const QString &id, desk::ProofOutcome outcome);
    void askToEndLock();
    void end(desk::Ending ending);
    void takeStep(NextStep next);

    MainWindow &m_window;
    DeskFlow &m_desk;
    callers::CallerCase &m_caller;
};

} // namespace renumber::ui
