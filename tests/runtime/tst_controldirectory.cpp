// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/controldirectory.h"

#include "tests/runtime/controllab.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace stormlab;

namespace
{

/// Returns the beginning of the names of its files.
QString leaveADeadDrill(const QString& directory)
{
    const QString dead = directory + QStringLiteral("/drill-0");
    {
        // A listener that ends without removing its file, as a killed program does.
        QLocalServer crashed;
        [&] { QVERIFY(crashed.listen(dead + QStringLiteral(".tmp"))); }();
        [&] { QVERIFY(QFile::rename(dead + QStringLiteral(".tmp"), dead + QStringLiteral(".sock"))); }();
        crashed.close();
    }
    [&] { QVERIFY(writeDrillNote({QStringLiteral("drill-0"), dead + QStringLiteral(".sock"), {}, 1}).ok()); }();
    [&] { QVERIFY(QFileInfo::exists(dead + QStringLiteral(".sock"))); }();
    return dead;
}

} // namespace

class ControlDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundByTheOthers()
    {
        Lab lab;
        const auto only = chooseDrill(lab.directory(), {});
        QVERIFY(only.ok());
        QCOMPARE(only.value().scenario, QStringLiteral("small-storm"));
        QCOMPARE(only.value().pid, QCoreApplication::applicationPid());
        QCOMPARE(chooseDrill(lab.directory(), QStringLiteral("drill-1")).value().socketPath, lab.server.socketPath());
        QCOMPARE(chooseDrill(QStringLiteral("/none"), lab.server.socketPath()).value().id, QStringLiteral("drill-1"));
    }

    void asksWhichOneWhenSeveralRun()
    {
        Lab lab;
        ControlServer other(lab.controller);
        QVERIFY(other.listen(lab.directory(), QStringLiteral("drill-2")).ok());
        const auto chosen = chooseDrill(lab.directory(), {});
        QCOMPARE(chosen.error().code, ErrorCode::Usage);
        QVERIFY(chosen.error().nextStep.find("STORMLAB_DRILL=drill-1") != std::string::npos);
    }

    void removesWhatADeadDrillLeft()
    {
        Lab lab;
        const QString dead = leaveADeadDrill(lab.directory());
        QCOMPARE(runningDrills(lab.directory()).size(), std::size_t{1});
        QVERIFY(!QFileInfo::exists(dead + QStringLiteral(".sock")));
        QVERIFY(!QFileInfo::exists(dead + QStringLiteral(".json")));
    }

    void theNextDrillRemovesWhatADeadOneLeft()
    {
        Lab lab;
        const QString dead = leaveADeadDrill(lab.directory());
        QVERIFY(lab.server.listen(lab.directory(), QStringLiteral("drill-2")).ok());
        QVERIFY(!QFileInfo::exists(dead + QStringLiteral(".sock")));
        QVERIFY(!QFileInfo::exists(dead + QStringLiteral(".json")));
        QCOMPARE(runningDrills(lab.directory()).size(), std::size_t{1});
    }

    void saysThatNoneRuns()
    {
        const QTemporaryDir empty;
        const auto none = chooseDrill(empty.path(), {});
        QCOMPARE(none.error().message, std::string("No drill is running."));
        QCOMPARE(chooseDrill(empty.path(), QStringLiteral("drill-9")).error().code, ErrorCode::Sandbox);
    }

    void givesUpOnASilentPeer()
    {
        const QTemporaryDir folder;
        QLocalServer mute;
        QVERIFY(mute.listen(folder.filePath(QStringLiteral("mute.sock"))));
        ControlClient client(mute.fullServerName());
        client.setSilenceLimit(Milliseconds{100});
        QSignalSpy answers(&client, &ControlClient::answered);
        client.ask(statusRequest);
        QTRY_COMPARE(answers.size(), 1);
    }

    void looksIntoNoFolderThatOthersMayEnter()
    {
        Lab lab;
        QCOMPARE(::chmod(QFile::encodeName(lab.directory()).constData(), 0755), 0);
        QVERIFY(runningDrills(lab.directory()).empty());
    }
};

QTEST_GUILESS_MAIN(ControlDirectoryTest)
#include "tst_controldirectory.moc"
