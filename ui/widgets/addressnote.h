// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

#include <functional>

namespace renumber::ui {

/// Where a service is. Its address has a line of its own, always in the same place: lines are as many as the
/// words have, each as long as there is room. Of an address that is longer, the end of the host stays, as
/// that tells whose it is. A host stands there as it is asked for ("xn--…"): no rule tells a mixture of
/// scripts that deceives from one that does not.
class AddressNote : public QLabel
{
    Q_OBJECT
public:
    explicit AddressNote(QWidget *parent = nullptr);

    /// What is said of an address, with which it stands on a line of its own.
    using AddressWords = std::function<QString(const QString &address)>;

    /// \a origin is as net::originOf() gives it. text() has the whole of it, for screen readers.
    void say(const AddressWords &words, const QString &origin);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString fittingOrigin() const;

    AddressWords m_words;
    QString m_origin;
};

} // namespace renumber::ui
