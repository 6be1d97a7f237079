// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/colours.h"
#include "screen/screen.h"
#include "time/clock.h"
#include "widgets/accountsbutton.h"
#include "widgets/menubutton.h"
#include "words/sentence.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace renumber::ui {

class AccountPage;
class AuditPage;
class BoardList;
class ChangePage;
class CodePage;
class DeskRail;
class DeskSide;
class DonePage;
class FindPage;
class CaseBar;
class CaseFrame;
class DeskCasePage;
class DeskTellingPage;
class LinkPage;
class LockPage;
class PaintPause;
class SignInPage;
class UnsettledPage;
class WindowCover;

/// Whether the service that is used can be reached from this computer, as far as that is known.
enum class Network { There, Missing };

/// Whether it is an operators' desk: somebody acts for others, case by case.
enum class AtDesk { No, Yes };

/// The one window: whose account on which service, and below it one page at a time. It knows no rules; Flow
/// does.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const time::Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    SignInPage &signInPage() { return *m_signIn; }
    AccountPage &accountPage() { return *m_account; }
    ChangePage &changePage() { return *m_change; }
    CodePage &codePage() { return *m_code; }
    FindPage &findPage() { return *m_find; }
    LinkPage &linkPage() { return *m_link; }
    DonePage &donePage() { return *m_done; }
    UnsettledPage &unsettledPage() { return *m_unsettled; }
    MenuButton &menuButton() const;

    /// At a desk, the rail and the board stand beside the pages; whoever is at none meets nothing of it.
    void setDesk(AtDesk desk);
    bool isAtDesk() const;
    // What there is at a desk only: setDesk() was called with Yes before.
    DeskRail &deskRail();
    BoardList &boardList();
    AuditPage &auditPage() { return *m_audit; }
    DeskCasePage &deskCasePage() { return *m_deskCase; }
    DeskTellingPage &deskTellingPage() { return *m_deskTelling; }
    /// Above the pages of a case at a desk.
    CaseBar &caseBar();
    LockPage &lockPage();
    /// Brings the record to the front, with the keyboard on it.
    void showAudit();
    /// Takes everything out of sight, for the eye and for screen readers: what is in the window, its title,
    /// and whatever is open above it. Only at a desk.
    void lock();
    /// Shows it again. The keyboard is where it was.
    void unlock();
    bool isLocked() const;

    /// Puts around \a page of the case \a content, which is to be shown next, what belongs to each of them.
    void frameCase(const screen::DeskCase &content, const screen::Screen &page);
    /// What is shown next is no page of a case: no key reaches the one that was shown.
    void endFrame();

    /// Brings the page of \a screen to the front, with that on it. Showing once more what is shown changes
    /// nothing: keyboard, typed text and place on the page stay.
    void showScreen(const screen::Screen &screen);
    /// What is shown next is of another account or service: no page takes it for what it showed before.
    void forgetScreens();

    /// The one in front.
    QWidget *page() const;

    /// Who is signed in, where; none while nobody is.
    void showWho(const QString &who, const Sentence &where);

    /// Says what concerns no page, above all of them, such as what is the matter with the list of unfinished
    /// changes; it stays until the person closes it.
    void showNote(const Sentence &sentence, look::Tone tone = look::Tone::Doubt);
    /// Likewise what concerns the case that is shown, until endCaseNote().
    void showCaseNote(const Sentence &sentence, look::Tone tone = look::Tone::Doubt);
    void endCaseNote();
    /// Says what signing out would lose; \a lost stays until the page turns, with the way to do it all the
    /// same.
    void askBeforeSigningOut(const Sentence &lost);
    /// What closing the window would lose, which is asked about before; none: nothing.
    void holdBack(const Sentence &lost);
    /// Accounts that can be gone over to.
    void showAccounts(const QList<AccountEntry> &accounts);
    /// While it is missing, the window says so, and what sends or changes something cannot be pressed.
    void setNetwork(Network network);
    /// To the front, as the person is done in another program, or has started this one once more.
    void comeForward();

signals:
    /// The person is at this window, or another page has come to the front: what is pressed next can be made
    /// ready.
    void attended();
    /// How the case on the page, which is one of a desk, is by now.
    void lookRequested();
    void signOutRequested();
    /// In spite of what it loses.
    void signOutConfirmed();
    /// An index of those shown, whichever page showed them.
    void accountChosen(qsizetype index);
    void anotherAccountRequested();
    /// The person closes the window, and it is still as it was.
    void closed();
    /// A file was dropped onto the window while nobody is signed in.
    void profileDropped(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Leave { SigningOut, Closing };
    void askBefore(Leave leave, const Sentence &lost);
    void leaveAllTheSame();
    /// Brings \a page to the front; true where another one was there.
    bool turnTo(QWidget &page);
    void fitPage();
    void layOutAgain();
    void nameWindow();
    void alignHeader();
    void layOutHeader();
    void makeDesk();
    void growForDesk();
    void layOutSides();
    int pageRoom() const;
    void connectKeys();
    void pressFirstOf(const QStringList &buttons);
    /// Painting that a page waits can itself wait until what it waits for was sent.
    void paintAfterSending(bool isWaiting);
    template <typename Page, typename Content> void present(Page &page, const Content &content);

    std::unique_ptr<Ui::MainWindow> m_ui;
    const time::Clock m_clock;
    QString m_who;
    Sentence m_where;
    PaintPause *m_paintPause;
    bool m_isCaseNote = false; ///< the note that was shown last
    Sentence m_lostByClosing;
    Leave m_asked = Leave::SigningOut; ///< by the note that asks before leaving
    bool m_isClosingConfirmed = false;
    QSize m_ordinarySize; ///< of a window that nobody has given another
    bool m_isWaiting = false;
    // One page at a time is shown. No QStackedWidget: that is as high as the highest of its pages.
    QWidget *m_page;
    SignInPage *m_signIn;
    AccountPage *m_account;
    ChangePage *m_change;
    CodePage *m_code;
    FindPage *m_find;
    LinkPage *m_link;
    DonePage *m_done;
    UnsettledPage *m_unsettled;
    // None until it is a desk.
    DeskSide *m_side = nullptr;
    AuditPage *m_audit = nullptr;
    DeskCasePage *m_deskCase = nullptr;
    DeskTellingPage *m_deskTelling = nullptr;
    CaseFrame *m_frame = nullptr;
    WindowCover *m_cover = nullptr;
};

} // namespace renumber::ui
