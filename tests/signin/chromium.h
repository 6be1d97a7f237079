// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browserplayer.h"

#include <QProcess>

namespace renumber::test {

/// A person with a real browser (chromium.js), new each time: fills in the form, presses the buttons, and
/// reads the page to which the provider sent them back.
class Chromium : public QObject
{
    Q_OBJECT
public:
    explicit Chromium(QObject *parent = nullptr);
    /// Ends the browser.
    ~Chromium() override;

    /// finished() follows, once.
    void open(const QUrl &authorizationUrl, const Person &person = {}, Press press = Press::Allow);

    QString title() const { return m_title; }
    /// What the person reads on the last page.
    QString text() const { return m_text; }
    /// Why it did not come to that page; empty if it did.
    QString error() const { return m_error; }

signals:
    void finished();

private:
    void take();
    void finish(const QString &error);

    QProcess m_process;
    QString m_title;
    QString m_text;
    QString m_error;
};

} // namespace renumber::test
