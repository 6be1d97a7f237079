// SPDX-License-Identifier: Apache-2.0
#include "pages/changepage.h"

#include "number/countries.h"
#include "number/phonenumber.h"
#include "ui_changepage.h"
#include "widgets/reveal.h"
#include "widgets/tone.h"
#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/numbertext.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using number::Doubt;

namespace {

/// Whether the country is told by the number itself, so that the one chosen does not count.
bool isInternational(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.startsWith(u'+') || text.startsWith(QChar(0xff0b))
        || text.startsWith(u"tel:"_s, Qt::CaseInsensitive);
}

} // namespace

ChangePage::ChangePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChangePage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel);
    m_ui->suggestionButton->hide();
    m_ui->useAnywayBox->hide();
    connect(m_ui->newNumberField, &QLineEdit::textChanged, this, [this] {
        m_ui->useAnywayBox->setChecked(false); // consent was to another number
        m_ui->changeProblem->clear();
        understand();
    });
    connect(m_ui->countryBox, &QComboBox::activated, this, [this] {
        m_chosenRegion = m_ui->countryBox->currentData().toString();
        m_ui->useAnywayBox->setChecked(false);
        understand();
    });
    connect(m_ui->newNumberField, &QLineEdit::returnPressed, this, &ChangePage::submit);
    connect(m_ui->updateButton, &QPushButton::clicked, this, &ChangePage::submit);
    connect(m_ui->numberErrorLabel, &FieldError::textChanged, this, &ChangePage::describeField);
    connect(m_ui->changeProblem, &ProblemBox::textChanged, this, &ChangePage::describeField);
    connect(m_ui->suggestionButton, &QPushButton::clicked, this, &ChangePage::useSuggestion);
    connect(m_ui->changeCancelButton, &QPushButton::clicked, this, &ChangePage::cancelRequested);
    connect(m_ui->changeProblem, &ProblemBox::actionChosen, this, [this](NextStep next) {
        if (next == NextStep::TryAgain)
            submit(); // what is in the field now, not what was there before
        else
            emit nextStepChosen(next);
    });
}

ChangePage::~ChangePage() = default;

void ChangePage::ask(const account::Contact &current, const service::ContactService &service,
                     const QString &serviceName)
{
    m_current = current;
    m_service = &service;
    m_serviceName = serviceName;
    setBusy(Busy::No);
    m_ui->changeProblem->clear();
    fillCountries();
    m_chosenRegion = number::guessRegion(current.value, QLocale::system());
    chooseRegion(m_chosenRegion);
    m_ui->newNumberField->clear();
    understand();
    retranslate();
}

void ChangePage::prefill(const QString &number)
{
    m_ui->newNumberField->setText(number::formatInternational(number));
    m_ui->newNumberField->selectAll();
}

void ChangePage::fillCountries()
{
    if (m_ui->countryBox->count() > 0)
        return;
    m_ui->countryBox->addItem(tr("(none)"), QString());
    const QList<number::Country> countries = number::countries(QLocale());
    for (const number::Country &country : countries) {
        //: %1: the name of a country, %2: its calling code with a plus
        const QString text
            = tr("%1 (%2)").arg(country.name, leftToRight(QString(u'+' + country.callingCode)));
        m_ui->countryBox->addItem(text, country.region);
    }
}

void ChangePage::chooseRegion(const QString &region)
{
    const QSignalBlocker quiet(m_ui->countryBox);
    m_ui->countryBox->setCurrentIndex(std::max(0, m_ui->countryBox->findData(region)));
}

void ChangePage::understand()
{
    const QString typed = m_ui->newNumberField->text();
    const auto reading = number::read(typed, m_chosenRegion);
    m_reading = reading ? std::optional(*reading) : std::nullopt;
    m_ui->numberErrorLabel->clear();
    const bool doubtful = m_reading && m_reading->doubt != Doubt::None;
    m_ui->useAnywayBox->setVisible(doubtful);
    m_ui->suggestionButton->setVisible(m_reading && m_reading->suggestion);
    m_ui->previewLabel->show();
    if (m_reading)
        followCountry(m_reading->number);
    else
        chooseRegion(m_chosenRegion);
    explain();
    if (doubtful)
        m_ui->numberErrorLabel->say([reading = *m_reading] { return doubtText(reading); });
}

