// SPDX-License-Identifier: Apache-2.0
#include "handset/messagebubble.h"

#include "handset/muted.h"
#include "ui_messagebubble.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::sandbox {

namespace {

constexpr qreal cornerRadius = 14;

/// How the service calls itself: a name, which is the same in every language.
QString displayName(Service service)
{
    switch (service) {
    case Service::ReachFive:
        return u"ReachFive"_s;
    case Service::TrivoreId:
        return u"TrivoreID"_s;
    case Service::Kii:
        return u"Kii Cloud"_s;
    case Service::GenAuth:
        return u"GenAuth"_s;
    }
    Q_UNREACHABLE();
}

/// `text` shown left to right inside a sentence of any direction.
QString isolated(const QString &text)
{
    return u"\u2066"_s % text % u"\u2069"_s;
}

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

MessageBubble::MessageBubble(const Message &message, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MessageBubble>())
    , m_message(message)
{
    m_ui->setupUi(this);
    setObjectName(u"message%1"_s.arg(message.id));
    m_ui->recipient->setFont(scaled(font(), 1.0, QFont::DemiBold));
    m_ui->time->setFont(scaled(font(), 0.9, QFont::Normal));
    m_ui->sender->setFont(scaled(font(), 0.9, QFont::Normal));
    m_ui->text->setFont(scaled(font(), 1.15, QFont::Normal));
    muteAsides();
    m_ui->copyCode->setVisible(!message.code.isEmpty());
    m_ui->openLink->setVisible(!message.linkTicket.isEmpty());
    connect(m_ui->openLink, &QPushButton::clicked, this, &MessageBubble::linkPressed);
    m_copiedTimer.setSingleShot(true);
    m_copiedTimer.setInterval(2s);
    connect(m_ui->copyCode, &QPushButton::clicked, this, &MessageBubble::copyCode);
    connect(&m_copiedTimer, &QTimer::timeout, this, &MessageBubble::showMessage);
    showMessage();
}

MessageBubble::~MessageBubble() = default;

void MessageBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor outline = palette().color(QPalette::WindowText);
    outline.setAlphaF(0.12F);
    painter.setPen(outline);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

void MessageBubble::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showMessage();
    } else if (event->type() == QEvent::PaletteChange) {
        muteAsides();
    }
}

void MessageBubble::muteAsides()
{
    mute(*m_ui->time, palette());
    mute(*m_ui->sender, palette());
}

void MessageBubble::showMessage()
{
    //: %1 is the phone number or email address that the message was sent to.
    m_ui->recipient->setText(tr("To %1").arg(isolated(m_message.to)));
    //: %1 is the name of the identity service that sent the message.
    m_ui->sender->setText(tr("from %1").arg(displayName(m_message.service)));
    m_ui->time->setText(locale().toString(m_message.at.toLocalTime().time(), QLocale::ShortFormat));
    m_ui->text->setText(m_message.text);
    m_ui->openLink->setText(linkText());
    m_ui->openLink->setToolTip(m_message.link);
    m_ui->copyCode->setText(tr("Copy code"));
    //: What a screen reader says for the button. %1 is the one-time code in the message.
    m_ui->copyCode->setAccessibleName(tr("Copy code %1").arg(m_message.code));
}

void MessageBubble::showOutcome(LinkOutcome outcome)
{
    m_outcome = outcome;
    showMessage();
}

QString MessageBubble::linkText() const
{
    if (!m_outcome) {
        return tr("Open link");
    }
    switch (*m_outcome) {
    case LinkOutcome::Confirmed:
        return tr("Confirmed");
    case LinkOutcome::Unknown:
        return tr("This link no longer works");
    case LinkOutcome::Expired:
        return tr("This link has expired");
    case LinkOutcome::AddressTaken:
        return tr("Another account has this address");
    }
    Q_UNREACHABLE();
}

void MessageBubble::copyCode()
{
    QGuiApplication::clipboard()->setText(m_message.code);
    m_ui->copyCode->setText(tr("Copied"));
    m_ui->copyCode->setAccessibleName(tr("Copied"));
    m_copiedTimer.start();
}

} // namespace renumber::sandbox
