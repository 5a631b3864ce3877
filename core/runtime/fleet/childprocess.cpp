// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/childprocess.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
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

    [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &m_actions; }
    [[nodiscard]] const posix_spawnattr_t* attributes() const { return &m_attributes; }

private:
    void addDescriptor(int source, int target)
    {
        if (source < 0)
            return;
        m_sources.emplace_back(::fcntl(source, F_DUPFD_CLOEXEC, aboveChilds));
        ::posix_spawn_file_actions_adddup2(&m_actions, m_sources.back().number(), target);
    }

    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
    std::vector<Descriptor> m_sources;
};

Error cannotStart(const std::string& program, int problem)
{
    return {ErrorCode::NotFound, "The program " + program + " cannot be started.", std::strerror(problem),
            "Build or install it beside the other programs of Stormlab."};
}

} // namespace

Result<Child> startChild(const ChildCommand& command)
{
    const SpawnPlan plan(command);
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

std::string endWords(int status)
{
    if (WIFSIGNALED(status))
        return "signal " + std::to_string(WTERMSIG(status));
    return "exit code " + std::to_string(WEXITSTATUS(status));
}

void endWithParent(int parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        std::_Exit(EXIT_SUCCESS);
}

} // namespace stormlab
