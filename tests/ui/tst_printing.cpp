// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/desktop/printserviceprobe.h"
#include "core/runtime/report/reportprint.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/pages/debriefexport.h"
#include "ui/pages/debriefprint.h"
#include "ui/workline.h"

#include <QFile>
#include <QLocalServer>
#include <QMainWindow>
#include <QMessageBox>
#include <QPointer>
#include <QPrinter>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr int patience = 10'000; // milliseconds

QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
}

/// What a painter on another thread does when the test says so.
struct HeldPainter {
    QSemaphore begun;
    QSemaphore goesOn;

    void hold()
    {
        begun.release();
        goesOn.acquire();
    }
    /// Returns once the painter is at work.
    [[nodiscard]] bool isHeld() { return begun.tryAcquire(1, patience); }
};

} // namespace

/// Debriefs on paper and in files, which are made on other threads.
class TestPrinting : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;

    [[nodiscard]] DebriefReport readReport()
    {
        std::optional<DebriefReport> report;
        m_rig->opener.reports().read(m_rig->path(), this,
                                     [&report](Result<DebriefReport> read) { report = std::move(read).value(); });
        [&] { QTRY_VERIFY(report); }();
        return std::move(report).value_or(DebriefReport());
    }

    [[nodiscard]] std::shared_ptr<QPrinter> printerTo(const QString& file) const
    {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(m_rig->folder.filePath(file));
        return printer;
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ReplayRig>();
        writeRecording(m_rig->path(), recordedDrill());
    }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void aReplayIsPrinted()
    {
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window);
        const std::shared_ptr<QPrinter> printer = printerTo(QStringLiteral("replay.pdf"));
        QSignalSpy printed(&m_rig->window->printer(), &DebriefPrint::printed);
        m_rig->window->printOn(printer);
        QVERIFY(printed.wait(patience));
        QCOMPARE(printed.constFirst().constFirst().toString(), printer->outputFileName());
        QCOMPARE(beginningOf(printer->outputFileName()), QByteArray("%PDF"));
        QTRY_VERIFY(m_rig->window->findChild<QMessageBox*>() != nullptr);
    }

    void aServiceThatDoesNotAnswerIsSaid()
    {
        QLocalServer service;
        const QString address = m_rig->folder.filePath(QStringLiteral("cups.sock"));
        QVERIFY(service.listen(address));
        PrintServiceProbe probe;
        QSignalSpy told(&probe, &PrintServiceProbe::told);
        probe.ask(address, 200ms);
        QVERIFY(told.wait(patience));
        QVERIFY(service.hasPendingConnections());
        QCOMPARE(told.takeFirst().constFirst().value<PrintServiceProbe::Outcome>(), PrintServiceProbe::Outcome::Silent);
        probe.ask(address, 200ms);
        probe.stop();
        QVERIFY(!probe.isAsking());
        service.close();
        probe.ask(address, 1h);
        QVERIFY(told.wait(patience));
        QCOMPARE(told.takeFirst().constFirst().value<PrintServiceProbe::Outcome>(), PrintServiceProbe::Outcome::Absent);
    }

    void aServiceThatAnswersIsBelieved()
    {
        QTcpServer service;
        QVERIFY(service.listen(QHostAddress::LocalHost));
        connect(&service, &QTcpServer::newConnection, this,
                [&service] { service.nextPendingConnection()->write("HTTP/1.1 200 OK\r\n"); });
        PrintServiceProbe probe;
        QSignalSpy told(&probe, &PrintServiceProbe::told);
        probe.ask(QStringLiteral("127.0.0.1:%1/version=1.1").arg(service.serverPort()), 1h);
        QVERIFY(told.wait(patience));
        QCOMPARE(told.takeFirst().constFirst().value<PrintServiceProbe::Outcome>(),
                 PrintServiceProbe::Outcome::Answers);
    }

    void whileTheServiceIsAskedTheWindowSaysSo()
    {
        QLocalServer service;
        const QString address = m_rig->folder.filePath(QStringLiteral("cups.sock"));
        QVERIFY(service.listen(address));
        const QByteArray before = qgetenv("CUPS_SERVER");
        qputenv("CUPS_SERVER", QFile::encodeName(address));
        const auto restored =
            qScopeGuard([&before] { before.isNull() ? qunsetenv("CUPS_SERVER") : qputenv("CUPS_SERVER", before); });
        QCOMPARE(printServiceAddress(), address);
        QMainWindow window;
        DebriefPrint print(&window);
        showPrints(m_rig->theme, window, print);
        int called = 0;
        print.choosePrinter([&called](const auto&) { ++called; }, [&called] { ++called; });
        QPointer<WorkLine> line = window.findChild<WorkLine*>();
        QVERIFY(line);
        Q_EMIT line->cancelled();
        QTRY_VERIFY(!line);
        QCOMPARE(called, 0);
        QVERIFY(window.findChild<QMessageBox*>() == nullptr);
    }

    void whatCannotBePrintedIsSaid()
    {
        QWidget window;
        DebriefPrint print(&window);
        const QSignalSpy printed(&print, &DebriefPrint::printed);
        QSignalSpy ended(&print, &DebriefPrint::ended);
        print.print(readReport(), printerTo(QStringLiteral("nowhere/debrief.pdf")));
        QVERIFY(ended.wait(patience));
        const auto* message = window.findChild<QMessageBox*>();
        QVERIFY(message != nullptr &&
                message->text().startsWith(QStringLiteral("The debrief could not be printed on")));
        QCOMPARE(printed.size(), 0);
        // Qt says so itself, and only tells whether it can be painted on by trying.
        QCOMPARE(m_log.take(), QStringList{QStringLiteral("QPainter::begin(): Returned false")});
    }

    void whatIsCancelledBeforeItIsPaintedIsNotPrinted()
    {
        HeldPainter first;
        int painted = 0;
        ReportPrint print;
        const auto freed = qScopeGuard([&first] { first.goesOn.release(); });
        QSignalSpy finished(&print, &ReportPrint::finished);
        QSignalSpy givenUp(&print, &ReportPrint::givenUp);
        print.start(readReport(), [&first](const PaperDocument&) {
            first.hold();
            return Result<void>();
        });
        QVERIFY(first.isHeld());
        print.start(readReport(), [&painted](const PaperDocument&) {
            ++painted;
            return Result<void>();
        });
        print.cancel();
        first.goesOn.release();
        // Half a document on paper helps nobody: what is being painted goes on.
        QTRY_COMPARE(givenUp.size(), 1);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(painted, 0);
    }

    void aPainterThatFailsIsHeardOf()
    {
        ReportPrint print;
        QSignalSpy failed(&print, &ReportPrint::failed);
        print.start(readReport(), [](const PaperDocument&) {
            return Result<void>(Error{ErrorCode::Resources, "no paper", {}, {}});
        });
        QVERIFY(failed.wait(patience));
        QCOMPARE(QString::fromStdString(failed.constFirst().constFirst().value<Error>().message),
                 QStringLiteral("no paper"));
    }

    void twoExportsAreBothWritten()
    {
        QWidget window;
        DebriefExport exporter(&window);
        const QSignalSpy ended(&exporter, &DebriefExport::ended);
        const DebriefReport report = readReport();
        const QStringList paths{m_rig->folder.filePath(QStringLiteral("one.pdf")),
                                m_rig->folder.filePath(QStringLiteral("two.html"))};
        for (const QString& path : paths)
            exporter.write(report, path);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
        QCOMPARE(beginningOf(paths.front()), QByteArray("%PDF"));
        QCOMPARE(beginningOf(paths.back()), QByteArray("<!DO"));
    }

    void aWindowThatIsClosedDoesNotWaitAndItsFileIsWritten()
    {
        HeldPainter painter;
        QObject owner;
        auto window = std::make_unique<QWidget>();
        QPointer<DebriefExport> exporter = new DebriefExport(window.get(), [&painter](const PaperDocument&) {
            painter.hold();
            return Result<QByteArray>(QByteArray("%PDF"));
        });
        const auto freed = qScopeGuard([&painter] { painter.goesOn.release(); });
        exporter->setLastingOwner(owner);
        const QString path = m_rig->folder.filePath(QStringLiteral("late.pdf"));
        exporter->write(readReport(), path);
        QVERIFY(painter.isHeld());
        // The painter goes on only when the window is gone.
        window.reset();
        QVERIFY(exporter && !QFile::exists(path));
        painter.goesOn.release();
        QTRY_VERIFY(!exporter);
        QCOMPARE(beginningOf(path), QByteArray("%PDF"));
    }

    void anExportThatHasEndedGoesWithItsWindow()
    {
        QObject owner;
        auto window = std::make_unique<QWidget>();
        QPointer<DebriefExport> exporter = new DebriefExport(window.get());
        exporter->setLastingOwner(owner);
        QSignalSpy ended(exporter, &DebriefExport::ended);
        exporter->write(readReport(), m_rig->folder.filePath(QStringLiteral("early.html")));
        QVERIFY(ended.wait(patience));
        QCOMPARE(exporter->parent(), window.get());
        window.reset();
        QVERIFY(!exporter);
    }
};

QUIET_TEST_MAIN(TestPrinting)
#include "tst_printing.moc"
