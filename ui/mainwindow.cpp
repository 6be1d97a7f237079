// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "account/person.h"
#include "caseframe.h"
#include "look/alignment.h"
#include "look/announcement.h"
#include "look/role.h"
#include "look/tokens.h"
#include "pages/accountpage.h"
#include "pages/auditpage.h"
#include "pages/changepage.h"
#include "pages/codepage.h"
#include "pages/deskcasepage.h"
#include "pages/desktellingpage.h"
#include "pages/donepage.h"
#include "pages/findpage.h"
#include "pages/linkpage.h"
#include "pages/lockpage.h"
#include "pages/signinpage.h"
#include "pages/unsettledpage.h"
#include "ui_mainwindow.h"
#include "widgets/attention.h"
#include "widgets/boardlist.h"
#include "widgets/deskside.h"
#include "widgets/paintpause.h"
#include "widgets/repeatedpressfilter.h"
#include "widgets/reveal.h"
#include "widgets/sendingbutton.h"
#include "widgets/urgentkeys.h"
#include "windowcover.h"
#include "words/breakable.h"
#include "words/networktext.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

/// A page in the stack, under the name that tests know it by.
template <typename Page> Page *added(QWidget *stack, Page *page, const QString &name)
{
    page->setObjectName(name);
    page->hide();
    stack->layout()->addWidget(page);
    return page;
}

template <typename Content> bool isWaiting(const Content &content)
{
    if constexpr (requires { content.waiting; })
        return content.waiting.has_value();
    else
        return false;
}

/// What \a page says it is about.
QString titleOf(const QWidget &page)
{
    const auto labels = page.findChildren<const QLabel *>();
    const auto title = std::find_if(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return look::roleOf(*label) == look::Role::Title;
    });
    if (title == labels.cend())
        return {};
    QString text = (*title)->text();
    return text.remove(QChar::SoftHyphen); // where a long word may be broken, on the page alone
}

} // namespace

MainWindow::MainWindow(const time::Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_clock(clock)
    , m_paintPause(new PaintPause(*this))
{
    m_ui->setupUi(this);
    alignHeader();
    m_ordinarySize = size();
    QWidget *stack = m_ui->pageStack;
    m_signIn = added(stack, new SignInPage(clock, stack), u"signInPage"_s);
    m_account = added(stack, new AccountPage(clock, stack), u"accountPage"_s);
    m_change = added(stack, new ChangePage(clock, stack), u"changePage"_s);
    m_code = added(stack, new CodePage(clock, stack), u"codePage"_s);
    m_find = added(stack, new FindPage(clock, stack), u"findPage"_s);
    m_link = added(stack, new LinkPage(clock, stack), u"linkPage"_s);
    m_done = added(stack, new DonePage(clock, stack), u"donePage"_s);
    m_unsettled = added(stack, new UnsettledPage(clock, stack), u"unsettledPage"_s);
    m_page = m_signIn;
    m_page->show();
    fitPage();
    stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->pageAreaLayout->setStretch(1, 1);
    setAcceptDrops(true);
    connectKeys();
    showWho({}, {});
    new RepeatedPressFilter(this); // owned by the window
    new UrgentKeys(this);
    connect(new Attention(this), &Attention::noticed, this, &MainWindow::attended);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // Not a page of the desk itself, which is high and begins at its beginning. Where nothing has the
        // keyboard, the window may go.
        const bool isHighPage = now && (now == m_audit || now == m_deskCase);
        if (now && m_ui->pageStack->isAncestorOf(now) && !isHighPage)
            reveal(now);
    });
    connect(m_ui->ledgerNote, &ProblemBox::actionChosen, m_ui->ledgerNote, &ProblemBox::clear);
    connect(m_ui->signOutButton, &QPushButton::clicked, this, &MainWindow::signOutRequested);
    connect(m_ui->signOutNote, &ProblemBox::actionChosen, this, &MainWindow::leaveAllTheSame);
    connect(m_signIn, &SignInPage::accountChosen, this, &MainWindow::accountChosen);
    for (AccountsButton *button : {&m_account->accountsButton(), &m_find->accountsButton()}) {
        button->offerAnother([] { return tr("Sign in to another account…"); });
        connect(button, &AccountsButton::accountChosen, this, &MainWindow::accountChosen);
        connect(button, &AccountsButton::anotherChosen, this, &MainWindow::anotherAccountRequested);
    }
}

MainWindow::~MainWindow() = default;

