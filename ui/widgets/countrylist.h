// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QSortFilterProxyModel;

namespace renumber::ui {

/// A list of countries with a field to search it by: a name in the window's language, in English or in many
/// others, with or without its accents, an ISO code, a calling code. What fits best comes first.
class CountryList : public QFrame
{
    Q_OBJECT
public:
    /// What an entry is found by, beside its text.
    static constexpr int SearchRole = Qt::UserRole + 1;

    /// \a countries outlives this, and has the search keys.
    CountryList(QAbstractItemModel *countries, QWidget *parent);

    /// Where there is room, below or above \a button; with the keyboard in the field, and \a current in view.
    void openBelow(const QWidget &button, int current);

    /// \a words in the one form that is searched.
    static QString searchKey(const QStringList &words);

signals:
    /// A row of the model.
    void chosen(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &typed);
    void choose(const QModelIndex &index);
    void announceCurrent();
    void retranslate();

    QLabel *m_label;
    QLineEdit *m_field;
    QListView *m_view;
    QLabel *m_nothing;
    QSortFilterProxyModel *m_found;
};

} // namespace renumber::ui
