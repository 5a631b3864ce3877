// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workline.h"

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/report/reportreader.h"
#include "ui/pages/debriefexport.h"
#include "ui/pages/debriefprint.h"
#include "ui/widgets/progressstrip.h"

#include <QAction>
#include <QMainWindow>
#include <QPointer>

#include <chrono>
#include <deque>
#include <memory>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

constexpr auto aMoment = 500ms;
constexpr int wholeWork = 100;

/// What can be begun, cancelled and ended as often as somebody likes, one after another.
template <typename Work>
void showWork(const Theme& theme, QMainWindow& window, Work& work, const QString& says)
{
    const auto lines = std::make_shared<std::deque<QPointer<WorkLine>>>();
    QObject::connect(&work, &Work::begun, &window, [&theme, &window, &work, says, lines] {
        auto* line = new WorkLine(theme, window, says);
        lines->emplace_back(line);
        QObject::connect(line, &WorkLine::cancelled, &work, &Work::cancel);
    });
    QObject::connect(&work, &Work::ended, &window, [lines] {
        if (!lines->empty() && lines->front())
            lines->front()->end();
        if (!lines->empty())
            lines->pop_front();
    });
}

} // namespace

WorkLine::WorkLine(const Theme& theme, QMainWindow& window, const QString& says, WayOut wayOut)
    : QToolBar(&window), m_says(says), m_strip(new ProgressStrip(theme, this))
{
    setWindowTitle(says);
    setAccessibleName(tr("Work that goes on"));
    setMovable(false);
    toggleViewAction()->setVisible(false);
    m_strip->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_strip->setCancellable(wayOut == WayOut::Cancel);
    m_strip->showStep(says, 0, 0);
    addWidget(m_strip);
    // A row of its own: beside another one it would lose its button where there is little room.
    window.addToolBarBreak(Qt::BottomToolBarArea);
    window.addToolBar(Qt::BottomToolBarArea, this);
    hide();
    connect(m_strip, &ProgressStrip::cancelled, this, &WorkLine::cancelled);
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, &QWidget::show);
    m_moment.start(aMoment);
}

void WorkLine::tell(int percent)
{
    m_strip->showStep(m_says, percent, wholeWork);
}

void WorkLine::end()
{
    m_moment.stop();
    hide();
    deleteLater();
}

void showReading(const Theme& theme, const QWidget& asker, ReportReading& reading)
{
    auto* window = qobject_cast<QMainWindow*>(asker.window());
    if (window == nullptr)
        return;
    auto* line = new WorkLine(theme, *window, WorkLine::tr("Reading the recording"));
    QObject::connect(line, &WorkLine::cancelled, &reading, &ReportReading::cancel);
    QObject::connect(&reading, &ReportReading::progressed, line, &WorkLine::tell);
    QObject::connect(&reading, &ReportReading::ended, line, &WorkLine::end);
}

void showExports(const Theme& theme, QMainWindow& window, DebriefExport& exporter)
{
    showWork(theme, window, exporter, WorkLine::tr("Writing the file"));
}

void showPrints(const Theme& theme, QMainWindow& window, DebriefPrint& printer)
{
    showWork(theme, window, printer, WorkLine::tr("Printing the debrief"));
    QObject::connect(&printer, &DebriefPrint::asking, &window, [&theme, &window, &printer] {
        auto* line = new WorkLine(theme, window, WorkLine::tr("Asking for printers"));
        QObject::connect(&printer, &DebriefPrint::asked, line, &WorkLine::end);
        QObject::connect(line, &WorkLine::cancelled, &printer, &DebriefPrint::stopAsking);
    });
}

void showRemovals(const Theme& theme, QMainWindow& window, const DrillController& controller)
{
    QObject::connect(&controller, &DrillController::removing, &window, [&theme, &window, &controller] {
        auto* line = new WorkLine(theme, window, WorkLine::tr("Removing the sandbox"), WorkLine::WayOut::None);
        QObject::connect(&controller, &DrillController::stopped, line, &WorkLine::end);
        QObject::connect(&controller, &DrillController::timelineReset, line, &WorkLine::end);
    });
}

} // namespace stormlab
