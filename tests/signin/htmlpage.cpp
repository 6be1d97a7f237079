// SPDX-License-Identifier: Apache-2.0
#include "htmlpage.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

const HtmlPage::Button *HtmlPage::button(const QString &label) const
{
    const auto found
        = std::find_if(buttons.begin(), buttons.end(), [&](const Button &b) { return b.text == label; });
    return found == buttons.end() ? nullptr : &*found;
}

HtmlPage HtmlPage::read(const QByteArray &html)
{
    HtmlPage page;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters() && !reader.isWhitespace())
            page.text += reader.text().trimmed() + u' ';
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"title") {
            page.title = reader.readElementText();
        } else if (reader.name() == u"input") {
            page.fields += attributes.value(u"name"_s).toString();
        } else if (reader.name() == u"button") {
            page.buttons += {reader.readElementText(), attributes.value(u"name"_s).toString(),
                             attributes.value(u"value"_s).toString()};
        }
    }
    return page;
}

} // namespace renumber::test
