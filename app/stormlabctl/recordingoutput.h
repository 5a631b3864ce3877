// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/recording/recorder.h"

#include <QObject>

#include <cstdint>

namespace stormlab
{

/// The recording that `record` and `import` write: a new file, and what is in it. Main thread.
class RecordingOutput : public QObject
{
    Q_OBJECT

public:
    explicit RecordingOutput(QObject* parent = nullptr);

    /// Usage where something is there already: an incident is not recorded twice.
    [[nodiscard]] static Result<void> check(const QString& path);
    /// Creates the file.
    Result<void> open(const QString& path);
    void accept(const TimelineEvent& event);
    /// Writes what waits; answered by closed(). The figures stay.
    void close();

    /// Whether so much waits for the disk that it is better to give it some time.
    [[nodiscard]] bool isBehind() const;
    [[nodiscard]] std::uint64_t events() const { return m_events; }
    [[nodiscard]] std::uint64_t samples() const { return m_samples; }
    /// When the last event happened.
    [[nodiscard]] DrillTime duration() const { return m_duration; }
    /// Of the file, as far as it is written.
    [[nodiscard]] std::int64_t bytes() const;
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// Comes once; what was written before can be read.
    void failed(const stormlab::Error& error);
    /// The file is whole, if it did not fail.
    void closed();

private:
    Recorder m_recorder;
    QString m_path;
    std::uint64_t m_events = 0;
    std::uint64_t m_samples = 0;
    DrillTime m_duration{0};
};

} // namespace stormlab
