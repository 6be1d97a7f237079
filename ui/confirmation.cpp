// SPDX-License-Identifier: Apache-2.0
#include "confirmation.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

} // namespace

void askToConfirm(QWidget &window, const Confirmation &confirmation, const QObject &context,
                  const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Words::tr("Renumber"), confirmation.question,
                                QMessageBox::Cancel, &window);
    box->setObjectName(confirmation.objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(confirmation.text);
    QPushButton *button = box->addButton(confirmation.button, QMessageBox::DestructiveRole);
    button->setObjectName(confirmation.buttonName);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(&context, &QObject::destroyed, box, &QDialog::reject);
    QObject::connect(button, &QPushButton::clicked, &context, then);
    box->open();
}

} // namespace renumber::ui
