// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/sshcommand.h"

#include <QTest>

using namespace stormlab;

namespace
{

const SshTarget farm{QStringLiteral("lab"), QStringLiteral("farm"), 2222, QStringLiteral("/keys/lab key")};
const SshTarget alias{{}, QStringLiteral("farm"), 0, {}};

EngineReply refused(const char* words)
{
    EngineReply reply;
    reply.exitCode = 255;
    reply.errors = words;
    return reply;
}

bool follows(const QStringList& arguments, const char* option, const QString& value)
{
    const auto at = arguments.indexOf(QString::fromLatin1(option));
    return at >= 0 && arguments.value(at + 1) == value;
}

} // namespace

class SshCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsInAsTheAddressSays()
    {
        const QStringList arguments = openConnection(farm, "/run/x");
        QVERIFY(follows(arguments, "-l", QStringLiteral("lab")));
        QVERIFY(follows(arguments, "-p", QStringLiteral("2222")));
        QVERIFY(follows(arguments, "-i", QStringLiteral("/keys/lab key")));
        QVERIFY(follows(arguments, "-S", QStringLiteral("/run/x")));
        QVERIFY(follows(arguments, "--", QStringLiteral("farm")));
    }

    void leavesToSshWhatTheAddressDoesNotSay()
    {
        const QStringList arguments = openConnection(alias, "/run/x");
        for (const char* option : {"-l", "-p", "-i", "-F"}) {
            QVERIFY2(!arguments.contains(QString::fromLatin1(option)), option);
        }
    }

    void asksNobodyAnything() { QVERIFY(openConnection(farm, "/run/x").contains(QStringLiteral("BatchMode=yes"))); }

    /// A host's name that begins with a dash is no option.
    void takesNoOptionForAHost()
    {
        const SshTarget odd{{}, QStringLiteral("-oProxyCommand=x"), 0, {}};
        for (const QStringList& arguments : {openConnection(odd, "/s"), forwardPort(odd, "/s", 1, 2)}) {
            QCOMPARE(arguments.at(arguments.size() - 2), QStringLiteral("--"));
        }
    }

    void forwardsFromLoopbackToLoopback()
    {
        const QStringList arguments = forwardPort(farm, "/run/x", 61'000, 32'768);
        QVERIFY(follows(arguments, "-L", QStringLiteral("127.0.0.1:61000:127.0.0.1:32768")));
        QVERIFY(follows(arguments, "-O", QStringLiteral("forward")));
        QVERIFY(follows(arguments, "-F", QStringLiteral("none")));
    }

    void keepsSshFromFillingInThePath()
    {
        QVERIFY(follows(forwardPort(farm, "/run/100%h", 1, 2), "-S", QStringLiteral("/run/100%%h")));
    }

    /// What a person has set up for sessions of their own neither happens again nor puts it into the background.
    void takesOnlyTheWayFromThePersonsSettings()
    {
        const QStringList arguments = openConnection(farm, "/run/x");
        for (const char* option : {"ClearAllForwardings=yes", "ControlPersist=no", "ForkAfterAuthentication=no",
                                   "ForwardAgent=no", "LogLevel=INFO"}) {
            QVERIFY2(arguments.contains(QString::fromLatin1(option)), option);
        }
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown key") << QByteArray("Host key verification failed.\r\n")
                                     << QStringLiteral("ssh does not know the key of lab@farm, port 2222.");
        QTest::newRow("changed key")
            << QByteArray("@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.\r\n")
            << QStringLiteral("The key of lab@farm, port 2222 is not the one that ssh knows.");
        QTest::newRow("no key") << QByteArray("lab@farm: Permission denied (publickey).\r\n")
                                << QStringLiteral("ssh was not let in to lab@farm, port 2222.");
        QTest::newRow("refused") << QByteArray("ssh: connect to host farm port 2222: Connection refused\r\n")
                                 << QStringLiteral("Nobody answers ssh on lab@farm, port 2222.");
        QTest::newRow("slow") << QByteArray("ssh: connect to host farm port 2222: Connection timed out\r\n")
                              << QStringLiteral("lab@farm, port 2222 did not answer ssh in time.");
        QTest::newRow("no such name") << QByteArray(
                                             "ssh: Could not resolve hostname farm: Name or service not known\r\n")
                                      << QStringLiteral("The name of lab@farm, port 2222 is not known.");
        QTest::newRow("anything") << QByteArray("kex_exchange_identification: something new\r\n")
                                  << QStringLiteral("The ssh connection to lab@farm, port 2222 could not be opened.");
    }

    void saysWhatWentWrong()
    {
        QFETCH(QByteArray, words);
        QFETCH(QString, message);
        const Error error = sshError(farm, refused(words.constData()));
        QCOMPARE(QString::fromStdString(error.message), message);
        QCOMPARE(error.detail, words.trimmed().toStdString());
        QVERIFY(!error.nextStep.empty());
    }

    void namesTheCommandToTry()
    {
        const Error error = sshError(farm, refused("Host key verification failed."));
        QVERIFY(error.nextStep.find("ssh -p 2222 lab@farm") != std::string::npos);
        QCOMPARE(describe(alias), QStringLiteral("farm"));
    }

    void saysThatSshIsMissing()
    {
        EngineReply reply;
        reply.end = EngineReply::End::NotInstalled;
        QCOMPARE(sshError(farm, reply).message, "ssh is not installed on this computer.");
        reply.end = EngineReply::End::TimedOut;
        QCOMPARE(sshError(farm, reply).code, ErrorCode::Timeout);
    }
};

QTEST_GUILESS_MAIN(SshCommandTest)
#include "tst_sshcommand.moc"
