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
#include "ui/recentfiles.h"
#include "ui/widgets/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
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
        report.comparison.emplace().comparison.left.name = "beatrice.storm";
        report.comparison->comparison.right.name = "ann.storm";
        DebriefExport exporter(nullptr);
        exporter.setMasking(rig.theme.masking());
        const QString path = rig.folder.filePath(QStringLiteral("debrief.html"));
        const auto exported = [&] {
            QSignalSpy written(&exporter, &DebriefExport::written);
            exporter.write(report, path);
            [&] { QTRY_COMPARE(written.size(), 1); }();
            return contentOf(path);
        };
        QVERIFY(exported().contains("beatrice") && exported().contains("ann.storm"));
        rig.theme.setPresenting(true);
        const QByteArray masked = exported();
        QVERIFY(!masked.contains("beatrice") && !masked.contains("ann.storm"));
        QVERIFY(masked.contains("Recording 1") && masked.contains("Recording 2"));
        rig.theme.masking().toggle(Secret::Names);
        QVERIFY(exported().contains("beatrice"));
    }
};

QUIET_TEST_MAIN(TestMaskedFiles)
#include "tst_maskedfiles.moc"
