// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

#include <functional>

namespace renumber::ui {

/// Where a service is. Each of its addresses has a line of its own, always in the same place: lines are as
/// many as the words have, each as long as there is room. Of an address that is longer, the end of the host
/// stays, as that tells whose it is. A host stands there as it is asked for ("xn--…"): no rule tells a
/// mixture of scripts that deceives from one that does not.
class AddressNote : public QLabel
{
    Q_OBJECT
public:
    explicit AddressNote(QWidget *parent = nullptr);

    /// What is said of addresses, with which each stands on a line of its own.
    using AddressWords = std::function<QString(const QStringList &addresses)>;

    /// \a origins are as net::originOf() gives them. text() has the whole of them, for screen readers.
    void say(const AddressWords &words, const QStringList &origins);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString fitting(const QString &origin) const;

    AddressWords m_words;
    QStringList m_origins;
};

} // namespace renumber::ui
