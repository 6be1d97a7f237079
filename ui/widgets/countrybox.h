// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace renumber::ui {

class CountryList;

/// The country of numbers without a plus: as a button "FR +33", which opens a list that can be searched.
class CountryBox : public QComboBox
{
    Q_OBJECT
public:
    explicit CountryBox(QWidget *parent = nullptr);

    /// All countries, by their names in the language of the window, and none; the one chosen stays. Takes
    /// milliseconds.
    void fill();
    /// Its ISO 3166-1 code; empty for none.
    QString region() const { return currentData().toString(); }
    /// Without saying so by activated().
    void setRegion(const QString &region);

    void showPopup() override;
    void hidePopup() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int index);
    QString shortText(int index) const;

    CountryList *m_list = nullptr; ///< made when it is opened for the first time; a child
};

} // namespace renumber::ui
