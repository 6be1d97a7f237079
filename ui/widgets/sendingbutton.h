// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/sends.h"
#include "words/sentence.h"

#include <QPushButton>

namespace renumber::ui {

/// A button that sends a message or changes something at the service. It can be pressed where its page allows
/// it and nothing holds it back; a page asks isEnabled() before it does the same for another reason, such as
/// Return in a field. A press that is held back, while offline say, is not kept for later: nothing waits to
/// be sent.
class SendingButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SendingButton(QWidget *parent = nullptr);

    /// Whether the page's own reasons let it be pressed.
    void setAllowed(bool allowed);
    /// Says \a description to a screen reader while nothing holds the button back.
    void describe(const QString &description);
    /// One whose press comes to send nothing is never held back.
    void setSends(Sends sends);
    Sends sends() const { return m_sends; }
    /// Switches it off for a reason that has nothing to do with its page, which \a why tells; none gives the
    /// button back to its page.
    void holdBack(const Sentence &why);
    /// What it is held back by; empty while nothing does.
    QString heldBackBy() const;
    bool isHeldBack() const { return m_why && m_sends == Sends::Something; }

    void setEnabled(bool) = delete; // would overrule what else switches it off

signals:
    /// What heldBackBy() says has changed.
    void heldBackChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void settle();

    QString m_description;
    Sentence m_why;
    Sends m_sends = Sends::Something;
    bool m_allowed = true;
};

} // namespace renumber::ui
