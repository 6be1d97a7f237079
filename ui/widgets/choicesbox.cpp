// SPDX-License-Identifier: Apache-2.0
#include "widgets/choicesbox.h"

#include "look/flowlayout.h"
#include "widgets/taborder.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace renumber::ui {

ChoicesBox::ChoicesBox(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new look::FlowLayout(look::FlowLayout::Rows::OneEach));
    hide();
}

void ChoicesBox::offer(const QList<description::Choice> &choices, const QMap<QString, bool> &chosen)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    QWidget *before = tabStopBefore(*this);
    for (const description::Choice &choice : choices) {
        // What the description says is shown as it is: an ampersand is no shortcut.
        auto *box = new QCheckBox(QString(choice.label).replace(u"&"_s, u"&&"_s), this);
        box->setObjectName(QString(choice.name + u"Choice"_s));
        box->setChecked(chosen.value(choice.name, choice.isDefault));
        connect(box, &QCheckBox::toggled, this, &ChoicesBox::changed);
        layout()->addWidget(box);
        tabFrom(before, box);
        before = box;
        m_boxes.insert(choice.name, box);
    }
    setVisible(!choices.isEmpty());
}

void ChoicesBox::setBusy(Busy busy)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setEnabled(busy == Busy::No);
}

QMap<QString, bool> ChoicesBox::chosen() const
{
    QMap<QString, bool> result;
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box)
        result.insert(box.key(), box.value()->isChecked());
    return result;
}

} // namespace renumber::ui
