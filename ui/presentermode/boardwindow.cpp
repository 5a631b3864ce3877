// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/boardwindow.h"

#include "core/domain/scenarioapps.h"
#include "core/domain/symptoms.h"
#include "core/runtime/drill/drillcontroller.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/rangeshown.h"
#include "ui/firstsize.h"
#include "ui/guide/guidepages.h"
#include "ui/pages/chartortable.h"
#include "ui/pages/drillfeed.h"
#include "ui/presentermode/questionpane.h"
#include "ui/presenters/statuspresenter.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace stormlab
{

namespace
{

constexpr QSize boardSize{1280, 720};
/// Of the chart below a question.
constexpr int leastChartHeight = 200;

int heightAt(const QWidget& widget, int width)
{
    return widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
}

} // namespace

QScreen* roomScreen(const QWidget& window)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other =
        std::ranges::find_if(screens, [&window](const QScreen* each) { return each != window.screen(); });
    return other == screens.end() ? nullptr : *other;
}

BoardWindow::BoardWindow(const Theme& theme, const DrillController& controller, const DrillFeed& feed)
    : m_theme(theme),
      m_controller(controller),
      m_feed(feed),
      m_title(new ToneLabel(theme, QString(), TextSize::Title, this)),
      m_banner(new StatusBanner(theme, this)),
      m_chart(new ActivityChart(theme, this)),
      m_layout(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setGuidePage(*this, QStringLiteral("presenter"));
    setWindowTitle(tr("Board – Stormlab"));
    m_title->setWordWrap(true);
    auto* content = new QWidget(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(24, 20, 24, 20);
    m_layout->setSpacing(14);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_banner);
    m_layout->addWidget(new ChartOrTable(*m_chart, this), 1);
    content->installEventFilter(this);
    whole->addWidget(new ScrollPane(content, this));
    ChartOrTable::installKey(*this);
    connect(&controller, &DrillController::timelineReset, this, &BoardWindow::begin);
    connect(&feed, &DrillFeed::refreshed, this, &BoardWindow::refresh);
    connect(m_chart, &TimeChart::showWanted, this, &BoardWindow::refresh);
    begin();
    refresh();
}

void BoardWindow::showBeside(const QWidget& presented)
{
    if (const QScreen* room = roomScreen(presented)) {
        // The keyboard stays with the teacher.
        setAttribute(Qt::WA_ShowWithoutActivating);
        setGeometry(room->geometry());
        showFullScreen();
        return;
    }
    giveFirstSize(*this, boardSize);
    show();
}

void BoardWindow::follow(const DemonstrationRun& run, const std::string& language)
{
    delete m_question.data();
    m_question = new QuestionPane(m_theme, run, language, this);
    m_layout->insertWidget(m_layout->count() - 1, m_question);
    connect(&run, &DemonstrationRun::changed, this, &BoardWindow::makeRoom);
    connect(&run, &QObject::destroyed, m_question, &QObject::deleteLater);
    makeRoom();
}

bool BoardWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QWidget::eventFilter(watched, event);
}

// Where chart and question have no room beside them, title and sentence give way while something is asked.
void BoardWindow::makeRoom()
{
    const bool asks = m_question && !m_question->isHidden();
    const QMargins around = m_layout->contentsMargins();
    const int width = this->width() - around.left() - around.right();
    const int least = std::max(leastChartHeight, m_chart->minimumSizeHint().height());
    int room = height() - around.top() - around.bottom() - least - m_layout->spacing();
    if (asks) {
        m_question->setMost(room);
        room -= m_question->heightForWidth(width);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_banner, m_title}) {
        room -= m_layout->spacing() + heightAt(*part, width);
        part->setVisible(!asks || room >= 0);
    }
}

void BoardWindow::begin()
{
    const Scenario& scenario = m_controller.scenario();
    m_title->setText(QString::fromStdString(scenario.title));
    m_chart->setSlots(appSlots(scenario));
    m_chart->setOrder(appOrder(scenario));
}

void BoardWindow::refresh()
{
    const DrillTime until = m_feed.moment();
    const TimeSpan shown = m_feed.range().span();
    const bool isReplay = m_controller.state() == DrillState::Replay;
    tellRange(*m_chart, m_feed.range(), isReplay ? TimeEdge::Moment : TimeEdge::Now);
    m_chart->show(m_feed.activity(), m_feed.marks(), shown.from, shown.until);
    m_banner->show(
        statusOf(symptomsAt(m_feed.view(), until, m_feed.phase(), m_feed.probes()), m_controller.scenario(), until));
}

} // namespace stormlab
