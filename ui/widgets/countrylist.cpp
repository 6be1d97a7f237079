// SPDX-License-Identifier: Apache-2.0
#include "widgets/countrylist.h"

#include "look/role.h"
#include "look/symbolicon.h"
#include "look/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

/// \a text without its case, accents and signs.
QString searchForm(const QString &text)
{
    QString form;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : parts) {
        if (!character.isMark())
            form += character.isLetterOrNumber() ? character : u' ';
    }
    return form;
}

/// Any entry with a word that begins as what was typed does.
class FoundCountries : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void search(const QString &typed)
    {
        m_wanted = u' ' + searchForm(typed).simplified();
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_wanted.trimmed().isEmpty())
            return true;
        const QString key = sourceModel()->index(row, 0, parent).data(CountryList::SearchRole).toString();
        return key.contains(m_wanted);
    }

private:
    QString m_wanted;
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
