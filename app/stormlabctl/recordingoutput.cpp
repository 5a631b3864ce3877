// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/recordingoutput.h"

#include "core/runtime/recording/recordingfile.h"

#include <QFileInfo>

#include <variant>

namespace stormlab
{

namespace
{

constexpr std::uint64_t backlog = 200;

} // namespace

RecordingOutput::RecordingOutput(QObject* parent) : QObject(parent)
{
    connect(&m_recorder, &Recorder::failed, this, [this](Error error) {
        error.nextStep = "What was written before can be read.";
        Q_EMIT failed(error);
    });
    connect(&m_recorder, &Recorder::closed, this, &RecordingOutput::closed);
}

Result<void> RecordingOutput::check(const QString& path)
{
    if (path.isEmpty())
        return Error{ErrorCode::Usage, "--out FILE is missing: where the recording goes.", {}, {}};
    return checkNewRecording(path);
}

Result<void> RecordingOutput::open(const QString& path)
{
    if (Result<void> checked = check(path); !checked)
        return checked;
    m_path = path;
    return m_recorder.open(path);
}

void RecordingOutput::accept(const TimelineEvent& event)
{
    ++m_events;
    if (std::holds_alternative<Sample>(event.body))
        ++m_samples;
    m_duration = event.time;
    m_recorder.accept(event);
}

void RecordingOutput::close()
{
    m_recorder.close();
}

bool RecordingOutput::isBehind() const
{
    return m_events > m_recorder.written() + backlog;
}

std::int64_t RecordingOutput::bytes() const
{
    return m_path.isEmpty() ? 0 : QFileInfo(m_path).size();
}

} // namespace stormlab
