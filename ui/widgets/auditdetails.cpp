// SPDX-License-Identifier: Apache-2.0
#include "widgets/auditdetails.h"

#include "look/role.h"
#include "look/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace renumber::ui {

AuditDetails::AuditDetails(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    look::setRole(*this, look::Role::Card);
    look::setRole(*m_title, look::Role::Heading);
    m_title->setObjectName(u"auditDetailsTitle"_s);
    m_text->setObjectName(u"auditDetailsText"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::space::large, look::space::medium, look::space::large,
                               look::space::medium);
    layout->setSpacing(look::space::hair);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    hide();
}

void AuditDetails::present(const QString &title, const QStringList &lines)
{
    m_title->setText(title);
    m_text->setText(lines.isEmpty() ? tr("There is nothing more in this row.") : lines.join(u'\n'));
    m_text->setAccessibleDescription(title);
    show();
}

void AuditDetails::clear()
{
    m_title->clear();
    m_text->clear();
    hide();
}

} // namespace renumber::ui
