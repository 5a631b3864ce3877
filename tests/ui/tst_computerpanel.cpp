// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/computerpanel.h"
#include "ui/widgets/mnemonics.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace stormlab;

namespace
{

using Kind = ContainerEngine::Kind;

/// A visible button by the name that a screen reader says.
QPushButton* button(const QWidget& where, const char* name)
{
    for (auto* each : where.findChildren<QPushButton*>()) {
        if (each->accessibleName() == QString::fromUtf8(name) && each->isVisibleTo(&where))
            return each;
    }
    return nullptr;
}

QString visibleText(const QWidget& where)
{
    QString text;
    for (const auto* label : where.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&where))
            text += label->text() + QLatin1Char('\n');
    }
    return text;
}

/// The window's start page and the panel on it.
class Lab
{
public:
    explicit Lab(const ComputerFindings& findings)
    {
        rig.window->QWidget::show();
        tell(findings);
    }

    void tell(const ComputerFindings& findings)
    {
        rig.probe.findings = findings;
        rig.probe.start();
    }
    [[nodiscard]] ComputerPanel& panel() { return *rig.window->findChild<ComputerPanel*>(); }
    void press(const char* name)
    {
        QPushButton* found = button(panel(), name);
        QVERIFY2(found != nullptr, name);
        found->click();
        QTest::qWait(0);
    }
    [[nodiscard]] QMessageBox* message() { return rig.window->findChild<QMessageBox*>(); }
    void answer(const char* text)
    {
        QVERIFY(message() != nullptr);
        for (auto* each : message()->buttons()) {
            if (withoutMnemonic(each->text()) == QString::fromUtf8(text)) {
                each->click();
                QTest::qWait(0);
                return;
            }
        }
        QFAIL(text);
    }
    void failPreparing(const Error& error)
    {
        rig.holdPreparing = true;
        rig.window->startScenario(QString::fromStdString(rig.scenario.id));
        rig.source->failPreparing(error);
        rig.holdPreparing = false;
    }

    WindowRig rig;
};

ComputerFindings dockerLacksItsImage()
{
    ComputerFindings findings = onlyPostgres();
    findings.docker = brokenEngine(Kind::Docker, EngineTrouble::ImageMissing);
    findings.preferred = QStringLiteral("docker");
    return findings;
}

const Error missing{ErrorCode::Image, "The image x is not on this computer.", "the words of the engine", "Load it."};

} // namespace

