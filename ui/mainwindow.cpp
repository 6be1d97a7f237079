// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "account/person.h"
#include "look/accessible.h"
#include "look/role.h"
#include "look/tokens.h"
#include "pages/accountpage.h"
#include "pages/changepage.h"
#include "pages/codepage.h"
#include "pages/donepage.h"
#include "pages/findpage.h"
#include "pages/linkpage.h"
#include "pages/signinpage.h"
#include "pages/unsettledpage.h"
#include "ui_mainwindow.h"
#include "widgets/attention.h"
#include "widgets/paintpause.h"
#include "widgets/repeatedpressfilter.h"
#include "widgets/reveal.h"
#include "widgets/sendingbutton.h"
#include "words/breakable.h"
#include "words/networktext.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QShortcut>
#include <QTimer>

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
    return title == labels.cend() ? QString() : (*title)->text();
}

} // namespace

MainWindow::MainWindow(const time::Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_paintPause(new PaintPause(*this))
{
    m_ui->setupUi(this);
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
    stack->setMaximumWidth(look::columnWidth);
    stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->pageAreaLayout->setStretch(1, 1);
    setAcceptDrops(true);
    connectKeys();
    showWho({}, {});
    new RepeatedPressFilter(this); // owned by the window
    connect(new Attention(this), &Attention::noticed, this, &MainWindow::attended);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_ui->pageStack->isAncestorOf(now))
            reveal(now);
    });
    connect(m_ui->ledgerNote, &ProblemBox::actionChosen, m_ui->ledgerNote, &ProblemBox::clear);
    connect(m_ui->signOutButton, &QPushButton::clicked, this, &MainWindow::signOutRequested);
    connect(m_ui->signOutNote, &ProblemBox::actionChosen, this, &MainWindow::signOutConfirmed);
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
    page.present(content, arrival);
    nameWindow();
    if (arrival == Arrival::Now)
        look::announce(page, titleOf(page));
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

void MainWindow::showNote(const Sentence &sentence)
{
    m_isCaseNote = false;
    m_ui->ledgerNote->showNotice(sentence, [] { return tr("Close this message"); });
}

void MainWindow::showCaseNote(const Sentence &sentence)
{
    showNote(sentence);
    m_isCaseNote = true;
}

void MainWindow::endCaseNote()
{
    if (std::exchange(m_isCaseNote, false))
        m_ui->ledgerNote->clear();
}

void MainWindow::askBeforeSigningOut(const Sentence &lost)
{
    m_ui->signOutNote->showNotice(lost, [] { return tr("Sign out all the same"); });
    m_ui->signOutNote->takeFocus();
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

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop does not let a program come to the front by itself
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closed();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const int margin = width() <= look::narrowWindow ? look::space::large : look::space::huge;
    m_ui->pageAreaLayout->setContentsMargins(margin, margin, margin, margin);
    layOutHeader();
}

/// Where the buttons would leave no room for the name, it stands below them.
void MainWindow::layOutHeader()
{
    const bool hasRoom = m_ui->headerButtonsLayout->sizeHint().width() * 2 <= width();
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
