// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/clientsettingspanel.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/sessionpanel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace stormlab;

namespace
{

const QStringList settingsOnce{QStringLiteral("client-settings")};

QStringList viewsOpened(const WindowRig& rig)
{
    QStringList views;
    for (const TimelineEvent& event : TimelineView(rig.controller.timeline())) {
        if (const auto* opened = std::get_if<ViewOpened>(&event.body))
            views << QString::fromStdString(opened->view);
    }
    return views;
}

} // namespace

/// What of all that a person sees is recorded as a look, and what is not.
class TestLooks : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    [[nodiscard]] DrillPage& page() const { return m_rig->window->drillPage(); }
    /// The one with the client settings.
    [[nodiscard]] PanelDock& dock() const
    {
        const auto& panes = page().panes();
        return *std::ranges::find(panes, Key::PaneClients, &DrillPage::Pane::key)->dock;
    }
    [[nodiscard]] QString titleOf(Key pane) const
    {
        return std::ranges::find(page().panes(), pane, &DrillPage::Pane::key)->dock->windowTitle();
    }
    /// The row of tabs over the panes.
    [[nodiscard]] QTabBar* tabs() const
    {
        for (auto* bar : page().findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    /// On the pane's tab.
    void click(Key pane) const
    {
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            if (tabs()->tabText(tab) == titleOf(pane))
                QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(tab).center());
        }
    }
    /// Clicks a setting.
    void useSettings() const
    {
        auto* table = page().findChild<ClientSettingsPanel*>()->findChild<QTableWidget*>();
        QTRY_VERIFY(table->rowCount() > 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(0, 0)).center());
    }
    void storm() const
    {
        m_rig->source->advance(Milliseconds{20'000});
        m_rig->controller.endBaseline();
        QVERIFY(m_rig->controller.state() == DrillState::Incident);
    }
    [[nodiscard]] DrillTime timeOfIncident() const
    {
        for (const TimelineEvent& event : TimelineView(m_rig->controller.timeline())) {
            if (std::holds_alternative<InjectFired>(event.body))
                return event.time;
        }
        return DrillTime::max();
    }
    [[nodiscard]] DrillTime timeOfLastLook() const
    {
        DrillTime last{0};
        for (const TimelineEvent& event : TimelineView(m_rig->controller.timeline())) {
            if (std::holds_alternative<ViewOpened>(event.body))
                last = event.time;
        }
        return last;
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void whoOpensTheClientSettingsHasLookedAtThem()
    {
        showIncident(*m_rig);
        m_rig->window->actions().hint.trigger();
        QCOMPARE(viewsOpened(*m_rig), QStringList());
        m_rig->window->actions().deploy.trigger();
        QTRY_COMPARE(viewsOpened(*m_rig), QStringList{QStringLiteral("client-settings")});
    }

    void theTabOfTheClientSettingsIsALookAtThem()
    {
        showIncident(*m_rig);
        click(Key::PaneClients);
        QTRY_COMPARE(viewsOpened(*m_rig), settingsOnce);
    }

    void theArrowKeysInTheRowOfTabsLookAsWell()
    {
        showIncident(*m_rig);
        tabs()->setFocus(Qt::TabFocusReason);
        while (tabs()->tabText(tabs()->currentIndex()) != titleOf(Key::PaneClients))
            QTest::keyClick(tabs(), Qt::Key_Right);
        QCOMPARE(viewsOpened(*m_rig), settingsOnce);
    }

    void anOpeningIsOneLookWhateverIsUsedInIt()
    {
        showIncident(*m_rig);
        click(Key::PaneClients);
        useSettings();
        page().goTo(Key::PaneClients);
        click(Key::PaneClients);
        QCOMPARE(viewsOpened(*m_rig), settingsOnce);
        page().goTo(Key::PaneBrief);
        page().goTo(Key::PaneClients);
        QCOMPARE(viewsOpened(*m_rig), settingsOnce + settingsOnce);
    }

    void aPaneThatComesToTheFrontByItselfIsNoLook()
    {
        showIncident(*m_rig);
        dock().raise();
        QTRY_VERIFY(dock().isInFront());
        QCOMPARE(viewsOpened(*m_rig), QStringList());
        page().removeDockWidget(&dock());
        page().addDockWidget(Qt::LeftDockWidgetArea, &dock());
        dock().show();
        QTRY_VERIFY(dock().isInFront());
        QCOMPARE(viewsOpened(*m_rig), QStringList());
    }

    void aWindowThatIsRestoredIsNoLook()
    {
        showIncident(*m_rig);
        dock().raise();
        QSignalSpy shown(&dock(), &QDockWidget::visibilityChanged);
        m_rig->window->hide();
        m_rig->window->QWidget::show();
        QTRY_VERIFY(!shown.empty() && shown.last().front().toBool());
        QCOMPARE(viewsOpened(*m_rig), QStringList());
    }

    void aLayoutThatShowsTheSettingsIsNoLook()
    {
        m_rig->show();
        m_rig->startDrill();
        QTRY_VERIFY(!page().docks().layout().isEmpty());
        page().addDockWidget(Qt::LeftDockWidgetArea, &dock());
        const QByteArray layout = page().docks().layout();
        m_rig = std::make_unique<WindowRig>();
        page().docks().keep(layout);
        showIncident(*m_rig);
        QTRY_VERIFY(dock().isInFront());
        QCOMPARE(viewsOpened(*m_rig), QStringList());
        useSettings();
        QCOMPARE(viewsOpened(*m_rig), settingsOnce);
    }

    void whoHasThemOpenWhenTheIncidentBeginsLooksThen()
    {
        m_rig->show();
        m_rig->startDrill();
        page().goTo(Key::PaneClients);
        QCOMPARE(viewsOpened(*m_rig), settingsOnce);
        storm();
        QCOMPARE(viewsOpened(*m_rig), settingsOnce + settingsOnce);
        QVERIFY(timeOfLastLook() >= timeOfIncident());
    }

    void whoHasClosedThemBeforeTheIncidentDoesNotLookThen()
    {
        m_rig->show();
        m_rig->startDrill();
        page().goTo(Key::PaneClients);
        page().goTo(Key::PaneBrief);
        storm();
        QCOMPARE(viewsOpened(*m_rig), settingsOnce);
    }

    void whoWasShownThemUnaskedBeforeTheIncidentDoesNotLookThen()
    {
        m_rig->show();
        m_rig->startDrill();
        dock().raise();
        QTRY_VERIFY(dock().isInFront());
        storm();
        QCOMPARE(viewsOpened(*m_rig), QStringList());
    }

    void aCheckThatEndsIsNoSecondLook()
    {
        showIncident(*m_rig);
        page().goTo(Key::PaneClients);
        m_rig->runCheck();
        QTRY_VERIFY(m_rig->controller.state() == DrillState::Incident);
        QCOMPARE(viewsOpened(*m_rig), settingsOnce);
    }

    void theSessionTableDoesNotGroupUntilThePersonDoes()
    {
        showIncident(*m_rig);
        QVERIFY(tableOf(*m_rig)->model()->rowCount() > 80);
        QCOMPARE(viewsOpened(*m_rig), QStringList());
        choose(named<QComboBox>(sessionsOf(*m_rig), "Group by"), 1);
        QCOMPARE(viewsOpened(*m_rig), QStringList{QStringLiteral("sessions-by-application")});
        QCOMPARE(tableOf(*m_rig)->model()->rowCount(), 5);
    }

    void groupingByStateIsALookAtStates()
    {
        showIncident(*m_rig);
        choose(named<QComboBox>(sessionsOf(*m_rig), "Group by"), 2);
        QVERIFY(viewsOpened(*m_rig).contains(QStringLiteral("session-states")));
    }

    void openingTheLimitsIsALookAtTheCeiling()
    {
        showIncident(*m_rig);
        named<QPushButton>(m_rig->window->drillPage().board(), "Limits: how many connections there can be")->click();
        QCOMPARE(viewsOpened(*m_rig), QStringList{QStringLiteral("limits")});
    }
};

QUIET_TEST_MAIN(TestLooks)
#include "tst_looks.moc"