/// Back, without ending anything that goes on by itself; and once more from the service. (A button's own
/// shortcut is forgotten with each new text, Qt 6.4.)
void MainWindow::connectKeys()
{
    const QStringList back{u"changeCancelButton"_s,  u"findCancelButton"_s,  u"signInCancelButton"_s,
                           u"accountCancelButton"_s, u"doneAccountButton"_s, u"unsettledAccountButton"_s,
                           u"startOverButton"_s};
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, [this, back] {
        const bool isKept = m_page == m_code && m_code->keepsChange();
        pressFirstOf(isKept ? QStringList{u"codeCancelButton"_s} : back);
    });
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this, [this] {
        pressFirstOf({u"refreshButton"_s, u"askAgainButton"_s});
        if (m_page == m_deskCase || m_page == m_deskTelling)
            emit lookRequested();
    });
}

void MainWindow::pressFirstOf(const QStringList &buttons)
{
    for (const QString &name : buttons) {
        auto *button = m_page->findChild<QPushButton *>(name);
        if (button && button->isVisible() && button->isEnabled()) {
            button->click();
            return;
        }
    }
}

template <typename Page, typename Content> void MainWindow::present(Page &page, const Content &content)
{
    paintAfterSending(isWaiting(content));
    const Arrival arrival = turnTo(page) ? Arrival::Now : Arrival::None;
    if (arrival == Arrival::Now) // before the news on it
        look::announce(page, [&page] { return titleOf(page); });
    page.present(content, arrival);
    nameWindow();
}

void MainWindow::showScreen(const screen::Screen &screen)
{
    struct Pages
    {
        MainWindow &window;
        void operator()(const screen::NoProfile &content) const { window.present(*window.m_signIn, content); }
        void operator()(const screen::SignIn &content) const { window.present(*window.m_signIn, content); }
        void operator()(const screen::Find &content) const { window.present(*window.m_find, content); }
        void operator()(const screen::Account &content) const { window.present(*window.m_account, content); }
        void operator()(const screen::Form &content) const { window.present(*window.m_change, content); }
        void operator()(const screen::Code &content) const { window.present(*window.m_code, content); }
        void operator()(const screen::Link &content) const { window.present(*window.m_link, content); }
        void operator()(const screen::Done &content) const { window.present(*window.m_done, content); }
        void operator()(const screen::Unsettled &content) const
        {
            window.present(*window.m_unsettled, content);
        }
        void operator()(const screen::DeskCase &content) const
        {
            window.present(*window.m_deskCase, content);
        }
        void operator()(const screen::DeskTelling &content) const
        {
            window.present(*window.m_deskTelling, content);
        }
    };
    std::visit(Pages{*this}, screen);
}

void MainWindow::paintAfterSending(bool isWaiting)
{
    if (isWaiting == m_isWaiting)
        return;
    m_isWaiting = isWaiting;
    if (isWaiting)
        m_paintPause->begin();
    else
        m_paintPause->end();
}

void MainWindow::forgetScreens()
{
    endCaseNote();
    m_find->forget();
    m_account->forget();
    m_change->forget();
    m_code->forget();
    m_link->forget();
    m_done->forget();
    m_unsettled->forget();
    if (!m_audit)
        return;
    m_audit->forget();
    m_deskCase->forget();
    m_deskTelling->forget();
}

bool MainWindow::turnTo(QWidget &page)
{
    if (m_page == &page)
        return false;
    // The keyboard goes along, to no button yet: whoever turns the page knows where it belongs.
    const bool hadFocus = focusWidget() && m_page->isAncestorOf(focusWidget());
    page.show();
    if (hadFocus)
        page.setFocus(Qt::OtherFocusReason);
    m_page->hide();
    m_page = &page;
    fitPage();
    m_ui->signOutNote->clear(); // it was about the page before
    m_ui->pageScroll->ensureVisible(0, 0);
    if (isVisible()) // nobody is at a window that has been closed
        emit attended();
    return true;
}

QWidget *MainWindow::page() const
{
    return m_page;
}

void MainWindow::showWho(const QString &who, const Sentence &where)
{
    m_who = who;
    m_where = where;
    const bool signedIn = where != nullptr;
    m_ui->whoLabel->setText(breakable(who));
    m_ui->whoLabel->setVisible(!who.isEmpty());
    m_ui->whereLabel->setText(signedIn ? breakable(where()) : QString());
    m_ui->whereLabel->setVisible(signedIn);
    m_ui->avatar->showName(who);
    m_ui->avatar->setVisible(signedIn);
    m_ui->signOutButton->setVisible(signedIn);
    look::setRole(*m_ui->headerFrame, signedIn ? look::Role::Bar : look::Role::None);
    layOutHeader();
    nameWindow();
}

