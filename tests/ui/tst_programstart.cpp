// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/compositionroot.h"
#include "core/runtime/sandbox/sandboxregistry.h"
#include "tests/ui/support/quietlog.h"

#include <QDir>
#include <QFileInfo>
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

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestProgramStart)
#include "tst_programstart.moc"
