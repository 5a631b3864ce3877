// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/desktop/printserviceprobe.h"
#include "core/runtime/report/reportprint.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/pages/debriefexport.h"
#include "ui/pages/debriefprint.h"
#include "ui/workline.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMainWindow>
#include <QMessageBox>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

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

/// Stands in for the print service of this computer, and says nothing by itself.
class PrintService
{
public:
    explicit PrintService(const QString& address)
    {
        [&] { QVERIFY(m_server.listen(address)); }();
        qputenv("CUPS_SERVER", QFile::encodeName(address));
        [&] { QCOMPARE(printServiceAddress(), address); }();
    }
    ~PrintService() { m_before.isNull() ? qunsetenv("CUPS_SERVER") : qputenv("CUPS_SERVER", m_before); }
    PrintService(const PrintService&) = delete;
    PrintService& operator=(const PrintService&) = delete;

    /// Who asks it next, and has not been heard yet; nullptr where nobody does.
    [[nodiscard]] QLocalSocket* asker()
    {
        return QTest::qWaitFor([this] { return m_server.hasPendingConnections(); }, patience)
                   ? m_server.nextPendingConnection()
                   : nullptr;
    }
    static void answer(QLocalSocket& asker)
    {
        asker.write("HTTP/1.1 200 OK\r\n\r\n");
        asker.flush();
    }
    void close() { m_server.close(); }

private:
    const QByteArray m_before = qgetenv("CUPS_SERVER");
    QLocalServer m_server;
};

/// A computer without a printer, where Qt makes one that writes PDFs. To be made before anything stands in for the
/// service, which Qt asks.
struct MadePrinters {
    MadePrinters() { m_printer->setOutputFormat(QPrinter::PdfFormat); }

    int count = 0;

    [[nodiscard]] std::function<std::shared_ptr<QPrinter>()> maker()
    {
        return [this] {
            ++count;
            return m_printer;
        };
    }

private:
    std::shared_ptr<QPrinter> m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
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

    /// Where a server wants a password, Qt opens a dialog on the thread that asks for printers.
    void qtIsAskedForItsPrinterOnTheMainThread()
    {
        std::optional<bool> isMain;
        MadePrinters made;
        PrintService service(m_rig->folder.filePath(QStringLiteral("cups.sock")));
        QWidget window;
        DebriefPrint print(&window, {1h, [&isMain, make = made.maker()] {
                                         isMain = QThread::currentThread() == qApp->thread();
                                         return make();
                                     }});
        const QSignalSpy asked(&print, &DebriefPrint::asked);
        print.ask([](const auto&) {}, [] {});
        QLocalSocket* asker = service.asker();
        QVERIFY(asker != nullptr);
        PrintService::answer(*asker);
        QTRY_COMPARE(asked.size(), 1);
        QTRY_VERIFY(isMain);
        QVERIFY(*isMain);
        QTRY_VERIFY(window.findChild<QMessageBox*>() != nullptr);
    }

    void whoeverCancelsWhileTheServiceIsAskedIsToldNothing()
    {
        MadePrinters made;
        PrintService service(m_rig->folder.filePath(QStringLiteral("cups.sock")));
        QMainWindow window;
        DebriefPrint print(&window, {1h, made.maker()});
        showPrints(m_rig->theme, window, print);
        int called = 0;
        const auto ask = [&] { print.ask([&called](const auto&) { ++called; }, [&called] { ++called; }); };
        ask();
        const QPointer<WorkLine> line = window.findChild<WorkLine*>();
        QVERIFY(line);
        QLocalSocket* asker = service.asker();
        QVERIFY(asker != nullptr);
        const QSignalSpy left(asker, &QLocalSocket::disconnected);
        Q_EMIT line->cancelled();
        PrintService::answer(*asker);
        QTRY_COMPARE(left.size(), 1);
        QTRY_VERIFY(!line);
        QCOMPARE(made.count, 0);
        QVERIFY(window.findChild<QDialog*>() == nullptr);
        // Who asks once more is answered once.
        ask();
        asker = service.asker();
        QVERIFY(asker != nullptr);
        PrintService::answer(*asker);
        QTRY_COMPARE(window.findChildren<QDialog*>().size(), 1);
        QCOMPARE(made.count, 1);
        QCOMPARE(called, 0);
    }

    void whoeverMayNotPrintIsToldWhyAndCanExport_data()
    {
        QTest::addColumn<bool>("listens");
        QTest::addColumn<QString>("says");
        QTest::newRow("silent") << true << QStringLiteral("The service that prints does not answer.");
        QTest::newRow("absent") << false << QStringLiteral("There is no printer on this computer.");
    }
    /// And Qt is not let near a service that does not answer: it waits.
    void whoeverMayNotPrintIsToldWhyAndCanExport()
    {
        QFETCH(const bool, listens);
        QFETCH(const QString, says);
        MadePrinters made;
        PrintService service(m_rig->folder.filePath(QStringLiteral("cups.sock")));
        if (!listens)
            service.close();
        QWidget window;
        DebriefPrint print(&window, {200ms, made.maker()});
        int exports = 0;
        print.ask([](const auto&) {}, [&exports] { ++exports; });
        QTRY_VERIFY(window.findChild<QMessageBox*>() != nullptr);
        const auto* box = window.findChild<QMessageBox*>();
        QCOMPARE(box->text(), says);
        QCOMPARE(made.count, 0);
        QPushButton* instead = buttonWith(*box, QStringLiteral("Export…"));
        QVERIFY(instead != nullptr);
        instead->click();
        QTRY_COMPARE(exports, 1);
    }

    void whatCannotBePrintedIsSaid()
    {
        QWidget window;
        DebriefPrint print(&window);
        const QSignalSpy printed(&print, &DebriefPrint::printed);
        QSignalSpy ended(&print, &DebriefPrint::ended);
        print.printOn(printerTo(QStringLiteral("nowhere/debrief.pdf")),
                      [this](const auto& ready) { ready(madeAlready(readReport())); });
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
        print.start(madeAlready(readReport()), [&first](const PaperDocument&) {
            first.hold();
            return Result<void>();
        });
        QVERIFY(first.isHeld());
        print.start(madeAlready(readReport()), [&painted](const PaperDocument&) {
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
        print.start(madeAlready(readReport()), [](const PaperDocument&) {
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
            exporter.write(madeAlready(report), path);
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
        exporter->write(madeAlready(readReport()), path);
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
        exporter->write(madeAlready(readReport()), m_rig->folder.filePath(QStringLiteral("early.html")));
        QVERIFY(ended.wait(patience));
        QCOMPARE(exporter->parent(), window.get());
        window.reset();
        QVERIFY(!exporter);
    }
};

QUIET_TEST_MAIN(TestPrinting)
#include "tst_printing.moc"
