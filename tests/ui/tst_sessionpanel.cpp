// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/syntheticstorm.h"
#include "ui/theme.h"
#include "ui/widgets/sessionpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace stormlab;
using namespace std::chrono_literals;

/// When the queries of the selected sessions can be cancelled.
class TestSessionPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

    static Sample sampleOf(const std::vector<BackendState>& states)
    {
        std::vector<Backend> backends;
        for (const BackendState state : states)
            backends.push_back(backend(100 + static_cast<int>(backends.size()), "checkout_api", state));
        Sample sample;
        sample.backends = Backends(std::move(backends));
        return sample;
    }
    static QPushButton* cancelOf(const SessionPanel& panel)
    {
        for (auto* button : panel.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Cancel query"))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void theTableKeepsItsRowsInEverySizeOfText()
    {
        const SessionPanel panel(m_theme);
        const auto* table = panel.findChild<QTreeView*>();
        const int usual = table->minimumHeight();
        QVERIFY(usual >= 5 * table->fontMetrics().height());
        for (int i = 0; i < 3; ++i)
            Q_EMIT m_theme.textResized();
        QCOMPARE(table->minimumHeight(), usual);
    }

    void onlyWhatRunsCanBeCancelled_data()
    {
        QTest::addColumn<std::vector<BackendState>>("states");
        QTest::addColumn<bool>("possible");
        QTest::newRow("idle") << std::vector{BackendState::Idle, BackendState::Idle} << false;
        QTest::newRow("a transaction that waits for its client")
            << std::vector{BackendState::IdleInTransaction, BackendState::IdleInTransactionAborted} << false;
        QTest::newRow("one of them runs") << std::vector{BackendState::Idle, BackendState::Active} << true;
        QTest::newRow("a function is called") << std::vector{BackendState::FastpathCall} << true;
    }
    void onlyWhatRunsCanBeCancelled()
    {
        QFETCH(const std::vector<BackendState>, states);
        QFETCH(const bool, possible);
        SessionPanel panel(m_theme);
        panel.show(sampleOf(states));
        panel.setActing(true);
        panel.QWidget::show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto* table = panel.findChild<QTreeView*>();
        table->selectAll();
        const QPushButton* cancel = cancelOf(panel);
        QCOMPARE(cancel->isEnabled(), possible);
        QCOMPARE(cancel->toolTip(),
                 possible ? QStringLiteral("Cancel the running query of the selected sessions (C)")
                          : QStringLiteral("There is nothing to cancel: none of the selected sessions runs a query."));
        const QSignalSpy requested(&panel, &SessionPanel::cancelRequested);
        QTest::keyClick(table, Qt::Key_C);
        QCOMPARE(requested.size(), possible ? 1 : 0);
    }

    void theNextSampleCounts()
    {
        SessionPanel panel(m_theme);
        panel.show(sampleOf({BackendState::Idle}));
        panel.setActing(true);
        panel.findChild<QTreeView*>()->selectAll();
        QVERIFY(!cancelOf(panel)->isEnabled());
        panel.show(sampleOf({BackendState::Active}));
        QVERIFY(cancelOf(panel)->isEnabled());
    }

    void rowsOfAServerThatDoesNotAnswerSayHowOldTheyAre()
    {
        SessionPanel panel(m_theme);
        Sample sample = sampleOf({BackendState::Active});
        sample.answered = 10s;
        const auto heading = [&panel] {
            const QList<QLabel*> labels = panel.findChildren<QLabel*>();
            const auto found = std::ranges::find_if(
                labels, [](const QLabel* label) { return label->text().startsWith(QStringLiteral("Sessions")); });
            return found == labels.end() ? QString() : (*found)->text();
        };
        panel.show(sample);
        panel.setMoment(12s);
        QCOMPARE(heading(), QStringLiteral("Sessions"));
        panel.setMoment(17s);
        QCOMPARE(heading(), QStringLiteral("Sessions, as they were 7 seconds ago"));
        sample.answered = 17s;
        panel.show(sample);
        panel.setMoment(18s);
        QCOMPARE(heading(), QStringLiteral("Sessions"));
    }

    void itSaysWhatIsMissing()
    {
        SessionPanel panel(m_theme);
        panel.show(sampleOf({BackendState::Active}));
        QVERIFY(cancelOf(panel)->toolTip().startsWith(QStringLiteral("There is no server")));
        panel.setActing(true);
        QVERIFY(!cancelOf(panel)->isEnabled());
        QVERIFY(cancelOf(panel)->toolTip().startsWith(QStringLiteral("Select sessions first")));
    }
};

QTEST_MAIN(TestSessionPanel)
#include "tst_sessionpanel.moc"
