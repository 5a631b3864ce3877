// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/commandrun.h"
#include "app/stormlabctl/foregrounddrill.h"
#include "core/domain/diagnosis.h"
#include "core/domain/scorecard.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace stormlab
{

struct UnattendedOrder {
    DrillOrder drill;
    CommandOrder command;
    std::optional<Diagnosis> diagnosis; ///< given when the incident is on
    std::chrono::seconds timeout{600};  ///< for all of it
};

/// How an unattended drill ended.
struct UnattendedOutcome {
    std::optional<Scorecard> scorecard; ///< absent when it was not checked
    std::optional<Error> error;         ///< why it was not
    std::optional<int> commandStatus;   ///< absent when the command did not end by itself
    std::string commandOutput;          ///< where it was captured
    std::string leftOver;               ///< what of the sandbox could not be removed, in words; empty: nothing
};

/// A drill that a command works on: starts it, waits until the incident is on, gives the diagnosis, runs the command,
/// checks, and removes everything again. Main thread.
class UnattendedDrill : public QObject
{
    Q_OBJECT

public:
    /// The incident has to be on this long after its inject at the latest.
    static constexpr std::chrono::seconds incidentLimit{60};

    UnattendedDrill(DrillController::SourceFactory makeSource, UnattendedOrder order, QObject* parent = nullptr);
    ~UnattendedDrill() override;

    void start();
    /// Ends it half-way with this error. Answered by finished().
    void abandon(const Error& error);

Q_SIGNALS:
    /// What happens now, for people who wait.
    void said(const QString& line);
    /// Nothing of the drill is left. Comes once.
    void finished(const stormlab::UnattendedOutcome& outcome);

private:
    enum class Step { Preparing, AwaitingIncident, Command, Checking, Ending };

    DrillController& controller() { return m_drill.controller(); }
    void onState(DrillState state);
    void onAppended();
    void onIncident();
    void onCommandEnded(int status);
    void onChecked(const Scorecard& scorecard);
    void onEnded(const QString& leftOver);
    void checkWhenPossible();
    void end();
    void finishWhenAllEnded();

    UnattendedOrder m_order;
    ForegroundDrill m_drill;
    CommandRun m_command;
    UnattendedOutcome m_outcome;
    QTimer m_timeout;
    QTimer m_incidentLimit;
    Step m_step = Step::Preparing;
    bool m_asked = false; ///< this drill's own check is under way
    bool m_ended = false; ///< the sandbox is gone
    bool m_told = false;
};

} // namespace stormlab
