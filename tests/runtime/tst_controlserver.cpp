// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/controlpeer.h"
#include "tests/runtime/controllab.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>

using namespace stormlab;

class ControlServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsNobodyElseIn()
    {
        const Lab lab;
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(lab.directory()).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, mode_t{0700});
        QCOMPARE(::stat(QFile::encodeName(lab.server.socketPath()).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0077, mode_t{0});
    }

    void refusesAFolderThatOthersMayEnter()
    {
        Lab lab;
        const QString open = lab.folder.filePath(QStringLiteral("open"));
        QCOMPARE(::mkdir(QFile::encodeName(open).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(open).constData(), 0755), 0);
        ControlServer server(lab.controller);
        QVERIFY(!server.listen(open, QStringLiteral("drill-2")).ok());
    }

    void refusesAPathThatNoSocketCanHave()
    {
        Lab lab;
        ControlServer server(lab.controller);
        const auto listening = server.listen(
            lab.folder.filePath(QStringLiteral("run/") + QString(90, QLatin1Char('x'))), QStringLiteral("drill-2"));
        QCOMPARE(listening.error().code, ErrorCode::Resources);
    }

    void tellsItsStatus()
    {
        Lab lab;
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        lab.source->advance(Milliseconds{3'000});
        const Question question(lab.server.socketPath(), statusRequest);
        QTRY_VERIFY(question.answered());
        QCOMPARE(question.object()[QStringLiteral("state")].toString(), QStringLiteral("incident"));
        QCOMPARE(question.object()[QStringLiteral("drill")].toString(), QStringLiteral("drill-1"));
        QCOMPARE(question.object()[QStringLiteral("seed")].toInt(), 7);
        QVERIFY(question.object()[QStringLiteral("backends")].toInt() > 0);
    }

    void leadsToolsToTheServer()
    {
        Lab lab;
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        const Question question(lab.server.socketPath(), {1, "env", {}, {}});
        QTRY_VERIFY(question.answered());
        QCOMPARE(question.object()[QStringLiteral("PGPORT")].toString(), QStringLiteral("54321"));
        QCOMPARE(question.object()[QStringLiteral("PGUSER")].toString(), QStringLiteral("oncall"));
        QCOMPARE(question.object()[QStringLiteral("STORMLAB_DRILL")].toString(), lab.server.socketPath());
        QVERIFY(!QString::fromStdString(question.outcome->value()).contains(QStringLiteral("a-random-password")));
    }

    void refusesCommandsThatTheStateDoesNotAllow_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("env") << QByteArray(R"({"id":1,"command":"env"})");
        QTest::newRow("hint") << QByteArray(R"({"id":1,"command":"hint"})");
        QTest::newRow("check") << QByteArray(R"({"id":1,"command":"check"})");
        QTest::newRow("reset") << QByteArray(R"({"id":1,"command":"reset"})");
        QTest::newRow("inject") << QByteArray(R"({"id":1,"command":"inject","args":{"name":"deploy"}})");
        QTest::newRow("deploy") << QByteArray(R"({"id":1,"command":"deploy","args":{"app":"deploy_worker"}})");
        QTest::newRow("diagnose") << QByteArray(
            R"({"id":1,"command":"diagnose","args":{"cause":"reconnect-storm","app":"deploy_worker","count":8}})");
    }

    void refusesCommandsThatTheStateDoesNotAllow()
    {
        QFETCH(QByteArray, line);
        Lab lab(true);
        RawPeer peer(lab.server.socketPath());
        peer.send(line + "\n");
        QTRY_COMPARE(peer.lines(), 1);
        QCOMPARE(peer.errorCode(0), QStringLiteral("illegal"));
    }

    void refusesBadInputAndGoesOn()
    {
        Lab lab;
        RawPeer peer(lab.server.socketPath());
        peer.send("{broken\n[1]\n{\"id\":5,\"command\":\"explode\"}\n{\"id\":6,\"command\":\"status\"}\n");
        QTRY_COMPARE(peer.lines(), 4);
        QCOMPARE(peer.errorCode(0), QStringLiteral("usage"));
        QCOMPARE(peer.errorCode(1), QStringLiteral("usage"));
        QCOMPARE(peer.line(2)[QStringLiteral("id")].toInt(), 5);
        QCOMPARE(peer.line(3)[QStringLiteral("ok")].toBool(), true);
        QVERIFY(peer.isOpen());
    }

    void hangsUpOnALineOfAMegabyte()
    {
        Lab lab;
        RawPeer peer(lab.server.socketPath());
        peer.send(QByteArray(1024 * 1024, 'x'));
        QTRY_VERIFY(!peer.isOpen());
        QCOMPARE(peer.errorCode(0), QStringLiteral("usage"));
        const Question next(lab.server.socketPath(), statusRequest);
        QTRY_VERIFY(next.answered());
        QVERIFY(next.outcome->ok());
    }

    void refusesOnePeerTooMany()
    {
        Lab lab;
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (std::size_t index = 0; index < ControlServer::peerLimit; ++index) {
            peers.push_back(std::make_unique<RawPeer>(lab.server.socketPath()));
            peers.back()->send("{\"id\":1,\"command\":\"status\"}\n");
            QTRY_COMPARE(peers.back()->lines(), 1);
        }
        RawPeer last(lab.server.socketPath());
        last.send("{\"id\":1,\"command\":\"status\"}\n");
        QTRY_COMPARE(last.lines(), 1);
        QCOMPARE(last.errorCode(0), QStringLiteral("resources"));
        peers.pop_back();
        QTRY_COMPARE(lab.server.peers(), ControlServer::peerLimit - 1);
        RawPeer again(lab.server.socketPath());
        again.send("{\"id\":1,\"command\":\"status\"}\n");
        QTRY_COMPARE(again.lines(), 1);
        QCOMPARE(again.errorCode(0), QString());
    }

    void isNotHeldUpByAPeerThatDoesNotRead()
    {
        Lab lab;
        QLocalSocket slow;
        slow.setReadBufferSize(1);
        slow.connectToServer(lab.server.socketPath());
        const QByteArray requests = QByteArray("{\"id\":1,\"command\":\"status\"}\n").repeated(2'000);
        slow.write(requests);
        const Question question(lab.server.socketPath(), statusRequest);
        QTRY_VERIFY(question.answered());
        QVERIFY(question.outcome->ok());
    }

    void answersADeployWhenItIsRolledOut()
    {
        Lab lab;
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        const Question waiting(lab.server.socketPath(), {1, "deploy", {{"app", "deploy_worker"}}, {{"pool.max", "2"}}});
        QTRY_VERIFY(lab.controller.isDeploying("deploy_worker"));
        const Question hasty(lab.server.socketPath(), statusRequest);
        QTRY_VERIFY(hasty.answered());
        QVERIFY(!waiting.answered());
        QTRY_VERIFY(!waiting.steps.isEmpty());
        lab.source->advance(Milliseconds{1'000});
        QTRY_VERIFY(waiting.answered());
        QCOMPARE(waiting.object()[QStringLiteral("rolled_out")].toBool(), true);
        QCOMPARE(waiting.object()[QStringLiteral("configured")].toObject()[QStringLiteral("pool.max")].toString(),
                 QStringLiteral("2"));
    }

    void answersAHastyDeployAtOnce()
    {
        Lab lab;
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        const Question question(lab.server.socketPath(),
                                {1, "deploy", {{"app", "deploy_worker"}, {"wait", "false"}}, {{"pool.max", "2"}}});
        QTRY_VERIFY(question.answered());
        QCOMPARE(question.object()[QStringLiteral("rolled_out")].toBool(true), false);
    }

    void refusesADeployOfUnknownThings()
    {
        Lab lab;
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        const Question app(lab.server.socketPath(), {1, "deploy", {{"app", "deploy_wroker"}}, {}});
        const Question key(lab.server.socketPath(), {1, "deploy", {{"app", "deploy_worker"}}, {{"pool.mox", "2"}}});
        const Question value(lab.server.socketPath(), {1, "deploy", {{"app", "deploy_worker"}}, {{"pool.max", "two"}}});
        QTRY_VERIFY(app.answered() && key.answered() && value.answered());
        QCOMPARE(app.code(), std::string("usage"));
        QVERIFY(app.outcome->error().nextStep.find("deploy_worker") != std::string::npos);
        QCOMPARE(key.code(), std::string("usage"));
        QCOMPARE(value.code(), std::string("usage"));
    }

    void showsHintsAndNotesADiagnosis()
    {
        Lab lab;
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        const Question hint(lab.server.socketPath(), {1, "hint", {}, {}});
        const Question diagnosis(
            lab.server.socketPath(),
            {1, "diagnose", {{"cause", "reconnect-storm"}, {"app", "deploy_worker"}, {"count", "80"}}, {}});
        const Question nonsense(
            lab.server.socketPath(),
            {1, "diagnose", {{"cause", "reconnect-storm"}, {"app", "deploy_worker"}, {"count", "many"}}, {}});
        QTRY_VERIFY(hint.answered() && diagnosis.answered() && nonsense.answered());
        QCOMPARE(hint.object()[QStringLiteral("hint")].toString(), QStringLiteral("Look around."));
        QCOMPARE(hint.object()[QStringLiteral("of")].toInt(), 3);
        QCOMPARE(diagnosis.object()[QStringLiteral("count")].toInt(), 80);
        QCOMPARE(nonsense.code(), std::string("usage"));
    }

    void whoAsksForTheBudgetHasLookedAtThePools()
    {
        Lab lab;
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        const Question budget(lab.server.socketPath(), {1, "budget", {}, {}});
        QTRY_VERIFY(budget.answered());
        QCOMPARE(budget.object()[QStringLiteral("apps")].toArray().size(), 2);
        const TimelineEvent& last = TimelineView(lab.controller.timeline()).at(lab.controller.timeline().size() - 1);
        QCOMPARE(std::get<ViewOpened>(last.body).view, std::string("client-settings"));
    }

    void answersAStopThoughItIsClosedFirst()
    {
        Lab lab;
        lab.server.close();
        // As the window does it: connected before there is a drill to listen for.
        connect(&lab.controller, &DrillController::stopped, &lab.server, &ControlServer::close);
        QVERIFY(lab.server.listen(lab.directory(), QStringLiteral("drill-2")).ok());
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        const Question stop(lab.server.socketPath(), {1, "stop", {}, {}});
        QTRY_VERIFY(stop.answered());
        QVERIFY2(stop.outcome->ok(), stop.code().c_str());
        QVERIFY(stop.object()[QStringLiteral("stopped")].toBool());
    }

    void waitsForTheIncident()
    {
        Lab lab;
        const Question question(lab.server.socketPath(), {1, "wait-incident", {{"timeout_ms", "60000"}}, {}});
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        QVERIFY(!question.answered());
        lab.source->advance(Milliseconds{6'000});
        QTRY_VERIFY(question.answered());
        QVERIFY(question.outcome->ok());
    }

    void doesNotWaitForEver()
    {
        Lab lab;
        const Question question(lab.server.socketPath(), {1, "wait-incident", {{"timeout_ms", "1"}}, {}});
        QTRY_VERIFY(question.answered());
        QCOMPARE(question.code(), std::string("timeout"));
    }

    void refusesToWaitForNoTime()
    {
        Lab lab;
        const Question question(lab.server.socketPath(), {1, "wait-incident", {{"timeout_ms", "0"}}, {}});
        QTRY_VERIFY(question.answered());
        QCOMPARE(question.code(), std::string("usage"));
    }

    void boundsTheRequestsOfAPeerWhateverElseItSends()
    {
        Lab lab;
        RawPeer peer(lab.server.socketPath());
        const QByteArray wait = "{\"id\":1,\"command\":\"wait-incident\",\"args\":{\"timeout_ms\":60000}}\n";
        const QByteArray pair = wait + "{broken\n";
        // What is refused at once takes no place, and gives none back.
        peer.send(pair.repeated(ControlPeer::openLimit) + wait);
        QTRY_COMPARE(peer.lines(), ControlPeer::openLimit + 1);
        QCOMPARE(peer.errorCode(ControlPeer::openLimit), QStringLiteral("resources"));
    }

    void answersAStopWhenNothingIsLeft()
    {
        Lab lab;
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        const Question deploy(lab.server.socketPath(), {1, "deploy", {{"app", "deploy_worker"}}, {}});
        QTRY_VERIFY(lab.controller.isDeploying("deploy_worker"));
        const Question stop(lab.server.socketPath(), {1, "stop", {}, {}});
        QTRY_VERIFY(stop.answered() && deploy.answered());
        QVERIFY(stop.outcome->ok());
        QCOMPARE(deploy.code(), std::string("interrupted"));
        QVERIFY(lab.controller.state() == DrillState::Idle);
    }

    void answersAResetWhenTheServerIsBack()
    {
        Lab lab;
        QTRY_VERIFY(lab.controller.state() == DrillState::Incident);
        const Question reset(lab.server.socketPath(), {1, "reset", {}, {}});
        QTRY_VERIFY(reset.answered());
        QCOMPARE(reset.object()[QStringLiteral("state")].toString(), QStringLiteral("baseline"));
    }

    void handsOutTheLastAnswersWhenItCloses()
    {
        Lab lab;
        RawPeer peer(lab.server.socketPath());
        peer.send("{\"id\":1,\"command\":\"status\"}\n");
        QTRY_COMPARE(peer.lines(), 1);
        lab.server.close();
        QTRY_VERIFY(!peer.isOpen());
        QVERIFY(!QFileInfo::exists(lab.directory() + QStringLiteral("/drill-1.sock")));
        QVERIFY(!QFileInfo::exists(lab.directory() + QStringLiteral("/drill-1.json")));
    }

    void saysThatADrillHasEnded()
    {
        Lab lab;
        const QString path = lab.server.socketPath();
        const Question question(path, {1, "wait-incident", {{"timeout_ms", "60000"}}, {}});
        QTRY_VERIFY(!question.steps.isEmpty());
        lab.server.close();
        QTRY_VERIFY(question.answered());
        QCOMPARE(question.code(), std::string("disconnected"));
        const Question late(path, statusRequest);
        QTRY_VERIFY(late.answered());
        QCOMPARE(late.code(), std::string("disconnected"));
    }
};

QTEST_GUILESS_MAIN(ControlServerTest)
#include "tst_controlserver.moc"
