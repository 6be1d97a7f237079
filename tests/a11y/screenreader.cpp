// SPDX-License-Identifier: Apache-2.0
#include <atspi/atspi.h> // before Qt, for which "signals" is a keyword

#include "screenreader.h"

#include <array>
#include <utility>

namespace renumber::test {

namespace {

/// Milliseconds for one answer, and for the first of a program that is starting. A loaded machine is slow.
constexpr int patience = 20'000;
constexpr int patienceAtStart = 40'000;

/// AtspiLive has it, but not yet in Debian 12.
constexpr int assertive = 2;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename Object> using Owned = std::unique_ptr<Object, Unref>;

/// What is said of \a text: nobody hears the marks around what runs from left to right, or where a line may
/// break.
QString aloud(const char *text)
{
    QString said = QString::fromUtf8(text);
    for (const QChar silent : {QChar(0x2066), QChar(0x2069), QChar(0x200b)})
        said.remove(silent);
    return said;
}

/// Takes over what AT-SPI hands out; null, as after an error, is an empty text.
QString taken(char *text)
{
    const std::unique_ptr<char, decltype(&g_free)> owned(text, g_free);
    return aloud(owned.get());
}

Kind kindOf(AtspiRole role)
{
    constexpr std::array kinds{
        std::pair(ATSPI_ROLE_FRAME, Kind::Window),         std::pair(ATSPI_ROLE_WINDOW, Kind::Window),
        std::pair(ATSPI_ROLE_DIALOG, Kind::Window),        std::pair(ATSPI_ROLE_HEADING, Kind::Heading),
        std::pair(ATSPI_ROLE_LABEL, Kind::Text),           std::pair(ATSPI_ROLE_PUSH_BUTTON, Kind::Button),
        std::pair(ATSPI_ROLE_TOGGLE_BUTTON, Kind::Button), std::pair(ATSPI_ROLE_TEXT, Kind::Field),
        std::pair(ATSPI_ROLE_ENTRY, Kind::Field),          std::pair(ATSPI_ROLE_PASSWORD_TEXT, Kind::Field),
        std::pair(ATSPI_ROLE_COMBO_BOX, Kind::Choice),     std::pair(ATSPI_ROLE_PANEL, Kind::Group),
        std::pair(ATSPI_ROLE_GROUPING, Kind::Group),       std::pair(ATSPI_ROLE_ALERT, Kind::Message),
        std::pair(ATSPI_ROLE_NOTIFICATION, Kind::Message), std::pair(ATSPI_ROLE_PROGRESS_BAR, Kind::Progress),
    };
    for (const auto &[known, kind] : kinds) {
        if (known == role)
            return kind;
    }
    return Kind::Other;
}

bool isLabelled(AtspiAccessible *accessible)
{
    bool found = false;
    GArray *relations = atspi_accessible_get_relation_set(accessible, nullptr);
    for (guint i = 0; relations && i < relations->len; ++i) {
        const Owned<AtspiRelation> relation(g_array_index(relations, AtspiRelation *, i));
        found = found || atspi_relation_get_relation_type(relation.get()) == ATSPI_RELATION_LABELLED_BY;
    }
    if (relations)
        g_array_free(relations, TRUE);
    return found;
}

void readInto(QList<Thing> &things, Owned<AtspiAccessible> accessible, int depth)
{
    AtspiAccessible *raw = accessible.get();
    const Owned<AtspiStateSet> states(raw ? atspi_accessible_get_state_set(raw) : nullptr);
    if (!states || !atspi_state_set_contains(states.get(), ATSPI_STATE_SHOWING))
        return;
    Thing thing;
    thing.kind = kindOf(atspi_accessible_get_role(raw, nullptr));
    thing.roleName = taken(atspi_accessible_get_role_name(raw, nullptr));
    thing.name = taken(atspi_accessible_get_name(raw, nullptr));
    thing.description = taken(atspi_accessible_get_description(raw, nullptr));
    thing.isFocusable = atspi_state_set_contains(states.get(), ATSPI_STATE_FOCUSABLE);
    thing.isEnabled = atspi_state_set_contains(states.get(), ATSPI_STATE_ENABLED);
    thing.isLabelled = isLabelled(raw);
    thing.depth = depth;
    thing.handle = std::move(accessible);
    things.append(thing);
    const int children = atspi_accessible_get_child_count(raw, nullptr);
    for (int i = 0; i < children; ++i)
        readInto(things, Owned<AtspiAccessible>(atspi_accessible_get_child_at_index(raw, i, nullptr)),
                 depth + 1);
}

AtspiAccessible *accessibleOf(const Thing &thing)
{
    return static_cast<AtspiAccessible *>(thing.handle.get());
}

} // namespace

/// What AT-SPI calls with each event.
class ScreenReader::Listener
{
public:
    explicit Listener(QList<Heard> &heard)
        : m_heard(heard)
        , m_listener(atspi_event_listener_new(&Listener::hear, this, nullptr))
    {
        for (const char *event : events) {
            if (!atspi_event_listener_register(m_listener.get(), event, nullptr))
                qFatal("AT-SPI does not take the listener");
        }
    }
    ~Listener()
    {
        for (const char *event : events)
            atspi_event_listener_deregister(m_listener.get(), event, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Listener)

private:
    static constexpr std::array events{"object:announcement", "object:state-changed:focused"};

    static void hear(AtspiEvent *event, void *listener)
    {
        static_cast<Listener *>(listener)->note(*event);
        g_boxed_free(ATSPI_TYPE_EVENT, event);
    }

    void note(const AtspiEvent &event)
    {
        if (G_VALUE_HOLDS_STRING(&event.any_data)) {
            const bool isUrgent = event.detail1 == assertive;
            m_heard.append({isUrgent ? Heard::Why::AnnouncedAtOnce : Heard::Why::Announced,
                            aloud(g_value_get_string(&event.any_data))});
        } else if (event.detail1 == 1) {
            m_heard.append({Heard::Why::Focused, taken(atspi_accessible_get_name(event.source, nullptr))});
        }
    }

    QList<Heard> &m_heard;
    const Owned<AtspiEventListener> m_listener;
};

ScreenReader::ScreenReader()
{
    atspi_init();
    atspi_set_timeout(patience, patienceAtStart);
    m_listener = std::make_unique<Listener>(m_heard);
}

ScreenReader::~ScreenReader() = default;

QList<Thing> ScreenReader::things(qint64 processId) const
{
    QList<Thing> things;
    const Owned<AtspiAccessible> desktop(atspi_get_desktop(0));
    const int programs = atspi_accessible_get_child_count(desktop.get(), nullptr);
    for (int i = 0; i < programs; ++i) {
        const Owned<AtspiAccessible> program(atspi_accessible_get_child_at_index(desktop.get(), i, nullptr));
        if (!program || qint64(atspi_accessible_get_process_id(program.get(), nullptr)) != processId)
            continue;
        const int windows = atspi_accessible_get_child_count(program.get(), nullptr);
        for (int j = 0; j < windows; ++j)
            readInto(things,
                     Owned<AtspiAccessible>(atspi_accessible_get_child_at_index(program.get(), j, nullptr)),
                     0);
    }
    return things;
}

bool ScreenReader::press(const Thing &thing)
{
    const Owned<AtspiAction> actions(atspi_accessible_get_action_iface(accessibleOf(thing)));
    const int count = actions ? atspi_action_get_n_actions(actions.get(), nullptr) : 0;
    for (int i = 0; i < count; ++i) {
        if (taken(atspi_action_get_action_name(actions.get(), i, nullptr)) == QStringLiteral("Press"))
            return atspi_action_do_action(actions.get(), i, nullptr);
    }
    return false;
}

bool ScreenReader::press(Key key)
{
    return atspi_generate_keyboard_event(glong(key), nullptr, ATSPI_KEY_SYM, nullptr);
}

bool ScreenReader::type(const Thing &thing, const QString &text)
{
    const Owned<AtspiEditableText> field(atspi_accessible_get_editable_text_iface(accessibleOf(thing)));
    return field && atspi_editable_text_set_text_contents(field.get(), text.toUtf8().constData(), nullptr);
}

} // namespace renumber::test
