// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/classresults.h"
#include "tests/ui/support/checkmasks.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/shownwords.h"
#include "ui/classboardwindow.h"
#include "ui/pages/debriefexport.h"
#include "ui/pages/debriefprint.h"
#include "ui/recentfiles.h"
#include "ui/widgets/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrinter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// That no name leaves the window by its files while names are masked.
class TestMaskedFiles : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void aClassBoardKeepsNamesAndScores()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("stormlab.ini")), QSettings::IniFormat);
        Preferences preferences(settings);
        Theme theme;
        theme.applyTo(*qApp);
        const QString place = folder.filePath(QStringLiteral("results"));
        QDir().mkpath(place);
        for (int learner = 1; learner <= 12; ++learner)
            putResult(place, learner, testClass());
        ClassBoardWindow window(theme, preferences, {theme, testClass(), shippedScenario(), place, [] {
                                                         return lessonBegan + std::chrono::minutes{1};
                                                     }});
        window.show();
        QTRY_COMPARE(window.page().model().rowCount(), 12);
        const ResultFile& result = window.page().model().resultAt(0);
        checkMasks(window, theme,
                   {{Secret::Names, QString::fromStdString(result.name)},
                    {Secret::Scores, QStringLiteral("%1 of %2").arg(result.total).arg(result.max)},
                    {Secret::Scores, QStringLiteral("Median of those who are done")}});
        const QString path = folder.filePath(QStringLiteral("board.csv"));
        for (const bool masked : {true, false}) {
            theme.setPresenting(masked);
            QSignalSpy exported(&window.page(), &ClassBoardPage::exported);
            window.page().exportTo(path);
            QTRY_COMPARE(exported.size(), 1);
            QCOMPARE(contentOf(path).contains(result.name.c_str()), !masked);
        }
        // What the dialog says holds, also where names are shown again before the file is chosen.
        theme.setPresenting(true);
        window.page().askForExport();
        auto* dialog = window.page().findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr && dialog->windowTitle().contains(QStringLiteral("without names")));
        theme.setPresenting(false);
        QSignalSpy exported(&window.page(), &ClassBoardPage::exported);
        Q_EMIT dialog->fileSelected(path);
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(!contentOf(path).contains(result.name.c_str()));
        dialog->reject();
    }

    void recentFilesHaveNumbersInsteadOfNames()
    {
        ReplayRig rig;
        rig.opener.recent().add(QStringLiteral("/home/beatrice/ann.storm"));
        const RecentFilesMenu menu(rig.opener.recent(), rig.theme.masking(), nullptr);
        const auto told = [&menu]() -> QString {
            return menu.actions().first()->text() + menu.actions().first()->toolTip();
        };
        QCOMPARE(menu.actions().first()->text(), QStringLiteral("ann.storm"));
        rig.theme.setPresenting(true);
        QCOMPARE(menu.actions().first()->text(), QStringLiteral("File 1"));
        QVERIFY2(!told().contains(QLatin1String("ann")) && !told().contains(QLatin1String("beatrice")),
                 qPrintable(told()));
        rig.theme.masking().toggle(Secret::Names);
        QCOMPARE(menu.actions().first()->toolTip(), QStringLiteral("/home/beatrice/ann.storm"));
    }

    void preferencesKeepFoldersOfAccounts()
    {
        Theme theme;
        theme.applyTo(*qApp);
        PreferencesDialog::Values values;
        values.engines.postgresFolder = QStringLiteral("/home/beatrice/pg");
        PreferencesDialog dialog(theme, values);
        dialog.show();
        checkMasks(dialog, theme, {{Secret::Names, QStringLiteral("beatrice")}});
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(!placesOf(QStringLiteral("does not hold the programs"), shownWords(dialog)).isEmpty());
        checkMasks(dialog, theme, {{Secret::Names, QStringLiteral("beatrice")}});
        QCOMPARE(dialog.values().engines.postgresFolder, values.engines.postgresFolder);
    }

    void whatIsExportedWhileNamesAreMaskedNamesNobody()
    {
        ReplayRig rig;
        DebriefReport report;
        report.name = report.title = "beatrice.storm";
        report.summary.drill.emplace().engine = "csv";
        report.summary.observed = "Imported from beatrice.csv.";
        report.comparison.emplace().comparison.left.name = "beatrice.storm";
        report.comparison->comparison.right.name = "ann.storm";
        DebriefExport exporter(nullptr);
        exporter.setMasking(rig.theme.masking());
        const auto exported = [&](const QString& ending) {
            const QString path = rig.folder.filePath(QStringLiteral("debrief.") + ending);
            QSignalSpy written(&exporter, &DebriefExport::written);
            exporter.write(madeAlready(report), path);
            [&] { QTRY_COMPARE(written.size(), 1); }();
            return contentOf(path);
        };
        for (const char* const ending : {"html", "md", "json"}) {
            const QString kind = QLatin1String(ending);
            rig.theme.setPresenting(false);
            const QByteArray told = exported(kind);
            QVERIFY(told.contains("beatrice.csv") && told.contains("ann.storm"));
            rig.theme.setPresenting(true);
            const QByteArray masked = exported(kind);
            QVERIFY2(!masked.contains("beatrice") && !masked.contains("ann.storm"), ending);
            QVERIFY(masked.contains("Recording 1") && masked.contains("Recording 2"));
            rig.theme.masking().toggle(Secret::Names);
            QVERIFY(exported(kind).contains("beatrice"));
        }
    }

    void whatTheDialogSaysHoldsUntilTheFileIsWritten_data()
    {
        QTest::addColumn<bool>("masked");
        QTest::newRow("shown meanwhile") << true;
        QTest::newRow("masked meanwhile") << false;
    }
    void whatTheDialogSaysHoldsUntilTheFileIsWritten()
    {
        QFETCH(const bool, masked);
        ReplayRig rig;
        QWidget window;
        DebriefReport report;
        report.name = report.title = "beatrice.storm";
        DebriefExport exporter(&window);
        exporter.setMasking(rig.theme.masking());
        rig.theme.setPresenting(masked);
        exporter.ask([&report](const auto& ready) { ready(madeAlready(report)); }, QStringLiteral("debrief"));
        auto* dialog = window.findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->windowTitle().contains(QStringLiteral("without names")), masked);
        rig.theme.setPresenting(!masked);
        const QString path = rig.folder.filePath(QStringLiteral("debrief.html"));
        QSignalSpy written(&exporter, &DebriefExport::written);
        Q_EMIT dialog->fileSelected(path);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(contentOf(path).contains("beatrice"), !masked);
        dialog->reject();
    }

    void whatIsPrintedWhileNamesAreMaskedNamesNobody()
    {
        ReplayRig rig;
        QWidget window;
        DebriefReport report;
        report.name = report.title = "beatrice.storm";
        DebriefPrint print(&window);
        print.setMasking(rig.theme.masking());
        for (const bool masked : {false, true}) {
            rig.theme.setPresenting(masked);
            auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            printer->setOutputFileName(rig.folder.filePath(QStringLiteral("debrief.pdf")));
            QSignalSpy printed(&print, &DebriefPrint::printed);
            print.printOn(printer, [&report](const auto& ready) { ready(madeAlready(report)); });
            QTRY_COMPARE(printed.size(), 1);
            // The title is what a printer's queue tells.
            QCOMPARE(printer->docName().contains(QStringLiteral("beatrice")), !masked);
        }
    }
};

QUIET_TEST_MAIN(TestMaskedFiles)
#include "tst_maskedfiles.moc"
