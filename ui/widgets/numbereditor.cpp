// SPDX-License-Identifier: Apache-2.0
#include "widgets/numbereditor.h"

#include "look/flowlayout.h"
#include "number/countries.h"
#include "number/phonenumber.h"
#include "number/tables.h"
#include "ui_numbereditor.h"
#include "words/channeltext.h"
#include "words/numbertext.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using number::Doubt;

namespace {

/// Whether the country is told by the number itself, so that the one chosen does not count.
bool isInternational(const QString &typed)
{
    const auto first = std::find_if(typed.cbegin(), typed.cend(), [](QChar character) {
        return character.isLetterOrNumber() || character == u'+' || character == QChar(0xff0b);
    });
    return first != typed.cend()
        && (!first->isLetterOrNumber() || typed.startsWith(u"tel:"_s, Qt::CaseInsensitive));
}

} // namespace

NumberEditor::NumberEditor(QWidget *parent)
    : ContactEditor(parent)
    , m_ui(std::make_unique<Ui::NumberEditor>())
{
    m_ui->setupUi(this);
    keepCountryLeft();
    // So that nothing below moves when what was understood is said.
    m_ui->hintRoom->setMinimumHeight(fontMetrics().height());
    look::letFlow(m_ui->suggestionLayout, *m_ui->layout, look::FlowLayout::Rows::OneEach)
        ->addWidget(m_ui->useAnywayBox);
    m_ui->suggestionButton->hide();
    m_ui->useAnywayBox->hide();
    m_ui->newNumberField->installEventFilter(this);
    connect(m_ui->newNumberField, &QLineEdit::textChanged, this, [this] {
        m_ui->useAnywayBox->setChecked(false); // consent was to another number
        understand();
        emit edited();
    });
    connect(m_ui->newNumberField, &QLineEdit::editingFinished, this, [this] {
        if (isActiveWindow()) // else somebody looks the rest of the number up elsewhere
            showDoubtAfterClick();
    });
    connect(m_ui->countryBox, &QComboBox::activated, this, [this] {
        m_chosenRegion = m_ui->countryBox->region();
        m_ui->useAnywayBox->setChecked(false);
        understand();
        showDoubt();
        emit edited();
    });
    connect(m_ui->useAnywayBox, &QCheckBox::toggled, this, &NumberEditor::explain);
    connect(m_ui->useAnywayBox, &QCheckBox::clicked, this, &NumberEditor::edited);
    connect(m_ui->newNumberField, &QLineEdit::returnPressed, this, &NumberEditor::submitted);
    connect(m_ui->numberErrorLabel, &FieldError::textChanged, this, &NumberEditor::describeField);
    connect(m_ui->suggestionButton, &QPushButton::clicked, this, &NumberEditor::useSuggestion);
}

NumberEditor::~NumberEditor() = default;

void NumberEditor::ask(const account::Contact &current, description::EffectTiming effect)
{
    number::makeTablesAhead();
    m_current = current;
    m_effect = effect;
    if (m_ui->countryBox->count() == 0)
        m_ui->countryBox->fill();
    m_chosenRegion = number::guessRegion(current.value.number(), QLocale::system());
    m_ui->countryBox->setRegion(m_chosenRegion);
    m_ui->newNumberField->clear();
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{m_ui->suggestionButton, m_ui->useAnywayBox})
        button->setText({}); // no part of it keeps what was typed
    understand();
}

void NumberEditor::setCurrent(const account::Contact &current, description::EffectTiming effect)
{
    m_current = current;
    m_effect = effect;
    explain();
}

void NumberEditor::setChannel(const description::Channel &channel)
{
    m_channel = channel;
    explain();
}

void NumberEditor::prefill(const account::ContactValue &value)
{
    const number::E164 *number = value.number();
    m_ui->newNumberField->setText(number ? number::formatInternational(*number) : value.text());
    m_ui->newNumberField->selectAll();
}

/// Takes in what is in the field. A number that is still being typed is doubted in silence.
void NumberEditor::understand()
{
    const QString typed = m_ui->newNumberField->text();
    m_reading = number::read(typed, m_chosenRegion);
    m_ui->numberErrorLabel->clear();
    m_ui->useAnywayBox->hide();
    m_ui->suggestionButton->hide();
    m_ui->previewLabel->show();
    if (m_reading)
        followCountry(m_reading->number);
    else
        m_ui->countryBox->setRegion(m_chosenRegion);
    explain();
}

/// Says what speaks against the number, which somebody has finished typing, and offers the answers.
void NumberEditor::showDoubt()
{
    const bool isShown = !m_ui->useAnywayBox->isHidden() || !m_ui->suggestionButton->isHidden();
    if (!m_reading || m_reading->doubt == Doubt::None || isShown)
        return;
    const bool hasTwoAnswers = m_reading->suggestion && m_reading->suggestion->e164 != m_reading->number.e164;
    m_ui->suggestionButton->setVisible(m_reading->suggestion.has_value());
    m_ui->useAnywayBox->setVisible(hasTwoAnswers || !m_reading->suggestion);
    m_ui->numberErrorLabel->ask([reading = *m_reading] { return doubtText(reading); });
    explain();
}

