// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/classroom/resultwork.h"
#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/report/wholefile.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stormlab
{

/// Keeps the result file of a drill of a class up to date: written whole at each change of state and every 15 s while
/// the drill runs, on a thread of its own, one after another. A change of state is never left out for a disk that is
/// slow. A disk or a network that fails is told once, and tried again until the next drill begins. Main thread, which
/// waits for the disk in the destructor only.
class ResultKeeper : public QObject
{
    Q_OBJECT

public:
    struct Surroundings {
        std::string drill; ///< as newDrillId() makes it
        DrillController::WallClock wallClock;
        /// The file of the present or last drill; empty where there is none.
        std::function<QString()> recording;
        std::chrono::milliseconds every{15'000};
        FileWriter writer = writeWholeFile; ///< called on the other thread
    };

    ResultKeeper(DrillController& controller, Surroundings surroundings, QObject* parent = nullptr);
    ~ResultKeeper() override;

    /// Every drill with this class's id that begins from now on has a result.
    void follow(ClassDrill drill);
    /// The class of the present or last drill; nullptr where it is of none.
    [[nodiscard]] const ClassDrill* drill() const { return m_present ? &*m_order : nullptr; }
    /// Of the present or last drill; empty where it is of no class.
    [[nodiscard]] QString path() const { return m_present ? m_path : QString(); }
    /// The recording of the last drill is whole: it is put beside the result, and named in it.
    void recordingClosed();
    /// The last drill has ended, and its recording has still to become whole or to be put beside the result. False also
    /// after a failure.
    [[nodiscard]] bool awaitsRecording() const;
    /// Nothing of the last drill has still to be written. False also after a failure, until that is tried again.
    [[nodiscard]] bool isSettled() const;
    /// The last attempt to write failed.
    [[nodiscard]] bool isTroubled() const { return m_troubled; }

Q_SIGNALS:
    /// The file is there, as far as the drill has come.
    void written(const QString& path);
    /// An attempt to write has come to its end, however.
    void answered();
    /// Once for each time that it goes wrong; the drill goes on.
    void failed(const stormlab::Error& error);

private:
    void beginDrill();
    void endDrill();
    void onState(DrillState state);
    void enter(ResultState state);
    [[nodiscard]] bool isOver() const { return m_state == ResultState::Finished || m_state == ResultState::Ended; }
    void post();
    void postAgain();
    void queue(const std::shared_ptr<ResultWork>& work, ResultStep step, std::function<void(const Result<void>&)> then);
    void queueLast(const std::shared_ptr<ResultWork>& work, ResultStep step);
    void closeEarlier();
    void onWritten(const Result<void>& outcome);
    [[nodiscard]] ResultStep nextStep();

    DrillController& m_controller;
    const Surroundings m_surroundings;
    std::optional<ClassDrill> m_order;
    std::shared_ptr<ResultWork> m_present; ///< of the present drill; used on the thread of the pool alone
    QString m_path;
    int m_drills = 0;
    std::size_t m_taken = 0; ///< events that have been handed over
    ResultState m_state = ResultState::Begun;
    std::array<std::optional<Milliseconds>, resultStateCount> m_reached{};
    /// A drill whose recording was not whole yet when the next one began.
    struct Earlier {
        std::shared_ptr<ResultWork> work;
        ResultStep step;
    };

    std::vector<Earlier> m_earlier;
    bool m_served = false; ///< the present drill has had a server: its recording is kept
    QString m_recording;   ///< of the present drill, as it was known last
    QString m_closed;      ///< the same, once it is whole
    int m_queued = 0;      ///< steps of the present drill that have not been answered
    bool m_failed = false; ///< the last one that was answered was not written
    bool m_troubled = false;
    QTimer m_now;
    QTimer m_again;
    QThreadPool m_disk;
};

} // namespace stormlab
