// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/compositionroot.h"
#include "app/stormlab/qtmessages.h"
#include "core/runtime/sandbox/sandboxregistry.h"
#include "tests/ui/support/quietlog.h"
#include "ui/guide/guidewindow.h"
#include "ui/presentermode/demonstrationpanel.h"
#include "ui/replaywindow.h"
#include "ui/translations.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

template <typename Window>
Window* windowOf()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<Window*>(each))
            return window;
    }
    return nullptr;
}

} // namespace

/// The program from its start, before anybody has begun a drill.
class TestProgramStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("STORMLAB_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        // No container engine of this computer is asked.
        qputenv("PATH", QFile::encodeName(m_folder.path()));
    }

    void removesWhatACrashHasLeft()
    {
        const QString left = m_folder.filePath(QStringLiteral("sandboxes/crashed"));
        QVERIFY(QDir().mkpath(left + QStringLiteral("/server/data")));
        constexpr int neverAProcess = 4'194'000;
        QVERIFY(writeRecord({"crashed", "storm", left.toStdString(), {neverAProcess, 1}, bootId()}).ok());
        CompositionRoot root(LaunchOptions{});
        root.begin();
        QTRY_VERIFY(!QFileInfo::exists(left));
    }

    void saysNothingOfARuntimeFolderThatIsNotSet()
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(STORMLAB_PROGRAM), {QStringLiteral("--print-pdf")});
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(said.startsWith("stormlab: ") && !said.contains("XDG_RUNTIME_DIR"), said.constData());
    }

    void speaksTheLanguageOfTheWindowBeforeThereIsOne_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << QByteArray("Zeigt diese Hilfe");
        QTest::newRow("a mistake") << QStringList{QStringLiteral("--seed"), QStringLiteral("many")}
                                   << QByteArray("Geben Sie eine Zahl ab 0 an.");
        QTest::newRow("a mistake that a layer beneath finds")
            << QStringList{QStringLiteral("--engine"), QStringLiteral("dokcer")} << QByteArray("Meinten Sie „docker“?");
    }
    void speaksTheLanguageOfTheWindowBeforeThereIsOne()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(STORMLAB_PROGRAM), arguments);
        QVERIFY(program.waitForFinished());
        const QByteArray said = program.readAll();
        QVERIFY2(said.contains(says), said.constData());
    }

    void printsADocumentThatComesInParts()
    {
        QProcess program;
        program.start(QStringLiteral(STORMLAB_PROGRAM), {QStringLiteral("--print-pdf")});
        QVERIFY(program.waitForStarted());
        // Far more than a pipe holds: when it is written, most of it has been read, and the rest is not there yet.
        program.write(R"({"title": "Parts",)" + QByteArray(1'000'000, ' '));
        QTRY_COMPARE_WITH_TIMEOUT(program.bytesToWrite(), 0, 30'000);
        program.write(R"("html": "<p>Parts</p>", "pictures": []})");
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        QVERIFY(program.readAllStandardOutput().startsWith("%PDF"));
    }

    void oneLanguageIsThatOfWordsScenariosAndGuide_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("progress");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("guide");
        const auto english = [](const char* row, const QString& wanted) {
            QTest::newRow(row) << wanted << QStringLiteral("My &progress")
                               << QStringLiteral("Connection storm after a deploy") << QStringLiteral("The start page");
        };
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Mein &Fortschritt")
                                << QStringLiteral("Verbindungssturm nach einem Deploy")
                                << QStringLiteral("Die Startseite");
        english("English", QStringLiteral("en"));
        english("a language that is not there", QStringLiteral("fr"));
        // The guide and the scenarios are there in Spanish, but the window's words, here, are not.
        english("a language of the guide alone", QStringLiteral("es"));
    }
    void oneLanguageIsThatOfWordsScenariosAndGuide()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, progress);
        QFETCH(const QString, scenario);
        QFETCH(const QString, guide);
        qputenv("STORMLAB_SCENARIOS", STORMLAB_SCENARIO_FOLDER);
        Translations words(QStringLiteral(":/tst_translations"));
        words.install(wanted, QLocale(QStringLiteral("es_ES")));
        CompositionRoot root(LaunchOptions{});
        root.begin();
        const auto* window = windowOf<MainWindow>();
        QVERIFY(window != nullptr);
        const auto buttons = window->findChildren<QPushButton*>();
        QVERIFY(std::ranges::any_of(buttons, [&](const QPushButton* button) { return button->text() == progress; }));
        const auto lists = window->findChildren<QAbstractItemView*>();
        QVERIFY(std::ranges::any_of(lists, [&](const QAbstractItemView* list) {
            const QAbstractItemModel* model = list->model();
            return model != nullptr && model->rowCount() > 0 &&
                   !model->match(model->index(0, 0), Qt::DisplayRole, scenario, 1, Qt::MatchContains).isEmpty();
        }));
        GuideWindow pages;
        QCOMPARE(pages.findChild<QListWidget*>()->item(0)->text(), guide);
    }

    void aScenarioThatIsDroppedIsOfferedAndNotBegun()
    {
        CompositionRoot root(LaunchOptions{});
        root.begin();
        auto* window = windowOf<MainWindow>();
        QVERIFY(window != nullptr);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral(STORMLAB_SCENARIO_FOLDER "/frozen-probe"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &drop);
        QTRY_VERIFY(window->findChild<QMessageBox*>() != nullptr);
        auto* question = window->findChild<QMessageBox*>();
        QVERIFY(question->text().contains(QStringLiteral("Pods that die with the database")));
        QVERIFY(window->page() == MainWindow::Page::Start);
        question->reject();
    }

    void aDemonstrationOnTheCommandLineBegins()
    {
        LaunchOptions options;
        options.recordings = {QStringLiteral(STORMLAB_SCENARIO_FOLDER
                                             "/connection-storm-after-deploy/recordings/reference.demonstration.json")};
        CompositionRoot root(options);
        root.begin();
        QTRY_VERIFY(windowOf<ReplayWindow>() != nullptr);
        QTRY_VERIFY(windowOf<ReplayWindow>()->findChild<DemonstrationPanel*>() != nullptr);
        QVERIFY(!windowOf<MainWindow>()->isVisible());
        delete windowOf<ReplayWindow>();
    }

    void aDemonstrationThatIsMissingIsToldInTheWindow()
    {
        LaunchOptions options;
        options.recordings = {QStringLiteral("/nowhere/a.demonstration.json")};
        CompositionRoot root(options);
        root.begin();
        QTRY_VERIFY(windowOf<MainWindow>()->findChild<QMessageBox*>() != nullptr);
        auto* message = windowOf<MainWindow>()->findChild<QMessageBox*>();
        QVERIFY2(message->text().contains(QStringLiteral("a.demonstration.json")), qPrintable(message->text()));
        message->reject();
    }

    void passesEveryOtherMessageOn()
    {
        QuietLog log;
        keepQuietAboutRuntimeFolder();
        qWarning("QStandardPaths: XDG_RUNTIME_DIR not set, defaulting to '/tmp/runtime-anybody'");
        qWarning("something else");
        QCOMPARE(log.take(), QStringList{QStringLiteral("something else")});
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestProgramStart)
#include "tst_programstart.moc"
