// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/containerengine.h"
#include "core/runtime/sandbox/sandbox.h"
#include "core/runtime/sandbox/serverprocesses.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// Whose container it is, in labels that any engine can be asked for. Told apart: two users of one computer, two
/// computers that use one engine, a program that runs and a later one with the same number.
struct ContainerOwner {
    std::string host; ///< name of the computer and a short hash of its machine id
    uid_t user = 0;
    std::string boot; ///< bootId()
    ProcessIdentity process;

    friend bool operator==(const ContainerOwner&, const ContainerOwner&) = default;

    /// This program. Reads a few files.
    [[nodiscard]] static ContainerOwner self();
};

/// What the labels of a container say.
struct ContainerRecord {
    QString name;
    std::string drillId;
    std::string scenario;
    ContainerOwner owner;
    std::int64_t expires = 0; ///< seconds since 1970

    friend bool operator==(const ContainerRecord&, const ContainerRecord&) = default;
};

constexpr const char* drillLabel = "org.stormlab.drill";

[[nodiscard]] std::map<QString, QString> labelsOf(const ContainerRecord& record);
/// The same as arguments of `create` or `run`.
[[nodiscard]] QStringList labelArguments(const ContainerRecord& record);
/// Nothing when a label is missing or is no number: then it is not ours to touch.
[[nodiscard]] std::optional<ContainerRecord> recordOf(const QString& name, const std::map<QString, QString>& labels);

/// May it be removed: ours (this user of this computer), and its program is gone or its time is over?
/// `alive`: does the process that the record names run?
[[nodiscard]] bool isLeftOver(const ContainerRecord& record, const ContainerOwner& self, std::int64_t now, bool alive);

/// What bounds the container, as far as its engine can enforce it.
struct ContainerLimits {
    std::optional<int> memoryMegabytes;
    std::optional<int> processes;
    std::optional<double> cpus;
    QString cores; ///< "1,2,3"; empty: all

    friend bool operator==(const ContainerLimits&, const ContainerLimits&) = default;
};

/// Enough for the server with all its slots taken, its files (which lie in memory) and its script, and no more.
[[nodiscard]] ContainerLimits limitsFor(const SandboxSpec& spec);

/// For ContainerLimits: "1,2,3".
[[nodiscard]] QString coreList(const std::vector<int>& cores);

/// Without those of `unenforced` ("memory", "cpu", "pids", "cpuset"), which some engines refuse to start with.
[[nodiscard]] ContainerLimits enforceable(ContainerLimits limits, const QStringList& unenforced);

struct ContainerPlan {
    ContainerRecord record;
    QString image;
    QStringList volumes; ///< folders that the image declares as volumes: kept empty, so that no volume is made
    ContainerLimits limits;
    std::int64_t lifetimeSeconds = 0; ///< after it the container ends itself
    bool pooled = false;              ///< a pooler's port is published, too
};

/// "stormlab-DRILL".
[[nodiscard]] QString containerName(const std::string& drillId);

// Where they listen in there.
constexpr int serverPortInside = 5432;
constexpr int poolerPortInside = 6432;

/// The arguments of `create`: hardened, nothing of the host mounted, ports on its loopback chosen by the engine.
[[nodiscard]] QStringList createArguments(const ContainerPlan& plan);

/// What the script in the container is fed: the server's configuration, the statements that make its roles, and the
/// pooler's files where there is one.
[[nodiscard]] Result<QByteArray> serverFiles(const SandboxRequest& request, int major,
                                             const std::map<std::string, std::string>& passwords);

} // namespace stormlab