/// Who, and what the page is for: what a list of windows and a screen reader say first.
void MainWindow::nameWindow()
{
    if (isLocked()) {
        setWindowTitle(titleOf(m_cover->page()));
        return;
    }
    QStringList parts{titleOf(*m_page)};
    // What others may read over a shoulder, in lists of windows.
    if (const QString name = account::nameWithoutContact(m_who); !name.isEmpty())
        parts.append(name);
    setWindowTitle(parts.join(u" – "_s));
}

MenuButton &MainWindow::menuButton() const
{
    return *m_ui->menuButton;
}

void MainWindow::showNote(const Sentence &sentence, look::Tone tone)
{
    m_isCaseNote = false;
    m_ui->ledgerNote->showNotice(
        sentence, [] { return tr("Close this message"); }, tone);
}

void MainWindow::showCaseNote(const Sentence &sentence, look::Tone tone)
{
    showNote(sentence, tone);
    m_isCaseNote = true;
}

void MainWindow::endCaseNote()
{
    if (std::exchange(m_isCaseNote, false))
        m_ui->ledgerNote->clear();
}

void MainWindow::askBeforeSigningOut(const Sentence &lost)
{
    askBefore(Leave::SigningOut, lost);
}

void MainWindow::askBefore(Leave leave, const Sentence &lost)
{
    m_asked = leave;
    m_ui->signOutNote->showNotice(lost, [leave] {
        return leave == Leave::Closing ? tr("Close all the same") : tr("Sign out all the same");
    });
    m_ui->signOutNote->takeFocus();
}

void MainWindow::holdBack(const Sentence &lost)
{
    m_lostByClosing = lost;
    if (!lost && std::exchange(m_asked, Leave::SigningOut) == Leave::Closing)
        m_ui->signOutNote->clear();
}

void MainWindow::leaveAllTheSame()
{
    m_isClosingConfirmed = m_asked == Leave::Closing;
    if (m_isClosingConfirmed)
        close();
    else
        emit signOutConfirmed();
}

void MainWindow::showAccounts(const QList<AccountEntry> &accounts)
{
    m_account->accountsButton().showAccounts(accounts);
    m_find->accountsButton().showAccounts(accounts);
    m_signIn->showAccounts(accounts);
}

void MainWindow::setNetwork(Network network)
{
    const Sentence why = network == Network::Missing ? Sentence(offlineText) : Sentence();
    if (why)
        m_ui->offlineNote->begin(why);
    const auto buttons = findChildren<SendingButton *>();
    for (SendingButton *button : buttons)
        button->holdBack(why);
    if (!why)
        m_ui->offlineNote->end();
}

void MainWindow::setDesk(AtDesk desk)
{
    if (desk == AtDesk::Yes && !m_side)
        makeDesk();
    if (!m_side)
        return;
    if (desk == AtDesk::No)
        m_side->closeBoard();
    layOutSides(); // before it is shown: the window is not to become wider for it
    m_side->setVisible(desk == AtDesk::Yes);
    layOutSides();
}

bool MainWindow::isAtDesk() const
{
    return m_side && !m_side->isHidden();
}

void MainWindow::makeDesk()
{
    m_side = new DeskSide(m_clock, m_ui->windowParts);
    m_ui->windowPartsLayout->insertWidget(0, m_side);
    m_ui->windowPartsLayout->setStretch(1, 1);
    m_audit = added(m_ui->pageStack, new AuditPage(m_clock, m_ui->pageStack), u"auditPage"_s);
    m_deskCase = added(m_ui->pageStack, new DeskCasePage(m_clock, m_ui->pageStack), u"deskCasePage"_s);
    m_deskTelling
        = added(m_ui->pageStack, new DeskTellingPage(m_clock, m_ui->pageStack), u"deskTellingPage"_s);
    m_frame = new CaseFrame(m_clock,
                            {*m_ui->pageSideLayout, m_ui->pageSideLayout->indexOf(m_ui->pageScroll),
                             *m_ui->columnsLayout, *m_ui->pageStack,
                             m_ui->pageStackLayout->indexOf(m_ui->signOutNote) + 1},
                            this);
    growForDesk();
    m_cover = new WindowCover(*m_ui->windowParts, *m_ui->centralLayout, this);
    connect(m_side, &DeskSide::overPageChanged, this, [this] {
        const bool isBeside = !m_side->isOverPage();
        m_ui->pageSide->setVisible(isBeside);
        layOutSides();
        if (isBeside && !isLocked())
            m_page->setFocus(Qt::OtherFocusReason);
    });
}

