// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/compositionroot.h"
#include "app/stormlab/qtmessages.h"
#include "core/runtime/sandbox/sandboxregistry.h"
#include "tests/ui/support/quietlog.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

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
