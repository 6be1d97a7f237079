// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/symbol.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace renumber::ui {

/// A sentence with the sign that stands before it.
struct SignedLine
{
    look::Symbol sign = look::Symbol::Note;
    look::Tone tone = look::Tone::Plain;
    QString text;

    friend bool operator==(const SignedLine &, const SignedLine &) = default;
};

/// Sentences below each other, each with a sign. Hidden while there are none.
class SignedLines : public QWidget
{
    Q_OBJECT
public:
    explicit SignedLines(QWidget *parent = nullptr);

    void present(const QList<SignedLine> &lines);
    /// All of them.
    QString text() const;

private:
    struct Row
    {
        look::SymbolLabel *sign;
        QLabel *words;
    };
    void makeRows(qsizetype count);

    QGridLayout *m_layout;
    QList<Row> m_rows;
    QList<SignedLine> m_lines;
};

} // namespace renumber::ui