/// Board and case beside each other need more than a page, and who sits at a desk all day sees both.
void MainWindow::growForDesk()
{
    const QRect screen = this->screen()->availableGeometry();
    const QSize frame = frameSize() - size();
    const QSize room = screen.size() - frame;
    if (size() != m_ordinarySize || room.width() < look::deskWindow || isMaximized() || isFullScreen())
        return;
    const QSize grown = QSize(look::deskWidth, look::deskHeight).boundedTo(room);
    QRect place(QPoint(), grown + frame);
    place.moveCenter(frameGeometry().center());
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), screen.top(), screen.bottom() + 1 - place.height()));
    resize(grown);
    move(place.topLeft());
}

DeskRail &MainWindow::deskRail()
{
    return m_side->rail();
}

BoardList &MainWindow::boardList()
{
    return m_side->board();
}

CaseBar &MainWindow::caseBar()
{
    return m_frame->bar();
}

void MainWindow::frameCase(const screen::DeskCase &content, const screen::Screen &page)
{
    m_frame->present(content, page);
    fitPage();
}

void MainWindow::endFrame()
{
    m_frame->hide();
    fitPage();
}

/// The most that the page may have of the window: a column, or more where it has more than that on it.
void MainWindow::fitPage()
{
    const bool isOfCase = m_frame && m_frame->isShown();
    m_ui->pageStack->setMaximumWidth(m_page == m_audit ? look::widePage
                                         : isOfCase    ? look::caseColumn
                                                       : look::columnWidth);
}

void MainWindow::showAudit()
{
    m_side->closeBoard();
    if (turnTo(*m_audit)) {
        look::announce(*m_audit, [this] { return titleOf(*m_audit); });
        m_audit->takeFocus();
    }
    nameWindow();
}

void MainWindow::lock()
{
    m_cover->lock();
    nameWindow();
}

void MainWindow::unlock()
{
    if (!isLocked())
        return;
    m_cover->unlock(*m_page);
    nameWindow();
}

bool MainWindow::isLocked() const
{
    return m_cover && m_cover->isLocked();
}

LockPage &MainWindow::lockPage()
{
    return m_cover->page();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop does not let a program come to the front by itself
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Nobody presses anything at a locked desk, or where the window is not to be seen.
    const bool canAsk = isVisible() && !isLocked();
    if (m_lostByClosing && canAsk && !m_isClosingConfirmed) {
        event->ignore();
        askBefore(Leave::Closing, m_lostByClosing);
        return;
    }
    emit closed();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    layOutSides();
}

/// How wide the part of the window is in which the pages are.
int MainWindow::pageRoom() const
{
    const bool isBeside = isAtDesk() && !m_side->isOverPage();
    return isBeside ? width() - m_side->sizeHint().width() : width();
}

void MainWindow::layOutSides()
{
    if (m_side)
        m_side->fit(width());
    const int margin = pageRoom() <= look::narrowWindow ? look::space::large : look::space::huge;
    m_ui->pageAreaLayout->setContentsMargins(margin, margin, margin, margin);
    if (m_frame)
        m_frame->fit(pageRoom(), margin);
    layOutHeader();
}

void MainWindow::alignHeader()
{
    look::alignToPage(*m_ui->whoLabel);
    look::alignToPage(*m_ui->whereLabel);
}

/// Where the buttons would leave no room for the name, it stands below them.
void MainWindow::layOutHeader()
{
    const bool hasRoom = m_ui->headerButtonsLayout->sizeHint().width() * 2 <= pageRoom();
    m_ui->headerLayout->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_where && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_where)
        return; // somebody has signed in meanwhile
    event->acceptProposedAction();
    emit profileDropped(event->mimeData()->urls().first().toLocalFile());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignHeader();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_where)
        m_ui->whereLabel->setText(breakable(m_where()));
    // By a timer: only after this have the pages heard of the new language.
    QTimer::singleShot(0, this, [this] {
        nameWindow();
        layOutHeader();
        layOutAgain();
    });
}

/// Parts of a page with a layout of their own would keep the height that their old words had asked for
/// (Qt 6.4).
void MainWindow::layOutAgain()
{
    const auto layouts = m_ui->pageStack->findChildren<QLayout *>(); // those within others, too
    for (QLayout *layout : layouts)
        layout->invalidate();
    const auto parts = m_ui->pageStack->findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->updateGeometry();
}

} // namespace renumber::ui
