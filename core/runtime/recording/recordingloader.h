// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

class RecordingReader;

/// A part of a recording, as it was read.
struct RecordingPart {
    std::vector<TimelineEvent> events;
    int percent = 100;             ///< of the file that has been read now
    std::optional<DrillTime> ends; ///< of the whole recording, where its index tells
    bool last = true;              ///< nothing follows
    std::string missing;           ///< of the last part: what cannot be read and why; empty when nothing is missing
};

/// Blocks on the disk. `reader`: that of the parts before.
[[nodiscard]] RecordingPart nextPartOf(RecordingReader& reader);

/// Reads the rest of a recording on another thread, part by part, each while the one before it is taken in. So the
/// main thread never has more to do at once than a part. Main thread.
class RecordingLoader : public QObject
{
    Q_OBJECT

public:
    /// The pool must outlive it.
    RecordingLoader(QThreadPool& pool, std::shared_ptr<RecordingReader> reader, QObject* parent = nullptr);

    /// Answered by read(), as often as it takes.
    void start() { readNext(); }

Q_SIGNALS:
    void read(const stormlab::RecordingPart& part);

private:
    void readNext();

    QThreadPool& m_pool;
    std::shared_ptr<RecordingReader> m_reader;
};

} // namespace stormlab
