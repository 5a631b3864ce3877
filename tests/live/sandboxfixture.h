// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/nativesandbox.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace stormlab
{

/// A runtime folder and a cache of their own, so that a test sees only its own sandboxes.
class SandboxFixture
{
public:
    SandboxFixture();
    ~SandboxFixture();
    SandboxFixture(const SandboxFixture&) = delete;
    SandboxFixture& operator=(const SandboxFixture&) = delete;

    [[nodiscard]] NativeSandboxOptions options() const;
    [[nodiscard]] std::string runtime() const;
    [[nodiscard]] std::string cache() const;
    [[nodiscard]] std::unique_ptr<NativeSandbox> sandbox() const;

    /// Everything of ours that is still there: processes, folders, shared memory that nobody uses. Empty is good.
    [[nodiscard]] std::vector<std::string> remains() const;
    /// Only the processes and folders. Where a test has a /proc of its own, it sees the shared memory of the servers
    /// of other tests, and not those servers.
    [[nodiscard]] std::vector<std::string> leftInFolders() const;
    /// The folders of template data directories in the cache.
    [[nodiscard]] std::vector<std::string> templates() const;

private:
    QTemporaryDir m_folder;
    std::vector<std::string> m_unusedBefore;
};

/// The shipped scenario's server, with a drill id that has not been used yet.
[[nodiscard]] SandboxRequest shopRequest();

/// One login, some SQL, the first value of the last result; or "ERROR: …" with the server's words.
[[nodiscard]] std::string ask(const std::string& connection, const std::string& sql);

/// The connection string of a role, with a bound on how long a test waits for it.
[[nodiscard]] std::string as(const Sandbox& sandbox, const std::string& role, bool overSocket = false);

} // namespace stormlab

/// Without these, a comparison of answers that fails tells "<null>" in place of the server's words, and one of what is
/// left behind does not say what that is.
template <>
inline char* QTest::toString(const std::string& text)
{
    return qstrdup(text.c_str());
}

template <>
inline char* QTest::toString(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += "\n    " + line;
    }
    return qstrdup(lines.empty() ? "nothing" : text.c_str());
}
