// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/recording/demonstrationdisk.h"

#include <QObject>

#include <functional>
#include <string>

class QWidget;

namespace stormlab
{

class DemonstrationRun;
class RecordingOpener;
class ReplayWindow;
class Theme;

/// Opens demonstrations: a replay of their recording that stops and asks. Whoever opens a recording that has one beside
/// it is offered that. Files are read on another thread. Main thread; it must outlive the windows that ask it, and the
/// opener and the theme must outlive it.
class DemonstrationOpener : public QObject
{
    Q_OBJECT

public:
    /// `language`: of the texts, where a demonstration has it.
    DemonstrationOpener(const Theme& theme, RecordingOpener& recordings, std::string language,
                        QObject* parent = nullptr);
    /// Waits for a file that is being read.
    ~DemonstrationOpener() override;

    /// `asker`: the window that tells what went wrong; nullptr: failed() does.
    void open(const QString& path, QWidget* asker);
    /// The same of a person's own file, which is from then on among those that were opened last.
    void openOwn(const QString& path, QWidget* asker);

Q_SIGNALS:
    void begun(stormlab::ReplayWindow* window, stormlab::DemonstrationRun* run);
    void failed(const stormlab::Error& error);

private:
    using Then = std::function<void()>;

    void read(const QString& path, QWidget* asker, const Then& then);
    void offer(ReplayWindow* window);
    void show(ReplayWindow& window, const Demonstration& demonstration);

    const Theme& m_theme;
    RecordingOpener& m_recordings;
    const std::string m_language;
    DemonstrationDisk m_disk;
};

} // namespace stormlab
