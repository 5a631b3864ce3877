// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/sqleditor.h"

#include <QApplication>
#include <QImage>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace stormlab;

namespace
{

constexpr int moreStopsThanThereAre = 80;

QString nameOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->accessibleName();
}

QRect placeIn(const QWidget& window, const QWidget* widget)
{
    return {widget->mapTo(&window, QPoint(0, 0)), widget->size()};
}

QImage pictureOf(QWidget& window, const QWidget* widget)
{
    return window.grab(placeIn(window, widget)).toImage();
}

} // namespace

class TestTabbing : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    /// The places that Tab leads to from where the keyboard is, in order, until it comes round.
    QList<QWidget*> stops()
    {
        QList<QWidget*> found;
        for (int i = 0; i < moreStopsThanThereAre; ++i) {
            QTest::keyClick(m_rig->window->windowHandle(), Qt::Key_Tab);
            if (found.contains(QApplication::focusWidget()))
                break;
            found << QApplication::focusWidget();
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }
    void init() { m_rig = std::make_unique<WindowRig>(pooledScenario()); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void tabLeadsOnlyToWhatIsSeen_data()
    {
        QTest::addColumn<int>("pane");
        for (const Key pane : {Key::PaneBrief, Key::PaneDiagnosis, Key::PaneClients, Key::PaneEvents, Key::PanePooler})
            QTest::addRow("%s", qPrintable(keyText(pane))) << static_cast<int>(pane);
    }
    void tabLeadsOnlyToWhatIsSeen()
    {
        QFETCH(const int, pane);
        showIncident(*m_rig);
        m_rig->window->drillPage().goTo(static_cast<Key>(pane));
        const QWidget* start = QApplication::focusWidget();
        const QList<QWidget*> all = stops();
        QStringList names;
        for (const QWidget* stop : all)
            names << nameOf(stop);
        QVERIFY2(all.size() > 10, qPrintable(names.join(QLatin1Char('\n'))));
        QVERIFY(all.size() < moreStopsThanThereAre);
        QVERIFY(all.contains(start));
        for (const QWidget* stop : all)
            QVERIFY2(m_rig->window->rect().contains(placeIn(*m_rig->window, stop)), qPrintable(nameOf(stop)));
    }

    void everyStopShowsThatItHasTheKeyboard()
    {
        showIncident(*m_rig);
        for (const Key pane :
             {Key::PaneBrief, Key::PaneDiagnosis, Key::PaneClients, Key::PaneEvents, Key::PanePooler}) {
            m_rig->window->drillPage().goTo(pane);
            for (QWidget* stop : stops()) {
                stop->setFocus(Qt::TabFocusReason);
                const QImage with = pictureOf(*m_rig->window, stop);
                stop->clearFocus();
                QVERIFY2(with != pictureOf(*m_rig->window, stop), qPrintable(nameOf(stop)));
            }
        }
    }

    void aPaneThatComesToTheFrontLosesNothing()
    {
        showIncident(*m_rig);
        for (const DrillPage::Pane& each : m_rig->window->drillPage().panes()) {
            m_rig->window->drillPage().goTo(each.key);
            QVERIFY(each.dock->widget()->isVisible());
            QVERIFY(each.dock->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void theRowOfTabsComesBeforeItsPaneAndTheConsoleLast_data()
    {
        QTest::addColumn<int>("pane");
        for (const Key pane : {Key::PaneBrief, Key::PaneDiagnosis, Key::PaneClients, Key::PaneEvents, Key::PanePooler})
            QTest::addRow("%s", qPrintable(keyText(pane))) << static_cast<int>(pane);
    }
    void theRowOfTabsComesBeforeItsPaneAndTheConsoleLast()
    {
        QFETCH(const int, pane);
        showIncident(*m_rig);
        DrillPage& page = m_rig->window->drillPage();
        page.goTo(static_cast<Key>(pane));
        sessionsOf(*m_rig).setFocus();
        QStringList parts;
        for (const QWidget* stop : stops()) {
            QString part = QStringLiteral("the rest");
            if (qobject_cast<const QTabBar*>(stop) != nullptr)
                part = QStringLiteral("tabs");
            for (const DrillPage::Pane& each : page.panes()) {
                if (each.dock->isAncestorOf(stop))
                    part = keyText(each.key);
            }
            if (parts.isEmpty() || parts.back() != part)
                parts << part;
        }
        // The session table, from which it leads here, is the last of the board.
        QCOMPARE(parts.join(QStringLiteral(", ")), (QStringList{QStringLiteral("tabs"), keyText(static_cast<Key>(pane)),
                                                                keyText(Key::PaneConsole), QStringLiteral("the rest")})
                                                       .join(QStringLiteral(", ")));
    }

    void tabIndentsLinesThatAreSelected()
    {
        showIncident(*m_rig);
        SqlEditor& editor = m_rig->window->drillPage().console().editor();
        editor.setText(QStringLiteral("select 1,\n2"));
        m_rig->window->drillPage().goTo(Key::PaneConsole);
        QTest::keyClick(editor.focusProxy(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor.focusProxy(), Qt::Key_Tab);
        QCOMPARE(editor.text(), std::string("    select 1,\n    2"));
        QVERIFY(editor.focusProxy()->hasFocus());
    }

    // The editor remembers a selection for longer than it is there.
    void tabLeavesTheConsoleAlsoAfterTypingOverASelection()
    {
        showIncident(*m_rig);
        SqlEditor& editor = m_rig->window->drillPage().console().editor();
        editor.setText(QStringLiteral("select 1"));
        m_rig->window->drillPage().goTo(Key::PaneConsole);
        QTest::keyClick(editor.focusProxy(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor.focusProxy(), QStringLiteral("select 4"));
        QTest::keyClick(editor.focusProxy(), Qt::Key_Tab);
        QCOMPARE(editor.text(), std::string("select 4"));
        QVERIFY(!editor.focusProxy()->hasFocus());
    }
};

QUIET_TEST_MAIN(TestTabbing)
#include "tst_tabbing.moc"
