// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/csvimportrun.h"

#include <QFile>

#include <utility>

namespace stormlab
{

namespace
{

constexpr int eventsATurn = 50;
constexpr int breathMilliseconds = 10;

} // namespace

CsvImportRun::CsvImportRun(ImportedTimeline timeline, const QString& file, QObject* parent)
    : QObject(parent), m_timeline(std::move(timeline)), m_file(file)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &CsvImportRun::write);
    connect(&m_output, &RecordingOutput::failed, this, &CsvImportRun::fail);
    connect(&m_output, &RecordingOutput::closed, this, [this] {
        if (!std::exchange(m_finished, true))
            Q_EMIT finished(std::nullopt);
    });
}

void CsvImportRun::start()
{
    if (const Result<void> opened = m_output.open(m_file); !opened) {
        m_finished = true;
        Q_EMIT finished(opened.error());
        return;
    }
    m_turn.start(0);
}

void CsvImportRun::interrupt()
{
    fail({ErrorCode::Interrupted, "The import was interrupted; nothing is left of it.", {}, {}});
}

void CsvImportRun::write()
{
    for (int count = 0; count < eventsATurn && !m_output.isBehind(); ++count) {
        const std::optional<TimelineEvent> event = m_timeline.next();
        if (!event) {
            m_output.close();
            return;
        }
        m_output.accept(*event);
    }
    m_turn.start(m_output.isBehind() ? breathMilliseconds : 0);
}

void CsvImportRun::fail(const Error& error)
{
    if (std::exchange(m_finished, true))
        return;
    m_turn.stop();
    m_output.close();
    QFile::remove(m_file);
    Q_EMIT finished(error);
}

} // namespace stormlab
