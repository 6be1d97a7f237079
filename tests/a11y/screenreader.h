// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <memory>

namespace renumber::test {

/// What a thing is to a screen reader: of AT-SPI's roles those that matter here.
enum class Kind { Window, Heading, Text, Button, Field, Choice, Group, Message, Progress, Other };

/// A thing in the window, as it was when it was asked for.
struct Thing
{
    Kind kind = Kind::Other;
    QString name;
    QString description;
    QString roleName; ///< in AT-SPI's words
    bool isFocusable = false;
    bool isEnabled = false;
    bool isLabelled = false; ///< by a text beside it
    int depth = 0; ///< what is in a group comes after it, and deeper
    std::shared_ptr<void> handle; ///< the screen reader's
};

/// Something that a screen reader says by itself.
struct Heard
{
    enum class Why { Announced, AnnouncedAtOnce, Focused };
    Why why;
    QString text;

    friend bool operator==(const Heard &, const Heard &) = default;
};

/// A program seen as a screen reader sees it, by AT-SPI alone. It needs with-screen-reader, and the event
/// loop to hear. There is one at a time.
class ScreenReader
{
public:
    ScreenReader();
    ~ScreenReader();
    Q_DISABLE_COPY_MOVE(ScreenReader)

    /// What is in sight in the windows of the program that is process \a processId, as one reads through it;
    /// empty while it has not shown itself.
    QList<Thing> things(qint64 processId) const;

    /// By its Action interface; false where it cannot be pressed.
    static bool press(const Thing &thing);
    /// Puts \a text in place of what is in a field, by its EditableText interface; false where that is
    /// refused.
    static bool type(const Thing &thing, const QString &text);

    /// Of the keyboard, as X11 has them.
    enum class Key { Down = 0xff54, Return = 0xff0d };
    /// Where the keyboard is; false where that is refused.
    static bool press(Key key);

    /// Oldest first.
    const QList<Heard> &heard() const { return m_heard; }

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
    QList<Heard> m_heard;
};

} // namespace renumber::test
