// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/contacteditor.h"
#include "words/sentence.h"

#include <memory>

namespace Ui {
class EmailEditor;
}

namespace renumber::ui {

/// The new email address.
class EmailEditor : public ContactEditor
{
    Q_OBJECT
public:
    explicit EmailEditor(QWidget *parent = nullptr);
    ~EmailEditor() override;

    void ask(const account::Contact &current, description::EffectTiming effect) override;
    void setCurrent(const account::Contact &current, description::EffectTiming effect) override;
    void prefill(const account::ContactValue &value) override;
    account::ContactValue entered() const override;
    std::optional<account::ContactValue> confirmed() override;
    void setBusy(Busy busy) override;
    void takeFocus() override;

protected:
    void describeField() override;
    void changeEvent(QEvent *event) override;

private:
    void explain();
    bool isCurrent(const account::ContactValue &address) const;
    void refuse(const Sentence &why);

    std::unique_ptr<Ui::EmailEditor> m_ui;
    account::Contact m_current;
    description::EffectTiming m_effect = description::EffectTiming::AfterCode;
};

} // namespace renumber::ui
