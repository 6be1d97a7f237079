// SPDX-License-Identifier: Apache-2.0
#include "widgets/signedlines.h"

#include "look/tokens.h"
#include "words/breakable.h"
#include "words/sentence.h"

#include <QGridLayout>
#include <QLabel>

namespace renumber::ui {

SignedLines::SignedLines(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(look::space::small);
    m_layout->setVerticalSpacing(look::space::small);
    m_layout->setColumnStretch(1, 1);
    hide();
}

void SignedLines::present(const QList<SignedLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    makeRows(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const SignedLine &line = lines.at(i);
        m_rows.at(i).sign->show(line.sign, line.tone);
        m_rows.at(i).words->setText(breakable(line.text));
    }
    setVisible(!lines.isEmpty());
}

void SignedLines::makeRows(qsizetype count)
{
    while (m_rows.size() > count) {
        const Row last = m_rows.takeLast();
        delete last.sign;
        delete last.words;
    }
    while (m_rows.size() < count) {
        const Row row{new look::SymbolLabel(this), new QLabel(this)};
        row.words->setTextFormat(Qt::PlainText);
        row.words->setWordWrap(true);
        const int at = int(m_rows.size());
        m_layout->addWidget(row.sign, at, 0, Qt::AlignTop);
        m_layout->addWidget(row.words, at, 1);
        row.sign->setVisible(true); // what is added later than the rest is hidden
        row.words->show();
        m_rows.append(row);
    }
}

QString SignedLines::text() const
{
    QStringList all;
    for (const SignedLine &line : m_lines)
        all.append(line.text);
    return joinedSentences(all);
}

} // namespace renumber::ui
