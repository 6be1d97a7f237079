// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"
#include "widgets/busy.h"

#include <QMap>
#include <QWidget>

class QCheckBox;

namespace renumber::ui {

/// What a person may choose about a change, as boxes to tick, each named "<name>Choice". Hidden where there
/// is nothing to choose.
class ChoicesBox : public QWidget
{
    Q_OBJECT
public:
    explicit ChoicesBox(QWidget *parent = nullptr);

    /// Offers \a choices: as \a chosen has them, by their names, else as they are made beforehand.
    void offer(const QList<description::Choice> &choices, const QMap<QString, bool> &chosen);
    void setBusy(Busy busy);
    /// What is chosen, by the description's names.
    QMap<QString, bool> chosen() const;

signals:
    /// Something else is chosen.
    void changed();

private:
    QMap<QString, QCheckBox *> m_boxes;
};

} // namespace renumber::ui
