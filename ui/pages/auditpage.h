// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/store/deskstore.h"
#include "time/clock.h"
#include "words/sentence.h"

#include <QWidget>

#include <memory>

namespace Ui {
class AuditPage;
}

namespace renumber::ui {

class AuditModel;

/// The record of a desk: who did what, row by row as one scrolls. It can be narrowed down, verified and
/// exported, and all of that is in the record, too.
class AuditPage : public QWidget
{
    Q_OBJECT
public:
    /// \a clock puts the record's times into words.
    explicit AuditPage(const time::Clock &clock, QWidget *parent = nullptr);
    ~AuditPage() override;

    /// Reads the record of \a store from its newest row. \a store outlives what is shown of it: forget().
    /// \a reasons are those of the desk's policy.
    void open(desk::DeskStore &store, const QList<desk::Reason> &reasons = {});
    /// Nothing of the record is on it any more; what is being verified or exported is broken off.
    void forget();
    /// Puts the keyboard where one says what is to be shown.
    void takeFocus();
    /// Exports what is shown to \a path, as its ending says: JSON Lines for ".jsonl", else CSV.
    void exportTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void read(const desk::audit::Filter &filter);
    void verify();
    void chooseFile();
    void stop();
    void begin(const Sentence &what);
    void end();
    void tell(const desk::StoreFault &fault);
    static QString nothingLikeThatText();
    void showCount();
    void showReach();
    int chosenRow() const;

    std::unique_ptr<Ui::AuditPage> m_ui;
    const time::Clock m_clock;
    AuditModel *m_model;
    desk::DeskStore *m_store = nullptr;
    desk::audit::Filter m_filter; ///< of what is shown
    std::optional<desk::RowCount> m_count; ///< none: not known yet
    desk::DeskStore::Awaited<desk::audit::Verdict> m_verifying;
    desk::DeskStore::Awaited<desk::audit::Manifest> m_exporting;
};

} // namespace renumber::ui