/// Not before a button of the mouse that is held down comes up: what is below would move away under it.
void NumberEditor::showDoubtAfterClick()
{
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        showDoubt();
    else
        qApp->installEventFilter(this);
}

/// Says what was understood; not while it is an open question.
void NumberEditor::explain()
{
    m_ui->previewLabel->clear();
    // Nor of a number that may be half typed: nobody would text that.
    const bool isAsked = !m_ui->numberErrorLabel->isHidden()
        || (m_reading && (m_reading->suggestion || m_reading->doubt != Doubt::None));
    const bool isOpen = isAsked && !m_ui->useAnywayBox->isChecked();
    if (m_reading && !isOpen) {
        QStringList preview{previewText(*m_reading, m_effect, m_channel)};
        if (m_reading->fromProse)
            preview += tr("That is the one number in the text you pasted.");
        if (const QString line = lineText(*m_reading);
            !line.isEmpty() && m_effect != description::EffectTiming::AtOnce && isUsual(m_channel))
            preview += line;
        m_ui->previewLabel->setText(preview.join(u'\n'));
        m_ui->previewLabel->show();
    }
    if (m_reading) {
        m_ui->useAnywayBox->setText(useAnywayText(*m_reading));
        if (m_reading->suggestion)
            m_ui->suggestionButton->setText(suggestionText(*m_reading->suggestion));
    }
    describeField();
}

void NumberEditor::followCountry(const number::PhoneNumber &number)
{
    // Countries that share a calling code cannot be told apart by a number for sure: what was chosen stands.
    const QString shownRegion
        = isInternational(m_ui->newNumberField->text()) ? number.region : m_chosenRegion;
    if (shownRegion.isEmpty() || number::callingCode(m_chosenRegion) == number.e164.callingCode())
        m_ui->countryBox->setRegion(m_chosenRegion);
    else
        m_ui->countryBox->setRegion(shownRegion);
}

void NumberEditor::useSuggestion()
{
    if (m_reading && m_reading->suggestion)
        m_ui->newNumberField->setText(number::formatInternational(m_reading->suggestion->e164));
    m_ui->newNumberField->setFocus(Qt::OtherFocusReason);
}

bool NumberEditor::isCurrent(const account::ContactValue &number) const
{
    return m_current.isSet() && account::sameContact(account::ContactKind::Phone, number, m_current.value);
}

account::ContactValue NumberEditor::entered() const
{
    if (!m_reading || (m_reading->doubt != Doubt::None && !m_ui->useAnywayBox->isChecked()))
        return {};
    const account::ContactValue number = m_reading->number.e164;
    return isCurrent(number) ? account::ContactValue() : number;
}

std::optional<account::ContactValue> NumberEditor::confirmed()
{
    if (!m_reading) {
        refuse([error = m_reading.error()] { return errorText(error); });
        return std::nullopt;
    }
    const account::ContactValue number = m_reading->number.e164;
    if (isCurrent(number)) {
        refuse([] { return tr("This is the number that the account has already."); });
        return std::nullopt;
    }
    if (m_reading->doubt != Doubt::None && !m_ui->useAnywayBox->isChecked()) {
        showDoubt();
        // Who was not done typing goes on; the answers are one Tab away.
        if (m_ui->suggestionButton->isHidden())
            m_ui->newNumberField->setFocus(Qt::OtherFocusReason);
        else
            m_ui->suggestionButton->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return number;
}

void NumberEditor::refuse(const Sentence &why)
{
    m_ui->previewLabel->hide(); // it says what will not be
    m_ui->numberErrorLabel->say(why);
    takeFocus();
}

void NumberEditor::describeField()
{
    m_ui->numberErrorLabel->setToolTip(m_reading ? doubtReasonText(*m_reading) : QString());
    m_ui->newNumberField->setAccessibleDescription(
        description(m_ui->previewLabel->text(), m_ui->numberErrorLabel->text()));
    m_ui->useAnywayBox->setAccessibleDescription(m_ui->numberErrorLabel->text());
}

void NumberEditor::setBusy(Busy busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->newNumberField, m_ui->countryBox,
                                                            m_ui->suggestionButton, m_ui->useAnywayBox})
        widget->setEnabled(busy == Busy::No);
}

void NumberEditor::takeFocus()
{
    m_ui->newNumberField->setFocus(Qt::OtherFocusReason);
    m_ui->newNumberField->selectAll();
}

/// A question that comes up as the field is left by Tab is where Tab leads.
bool NumberEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        qApp->removeEventFilter(this);
        QTimer::singleShot(0, this, &NumberEditor::showDoubt); // after what the click does
    } else if (watched == m_ui->newNumberField && event->type() == QEvent::KeyPress
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        showDoubt();
    }
    return ContactEditor::eventFilter(watched, event);
}

/// Of the number, in every language: the one goes on from the other.
void NumberEditor::keepCountryLeft()
{
    m_ui->formLayout->setOriginCorner(isRightToLeft() ? Qt::TopRightCorner : Qt::TopLeftCorner);
}

void NumberEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepCountryLeft();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_ui->countryBox->count() > 0)
        m_ui->countryBox->fill(); // names of countries are translated, too
    if (m_reading)
        followCountry(m_reading->number);
    explain();
}

} // namespace renumber::ui
