// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/channel.h"
#include "widgets/busy.h"

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;

namespace renumber::ui {

/// How a code should come, as one of several, each named "<value>Channel". Hidden where there is one way
/// only.
class ChannelsBox : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelsBox(QWidget *parent = nullptr);

    /// Offers \a channels, of which \a chosen is chosen beforehand, else the first.
    void offer(const QList<description::Channel> &channels,
               const std::optional<description::Channel> &chosen);
    void setBusy(Busy busy);
    /// Where there is nothing to choose from, the one way, or that of a text message.
    description::Channel chosen() const;

signals:
    /// Another one is chosen.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_question = nullptr;
    QButtonGroup *m_buttons = nullptr;
    QList<description::Channel> m_channels;
};

} // namespace renumber::ui
