// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/podpictures.h"

#include "tests/support/syntheticpods.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/drillpage.h"

#include <QDir>
#include <QTabBar>
#include <QTest>

#include <utility>

namespace stormlab
{

void takePods(const QDir& folder, const Look& look)
{
    const Timeline timeline = podTimeline();
    WindowRig rig;
    rig.window->resize(look.size);
    rig.show();
    look.give(rig.theme);
    rig.startDrill();
    const auto shot = [&](const QPixmap& picture, const char* page) {
        const QString path = folder.filePath(pictureName(page, look));
        if (!picture.save(path))
            qFatal("%s cannot be written", qPrintable(path));
    };
    for (const TimelineEvent& event : TimelineView(timeline).first(timeline.countUntil(DrillTime{47'600}))) {
        const bool isOfPods =
            std::holds_alternative<ProbeEnded>(event.body) || std::holds_alternative<PodChanged>(event.body);
        if (rig.source->now() + Milliseconds{500} <= event.time)
            rig.source->advance(Milliseconds{500});
        if (isOfPods)
            Q_EMIT rig.source->happened(event.time, event.body);
    }
    rig.controller.endBaseline();
    auto* tabs = namedFrom<QTabBar>(rig.window->drillPage(), "Service, probes or pods");
    QTRY_VERIFY(tabs->isVisible());
    for (const auto& [tab, page] : {std::pair(1, "probes"), std::pair(2, "pods")}) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(300);
        shot(rig.window->grab(), page);
    }
    DebriefPage debrief(rig.theme);
    debrief.show(podScenario(), TimelineView(timeline));
    debrief.resize(look.size.width(), 2 * look.size.height());
    debrief.QWidget::show();
    QTest::qWait(300);
    shot(debrief.grab(), "probes-debrief");
}

} // namespace stormlab
