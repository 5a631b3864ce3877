// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/folderreading.h"

#include "core/runtime/classroom/classwatch.h"
#include "ui/widgets/progressstrip.h"

#include <chrono>

namespace stormlab
{

namespace
{

/// Quick work does not flicker.
constexpr std::chrono::milliseconds beforeItShows{500};

} // namespace

FolderReading::FolderReading(const Theme& theme, QWidget* parent)
    : QObject(parent), m_strip(new ProgressStrip(theme, parent))
{
    m_strip->setCancellable(true);
    m_strip->hide();
    m_moment.setSingleShot(true);
    m_moment.setInterval(beforeItShows);
    connect(&m_moment, &QTimer::timeout, m_strip, &QWidget::show);
    connect(m_strip, &ProgressStrip::cancelled, this, [this] {
        end();
        Q_EMIT cancelled();
    });
}

void FolderReading::follow(const ClassWatch& watch)
{
    m_goesOn = true;
    tell(0, 0);
    connect(&watch, &ClassWatch::reading, this, &FolderReading::tell);
    connect(&watch, &ClassWatch::settled, this, &FolderReading::end);
    connect(&watch, &ClassWatch::trouble, this, &FolderReading::pause);
}

// What is out of reach is told elsewhere. It may come back, and is read then.
void FolderReading::pause()
{
    m_moment.stop();
    m_strip->hide();
}

void FolderReading::end()
{
    m_goesOn = false;
    pause();
}

void FolderReading::tell(int done, int total)
{
    if (!m_goesOn)
        return;
    m_strip->showStep(tr("Reading the results"), done, total);
    if (!m_strip->isVisible() && !m_moment.isActive())
        m_moment.start();
}

} // namespace stormlab
