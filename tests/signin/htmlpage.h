// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace renumber::test {

/// A page of provider.js as a person sees it. Those pages are well-formed XML.
struct HtmlPage
{
    struct Button
    {
        QString text;
        QString name;
        QString value;
    };

    QString title;
    /// All that stands on the page below its title, in one line.
    QString text;
    /// The names of the fields of its form.
    QStringList fields;
    QList<Button> buttons;

    /// The button that reads \a label; nullptr if there is none.
    const Button *button(const QString &label) const;

    static HtmlPage read(const QByteArray &html);
};

} // namespace renumber::test
