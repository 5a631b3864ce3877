// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/containerplan.h"
#include "core/runtime/engines/enginecall.h"
#include "core/runtime/engines/enginelocator.h"

#include <QObject>

#include <memory>
#include <vector>

namespace stormlab
{

/// Finds and removes what a crash has left in one engine: containers of sandboxes and of probes whose program is gone
/// or whose time is over, of this user of this computer only. An engine that is not there or does not answer has none,
/// as far as can be told; that is no error. Main thread.
class ContainerSweep : public QObject
{
    Q_OBJECT

public:
    explicit ContainerSweep(ContainerEngine::Kind kind, QObject* parent = nullptr);
    ~ContainerSweep() override;

    /// Answered by found().
    void look();
    /// Looks, then removes. Answered by found() and then swept().
    void sweep();

Q_SIGNALS:
    void found(const std::vector<stormlab::ContainerRecord>& leftovers);
    void swept(const std::vector<stormlab::ContainerRecord>& removed, const std::vector<stormlab::Error>& failures);

private:
    void list();
    void onInspected(const EngineReply& reply);
    void tell(std::vector<ContainerRecord> leftovers);
    void ask(const QStringList& arguments, void (ContainerSweep::*then)(const EngineReply&));
    void onListed(const EngineReply& reply);
    void removeNext();
    void onRemoved(const EngineReply& reply);

    EngineLocator m_locator;
    ContainerEngine m_engine;
    std::unique_ptr<EngineCall> m_call;
    std::vector<ContainerRecord> m_leftovers; ///< still to be removed
    std::vector<ContainerRecord> m_removed;
    std::vector<Error> m_failures;
    bool m_removes = false;
};

/// Asks for what recordsOf() reads: one line a container, because all that `inspect` tells of a hundred containers is
/// more than a call keeps.
[[nodiscard]] QStringList recordArguments(const QStringList& containers);
/// The records in the answer, of containers that carry all of our labels.
[[nodiscard]] std::vector<ContainerRecord> recordsOf(const QByteArray& inspected);

} // namespace stormlab
