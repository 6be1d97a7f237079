// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/channel.h"

#include <QList>
#include <QWidget>

#include <vector>

namespace renumber::ui {

class SendingButton;

/// Buttons that have the next code come in another way than the last, each named "<value>Instead". Hidden
/// where there is no other.
class OtherWays : public QWidget
{
    Q_OBJECT
public:
    explicit OtherWays(QWidget *parent = nullptr);

    /// Each is held back as \a like is, which outlives this.
    void offer(const QList<description::Channel> &channels, const SendingButton &like);
    void setAllowed(bool allowed);
    /// Says \a description to a screen reader of each.
    void describe(const QString &description);

signals:
    void chosen(const renumber::description::Channel &channel);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<description::Channel> m_channels;
    std::vector<SendingButton *> m_buttons;
};

} // namespace renumber::ui
