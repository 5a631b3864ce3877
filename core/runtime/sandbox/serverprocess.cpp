// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/serverprocess.h"

#include "core/runtime/sandbox/serverprocesses.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <grp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

/// Runs in the child between fork and exec: system calls only.
void dropTo(const ServerAccount& account)
{
    if (!account.drops) {
        return;
    }
    const gid_t group = account.gid;
    if (::setgroups(1, &group) != 0 || ::setgid(group) != 0 || ::setuid(account.uid) != 0) {
        ::_exit(126);
    }
}

/// Runs in the child, too.
void raiseDescriptors()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/// A person's PGOPTIONS, PGDATA or locale must not change what the sandbox is.
QProcessEnvironment cleanEnvironment(const ServerProcessRules& rules)
{
    QProcessEnvironment environment;
    const auto add = [&environment](const char* name, const std::string& value) {
        environment.insert(QString::fromLatin1(name), QString::fromStdString(value));
    };
    add("PATH", rules.binFolder + ":/usr/local/bin:/usr/bin:/bin");
    add("HOME", rules.serverFolder);
    add("LC_ALL", "C");
    add("TZ", "UTC");
    add(serverFolderVariable, rules.serverFolder);
    const QString libraries = QStringLiteral("LD_LIBRARY_PATH");
    if (const QString path = qEnvironmentVariable("LD_LIBRARY_PATH"); !path.isEmpty()) {
        environment.insert(libraries, path);
    }
    return environment;
}

} // namespace

std::vector<int> serverCores()
{
    cpu_set_t mine;
    CPU_ZERO(&mine);
    std::vector<int> cores;
    if (::sched_getaffinity(0, sizeof mine, &mine) != 0 || CPU_COUNT(&mine) < 2) {
        return cores;
    }
    for (int core = 0; core < CPU_SETSIZE; ++core) {
        if (CPU_ISSET(static_cast<std::size_t>(core), &mine)) {
            cores.push_back(core);
        }
    }
    cores.erase(cores.begin());
    return cores;
}

void applyRules(QProcess& process, const ServerProcessRules& rules)
{
    process.setProcessEnvironment(cleanEnvironment(rules));
    process.setWorkingDirectory(QString::fromStdString(rules.serverFolder));
    process.setStandardInputFile(QProcess::nullDevice());
    cpu_set_t cores;
    CPU_ZERO(&cores);
    for (const int core : rules.offTheWindowCore ? serverCores() : std::vector<int>()) {
        CPU_SET(static_cast<std::size_t>(core), &cores);
    }
    const pid_t parent = ::getpid();
    process.setChildProcessModifier([rules, cores, parent] {
        ::setsid();
        ::umask(077);
        if (CPU_COUNT(&cores) > 0) {
            ::sched_setaffinity(0, sizeof cores, &cores);
        }
        if (rules.manyDescriptors) {
            raiseDescriptors();
        }
        dropTo(rules.account);
        // After the drop: changing the account clears the death signal.
        ::prctl(PR_SET_PDEATHSIG, rules.deathSignal);
        if (::getppid() != parent) {
            ::_exit(126);
        }
    });
}

void letEnd(std::unique_ptr<QProcess> process)
{
    QProcess* const ending = process.release();
    ending->disconnect();
    if (ending->state() == QProcess::NotRunning) {
        ending->deleteLater();
    } else {
        QObject::connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
    }
}

void letGo(std::unique_ptr<QProcess> process)
{
    process->disconnect();
    process->kill();
    letEnd(std::move(process));
}

} // namespace stormlab
