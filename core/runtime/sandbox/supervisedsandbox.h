// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/sandbox.h"
#include "core/runtime/sandbox/servertask.h"

#include <memory>

namespace stormlab
{

/// What is the same for every engine: which operation is legal when, the sign of life that ends a resume or a restart,
/// and the answers owed to destroy().
class SupervisedSandbox : public Sandbox
{
    Q_OBJECT

public:
    using Sandbox::Sandbox;
    ~SupervisedSandbox() override;

    [[nodiscard]] State state() const override { return m_state; }
    void destroy() final;

protected:
    /// True, and failed() has been emitted, when the operation is not legal now.
    [[nodiscard]] bool refuse(State needed, const char* what);
    /// Is a pause or a resume under way that nothing has overtaken?
    [[nodiscard]] bool isChanging() const { return m_changing && !m_destroying; }
    [[nodiscard]] bool isBeingDestroyed() const { return m_destroying; }
    void beginChange() { m_changing = true; }
    void endChange(State state);
    /// Waits until the server answers the lab, whatever it says; then Ready and resumed(), or failed().
    void awaitLife();
    void dropTask();
    void enter(State state) { m_state = state; }
    /// Answers every call of destroy() so far. Legal once nothing is left.
    void answerGone();

    /// Something beside pause and resume keeps the server from coming to rest.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    /// Ends and removes everything, then calls answerGone(). Called once, and not where there is nothing to remove.
    virtual void tearDown() = 0;

private:
    State m_state = State::Absent;
    bool m_changing = false;   ///< a pause or resume is under way
    bool m_destroying = false; ///< from destroy() on
    int m_goneOwed = 0;        ///< answers owed to calls of destroy()
    std::unique_ptr<ServerTask> m_task;
};

} // namespace stormlab
