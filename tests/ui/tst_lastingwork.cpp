// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/compositionroot.h"
#include "tests/ui/support/programend.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/charts/activitychart.h"
#include "ui/pages/board.h"
#include "ui/pages/chartpicture.h"
#include "ui/pages/debriefexport.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/debriefprint.h"
#include "ui/pages/replaypage.h"

#include <QFile>
#include <QMessageBox>
#include <QPrinter>
#include <QTest>

#include <csignal>
#include <functional>
#include <optional>

using namespace stormlab;

namespace
{

/// Reads every message that comes while it lives, and closes it.
class MessageReader : public QObject
{
public:
    MessageReader() { qApp->installEventFilter(this); }

    QStringList read;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* box = event->type() == QEvent::Show ? qobject_cast<QMessageBox*>(watched) : nullptr;
        if (box != nullptr) {
            read << box->text();
            QMetaObject::invokeMethod(box, &QWidget::close, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

/// Writes a debrief, which cannot be written, once a window has agreed to close.
class LateExport : public QObject
{
public:
    LateExport(QWidget& window, const std::function<void()>& write) : m_write(write)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Hide)
            m_write();
        return QObject::eventFilter(watched, event);
    }

private:
    const std::function<void()> m_write;
};

ReplayWindow* anyReplay()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<ReplayWindow*>(each))
            return window;
    }
    return nullptr;
}

/// As a person does: while the program runs, so that it is deleted too.
void closeSoon(QWidget& window)
{
    QMetaObject::invokeMethod(&window, &QWidget::close, Qt::QueuedConnection);
}

std::shared_ptr<QPrinter> printerTo(const QString& file)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFileName(file);
    return printer;
}

} // namespace

/// What goes on when the last window was closed.
class TestLastingWork : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    QTemporaryDir m_folder;

    [[nodiscard]] QString nowhere() const { return m_folder.filePath(QStringLiteral("nowhere/debrief.html")); }

    [[nodiscard]] DebriefReport readReport(ReplayRig& rig)
    {
        std::optional<DebriefReport> report;
        rig.opener.reports().read(rig.path(), this,
                                  [&report](Result<DebriefReport> read) { report = std::move(read).value(); });
        [&] { QTRY_VERIFY(report); }();
        return std::move(report).value_or(DebriefReport());
    }

    static void verifyItWasSaid(const MessageReader& messages)
    {
        QCOMPARE(messages.read.size(), 1);
        QVERIFY2(messages.read.first().contains(QStringLiteral("nowhere/debrief.html")),
                 qPrintable(messages.read.first()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
        QCoreApplication::setApplicationName(QStringLiteral("stormlab"));
        QCoreApplication::setOrganizationName(QStringLiteral("stormlab"));
    }
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void whatAReplayCouldNotWriteIsSaid()
    {
        ReplayRig rig;
        rig.open();
        const DebriefReport report = readReport(rig);
        const MessageReader messages;
        const LateExport late(*rig.window,
                              [&] { rig.window->findChild<DebriefExport*>()->write(madeAlready(report), nowhere()); });
        closeSoon(*rig.window);
        QVERIFY(endsByItself());
        verifyItWasSaid(messages);
    }

    void whatAChartsPictureCouldNotBecomeIsSaid()
    {
        ReplayRig rig;
        rig.open();
        const MessageReader messages;
        const LateExport late(*rig.window, [&] {
            writePicture(rig.window->page().board().activity(),
                         m_folder.filePath(QStringLiteral("nowhere/debrief.html.png")), rig.window);
        });
        closeSoon(*rig.window);
        QVERIFY(endsByItself());
        verifyItWasSaid(messages);
    }

    void whatADrillCouldNotWriteIsSaid()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        rig.finish();
        const MessageReader messages;
        const LateExport late(*rig.window, [&] { rig.window->findChild<DebriefPage*>()->exportTo(nowhere()); });
        closeSoon(*rig.window);
        QVERIFY(endsByItself());
        verifyItWasSaid(messages);
    }

    void whatAnInterruptedProgramCouldNotWriteIsSaid()
    {
        ReplayRig rig;
        writeRecording(rig.path(), recordedDrill());
        const DebriefReport report = readReport(rig);
        LaunchOptions options;
        options.recordings = {rig.path()};
        CompositionRoot root(options);
        root.begin();
        QTRY_VERIFY(anyReplay() != nullptr);
        const MessageReader messages;
        const LateExport late(*anyReplay(),
                              [&] { anyReplay()->findChild<DebriefExport*>()->write(madeAlready(report), nowhere()); });
        QCOMPARE(std::raise(SIGINT), 0);
        QVERIFY(endsByItself());
        QCOMPARE(root.exitCode(), 130);
        verifyItWasSaid(messages);
    }

    void whatWaitsForItsTurnIsPrinted()
    {
        ReplayRig rig;
        rig.open();
        const DebriefReport report = readReport(rig);
        const QStringList papers{m_folder.filePath(QStringLiteral("one.pdf")),
                                 m_folder.filePath(QStringLiteral("two.pdf"))};
        for (const QString& paper : papers)
            rig.window->printer().printOn(printerTo(paper),
                                          [&report](const auto& ready) { ready(madeAlready(report)); });
        closeSoon(*rig.window);
        QVERIFY(endsByItself());
        for (const QString& paper : papers)
            QVERIFY2(QFile::exists(paper), qPrintable(paper));
    }
};

QUIET_TEST_MAIN(TestLastingWork)
#include "tst_lastingwork.moc"