class TestComputerPanel : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void fillsInAsAnswersCome()
    {
        ComputerFindings findings;
        Lab lab(findings);
        QVERIFY(visibleText(lab.panel()).contains(QStringLiteral("Looking for PostgreSQL")));
        findings.native = postgresHere();
        lab.tell(findings);
        QVERIFY(visibleText(lab.panel()).contains(QStringLiteral("PostgreSQL 15.18 is here")));
        QVERIFY(visibleText(lab.panel()).contains(QStringLiteral("Asking docker")));
    }

    void textsKeepClearOfTheScrollBar()
    {
        ComputerFindings findings = onlyPostgres();
        findings.docker = brokenEngine(Kind::Docker, EngineTrouble::ImageMissing);
        findings.podman = brokenEngine(Kind::Podman, EngineTrouble::CannotStart);
        Lab lab(findings);
        lab.rig.theme.setTextZoom(200);
        const auto* area = lab.panel().findChild<QScrollArea*>();
        QTRY_VERIFY(area->verticalScrollBar()->isVisible());
        constexpr int clear = 8;
        for (const auto* text : area->findChildren<QLabel*>()) {
            const int right = text->mapTo(area->viewport(), QPoint(text->width(), 0)).x();
            QVERIFY2(!text->isVisible() || right <= area->viewport()->width() - clear, qPrintable(text->text()));
        }
    }

    void whatStaysTheSameKeepsItsFocus()
    {
        ComputerFindings findings = onlyPostgres();
        findings.docker = brokenEngine(Kind::Docker, EngineTrouble::NotRunning);
        findings.podman.reset();
        Lab lab(findings);
        QPushButton* again = button(lab.panel(), "docker: Try again");
        QVERIFY(again != nullptr);
        findings.podman = workingEngine(Kind::Podman);
        lab.tell(findings);
        QCOMPARE(button(lab.panel(), "docker: Try again"), again);
    }

    void detailsUnfoldAndAreCopied()
    {
        ComputerFindings findings = onlyPostgres();
        findings.podman = brokenEngine(Kind::Podman, EngineTrouble::CannotStart);
        Lab lab(findings);
        QVERIFY(!visibleText(lab.panel()).contains(QStringLiteral("the words of the engine")));
        lab.press("podman: Details");
        QTRY_VERIFY(visibleText(lab.panel()).contains(QStringLiteral("the words of the engine")));
        lab.press("podman: Copy details");
        QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("the words of the engine"));
        lab.press("podman: Details");
        QTRY_VERIFY(!visibleText(lab.panel()).contains(QStringLiteral("the words of the engine")));
    }

    void commandsAreCopiedAndLookingCanBeRepeated()
    {
        ComputerFindings findings = onlyPostgres();
        findings.docker = brokenEngine(Kind::Docker, EngineTrouble::NotRunning);
        Lab lab(findings);
        lab.press("docker: Copy the command");
        QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("sudo systemctl start docker"));
        const int before = lab.rig.probe.starts;
        lab.press("docker: Try again");
        QTRY_COMPARE(lab.rig.probe.starts, before + 1);
    }

    void leftoversAreCleanedUp()
    {
        ComputerFindings findings = onlyPostgres();
        findings.leftovers = {"/dev/shm/stormlab-0/sandboxes/drill-1"};
        Lab lab(findings);
        lab.press("leftovers: Clean up");
        QTRY_COMPARE(lab.rig.probe.asked, QStringList{QStringLiteral("clean up")});
        lab.tell(onlyPostgres());
        QVERIFY(!visibleText(lab.panel()).contains(QStringLiteral("old sandbox")));
    }

    void anotherEngineIsChosenAndKept()
    {
        Lab lab(dockerLacksItsImage());
        lab.press("docker: Use PostgreSQL of this computer");
        QTRY_COMPARE(lab.rig.preferences.engines().engine, QStringLiteral("native"));
        // A theme that was asked for on the command line is not one that is preferred.
        QVERIFY(!lab.rig.settings.contains(QStringLiteral("theme")));
    }

    void fetchingShowsItsProgressAndCanBeCancelled()
    {
        Lab lab(dockerLacksItsImage());
        lab.press("docker: Fetch image");
        QTRY_COMPARE(lab.rig.probe.asked, QStringList{QStringLiteral("fetch docker")});
        Q_EMIT lab.rig.probe.transferring(Kind::Docker, QStringLiteral("Fetching x: layer 3 of 14, 12 s"), 3, 14);
        QVERIFY(visibleText(lab.panel()).contains(QStringLiteral("layer 3 of 14, 12 s")));
        QVERIFY(button(lab.panel(), "docker: Fetch image") == nullptr);
        lab.press("Cancel");
        QCOMPARE(lab.rig.probe.asked.last(), QStringLiteral("cancel"));
        QVERIFY(!visibleText(lab.panel()).contains(QStringLiteral("layer 3 of 14")));
        QVERIFY(button(lab.panel(), "docker: Fetch image") != nullptr);
    }

    void anImageIsLoadedFromAFile()
    {
        Lab lab(dockerLacksItsImage());
        lab.press("docker: Load from file…");
        QTRY_VERIFY(lab.panel().findChild<QFileDialog*>() != nullptr);
        Q_EMIT lab.panel().findChild<QFileDialog*>()->fileSelected(QStringLiteral("/media/stick/image.tar"));
        QCOMPARE(lab.rig.probe.asked, QStringList{QStringLiteral("load docker /media/stick/image.tar")});
        Q_EMIT lab.rig.probe.transferred(Kind::Docker, QStringLiteral("localhost/stormlab-sandbox:15"));
        QVERIFY(lab.message() == nullptr);
    }

    void anImageThatDrillsDoNotLookForIsOffered()
    {
        Lab lab(dockerLacksItsImage());
        Q_EMIT lab.rig.probe.transferred(Kind::Docker, QStringLiteral("mine/pg:16"));
        lab.answer("Use it");
        QTRY_COMPARE(lab.rig.preferences.engines().image, QStringLiteral("mine/pg:16"));
    }

    void aTransferTakesThePlaceOfAnother()
    {
        Lab lab(dockerLacksItsImage());
        Q_EMIT lab.rig.probe.transferring(Kind::Docker, QStringLiteral("Fetching x: 2 s"), 0, 0);
        QVERIFY(button(lab.panel(), "docker: Fetch image") == nullptr);
        Q_EMIT lab.rig.probe.transferring(Kind::Podman, QStringLiteral("Fetching y: 1 s"), 0, 0);
        QVERIFY(button(lab.panel(), "docker: Fetch image") != nullptr);
        QVERIFY(!visibleText(lab.panel()).contains(QStringLiteral("Fetching x")));
        QVERIFY(visibleText(lab.panel()).contains(QStringLiteral("Fetching y")));
    }

    void aTransferThatFailsIsTold()
    {
        Lab lab(dockerLacksItsImage());
        Q_EMIT lab.rig.probe.transferring(Kind::Docker, QStringLiteral("Fetching x: 2 s"), 0, 0);
        Q_EMIT lab.rig.probe.transferFailed(missing);
        QVERIFY(lab.message() != nullptr);
        QCOMPARE(lab.message()->detailedText(), QStringLiteral("the words of the engine"));
        QVERIFY(button(lab.panel(), "docker: Fetch image") != nullptr);
    }

    void aCleanUpThatFailsIsTold()
    {
        Lab lab(dockerLacksItsImage());
        Q_EMIT lab.rig.probe.cleanUpFailed(missing);
        QVERIFY(lab.message() != nullptr);
    }

    void fetchingInADrillIsShownAndCanBeCancelled()
    {
        Lab lab(dockerLacksItsImage());
        lab.rig.holdPreparing = true;
        lab.rig.window->startScenario(QString::fromStdString(lab.rig.scenario.id));
        Q_EMIT lab.rig.source->progress(QStringLiteral("Fetching x: layer 3 of 14, 12 s"), 3, 14);
        Board& board = lab.rig.window->drillPage().board();
        QVERIFY(visibleText(board).contains(QStringLiteral("layer 3 of 14, 12 s")));
        QPushButton* cancel = button(board, "Cancel");
        QVERIFY(cancel != nullptr && cancel->isVisible());
        cancel->click();
        QTRY_VERIFY(lab.rig.window->page() == MainWindow::Page::Start);
        QVERIFY(lab.rig.controller.state() == DrillState::Idle);
    }

    void aDrillWithoutItsImageOffersAFile()
    {
        Lab lab(dockerLacksItsImage());
        lab.failPreparing(missing);
        lab.answer("Load from file…");
        QTRY_VERIFY(lab.rig.window->findChild<QFileDialog*>() != nullptr);
        Q_EMIT lab.rig.window->findChild<QFileDialog*>()->fileSelected(QStringLiteral("/media/stick/image.tar"));
        QCOMPARE(lab.rig.probe.asked, QStringList{QStringLiteral("load docker /media/stick/image.tar")});
    }

    void aDrillWithoutItsEngineGoesOnWithPostgresOfThisComputer()
    {
        Lab lab(dockerLacksItsImage());
        lab.failPreparing(missing);
        lab.rig.beginDrill([&lab] { lab.answer("Use PostgreSQL of this computer"); });
        QCOMPARE(lab.rig.preferences.engines().engine, QStringLiteral("native"));
    }

    void aDrillThatFailedCanBeTriedAgain()
    {
        Lab lab(dockerLacksItsImage());
        lab.failPreparing({ErrorCode::Engine, "docker is not running.", {}, {}});
        lab.rig.beginDrill([&lab] { lab.answer("Try again"); });
        QCOMPARE(lab.rig.preferences.engines().engine, QStringLiteral("auto"));
    }
};

QUIET_TEST_MAIN(TestComputerPanel)
#include "tst_computerpanel.moc"
