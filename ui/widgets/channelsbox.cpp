// SPDX-License-Identifier: Apache-2.0
#include "widgets/channelsbox.h"

#include "look/flowlayout.h"
#include "widgets/taborder.h"
#include "words/channeltext.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace renumber::ui {

ChannelsBox::ChannelsBox(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_buttons(new QButtonGroup(this))
{
    setLayout(new look::FlowLayout(look::FlowLayout::Rows::OneEach));
    m_question->setTextFormat(Qt::PlainText);
    layout()->addWidget(m_question);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            emit changed();
    });
    hide();
}

void ChannelsBox::offer(const QList<description::Channel> &channels,
                        const std::optional<description::Channel> &chosen)
{
    if (m_channels != channels) {
        m_channels = channels;
        qDeleteAll(m_buttons->buttons());
        QWidget *before = tabStopBefore(*this);
        for (qsizetype i = 0; i < channels.size(); ++i) {
            auto *button = new QRadioButton(this);
            button->setObjectName(QString(channels.at(i).value + u"Channel"_s));
            m_buttons->addButton(button, int(i));
            layout()->addWidget(button);
            tabFrom(std::exchange(before, button), button);
        }
        retranslate();
    }
    const qsizetype index = chosen ? channels.indexOf(*chosen) : 0;
    if (!channels.isEmpty())
        m_buttons->button(int(std::max<qsizetype>(0, index)))->setChecked(true);
    setVisible(channels.size() > 1);
}

void ChannelsBox::setBusy(Busy busy)
{
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setEnabled(busy == Busy::No);
}

description::Channel ChannelsBox::chosen() const
{
    return m_channels.value(std::max(0, m_buttons->checkedId()));
}

void ChannelsBox::retranslate()
{
    m_question->setText(tr("How should the code come?"));
    setAccessibleName(m_question->text());
    for (qsizetype i = 0; i < m_channels.size(); ++i)
        m_buttons->button(int(i))->setText(channelName(m_channels.at(i)).replace(u"&"_s, u"&&"_s));
}

void ChannelsBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace renumber::ui
