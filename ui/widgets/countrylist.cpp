// SPDX-License-Identifier: Apache-2.0
#include "widgets/countrylist.h"

#include "look/announcement.h"
#include "look/role.h"
#include "look/symbolicon.h"
#include "look/tokens.h"
#include "number/countries.h"
#include "text/searchform.h"

#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

using text::searchForm;

/// Digits alone as they follow a plus, in place of which many dial zeros; anything else as it is.
QString withoutZeros(const QString &form)
{
    QString digits = form;
    digits.remove(u' ');
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    if (!std::all_of(digits.cbegin(), digits.cend(), isDigit))
        return form;
    const auto first
        = std::find_if(digits.cbegin(), digits.cend(), [](QChar digit) { return digit != u'0'; });
    return digits.sliced(first - digits.cbegin());
}

/// How well an entry fits what was typed, the best first.
enum class Fit {
    MainOfCode, ///< the calling code, and what may follow it, is its, more than that of others who share it
    Code, ///< so is its calling code, or its ISO code
    Word, ///< a word of it begins so, in the language of the window or in English, or one of its codes
    WholeOtherName, ///< it is called so in another language, or in haste
    OtherName, ///< a word of such a name begins so
    None,
};

/// The entries that fit, those that fit best first, else in the order of the list.
class FoundCountries : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void search(const QString &typed)
    {
        m_typed = withoutZeros(searchForm(typed).simplified());
        m_main = number::regionOfDigits(m_typed);
        invalidate();
        sort(m_typed.isEmpty() ? -1 : 0);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return fitOf(sourceModel()->index(row, 0, parent)) != Fit::None;
    }

    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const Fit leftFit = fitOf(left);
        const Fit rightFit = fitOf(right);
        return leftFit != rightFit ? leftFit < rightFit : left.row() < right.row();
    }

private:
    Fit fitOf(const QModelIndex &entry) const
    {
        if (m_typed.isEmpty())
            return Fit::Word;
        const QString region = entry.data(Qt::UserRole).toString();
        const QString key = entry.data(CountryList::SearchRole).toString();
        if (!m_main.isEmpty() && region == m_main)
            return Fit::MainOfCode;
        if (region.compare(m_typed, Qt::CaseInsensitive) == 0 || key.endsWith(u' ' + m_typed))
            return Fit::Code;
        if (key.contains(u' ' + m_typed))
            return Fit::Word;
        if (m_typed.size() < shortestName && m_typed.front() < firstIdeograph)
            return Fit::None;
        const QString others = otherNames(region);
        if (others.contains(u'|' + m_typed + u'|'))
            return Fit::WholeOtherName;
        return others.contains(u'|' + m_typed) || others.contains(u' ' + m_typed) ? Fit::OtherName
                                                                                  : Fit::None;
    }

    /// In the form that is searched, each between bars.
    QString otherNames(const QString &region) const
    {
        auto known = m_otherNames.find(region);
        if (known == m_otherNames.end())
            known = m_otherNames.insert(region, u'|' + number::otherNames(region).join(u'|') + u'|');
        return *known;
    }

    /// Of fewer letters, too many are the beginning of something in some language.
    static constexpr int shortestName = 3;
    /// A character of these is as good as a word.
    static constexpr QChar firstIdeograph = u'\u2e80';

    QString m_typed; ///< in the form that is searched
    QString m_main; ///< the main region of the calling code that was typed
    mutable QHash<QString, QString> m_otherNames;
};

} // namespace

CountryList::CountryList(QAbstractItemModel *countries, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_found(new FoundCountries(this))
{
    setObjectName(u"countryList"_s);
    m_field->setObjectName(u"countrySearchField"_s);
    m_view->setObjectName(u"countryListView"_s);
    look::setRole(*this, look::Role::Panel);
    setFrameShape(QFrame::StyledPanel);
    m_found->setSourceModel(countries);
    m_view->setModel(m_found);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::NoFocus); // the arrows reach it from the field
    m_field->addAction(look::symbolIcon(look::Symbol::Search, QPalette::PlaceholderText),
                       QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_label->setBuddy(m_field);
    look::setRole(*m_label, look::Role::FieldName);
    look::setRole(*m_nothing, look::Role::Caption);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::space::medium, look::space::medium, look::space::medium,
                               look::space::medium);
    layout->setSpacing(look::space::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_field, m_nothing, m_view})
        layout->addWidget(part);
    layout->setStretch(3, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CountryList::search);
    connect(m_view, &QListView::clicked, this, &CountryList::choose);
    retranslate();
}

QString CountryList::searchKey(const QStringList &words)
{
    QString key;
    for (const QString &word : words) {
        key += u' ' + searchForm(word);
        if (QString joined = word; joined.remove(u'\'').remove(QChar(0x2019)) != word)
            key += u' ' + searchForm(joined); // "dIvoire"
    }
    return u' ' + key.simplified();
}

void CountryList::openBelow(const QWidget &button, int current)
{
    m_field->clear();
    const QModelIndex index = m_found->mapFromSource(m_found->sourceModel()->index(current, 0));
    m_view->setCurrentIndex(index);
    const QSize wanted(std::max(button.width(), fontMetrics().averageCharWidth() * 44),
                       fontMetrics().height() * 18);
    const QRect screen = button.screen()->availableGeometry();
    const QSize size = wanted.boundedTo(screen.size());
    QPoint place = button.mapToGlobal(QPoint(0, button.height() + look::space::hair));
    if (place.y() + size.height() > screen.bottom())
        place.setY(std::max(screen.top(), screen.bottom() - size.height()));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    setGeometry(QRect(place, size));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void CountryList::search(const QString &typed)
{
    static_cast<FoundCountries *>(m_found)->search(typed);
    m_nothing->setVisible(m_found->rowCount() == 0);
    m_view->setCurrentIndex(m_found->index(0, 0));
    m_view->scrollToTop();
    if (m_found->rowCount() == 0)
        look::announce(*m_nothing);
    else if (isVisible())
        announceCurrent();
}

/// The keyboard is in the field: a screen reader does not follow the list by itself.
void CountryList::announceCurrent()
{
    look::announce(*m_view, [this] { return m_view->currentIndex().data().toString(); });
}

void CountryList::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int row = m_found->mapToSource(index).row();
    hide();
    emit chosen(row);
}

/// The field has the keyboard; what moves in a list goes to the list.
bool CountryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int step = key->key() == Qt::Key_Up ? -1
            : key->key() == Qt::Key_Down          ? 1
            : key->key() == Qt::Key_PageUp        ? -10
                                                  : 10;
        const int row
            = std::clamp(m_view->currentIndex().row() + step, 0, std::max(0, m_found->rowCount() - 1));
        m_view->setCurrentIndex(m_found->index(row, 0));
        announceCurrent();
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CountryList::retranslate()
{
    //: Above the field that a list of countries is searched by
    m_label->setText(tr("Search"));
    m_field->setPlaceholderText(tr("Country or dialling code"));
    m_view->setAccessibleName(tr("Countries"));
    m_nothing->setText(tr("Nothing found. Try its name in English, or its dialling code."));
}

void CountryList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace renumber::ui

#include "countrylist.moc"
