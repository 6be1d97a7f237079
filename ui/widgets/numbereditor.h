// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "number/parse.h"
#include "widgets/contacteditor.h"
#include "words/sentence.h"

#include <memory>

namespace Ui {
class NumberEditor;
}

namespace renumber::ui {

/// The new phone number and its country, what was understood, and what speaks against it.
class NumberEditor : public ContactEditor
{
    Q_OBJECT
public:
    explicit NumberEditor(QWidget *parent = nullptr);
    ~NumberEditor() override;

    void ask(const account::Contact &current, description::EffectTiming effect) override;
    void setCurrent(const account::Contact &current, description::EffectTiming effect) override;
    /// By which a code is to come to the number.
    void setChannel(const description::Channel &channel);
    void prefill(const account::ContactValue &value) override;
    account::ContactValue entered() const override;
    std::optional<account::ContactValue> confirmed() override;
    void setBusy(Busy busy) override;
    void takeFocus() override;

protected:
    void describeField() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepCountryLeft();
    void understand();
    void showDoubt();
    void showDoubtAfterClick();
    void explain();
    void followCountry(const number::PhoneNumber &number);
    bool isCurrent(const account::ContactValue &number) const;
    void refuse(const Sentence &why);
    void useSuggestion();

    std::unique_ptr<Ui::NumberEditor> m_ui;
    account::Contact m_current;
    description::EffectTiming m_effect = description::EffectTiming::AfterCode;
    description::Channel m_channel;
    QString m_chosenRegion; ///< what the person, or the account, chose; not what a typed + led to
    tl::expected<number::Reading, number::ParseError> m_reading = tl::unexpected(number::ParseError::Empty);
};

} // namespace renumber::ui
