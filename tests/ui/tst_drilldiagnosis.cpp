// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/diagnosispanel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

bool seen(const QWidget& where, const QString& words)
{
    const auto labels = where.findChildren<QLabel*>();
    return std::ranges::any_of(labels,
                               [&words](const QLabel* label) { return label->isVisible() && label->text() == words; });
}

} // namespace

/// The diagnosis pane in a drill.
class TestDrillDiagnosis : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    void reachIncident()
    {
        m_rig->show();
        m_rig->reachIncident();
        const auto* apps = named<QComboBox>(*m_rig->window->drillPage().findChild<DiagnosisPanel*>(), "Application");
        QTRY_VERIFY(apps->count() > 0);
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void whoOpensTheListOfCausesBeginsAtTheFirst()
    {
        reachIncident();
        m_rig->window->drillPage().goTo(Key::PaneDiagnosis);
        auto* causes = named<QComboBox>(*m_rig->window->drillPage().findChild<DiagnosisPanel*>(), "Cause");
        causes->setFocus(Qt::TabFocusReason);
        QCOMPARE(causes->currentIndex(), -1);
        QTest::keyClick(causes, Qt::Key_Space);
        QAbstractItemView* list = causes->view();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->selectionModel()->isSelected(causes->model()->index(0, 0)));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(causes->currentIndex(), 0);
    }

    void aCauseThatTheBoxCutsStandsInFullBelowIt()
    {
        reachIncident();
        const auto* panel = m_rig->window->drillPage().findChild<DiagnosisPanel*>();
        m_rig->window->drillPage().goTo(Key::PaneDiagnosis);
        auto* causes = named<QComboBox>(*panel, "Cause");
        const QString brief = QStringLiteral("A lock");
        const QString cut = QStringLiteral("A sentence that is longer than any pane is wide. ").repeated(4).trimmed();
        causes->addItems({brief, cut});
        causes->setCurrentText(brief);
        QVERIFY(!says(*panel, brief));
        causes->setCurrentText(cut);
        QVERIFY(says(*panel, cut));
    }

    void aDiagnosisSaysWhetherItCameBeforeTheFirstAction()
    {
        reachIncident();
        auto* panel = m_rig->window->drillPage().findChild<DiagnosisPanel*>();
        m_rig->window->drillPage().goTo(Key::PaneDiagnosis);
        QPushButton* say = buttonWith(*panel, QStringLiteral("Say it"));
        QVERIFY(!say->isEnabled());
        choose(named<QComboBox>(*panel, "Cause"), 0);
        choose(named<QComboBox>(*panel, "Application"), 0);
        panel->findChild<QSpinBox*>()->setValue(80);
        QVERIFY(say->isEnabled());
        say->click();
        bool told = false;
        for (const auto* label : panel->findChildren<QLabel*>())
            told = told || label->text() == QStringLiteral("Said at 0:50, before the first action.");
        QVERIFY(told);
    }

    void returnInAFieldGivesTheDiagnosisOrLeadsToWhatItLacks()
    {
        reachIncident();
        auto* panel = m_rig->window->drillPage().findChild<DiagnosisPanel*>();
        m_rig->window->drillPage().goTo(Key::PaneDiagnosis);
        choose(named<QComboBox>(*panel, "Cause"), 0);
        auto* count = panel->findChild<QSpinBox*>();
        count->setFocus();
        QTest::keyClicks(count, QStringLiteral("80"));
        QTest::keyClick(count, Qt::Key_Return);
        QVERIFY(named<QComboBox>(*panel, "Application")->hasFocus());
        choose(named<QComboBox>(*panel, "Application"), 0);
        count->setFocus();
        QTest::keyClick(count, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(count, Qt::Key_Delete);
        QTest::keyClick(count, Qt::Key_Return);
        QVERIFY(says(*panel, QStringLiteral("Nothing said yet.")));
        QTest::keyClicks(count, QStringLiteral("84"));
        QTest::keyClick(count, Qt::Key_Return);
        QVERIFY(says(*panel, QStringLiteral("Said at 0:50, before the first action.")));
    }

    void whatHasChangedSinceItWasSaidIsTold()
    {
        reachIncident();
        auto* panel = m_rig->window->drillPage().findChild<DiagnosisPanel*>();
        m_rig->window->drillPage().goTo(Key::PaneDiagnosis);
        choose(named<QComboBox>(*panel, "Cause"), 0);
        choose(named<QComboBox>(*panel, "Application"), 0);
        auto* count = panel->findChild<QSpinBox*>();
        count->setValue(80);
        const QString changed = QStringLiteral("Changed since you said it.");
        QVERIFY(!seen(*panel, changed));
        buttonWith(*panel, QStringLiteral("Say it"))->click();
        QVERIFY(!seen(*panel, changed));
        count->setValue(81);
        QVERIFY(seen(*panel, changed));
        count->setValue(80);
        QVERIFY(!seen(*panel, changed));
        choose(named<QComboBox>(*panel, "Cause"), 1);
        QVERIFY(seen(*panel, changed));
        buttonWith(*panel, QStringLiteral("Say it"))->click();
        QVERIFY(!seen(*panel, changed));
    }

    void whatIsMaskedCannotBeSaidUnseen()
    {
        reachIncident();
        auto* panel = m_rig->window->drillPage().findChild<DiagnosisPanel*>();
        m_rig->window->drillPage().goTo(Key::PaneDiagnosis);
        choose(named<QComboBox>(*panel, "Cause"), 0);
        choose(named<QComboBox>(*panel, "Application"), 0);
        panel->findChild<QSpinBox*>()->setValue(80);
        QPushButton* say = buttonWith(*panel, QStringLiteral("Say it"));
        say->click();
        QVERIFY(say->isEnabled() && say->toolTip().isEmpty());
        m_rig->theme.setPresenting(true);
        QVERIFY(!say->isEnabled());
        QVERIFY(say->toolTip().contains(QStringLiteral("Ctrl+Shift+2")));
        QCOMPARE(say->accessibleDescription(), say->toolTip());
        m_rig->theme.masking().toggle(Secret::Answers);
        QVERIFY(say->isEnabled() && say->toolTip().isEmpty());
    }

    void whatIsMaskedKeepsTheKeyboardInItsPaneWhereItIsSeen_data()
    {
        QTest::addColumn<QString>("from");
        for (const char* from : {"Cause", "Backends it holds", "Give this diagnosis"})
            QTest::newRow(from) << QString::fromLatin1(from);
    }
    void whatIsMaskedKeepsTheKeyboardInItsPaneWhereItIsSeen()
    {
        QFETCH(const QString, from);
        reachIncident();
        auto* panel = m_rig->window->drillPage().findChild<DiagnosisPanel*>();
        m_rig->window->drillPage().goTo(Key::PaneDiagnosis);
        choose(named<QComboBox>(*panel, "Cause"), 0);
        choose(named<QComboBox>(*panel, "Application"), 0);
        panel->findChild<QSpinBox*>()->setValue(80);
        buttonWith(*panel, QStringLiteral("Say it"))->click();
        named<QWidget>(*panel, qPrintable(from))->setFocus();
        m_rig->theme.setPresenting(true);
        const auto isInPane = [&] {
            const QWidget* focus = m_rig->window->focusWidget();
            return focus != nullptr && focus->isVisible() && panel->isAncestorOf(focus);
        };
        QVERIFY(isInPane());
        QVERIFY(m_rig->window->focusWidget()->accessibleName().contains(QStringLiteral("Ctrl+Shift+2")));
        m_rig->window->drillPage().goTo(Key::PaneBrief);
        m_rig->window->drillPage().goTo(Key::PaneDiagnosis);
        QVERIFY(isInPane());
        m_rig->theme.masking().toggle(Secret::Answers);
        QVERIFY(named<QComboBox>(*panel, "Cause")->hasFocus());
    }

    void onlyApplicationsOfTheBoardAreOfferedInTheDiagnosis()
    {
        reachIncident();
        const auto* apps = named<QComboBox>(*m_rig->window->drillPage().findChild<DiagnosisPanel*>(), "Application");
        QCOMPARE(apps->count(), 4);
        QVERIFY(apps->findText(QStringLiteral("stormlab-monitor")) < 0);
    }
};

QUIET_TEST_MAIN(TestDrillDiagnosis)
#include "tst_drilldiagnosis.moc"
