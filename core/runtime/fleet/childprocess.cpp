// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/childprocess.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace stormlab
{

namespace
{

/// Above those that a child finds, so that no duplicate overwrites one that is still to be duplicated.
constexpr int aboveChilds = 10;

/// What posix_spawn() is told beside program and arguments.
class SpawnPlan
{
public:
    explicit SpawnPlan(const ChildCommand& command)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawnattr_init(&m_attributes);
        for (std::size_t target = 0; target < command.descriptors.size(); ++target)
            addDescriptor(command.descriptors.at(target), static_cast<int>(target));
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        const int flags =
            POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (command.ownGroup ? POSIX_SPAWN_SETPGROUP : 0);
        ::posix_spawnattr_setflags(&m_attributes, static_cast<short>(flags));
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
    }
    ~SpawnPlan()
    {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    /// Why the child would not find what it is to find; 0: it will.
    [[nodiscard]] int problem() const { return m_problem; }
    [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &m_actions; }
    [[nodiscard]] const posix_spawnattr_t* attributes() const { return &m_attributes; }

private:
    void addDescriptor(int source, int target)
    {
        if (source < 0)
            return;
        m_sources.emplace_back(::fcntl(source, F_DUPFD_CLOEXEC, aboveChilds));
        if (m_sources.back().isOpen())
            ::posix_spawn_file_actions_adddup2(&m_actions, m_sources.back().number(), target);
        else
            m_problem = errno == EINVAL ? EMFILE : errno; // It says EINVAL where the limit itself is that low.
    }

    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
    std::vector<Descriptor> m_sources;
    int m_problem = 0;
};

bool isOfTheProgram(int problem)
{
    constexpr std::array those{ENOENT, ENOTDIR, EACCES, EPERM, ENOEXEC, ELOOP, ENAMETOOLONG, EISDIR, ELIBBAD};
    return std::find(those.begin(), those.end(), problem) != those.end();
}

Error cannotStart(const std::string& program, int problem)
{
    const std::string message = "The program " + program + " cannot be started.";
    if (isOfTheProgram(problem))
        return {ErrorCode::NotFound, message, std::strerror(problem),
                "Build or install it beside the other programs of Stormlab."};
    return {ErrorCode::Resources, message, std::strerror(problem),
            "Close other programs, or raise the limits of open files (ulimit -n) and processes (ulimit -u)."};
}

std::string endWords(int status)
{
    if (WIFSIGNALED(status))
        return "signal " + std::to_string(WTERMSIG(status));
    return "exit code " + std::to_string(WEXITSTATUS(status));
}

/// What waitpid() says, which was not interrupted; absent: it runs.
std::optional<std::string> endWords(int process, pid_t reaped, int status)
{
    if (reaped == process)
        return endWords(status);
    return reaped < 0 ? std::optional<std::string>("an end that nobody saw") : std::nullopt;
}

} // namespace

Result<Child> startChild(const ChildCommand& command)
{
    const SpawnPlan plan(command);
    if (plan.problem() != 0)
        return cannotStart(command.program, plan.problem());
    std::vector<std::string> words = command.arguments;
    words.insert(words.begin(), command.program);
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t process = 0;
    const int problem =
        ::posix_spawn(&process, command.program.c_str(), plan.actions(), plan.attributes(), arguments.data(), environ);
    if (problem != 0)
        return cannotStart(command.program, problem);
    Child child{process, Descriptor(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)))};
    if (child.ending.isOpen())
        return child;
    const int unwatched = errno;
    ::kill(process, SIGKILL);
    ::waitpid(process, nullptr, 0);
    return cannotStart(command.program, unwatched);
}

std::optional<std::string> endOf(int process)
{
    int status = 0;
    const pid_t reaped = ::waitpid(process, &status, WNOHANG);
    return endWords(process, reaped, status);
}

std::string awaitEnd(int process)
{
    int status = 0;
    pid_t reaped = 0;
    do {
        reaped = ::waitpid(process, &status, 0);
    } while (reaped < 0 && errno == EINTR);
    return endWords(process, reaped, status).value_or("");
}

std::optional<std::string> awaitEnd(int process, int ending, std::chrono::steady_clock::time_point until)
{
    using std::chrono::milliseconds;
    pollfd end{ending, POLLIN, 0};
    milliseconds left{0};
    do {
        left = std::chrono::ceil<milliseconds>(until - std::chrono::steady_clock::now());
    } while (::poll(&end, 1, std::max(0, static_cast<int>(left.count()))) < 0 && errno == EINTR);
    return endOf(process);
}

void endWithParent(int parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        std::_Exit(EXIT_SUCCESS);
}

} // namespace stormlab
