// SPDX-License-Identifier: Apache-2.0
#include "widgets/otherways.h"

#include "look/flowlayout.h"
#include "look/role.h"
#include "widgets/sendingbutton.h"
#include "words/channeltext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace renumber::ui {

OtherWays::OtherWays(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new look::FlowLayout(look::FlowLayout::Rows::FromTheStart));
    hide();
}

void OtherWays::offer(const QList<description::Channel> &channels, const SendingButton &like)
{
    if (m_channels == channels)
        return;
    m_channels = channels;
    for (SendingButton *button : m_buttons)
        delete button;
    m_buttons.clear();
    for (const description::Channel &channel : channels) {
        auto *button = new SendingButton(this);
        button->setObjectName(QString(channel.value + u"Instead"_s));
        button->setAutoDefault(true);
        look::setRole(*button, look::Role::Link);
        if (like.isHeldBack())
            button->holdBack([&like] { return like.heldBackBy(); });
        connect(button, &SendingButton::clicked, this, [this, channel] { emit chosen(channel); });
        layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    retranslate();
    setVisible(!channels.isEmpty()); // with all that is in it by now
}

void OtherWays::setAllowed(bool allowed)
{
    for (SendingButton *button : m_buttons)
        button->setAllowed(allowed);
}

void OtherWays::describe(const QString &description)
{
    for (SendingButton *button : m_buttons)
        button->describe(description);
}

void OtherWays::retranslate()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(insteadText(m_channels.at(qsizetype(i))).replace(u"&"_s, u"&&"_s));
}

void OtherWays::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace renumber::ui
