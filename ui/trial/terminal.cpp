// SPDX-License-Identifier: Apache-2.0
#include "trial/terminal.h"

#include "wait/inthread.h"

#include <QThreadPool>

#include <array>
#include <csignal>
#include <cstdio>
#include <memory>

#include <termios.h>
#include <unistd.h>

namespace renumber::ui {

namespace {

using Line = std::optional<QString>;

termios shownAgain; ///< the terminal as it was, for who ends the program while nothing is shown

/// All that it does may be done in a signal handler.
extern "C" void restoreAndEnd(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &shownAgain);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// While it lives the terminal, where standard input is one, does not show what is typed, and gives each byte
/// as it comes: by the line it would cut a token after 4,095. Nobody leaves it so, neither who types Ctrl+C.
class Silence
{
public:
    Silence()
    {
        termios now{};
        if (tcgetattr(STDIN_FILENO, &now) != 0)
            return;
        shownAgain = now;
        for (std::size_t i = 0; i < endings.size(); ++i)
            m_before[i] = std::signal(endings[i], restoreAndEnd);
        now.c_lflag &= ~tcflag_t(ECHO | ICANON);
        m_isOn = tcsetattr(STDIN_FILENO, TCSAFLUSH, &now) == 0;
    }
    ~Silence()
    {
        if (!m_isOn)
            return;
        tcsetattr(STDIN_FILENO, TCSANOW, &shownAgain);
        for (std::size_t i = 0; i < endings.size(); ++i)
            std::signal(endings[i], m_before[i]);
        std::fputc('\n', stderr); // the one that was typed was not shown either
    }
    Q_DISABLE_COPY_MOVE(Silence)

    bool isOn() const { return m_isOn; }

private:
    static constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<void (*)(int), endings.size()> m_before{};
    bool m_isOn = false;
};

/// Does for \a line what a terminal does that gives whole lines; false where \a key is no such key.
bool edit(QByteArray &line, int key)
{
    constexpr int backspace = 0x08;
    constexpr int erase = 0x7f;
    constexpr int eraseLine = 0x15; // Ctrl+U
    if (key == eraseLine)
        line.clear();
    if (key == backspace || key == erase) {
        while (!line.isEmpty() && (uchar(line.back()) & 0xc0) == 0x80) // the rest of a character in UTF-8
            line.chop(1);
        line.chop(1);
    }
    return key == eraseLine || key == backspace || key == erase;
}

Line readLine(Echo echo)
{
    const auto silence = echo == Echo::Off ? std::make_unique<Silence>() : nullptr;
    const bool isRaw = silence && silence->isOn();
    const auto isEnd = [isRaw](int key) {
        constexpr int endOfInput = 0x04; // Ctrl+D
        return key == EOF || (isRaw && key == endOfInput);
    };
    QByteArray line;
    int key = std::fgetc(stdin);
    if (isEnd(key))
        return std::nullopt;
    for (; !isEnd(key) && key != '\n'; key = std::fgetc(stdin)) {
        if (!isRaw || !edit(line, key))
            line.append(char(key));
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromLocal8Bit(line);
}

} // namespace

wait::Future<Line> ask(const QString &question, Echo echo)
{
    std::fprintf(stderr, "%s ", qUtf8Printable(question));
    std::fflush(stderr);
    return wait::inThread<Line>(*QThreadPool::globalInstance(), [echo] { return readLine(echo); });
}

void printLine(const QString &line)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(line));
    std::fflush(stdout); // so that it is seen while a call is waited for
}

} // namespace renumber::ui
