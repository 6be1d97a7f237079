// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/role.h"
#include "look/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace renumber::test {

using namespace Qt::StringLiterals;

/// For tests of one page by itself, in a window of its own that has the keyboard.
template <typename Page> class ShownPage
{
protected:
    static void dress(ui::look::Scheme scheme = ui::look::Scheme::Light)
    {
        QApplication::setStyle(new ui::look::Style); // owned by the application
        QApplication::setPalette(ui::look::paletteOf(ui::look::coloursOf(scheme, {})));
        QApplication::setCursorFlashTime(0); // a picture is not one of a moment
    }

    /// False where the window does not become the active one.
    bool open(Page *page, int width = 900)
    {
        auto area = std::make_unique<QScrollArea>(); // as high as it likes, as in the window
        m_page = page;
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        layout->addWidget(page);
        layout->addStretch();
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(content);
        m_window = std::move(area);
        m_window->resize(width, 1000);
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    template <typename Widget> Widget *find(const QString &name) const
    {
        auto *found = m_page->template findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QAbstractButton *button(const QString &name) const { return find<QAbstractButton>(name); }
    QLineEdit *field(const QString &name) const { return find<QLineEdit>(name); }
    bool isShown(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    QString focused() const
    {
        return m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString();
    }
    void type(const QString &name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }

    /// What the keyboard stops at from \a first on, in the order of Tab.
    QStringList tabsFrom(const QString &first) const
    {
        QStringList names;
        QWidget *const from = find<QWidget>(first);
        QWidget *one = from;
        do {
            if ((one->focusPolicy() & Qt::TabFocus) && one->isVisible() && one->isEnabled()
                && !one->focusProxy())
                names.append(one->objectName());
            one = one->nextInFocusChain();
        } while (one != from);
        return names;
    }

    /// Every word on the page, for eyes and for ears.
    QString allWords() const
    {
        QStringList words;
        const auto widgets = m_page->template findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            words += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                words.append(label->text());
            if (const auto *one = qobject_cast<const QAbstractButton *>(widget))
                words.append(one->text());
        }
        return words.join(u'\n');
    }

    /// Until everything stands where it belongs.
    static void settle()
    {
        for (int i = 0; i < 10; ++i) // a layout that is done asks the one around it
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    /// The first label or button that has less room than its words, or a label far more; empty where all have
    /// enough.
    QString clipped() const
    {
        settle();
        const auto widgets = m_page->template findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && label->wordWrap() && label->heightForWidth(label->width()) > label->height())
                return label->text();
            if (label && label->wordWrap() && !label->text().contains(u'\n')
                && label->height()
                    > label->heightForWidth(label->width()) + 2 * label->fontMetrics().height())
                return QString(u"stretched: "_s + label->text());
            if (label && !label->wordWrap() && label->minimumSizeHint().width() > label->width())
                return label->text();
            const bool isControl = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
            if (isControl && widget->minimumSizeHint().height() > widget->height())
                return widget->objectName();
            const QRect place(widget->mapTo(m_page, QPoint()), widget->size());
            if (place.right() > m_page->width() || place.left() < 0)
                return widget->objectName();
        }
        return {};
    }

    /// Into the folder that RENUMBER_PICTURES_DIR names, if it names one.
    void takePicture(const QString &name) const
    {
        settle();
        const QString folder = qEnvironmentVariable("RENUMBER_PICTURES_DIR");
        if (!folder.isEmpty() && !m_window->grab().save(QString(folder + u'/' + name + u".png")))
            qFatal("no picture could be kept in %s", qPrintable(folder));
    }

    std::unique_ptr<QWidget> m_window; ///< owns the page
    Page *m_page = nullptr;
};

} // namespace renumber::test
