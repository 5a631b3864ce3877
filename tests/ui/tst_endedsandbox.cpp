// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/widgets/logdialog.h"
#include "ui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace stormlab;

/// What is told and offered when the server of a drill has ended.
class TestEndedSandbox : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void aSandboxThatDiedOffersItsLogAndAFreshOne()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        rig.source->failPreparing({ErrorCode::Sandbox, "PostgreSQL in the sandbox stopped five times within a minute.",
                                   "LOG:  starting\nPANIC:  no checkpoint", "Reset the drill to get a fresh server."});
        const auto press = [&rig](const QString& text) {
            for (auto* box : rig.window->findChildren<QMessageBox*>()) {
                for (QAbstractButton* button : box->buttons()) {
                    if (box->isVisible() && withoutMnemonic(button->text()) == text)
                        button->click();
                }
            }
        };
        QVERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
        press(QStringLiteral("Show the log"));
        QTRY_VERIFY(rig.window->findChild<LogDialog*>() != nullptr);
        auto* log = rig.window->findChild<LogDialog*>();
        QCOMPARE(log->findChild<QPlainTextEdit*>()->toPlainText(),
                 QStringLiteral("LOG:  starting\nPANIC:  no checkpoint"));
        buttonWith(*log, QStringLiteral("C&opy"))->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("LOG:  starting\nPANIC:  no checkpoint"));
        log->reject();
        // Whoever has read it is asked again.
        QTRY_VERIFY(rig.window->findChild<LogDialog*>() == nullptr);
        QVERIFY(rig.controller.state() == DrillState::Failed);
        press(QStringLiteral("Restart the drill"));
        QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
        QVERIFY(rig.window->page() == MainWindow::Page::Drill);
    }

    void whatCouldNotBeMadeKeepsItsDetails()
    {
        WindowRig rig;
        rig.holdPreparing = true;
        rig.show();
        rig.window->startScenario(QString::fromStdString(rig.scenario.id));
        rig.source->failPreparing({ErrorCode::Sandbox, "PostgreSQL is needed to run drills.",
                                   "Looked in /usr/lib/postgresql and in PATH.", "Install it."});
        auto* box = rig.window->findChild<QMessageBox*>();
        QVERIFY(box != nullptr);
        QCOMPARE(box->detailedText(), QStringLiteral("Looked in /usr/lib/postgresql and in PATH."));
        for (const QAbstractButton* button : box->buttons()) {
            QVERIFY(withoutMnemonic(button->text()) != QStringLiteral("Show the log"));
            QVERIFY(withoutMnemonic(button->text()) != QStringLiteral("Restart the drill"));
        }
        box->reject();
    }

    void aServerThatComesBackByItselfIsAnEvent()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        Q_EMIT rig.source->happened(rig.source->now(), ServerAvailability{true, "It was killed."});
        Q_EMIT rig.source->happened(rig.source->now(), ServerAvailability{false, {}});
        QVERIFY(rig.controller.state() == DrillState::Incident);
        QVERIFY(rig.window->findChild<QMessageBox*>() == nullptr);
    }
};

QUIET_TEST_MAIN(TestEndedSandbox)
#include "tst_endedsandbox.moc"