/// Says what was understood.
void ChangePage::explain()
{
    m_ui->previewLabel->clear();
    if (m_reading) {
        QString preview = previewText(*m_reading, m_service->effectFor(m_current));
        if (m_reading->fromProse)
            preview += u'\n' + tr("That is the one number in the text you pasted.");
        m_ui->previewLabel->setText(preview);
    }
    if (m_reading && m_reading->suggestion) {
        //: %1: a phone number
        m_ui->suggestionButton->setText(
            tr("Did you mean %1?")
                .arg(leftToRight(number::formatInternational(m_reading->suggestion->e164))));
    }
    describeField();
}

void ChangePage::followCountry(const number::PhoneNumber &number)
{
    // Countries that share a calling code cannot be told apart by a number for sure: what was chosen stands.
    const QString shownRegion
        = isInternational(m_ui->newNumberField->text()) ? number.region : m_chosenRegion;
    const auto chosen = number::fromE164(number::exampleMobile(m_chosenRegion));
    if (shownRegion.isEmpty() || (chosen && chosen->callingCode == number.callingCode))
        chooseRegion(m_chosenRegion);
    else
        chooseRegion(shownRegion);
}

void ChangePage::useSuggestion()
{
    if (m_reading && m_reading->suggestion)
        m_ui->newNumberField->setText(number::formatInternational(m_reading->suggestion->e164));
    m_ui->newNumberField->setFocus(Qt::OtherFocusReason);
}

void ChangePage::submit()
{
    if (m_busy == Busy::Yes)
        return;
    const auto reading = number::read(m_ui->newNumberField->text(), m_chosenRegion);
    if (!reading) {
        refuse([error = reading.error()] { return errorText(error); });
        return;
    }
    if (m_current.isSet() && number::sameNumber(reading->number.e164, m_current.value)) {
        refuse([] { return tr("This is the number that the account has already."); });
        return;
    }
    if (reading->doubt != Doubt::None && !m_ui->useAnywayBox->isChecked()) {
        m_ui->useAnywayBox->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->changeProblem->clear();
    emit updateRequested(reading->number.e164);
}

void ChangePage::refuse(const Sentence &why)
{
    m_ui->previewLabel->setVisible(!m_ui->previewLabel->text().isEmpty());
    m_ui->numberErrorLabel->say(why);
    takeFocus();
}

/// What a screen reader says of the field besides its name: what is wrong with it, else what will happen.
void ChangePage::describeField()
{
    QString description = m_ui->previewLabel->text();
    for (const QString &wrong : {m_ui->changeProblem->text(), m_ui->numberErrorLabel->text()}) {
        if (!wrong.isEmpty())
            description = wrong;
    }
    m_ui->newNumberField->setAccessibleDescription(description);
    m_ui->useAnywayBox->setAccessibleDescription(m_ui->numberErrorLabel->text());
}

void ChangePage::setBusy(Busy busy, const Sentence &what)
{
    m_busy = busy;
    const bool idle = busy == Busy::No;
    if (!idle) {
        m_ui->changeBusy->begin(what);
        m_ui->changeBusy->holdKeyboard();
    }
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->newNumberField, m_ui->countryBox, m_ui->updateButton,
                                          m_ui->suggestionButton, m_ui->useAnywayBox})
        widget->setEnabled(idle);
    if (idle)
        m_ui->changeBusy->end();
}

void ChangePage::showProblem(const ProblemWords &words)
{
    m_ui->changeProblem->showProblem(words);
    if (words().next == NextStep::ChangeNumber)
        takeFocus();
    else
        m_ui->changeProblem->takeFocus();
}

void ChangePage::clearProblem()
{
    m_ui->changeProblem->clear();
}

void ChangePage::takeFocus()
{
    m_ui->newNumberField->setFocus(Qt::OtherFocusReason);
    m_ui->newNumberField->selectAll();
}

void ChangePage::retranslate()
{
    const service::Effect effect = m_service->effectFor(m_current);
    m_ui->titleLabel->setText(m_current.isSet() ? tr("Change the phone number") : tr("Add a phone number"));
    //: %1: the phone number now on the account
    m_ui->currentLabel->setText(
        tr("Number on the account now: %1").arg(shown(m_current.kind, m_current.value)));
    m_ui->currentLabel->setVisible(m_current.isSet());
    m_ui->rulesLabel->setText(rulesText(m_current, effect, m_service->code, m_serviceName));
    explain();
}

void ChangePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (!m_service)
        return;
    m_ui->countryBox->clear(); // names of countries are translated, too
    fillCountries();
    chooseRegion(m_chosenRegion);
    if (m_reading)
        followCountry(m_reading->number);
    retranslate();
}

} // namespace renumber::ui
