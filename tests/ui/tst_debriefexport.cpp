// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/documents/paperlayout.h"
#include "ui/documents/pdfpainter.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/debriefprint.h"
#include "ui/translations.h"
#include "ui/widgets/mnemonics.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace stormlab;

namespace
{

/// As wide as the text of an A4 page on the device below.
constexpr QSizeF page(2'000, 3'000);

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The debrief page writes itself to files.
class DebriefExportTest : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    QTemporaryDir m_folder;
    std::unique_ptr<WindowRig> m_rig;
    DebriefPage* m_page = nullptr;
    QBuffer m_bytes;
    QPdfWriter m_device{&m_bytes};

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_bytes.open(QIODevice::WriteOnly));
        m_device.setResolution(300);
        m_rig = std::make_unique<WindowRig>();
        m_rig->window->QWidget::show();
        m_rig->reachIncident();
        m_rig->shed();
        m_rig->finish();
        QTRY_VERIFY(m_rig->window->page() == MainWindow::Page::Debrief);
        m_page = m_rig->window->findChild<DebriefPage*>();
        QVERIFY(m_page != nullptr);
    }

    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }
    void cleanupTestCase() { m_rig.reset(); }

    void writesEveryFormat_data()
    {
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("debrief.html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("debrief.pdf") << QByteArray("%PDF");
        QTest::newRow("debrief.md") << QByteArray("# ");
        QTest::newRow("debrief.json") << QByteArray("{");
        QTest::newRow("debrief.csv") << QByteArray("time_ms");
    }

    void writesEveryFormat()
    {
        QFETCH(QByteArray, begins);
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
        m_page->exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(read(path).startsWith(begins));
        QTRY_VERIFY(saysWritten(path));
    }

    /// For people in the window's language; what programs read stays the same everywhere.
    void speaksTheLanguageOfTheWindow()
    {
        Translations words;
        QVERIFY(words.install(QStringLiteral("de"), QLocale::c()));
        const QString page = m_folder.filePath(QStringLiteral("german.html"));
        const QString data = m_folder.filePath(QStringLiteral("german.json"));
        m_page->exportTo(page);
        m_page->exportTo(data);
        QTRY_VERIFY(QFile::exists(page) && QFile::exists(data));
        const QByteArray html = read(page);
        QVERIFY(html.contains("<html lang=\"de\">"));
        QVERIFY(html.contains("Was wann getan wurde"));
        for (const char* english : {"What was done", "slots for ordinary", "Backends by application", ">points<"})
            QVERIFY2(!html.contains(english), english);
        QVERIFY(read(data).contains("\"title\""));
        QVERIFY(!read(data).contains("Störung"));
        QTRY_VERIFY(saysWritten(data));
    }

    /// The next drill ends the timeline before somebody has chosen a file.
    void aReportThatIsMadeLaterIsThatOfItsMoment()
    {
        const TimelineView drill(m_rig->controller.timeline());
        auto past = std::make_unique<Timeline>();
        for (const TimelineEvent& event : drill)
            past->append(event.time, event.body);
        const LateReport late = reportLater(m_rig->scenario, TimelineView(*past));
        past.reset();
        QVERIFY(late() == makeReport({m_rig->scenario.id, only(m_rig->scenario), DrillTime{0}}, drill));
    }

    void printsWhatThePdfHas()
    {
        const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(path);
        QSignalSpy printed(&m_page->printer(), &DebriefPrint::printed);
        const QSignalSpy ended(&m_page->printer(), &DebriefPrint::ended);
        m_page->printer().printOn(printer, [this](const auto& ready) {
            ready(reportLater(m_rig->scenario, TimelineView(m_rig->controller.timeline())));
        });
        QCOMPARE(printed.size(), 0); // that is for the other thread
        QVERIFY(printed.wait());
        QCOMPARE(printed.constFirst().constFirst().toString(), path);
        QCOMPARE(ended.size(), 1);
        QVERIFY(read(path).startsWith("%PDF"));
        // As many pages as the export has; each is an object of this kind.
        const QString exported = m_folder.filePath(QStringLiteral("beside.pdf"));
        m_page->exportTo(exported);
        QTRY_VERIFY(QFile::exists(exported));
        QCOMPARE(read(path).count("/Type /Page\n"), read(exported).count("/Type /Page\n"));
        QVERIFY(read(path).count("/Type /Page\n") > 1);
    }

    void withoutAPrinterTheReasonIsSaidAndAnotherWayOffered()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
            m_page->askForPrint();
            QTRY_VERIFY(m_page->findChild<QPrintDialog*>() != nullptr);
            QPointer<QPrintDialog> dialog = m_page->findChild<QPrintDialog*>();
            QVERIFY(dialog->isVisible());
            dialog->reject();
            return;
        }
        m_page->askForPrint();
        QTRY_VERIFY(m_page->findChild<QMessageBox*>() != nullptr);
        auto* message = m_page->findChild<QMessageBox*>();
        QCOMPARE(message->text(), QStringLiteral("There is no printer on this computer."));
        QAbstractButton* instead = nullptr;
        for (QAbstractButton* each : message->buttons()) {
            if (withoutMnemonic(each->text()) == QStringLiteral("Export…"))
                instead = each;
        }
        QVERIFY(instead != nullptr);
        instead->click();
        QTRY_VERIFY(m_page->findChild<QFileDialog*>() != nullptr);
        QVERIFY(m_page->findChild<QFileDialog*>()->selectedNameFilter().contains(QStringLiteral("*.pdf")));
        QCOMPARE(m_page->findChild<QFileDialog*>()->defaultSuffix(), QStringLiteral("pdf"));
        m_page->findChild<QFileDialog*>()->reject();
        QTRY_VERIFY(m_page->findChild<QFileDialog*>() == nullptr);
    }

    void thePageTellsWhatTheTrapsWouldHaveCost()
    {
        const auto labels = m_page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("a restart would have ended"));
        }));
    }

    void tellsWhatCannotBeWritten()
    {
        m_page->exportTo(m_folder.filePath(QStringLiteral("nowhere/debrief.html")));
        QTRY_VERIFY(box() != nullptr);
        QVERIFY(box()->text().contains(QStringLiteral("cannot be written")) ||
                box()->informativeText().contains(QStringLiteral("cannot be written")));
        box()->close();
        QTRY_VERIFY(box() == nullptr);
    }

    void tellsThatANameHasNoKnownEnding()
    {
        m_page->exportTo(m_folder.filePath(QStringLiteral("debrief.docx")));
        QTRY_VERIFY(box() != nullptr);
        box()->close();
        QTRY_VERIFY(box() == nullptr);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("debrief.docx"))));
    }

    void theButtonAsksForAFile()
    {
        m_page->findChild<QPushButton*>(QStringLiteral("export"))->click();
        auto* dialog = m_page->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->nameFilters().size(), 5);
        QVERIFY(
            dialog->selectedFiles().value(0).endsWith(QStringLiteral("debrief-connection-storm-after-deploy.html")));
        dialog->reject();
    }

    void aHeadingStandsOnThePageOfItsText()
    {
        for (int lines = 0; lines < 70; ++lines) {
            std::string html;
            for (int line = 0; line < lines; ++line)
                html += "<p>A line.</p>";
            const PaperDocument paper{
                "t", html + "<h2>Points</h2><p><i>What was graded</i></p><table><tr><td>cell</td></tr></table>", {}};
            const PaperLayout layout(paper, m_device, page);
            const QTextDocument& document = layout.document();
            QCOMPARE(pageOf(document.find(QStringLiteral("Points"))), pageOf(document.find(QStringLiteral("cell"))));
        }
    }

    void noWordOfATableIsCut()
    {
        Table table{"The chart as a table", {}, {}};
        for (const char* const title : {"time", "the lab", "deploy_worker", "checkout_api", "billing_batch",
                                        "reporting", "all", "usable", "max_connections", "note"})
            table.columns.push_back({title, true});
        table.rows.emplace_back(table.columns.size(), "100");
        const PaperLayout layout(paperOf({"t", {table}}), m_device, page);
        for (QTextBlock block = layout.document().begin(); block.isValid(); block = block.next()) {
            for (int line = 0; line + 1 < block.layout()->lineCount(); ++line) {
                const QTextLine each = block.layout()->lineAt(line);
                const QChar last = block.text().at(each.textStart() + each.textLength() - 1);
                QVERIFY2(!last.isLetterOrNumber(), qPrintable(block.text()));
            }
        }
    }

    void noHeadIsRepeatedOverWhatFollowsItsTable()
    {
        int repeated = 0;
        for (int lines = 0; lines < 120; ++lines) {
            Table table{"The chart as a table", {{"time", false}, {"all", true}}, {}};
            for (int row = 0; row < 20; ++row)
                table.rows.push_back({"0:01", "97"});
            PaperDocument paper = paperOf({"t", {table, table}});
            for (int line = 0; line < lines; ++line)
                paper.html.insert(0, "<p style=\"margin: 0; font-size: 3pt\">A line.</p>");
            const PaperLayout layout(paper, m_device, page);
            const QTextDocument& document = layout.document();
            const auto pageAt = [&](double place) { return static_cast<int>(place / page.height()); };
            for (QTextFrame* frame : document.rootFrame()->childFrames()) {
                const auto* each = qobject_cast<QTextTable*>(frame);
                QVERIFY(each != nullptr);
                const QAbstractTextDocumentLayout& laidOut = *document.documentLayout();
                const double rows = laidOut.blockBoundingRect(each->lastCursorPosition().block()).bottom();
                const double end = laidOut.frameBoundingRect(frame).bottom();
                repeated += each->format().headerRowCount() == 1 ? 1 : 0;
                QVERIFY(pageAt(rows) == pageAt(end) || each->format().headerRowCount() == 0);
            }
        }
        QVERIFY(repeated > 200);
    }

    void noPictureIsLargerThanItsPage()
    {
        const Picture wide{"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 380\"/>", "A chart.", 960, 380};
        const Picture high{wide.svg, "A tower.", 10, 10'000};
        const PaperLayout layout(paperOf({"t", {wide, high}}), m_device, page);
        for (QTextBlock block = layout.document().begin(); block.isValid(); block = block.next())
            QVERIFY(block.layout()->boundingRect().width() <= page.width() + 1);
        QVERIFY(layout.pages() <= 2);
    }

    void drawsADocumentOfStrangers()
    {
        PaperDocument paper{"t", "<p>x</p><img src=\"file:///etc/passwd\"><img src=\"picture:7\">", {}};
        const Result<QByteArray> pdf = paintPdf(paper);
        QVERIFY(pdf.ok());
        QVERIFY(pdf.value().startsWith("%PDF"));
    }

    // The last one: it ends the drill that the others look at.
    void theNextDrillDoesNotTakeAwayWhatIsExported()
    {
        const QString before = m_folder.filePath(QStringLiteral("before.json"));
        m_page->exportTo(before);
        QTRY_VERIFY(QFile::exists(before));
        m_page->askForExport();
        QTRY_VERIFY(m_page->findChild<QFileDialog*>() != nullptr);
        auto* dialog = m_page->findChild<QFileDialog*>();
        m_rig->window->startScenario(QString::fromStdString(m_rig->scenario.id));
        QTRY_VERIFY(m_rig->controller.state() != DrillState::Finished);
        const QString after = m_folder.filePath(QStringLiteral("after.json"));
        Q_EMIT dialog->fileSelected(after);
        QTRY_VERIFY(QFile::exists(after));
        QCOMPARE(read(after), read(before));
        dialog->reject();
    }

private:
    /// Where the line of a short block stands.
    [[nodiscard]] static int pageOf(const QTextCursor& cursor)
    {
        const QTextLayout* lines = cursor.block().layout();
        const QRectF place = cursor.document()->documentLayout()->blockBoundingRect(cursor.block());
        const double line = place.top() + lines->lineAt(0).y() - lines->boundingRect().top();
        return static_cast<int>((line + 1) / page.height());
    }

    [[nodiscard]] static QMessageBox* box()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* message = qobject_cast<QMessageBox*>(widget);
            if (message != nullptr && message->isVisible())
                return message;
        }
        return nullptr;
    }

    [[nodiscard]] bool saysWritten(const QString& path) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(path) && label->isVisible(); });
    }
};

QUIET_TEST_MAIN(DebriefExportTest)
#include "tst_debriefexport.moc"
