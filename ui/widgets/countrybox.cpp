// SPDX-License-Identifier: Apache-2.0
#include "widgets/countrybox.h"

#include "look/tokens.h"
#include "number/countries.h"
#include "widgets/countrylist.h"
#include "words/isolate.h"

#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace renumber::ui {

CountryBox::CountryBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // as numbers are, and what the number beside it goes on from
    connect(this, &QComboBox::currentIndexChanged, this, [this] { setToolTip(currentText()); });
}

void CountryBox::fill()
{
    const QString chosen = region();
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("(none)"), QString());
    const QList<number::Country> countries = number::countries(QLocale());
    for (const number::Country &country : countries) {
        //: %1: the name of a country, %2: its calling code with a plus
        addItem(tr("%1 (%2)").arg(country.name, leftToRight(QString(u'+' + country.callingCode))),
                country.region);
        const QString english = number::countryName(country.region, QLocale(QLocale::English));
        setItemData(count() - 1,
                    CountryList::searchKey({country.name, english, country.region, country.callingCode}),
                    CountryList::SearchRole);
    }
    setRegion(chosen);
}

void CountryBox::setRegion(const QString &region)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(std::max(0, findData(region)));
    setToolTip(currentText());
}

QString CountryBox::shortText(int index) const
{
    const QString region = itemData(index).toString();
    if (region.isEmpty())
        return tr("(none)");
    //: What the button for the country says. %1: "FR", %2: "33"
    return tr("%1 +%2").arg(region, number::callingCode(region));
}

QSize CountryBox::sizeHint() const
{
    QStyleOptionComboBox option;
    QComboBox::initStyleOption(&option);
    const int width
        = fontMetrics().horizontalAdvance(u"MM +8888"_s) + 2 * look::space::medium + look::space::large;
    return {width,
            style()
                ->sizeFromContents(QStyle::CT_ComboBox, &option, fontMetrics().size(0, u"M"_s), this)
                .height()};
}

QSize CountryBox::minimumSizeHint() const
{
    return sizeHint();
}

void CountryBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    option->currentText = shortText(currentIndex());
}

void CountryBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void CountryBox::showPopup()
{
    if (!m_list) {
        m_list = new CountryList(model(), this);
        connect(m_list, &CountryList::chosen, this, &CountryBox::choose);
    }
    m_list->openBelow(*this, currentIndex());
}

void CountryBox::hidePopup()
{
    if (m_list)
        m_list->hide();
    QComboBox::hidePopup();
}

void CountryBox::choose(int index)
{
    setCurrentIndex(index);
    emit activated(index);
}

} // namespace renumber::ui
