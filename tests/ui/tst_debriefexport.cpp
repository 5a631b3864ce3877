// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/documents/pdfpainter.h"
#include "ui/pages/debriefpage.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

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

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_rig = std::make_unique<WindowRig>();
        m_rig->window->QWidget::show();
        m_rig->reachIncident();
        m_rig->shed();
        m_rig->window->actions().finish.trigger();
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

    void drawsADocumentOfStrangers()
    {
        PaperDocument paper{"t", "<p>x</p><img src=\"file:///etc/passwd\"><img src=\"picture:7\">", {}};
        const Result<QByteArray> pdf = paintPdf(paper);
        QVERIFY(pdf.ok());
        QVERIFY(pdf.value().startsWith("%PDF"));
    }

private:
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

QTEST_MAIN(DebriefExportTest)
#include "tst_debriefexport.moc"
