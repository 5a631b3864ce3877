// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/domain/timelineevents.h"
#include "tests/ui/support/keyrows.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/openedguide.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/charts/activitychart.h"
#include "ui/comparisonwindow.h"
#include "ui/guide/guidewindow.h"
#include "ui/pages/comparisonpage.h"
#include "ui/pages/momenttable.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/preferencesdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// How much later everything happened in the other drill.
constexpr Milliseconds later = 5s;

/// The recorded drill once more, begun earlier, and nothing was deployed.
std::vector<TimelineEvent> otherDrill()
{
    Timeline timeline;
    for (const TimelineEvent& event : recordedDrill()) {
        if (!std::holds_alternative<DeployStarted>(event.body))
            timeline.append(event.time + later, event.body);
    }
    return eventsOf(timeline);
}

QStringList column(const MomentTable& table, int number)
{
    QStringList cells;
    for (int row = 0; row < table.topLevelItemCount(); ++row)
        cells << table.topLevelItem(row)->text(number);
    return cells;
}

} // namespace

class TestComparisonWindow : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;
    std::unique_ptr<ComparisonWindow> m_window;
    QString m_otherName;

    [[nodiscard]] QString otherPath() const { return m_rig->folder.filePath(m_otherName); }
    [[nodiscard]] ComparisonPage& page() const { return m_window->page(); }
    [[nodiscard]] MomentTable* table(const char* name) const
    {
        for (auto* each : m_window->findChildren<MomentTable*>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool happened(Key key) const
    {
        switch (key) {
        case Key::Help:
            return openedGuide() != nullptr;
        case Key::Keys:
            return m_window->findChild<KeyListDialog*>() != nullptr;
        case Key::Preferences:
            return m_window->findChild<PreferencesDialog*>() != nullptr;
        case Key::FullScreen:
            return m_window->isFullScreen();
        case Key::OpenRecording:
            return m_window->findChild<QFileDialog*>() != nullptr;
        case Key::Close:
        case Key::Quit:
            return !m_window->isVisible();
        case Key::ChartBack:
        case Key::ChartForward:
        case Key::ChartFarBack:
        case Key::ChartFarForward:
        case Key::ChartFirst:
        case Key::ChartLast:
            return page().upperChart().timeCursor().has_value();
        case Key::ChartLeave:
            return !page().upperChart().timeCursor().has_value();
        case Key::RowsCopy:
            return QApplication::clipboard()->text().contains(QLatin1Char('\t'));
        case Key::ButtonPress:
            return m_window->findChild<QFileDialog*>() != nullptr;
        case Key::ReportBegin:
            return page().verticalScrollBar()->value() == page().verticalScrollBar()->minimum();
        case Key::ReportEnd:
            return page().verticalScrollBar()->value() == page().verticalScrollBar()->maximum();
        case Key::ChartTable:
            return !page().upperChart().isVisible();
        default:
            return happenedToTheme(m_rig->theme, key);
        }
    }
    /// Brings the window where the key means something, and gives what must hear it.
    [[nodiscard]] QWidget* prepare(Key key) const
    {
        page().upperChart().setFocus();
        if (key == Key::ChartLeave)
            page().upperChart().setCursor(page().comparison().until - 1s);
        if (key == Key::ReportBegin || key == Key::ReportEnd) {
            page().setFocus();
            page().verticalScrollBar()->setValue(1);
        } else if (key == Key::ButtonPress) {
            named<QPushButton>(page(), "Export the comparison to a file")->setFocus();
        } else if (key == Key::RowsCopy) {
            QApplication::clipboard()->clear();
            MomentTable* marks = table("What was done");
            marks->setCurrentItem(marks->topLevelItem(0));
            marks->setFocus();
        }
        return QApplication::focusWidget();
    }
    void compare(const std::vector<TimelineEvent>& other = otherDrill())
    {
        m_rig->open();
        writeRecording(otherPath(), other);
        connect(&m_rig->opener.comparisons(), &ComparisonOpener::opened, this, [this](ComparisonWindow* window) {
            window->setAttribute(Qt::WA_DeleteOnClose, false);
            m_window.reset(window);
        });
        m_rig->opener.comparisons().open(m_rig->path(), otherPath(), m_rig->window);
        QTRY_VERIFY(m_window);
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ReplayRig>();
        m_otherName = QStringLiteral("other.storm");
    }
    void cleanup()
    {
        delete openedGuide();
        m_window.reset();
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void thePageIsReadFirst()
    {
        compare();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&page()));
    }

    void bothAreAlignedAtTheInject()
    {
        compare();
        const DrillComparison& both = page().comparison();
        QCOMPARE(both.right.origin - both.left.origin, later);
        QCOMPARE(both.left.origin, firstOf<InjectFired>());
        for (ActivityChart* chart : {&page().upperChart(), &page().lowerChart()}) {
            QCOMPARE(chart->from(), both.from);
            QCOMPARE(chart->until(), both.until);
        }
        QVERIFY2(both.from < 0s && both.until > 30s, "the axis holds what was before and after the inject");
        // The same samples on a common axis are the same lines.
        const QStringList upper = page().upperChart().toCsv().split(u'\n');
        const QStringList lower = page().lowerChart().toCsv().split(u'\n');
        QVERIFY(upper.size() > 50);
        QCOMPARE(lower, upper);
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("drill.storm beside other.storm")));
    }

    void aShorterOneEndsWhereItEnds()
    {
        std::vector<TimelineEvent> half = recordedDrill();
        half.resize(half.size() / 2);
        compare(half);
        const DrillTime end = page().comparison().until;
        page().upperChart().setCursor(end - 1s);
        page().lowerChart().setCursor(end - 1s);
        QTRY_VERIFY(page().upperChart().accessibleDescription().contains(QStringLiteral("backends of 97 usable")));
        QTRY_VERIFY(page().lowerChart().accessibleDescription().contains(QStringLiteral("the recording has ended")));
    }

    void anAmpersandInANameIsShownAndIsNoKey()
    {
        m_otherName = QStringLiteral("fix & trap.storm");
        compare();
        const auto labels = m_window->findChildren<QLabel*>();
        const auto named = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->buddy() != nullptr && label->text().contains(QLatin1String("trap.storm"));
        });
        QVERIFY(named != labels.end());
        // In a label with a mnemonic two ampersands show one, and a single one is a key.
        QVERIFY((*named)->text().contains(QLatin1String("fix && trap.storm")));
        QCOMPARE((*named)->text().remove(QLatin1String("&&")).count(QLatin1Char('&')), 1);
    }

    void oneCursorIsInBothCharts()
    {
        compare();
        page().upperChart().setFocus();
        QTest::keyClick(&page().upperChart(), Qt::Key_Left);
        QVERIFY(page().upperChart().timeCursor());
        QCOMPARE(page().lowerChart().timeCursor(), page().upperChart().timeCursor());
        QTest::keyClick(&page().lowerChart(), Qt::Key_Left);
        QCOMPARE(page().upperChart().timeCursor(), page().lowerChart().timeCursor());
        QTest::keyClick(&page().lowerChart(), Qt::Key_Escape);
        QVERIFY(!page().upperChart().timeCursor());
    }

    void whatDiffersIsATable()
    {
        compare();
        MomentTable* figures = table("What differs");
        QVERIFY(figures != nullptr);
        QCOMPARE(figures->topLevelItemCount(), static_cast<int>(page().comparison().figures.size()));
        QVERIFY(column(*figures, 3).contains(QStringLiteral("same")));
        MomentTable* marks = table("What was done");
        QVERIFY(marks != nullptr);
        const auto all = page().comparison().left.marks.size() + page().comparison().right.marks.size();
        QCOMPARE(static_cast<std::size_t>(marks->topLevelItemCount()), all);
        QCOMPARE(column(*marks, 3).count(QStringLiteral("yes")), 1);
        const auto only = column(*marks, 3).indexOf(QStringLiteral("yes"));
        QCOMPARE(marks->topLevelItem(static_cast<int>(only))->text(1), QStringLiteral("drill.storm"));
        marks->setCurrentItem(marks->topLevelItem(static_cast<int>(only)));
        QVERIFY(page().lowerChart().timeCursor().value_or(0s) > 0s);
    }

    void aNameThatIsCutIsReadInFull()
    {
        m_otherName = QStringLiteral("20261126-133100-250-connection-storm-after-deploy-4711.storm");
        compare();
        QTreeWidgetItem* head = table("What differs")->headerItem();
        QVERIFY(head->text(2) != m_otherName && head->text(2).endsWith(QStringLiteral("4711.storm")));
        QCOMPARE(head->toolTip(2), m_otherName);
        const MomentTable* marks = table("What was done");
        const auto row = column(*marks, 1).indexOf(head->text(2));
        QVERIFY(row >= 0);
        QCOMPARE(marks->topLevelItem(static_cast<int>(row))->toolTip(1), m_otherName);
    }

    void eachKeyDoesWhatTheListSays_data() { addKeyRows(KeyWindow::Comparison); }
    void eachKeyDoesWhatTheListSays()
    {
        QFETCH(const int, key);
        QFETCH(const QKeySequence, sequence);
        compare();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        prepareTheme(m_rig->theme, static_cast<Key>(key));
        QWidget* listener = prepare(static_cast<Key>(key));
        QVERIFY(!happened(static_cast<Key>(key)));
        pressKey(listener, static_cast<Key>(key), sequence);
        QTRY_VERIFY(happened(static_cast<Key>(key)));
    }

    // After all of them: a key that is listed and was never pressed is worse than none.
    void noKeyOfTheListIsLeftUnpressed() { QCOMPARE(keysNotPressed(KeyWindow::Comparison), QStringList()); }

    void anotherMarkCanBeTheZero()
    {
        compare();
        const auto choices = m_window->findChildren<QComboBox*>();
        QCOMPARE(choices.size(), 2);
        for (QComboBox* choice : choices)
            QVERIFY2(!choice->accessibleName().isEmpty() && choice->count() > 3, "every mark can be chosen");
        const DrillTime before = page().comparison().left.origin;
        choices.first()->setFocus();
        QTest::keyClick(choices.first(), Qt::Key_Down);
        QVERIFY(page().comparison().left.origin > before);
        QCOMPARE(page().comparison().right.origin, before + later);
        QCOMPARE(page().upperChart().from(), page().comparison().from);
    }

    void itWritesItsReport()
    {
        compare();
        QTest::mouseClick(m_window->findChild<QPushButton*>(), Qt::LeftButton);
        auto* dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        const QString path = m_rig->folder.filePath(QStringLiteral("both.html"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("other.storm"));
    }

    void theMenuOfAReplayLeadsHere()
    {
        m_rig->open();
        writeRecording(otherPath(), otherDrill());
        connect(&m_rig->opener.comparisons(), &ComparisonOpener::opened, this,
                [this](ComparisonWindow* window) { m_window.reset(window); });
        for (QAction* action : m_rig->window->menuBar()->actions().first()->menu()->actions()) {
            if (action->text() == QStringLiteral("Co&mpare with…"))
                action->trigger();
        }
        auto* dialog = m_rig->window->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->directory().canonicalPath(), QFileInfo(m_rig->path()).dir().canonicalPath());
        Q_EMIT dialog->fileSelected(otherPath());
        dialog->close();
        QTRY_VERIFY(m_window);
        QCOMPARE(page().comparison().right.name, std::string("other.storm"));
    }

    void whatCannotBeReadIsTold()
    {
        m_rig->open();
        QFile broken(otherPath());
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no recording") > 0);
        broken.close();
        connect(&m_rig->opener.comparisons(), &ComparisonOpener::opened, this,
                [this](ComparisonWindow* window) { m_window.reset(window); });
        m_rig->opener.comparisons().open(m_rig->path(), otherPath(), m_rig->window);
        QTRY_VERIFY(m_rig->window->findChild<QMessageBox*>() != nullptr);
        QVERIFY(m_rig->window->findChild<QMessageBox*>()->text().contains(QStringLiteral("no recording")));
        QVERIFY(!m_window);
        m_rig->window->findChild<QMessageBox*>()->close();
    }
};

QUIET_TEST_MAIN(TestComparisonWindow)
#include "tst_comparisonwindow.moc"
