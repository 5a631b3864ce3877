// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/models/sessionmodel.h"
#include "ui/presenters/backendstatement.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/terminatedialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace stormlab;

namespace
{

QAbstractItemModel& listOf(const TerminateDialog& dialog)
{
    return *dialog.findChild<QTreeView*>()->model();
}

/// A session of the first group.
QString cellOf(const TerminateDialog& dialog, int row, int column)
{
    const QAbstractItemModel& list = listOf(dialog);
    return list.index(row, column, list.index(0, 0)).data().toString();
}

QStringList groupsOf(const TerminateDialog& dialog)
{
    QStringList groups;
    for (int row = 0; row < listOf(dialog).rowCount(); ++row)
        groups << listOf(dialog).index(row, 0).data().toString();
    return groups;
}

std::string statementOf(const TerminateDialog& dialog)
{
    return dialog.findChild<QPlainTextEdit*>()->toPlainText().toStdString();
}

/// The label whose text has this in it; nullptr where there is none.
const QLabel* labelWith(const QWidget& where, const QString& text)
{
    for (const auto* label : where.findChildren<QLabel*>()) {
        if (label->text().contains(text))
            return label;
    }
    return nullptr;
}

QPoint placeOf(const TerminateDialog& dialog, const QTreeView& list, const QModelIndex& row)
{
    return list.viewport()->mapTo(&dialog, list.visualRect(row).topLeft());
}

} // namespace

class TestTerminateDialog : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    /// As a person does: filters, goes into the table, selects all and presses the key.
    TerminateDialog* askToTerminate(const QString& text)
    {
        filter(*m_rig, text);
        tableOf(*m_rig)->setFocus();
        tableOf(*m_rig)->selectAll();
        QTest::keyClick(tableOf(*m_rig), Qt::Key_K);
        auto* dialog = m_rig->window->findChild<TerminateDialog*>();
        const auto isReady = [dialog] {
            return dialog != nullptr && dialog->isAncestorOf(QApplication::focusWidget());
        };
        return QTest::qWaitFor(isReady) ? dialog : nullptr;
    }

    /// Also those that have become busy meanwhile.
    TerminateDialog* askToTerminateAll(const QString& text)
    {
        TerminateDialog* dialog = askToTerminate(text);
        if (dialog != nullptr)
            dialog->findChild<QCheckBox*>()->setChecked(false);
        return dialog;
    }

    void pauseServer()
    {
        InjectSpec pause;
        pause.kind = InjectSpec::Kind::Pause;
        m_rig->source->fire(pause, false, Origin::Teacher);
        m_rig->source->advance(Milliseconds{3'000});
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void terminatingShowsTheListAndActsOnlyWhenAgreed()
    {
        showIncident(*m_rig);
        filter(*m_rig, QStringLiteral("deploy_worker idle"));
        tableOf(*m_rig)->selectAll();
        const auto idle = m_rig->source->pidsOf("deploy_worker", BackendState::Idle);
        QPushButton* terminate = buttonWith(sessionsOf(*m_rig), QStringLiteral("Terminate (%1)…").arg(idle.size()));
        QVERIFY(terminate != nullptr);
        terminate->click();
        auto* dialog = m_rig->window->findChild<TerminateDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(listOf(*dialog).rowCount(listOf(*dialog).index(0, 0)), static_cast<int>(idle.size()));
        QVERIFY(m_rig->sessions.at(1)->ran().empty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(m_rig->sessions.at(1)->ran().empty());
        terminate->click();
        buttonWith(*m_rig->window, QStringLiteral("Terminate (%1)").arg(idle.size()))->click();
        QTRY_COMPARE(m_rig->sessions.at(1)->ran().size(), std::size_t{1});
        QTRY_VERIFY(m_rig->source->pidsOf("deploy_worker", BackendState::Idle).empty());
    }

    void returnLeavesTheSessionsAliveUntilTheOtherButtonIsChosen()
    {
        showIncident(*m_rig);
        filter(*m_rig, QStringLiteral("deploy_worker idle"));
        tableOf(*m_rig)->setFocus();
        tableOf(*m_rig)->selectAll();
        QTest::keyClick(tableOf(*m_rig), Qt::Key_K);
        auto* dialog = m_rig->window->findChild<TerminateDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr && dialog->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QVERIFY(m_rig->sessions.at(1)->ran().empty());
    }

    void theQuestionFollowsTheServerWhileItIsOpen()
    {
        showIncident(*m_rig);
        const std::vector<int> chosen = m_rig->source->pidsOf("deploy_worker", BackendState::Idle);
        TerminateDialog* dialog = askToTerminateAll(QStringLiteral("deploy_worker idle"));
        QVERIFY(says(*dialog, QStringLiteral("All of them are idle: no work is lost.")));
        m_rig->source->terminate({chosen.at(0), chosen.at(1)});
        m_rig->source->putToWork({chosen.at(3), chosen.at(4), chosen.at(5)});
        m_rig->source->advance(Milliseconds{500});
        QTRY_VERIFY(says(*dialog, QStringLiteral("3 of them are at work: what they do is rolled back.")));
        QVERIFY(says(*dialog, QStringLiteral("End these %1 sessions?").arg(chosen.size() - 2)));
        QVERIFY(says(*dialog, QStringLiteral("deploy_worker: 3 active, %1 idle.").arg(chosen.size() - 5)));
        QVERIFY(says(*dialog, QStringLiteral("2 have ended meanwhile and are left out.")));
        QCOMPARE(cellOf(*dialog, 0, SessionModel::State), QStringLiteral("has ended"));
        QCOMPARE(cellOf(*dialog, 3, SessionModel::State), QStringLiteral("active"));
    }

    void theListIsGroupedByApplicationAndState()
    {
        showIncident(*m_rig);
        const std::size_t idle = m_rig->source->pidsOf("deploy_worker", BackendState::Idle).size();
        const std::size_t active = m_rig->source->pidsOf("deploy_worker", BackendState::Active).size();
        const TerminateDialog* dialog = askToTerminate(QStringLiteral("deploy_worker"));
        QCOMPARE(groupsOf(*dialog), (QStringList{QStringLiteral("deploy_worker, idle: %1").arg(idle),
                                                 QStringLiteral("deploy_worker, active: %1").arg(active)}));
        QVERIFY(!dialog->findChild<QTreeView*>()->isExpanded(listOf(*dialog).index(0, 0)));
        QVERIFY(!dialog->findChild<QCheckBox*>()->isChecked());
    }

    void aGroupTellsWhatHasBecomeOfIt()
    {
        showIncident(*m_rig);
        const std::vector<int> chosen = m_rig->source->pidsOf("deploy_worker", BackendState::Idle);
        const TerminateDialog* dialog = askToTerminate(QStringLiteral("deploy_worker idle"));
        m_rig->source->terminate({chosen.at(0), chosen.at(1)});
        m_rig->source->putToWork({chosen.at(3)});
        m_rig->source->advance(Milliseconds{500});
        QTRY_COMPARE(
            groupsOf(*dialog),
            QStringList{QStringLiteral("deploy_worker, idle: %1 of %2").arg(chosen.size() - 3).arg(chosen.size())});
        QCOMPARE(listOf(*dialog).index(0, SessionModel::State).data().toString(), QStringLiteral("1 active, 2 ended"));
    }

    void idleSessionsThatHaveBecomeBusyAreSpared()
    {
        showIncident(*m_rig);
        const std::vector<int> chosen = m_rig->source->pidsOf("deploy_worker", BackendState::Idle);
        TerminateDialog* dialog = askToTerminate(QStringLiteral("deploy_worker idle"));
        QVERIFY(dialog->findChild<QCheckBox*>()->isChecked());
        const Termination before = dialog->termination();
        QCOMPARE(before, (Termination{chosen, true}));
        m_rig->source->putToWork({chosen.at(3), chosen.at(4), chosen.at(5)});
        m_rig->source->advance(Milliseconds{500});
        QTRY_VERIFY(says(*dialog, QStringLiteral("3 are not idle and are left out.")));
        QVERIFY(says(*dialog, QStringLiteral("Only those that are idle then are ended.")));
        QVERIFY(says(*dialog, QStringLiteral("End these %1 sessions?").arg(chosen.size() - 3)));
        dialog->reject();
        // What was seen may be old when the server runs the statement: then the server's condition decides.
        Q_EMIT sessionsOf(*m_rig).terminateRequested(before);
        QTRY_VERIFY(m_rig->source->pidsOf("deploy_worker", BackendState::Idle).empty());
        const std::vector<int> busy = m_rig->source->pidsOf("deploy_worker", BackendState::Active);
        QVERIFY(std::find(busy.begin(), busy.end(), chosen.at(4)) != busy.end());
    }

    void theStatementIsReadBeforeItIsRun()
    {
        showIncident(*m_rig);
        const std::vector<int> chosen = m_rig->source->pidsOf("deploy_worker", BackendState::Idle);
        TerminateDialog* dialog = askToTerminate(QStringLiteral("deploy_worker idle"));
        QCOMPARE(statementOf(*dialog), terminateStatement({chosen, true}));
        dialog->findChild<QCheckBox*>()->setChecked(false);
        QCOMPARE(statementOf(*dialog), terminateStatement({chosen, false}));
        const std::string read = statementOf(*dialog);
        buttonWith(*dialog, QStringLiteral("Terminate (%1)").arg(chosen.size()))->click();
        QTRY_COMPARE(m_rig->sessions.at(1)->ran(), std::vector<std::string>{read});
    }

    void onlySessionsThatAreStillThereAreTerminated()
    {
        showIncident(*m_rig);
        std::vector<int> chosen = m_rig->source->pidsOf("deploy_worker", BackendState::Idle);
        TerminateDialog* dialog = askToTerminate(QStringLiteral("deploy_worker idle"));
        m_rig->source->terminate({chosen.front()});
        m_rig->source->advance(Milliseconds{500});
        QTRY_COMPARE(cellOf(*dialog, 0, SessionModel::State), QStringLiteral("has ended"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        chosen.erase(chosen.begin());
        QCOMPARE(m_rig->sessions.at(1)->ran(), std::vector<std::string>{terminateStatement({chosen, true})});
    }

    void nothingInTheQuestionMovesUnderTheHand()
    {
        showIncident(*m_rig);
        const std::vector<int> chosen = m_rig->source->pidsOf("deploy_worker", BackendState::Idle);
        // Also those that are idle in a transaction: the whole word would mean the state alone.
        TerminateDialog* dialog = askToTerminate(QStringLiteral("idl"));
        const std::size_t count = dialog->termination().pids.size();
        // As narrow as the totals of several applications: with another state they need a second line.
        const QLabel* totals = labelWith(*dialog, QStringLiteral("deploy_worker: %1 idle.").arg(chosen.size()));
        const int line = totals->fontMetrics().horizontalAdvance(totals->text());
        dialog->resize(line + dialog->width() - totals->width(), dialog->height());
        QTRY_VERIFY(totals->width() < line + 8 && totals->height() < 2 * totals->fontMetrics().height());
        auto* list = dialog->findChild<QTreeView*>();
        list->expandAll();
        list->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        const QModelIndex current = list->currentIndex();
        const QPoint place = placeOf(*dialog, *list, current);
        const int height = list->height();
        const QRect end = buttonWith(*dialog, QStringLiteral("Terminate (%1)").arg(count))->geometry();
        m_rig->source->terminate({chosen.at(0), chosen.at(1)});
        m_rig->source->putToWork({chosen.at(3), chosen.at(4), chosen.at(5)});
        m_rig->source->advance(Milliseconds{500});
        pauseServer();
        QTRY_VERIFY(totals->height() >= 2 * totals->fontMetrics().height());
        QVERIFY(list->height() < height);
        QCOMPARE(placeOf(*dialog, *list, current), place);
        QCOMPARE(buttonWith(*dialog, QStringLiteral("Terminate (%1)").arg(count - 2))->geometry(), end);
        QVERIFY(list->hasFocus());
    }

    void theQuestionStandsStillWhenNoneIsLeft()
    {
        showIncident(*m_rig);
        const std::vector<int> chosen = m_rig->source->pidsOf("deploy_worker", BackendState::Idle);
        TerminateDialog* dialog = askToTerminate(QStringLiteral("deploy_worker idle"));
        auto* list = dialog->findChild<QTreeView*>();
        list->expandAll();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        const QModelIndex current = list->currentIndex();
        const QPoint place = placeOf(*dialog, *list, current);
        const QRect end = buttonWith(*dialog, QStringLiteral("Terminate (%1)").arg(chosen.size()))->geometry();
        m_rig->source->terminate(chosen);
        m_rig->source->advance(Milliseconds{500});
        QTRY_VERIFY(says(*dialog, QStringLiteral("None of these sessions is left.")));
        QCOMPARE(list->currentIndex(), current);
        QCOMPARE(placeOf(*dialog, *list, current), place);
        QCOMPARE(list->model()->rowCount(list->model()->index(0, 0)), static_cast<int>(chosen.size()));
        const QPushButton* none = buttonWith(*dialog, QStringLiteral("Terminate (0)"));
        QCOMPARE(none->geometry(), end);
        QVERIFY(!none->isEnabled());
        QVERIFY(buttonWith(*dialog, QStringLiteral("Keep them"))->isDefault());
        QVERIFY(list->hasFocus());
    }

    void theQuestionSaysHowOldItsKnowledgeIs()
    {
        showIncident(*m_rig);
        TerminateDialog* dialog = askToTerminateAll(QStringLiteral("deploy_worker idle"));
        pauseServer();
        QTRY_VERIFY(says(*dialog, QStringLiteral("As of 3 s ago; nothing newer is known.")));
        QVERIFY(says(*dialog, QStringLiteral("All of them are idle: no work is lost.")));
    }

    void aScreenReaderIsToldWhenTheAnswerChangesNotWhenTheNumberDoes()
    {
        showIncident(*m_rig);
        const std::vector<int> chosen = m_rig->source->pidsOf("deploy_worker", BackendState::Idle);
        const TerminateDialog* dialog = askToTerminateAll(QStringLiteral("deploy_worker idle"));
        const QSignalSpy alerts(dialog, &TerminateDialog::warnedAnew);
        m_rig->source->putToWork({chosen.at(3)});
        m_rig->source->advance(Milliseconds{500});
        QTRY_VERIFY(says(*dialog, QStringLiteral("1 of them is at work: what it does is rolled back.")));
        QCOMPARE(alerts.count(), 1);
        m_rig->source->putToWork({chosen.at(4), chosen.at(5)});
        m_rig->source->advance(Milliseconds{500});
        QTRY_VERIFY(says(*dialog, QStringLiteral("3 of them are at work: what they do is rolled back.")));
        pauseServer();
        QTRY_VERIFY(says(*dialog, QStringLiteral("As of 3 s ago; nothing newer is known.")));
        QCOMPARE(alerts.count(), 1);
    }

    void theQuestionFollowsASampleAsSoonAsItIsShown()
    {
        showIncident(*m_rig);
        TerminateDialog* dialog = askToTerminate(QStringLiteral("deploy_worker idle"));
        const std::vector<int> chosen = dialog->termination().pids;
        sessionsOf(*m_rig).show(Sample{});
        QVERIFY(dialog->termination().pids.empty());
        QVERIFY(says(*dialog, QStringLiteral("None of these sessions is left.")));
        QVERIFY(!chosen.empty());
    }

    void theQuestionEndsWithTheServerItIsAbout()
    {
        showIncident(*m_rig);
        const QPointer<TerminateDialog> dialog = askToTerminate(QStringLiteral("deploy_worker idle"));
        bool agreed = false;
        connect(&sessionsOf(*m_rig), &SessionPanel::terminateRequested, this, [&agreed] { agreed = true; });
        QVERIFY(m_rig->controller.reset().ok());
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QVERIFY(!agreed);
    }
};

QUIET_TEST_MAIN(TestTerminateDialog)
#include "tst_terminatedialog.moc"
