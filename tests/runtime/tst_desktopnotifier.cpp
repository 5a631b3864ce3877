// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/desktop/desktopnotifier.h"
#include "tests/support/privatebus.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace stormlab;

namespace
{

const QString busName = QStringLiteral("fake-desktop");

/// Returns whether it was shown.
bool showOn(DesktopNotifier& notifier, const DesktopNotice& notice)
{
    QSignalSpy settled(&notifier, &DesktopNotifier::settled);
    notifier.show(notice);
    if (settled.isEmpty() && !settled.wait())
        qFatal("nobody has answered");
    return settled.constFirst().constFirst().toBool();
}

} // namespace

/// What shows notices on a desktop.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told {
        QString program;
        uint replaces;
        DesktopNotice notice;
        QStringList actions;
        friend bool operator==(const Told&, const Told&) = default;
    };
    QList<Told> told;

public Q_SLOTS:
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& summary, const QString& body,
                const QStringList& actions, const QVariantMap& hints, int patience)
    {
        Q_UNUSED(icon)
        Q_UNUSED(hints)
        Q_UNUSED(patience)
        told << Told{program, replaces, {summary, body}, actions};
        return 41 + static_cast<uint>(told.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint notice, const QString& action);
};

/// One that answers what nobody could expect.
class OddDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    QString Notify(const QString& program, uint, const QString&, const QString&, const QString&, const QStringList&,
                   const QVariantMap&, int)
    {
        return program;
    }
};

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateBus> m_bus;

    void show(QObject& desktop)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), busName);
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(!m_bus->address().isEmpty());
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }
    void cleanup()
    {
        QDBusConnection::disconnectFromBus(busName);
        m_bus.reset();
    }

    void tellsTheDesktop()
    {
        FakeDesktop desktop;
        show(desktop);
        DesktopNotifier notifier(m_bus->address());
        QVERIFY(showOn(notifier, {QStringLiteral("The check has ended"), QStringLiteral("Storms & more")}));
        QCOMPARE(desktop.told.size(), 1);
        const FakeDesktop::Told& told = desktop.told.constFirst();
        QCOMPARE(told.program, QStringLiteral("Stormlab"));
        QCOMPARE(told.replaces, 0U);
        QCOMPARE(told.notice,
                 (DesktopNotice{QStringLiteral("The check has ended"), QStringLiteral("Storms &amp; more")}));
        QCOMPARE(told.actions.value(0), QStringLiteral("default"));
    }

    void aNoticeTakesThePlaceOfTheOneBefore()
    {
        FakeDesktop desktop;
        show(desktop);
        DesktopNotifier notifier(m_bus->address());
        QVERIFY(showOn(notifier, {QStringLiteral("One"), {}}));
        QVERIFY(showOn(notifier, {QStringLiteral("Two"), {}}));
        QCOMPARE(desktop.told.constLast().replaces, 42U);
    }

    void whatComesWhileTheBusIsJoinedIsToldOnceAndTheLatest()
    {
        FakeDesktop desktop;
        show(desktop);
        DesktopNotifier notifier(m_bus->address());
        notifier.show({QStringLiteral("One"), {}});
        QVERIFY(showOn(notifier, {QStringLiteral("Two"), {}}));
        QCOMPARE(desktop.told.size(), 1);
        QCOMPARE(desktop.told.constFirst().notice.summary, QStringLiteral("Two"));
    }

    void hearsThatItsNoticeIsClicked()
    {
        FakeDesktop desktop;
        show(desktop);
        DesktopNotifier notifier(m_bus->address());
        QVERIFY(showOn(notifier, {QStringLiteral("One"), {}}));
        QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
        // Of another program, of something else, and of ours.
        Q_EMIT desktop.ActionInvoked(7, QStringLiteral("default"));
        Q_EMIT desktop.ActionInvoked(42, QStringLiteral("inline-reply"));
        Q_EMIT desktop.ActionInvoked(42, QStringLiteral("default"));
        QVERIFY(clicked.wait());
        QCOMPARE(clicked.count(), 1);
    }

    void isSilentWithoutABus_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no address") << QString();
        QTest::newRow("nobody there") << QStringLiteral("unix:path=/nowhere/bus");
        QTest::newRow("no address at all") << QStringLiteral("gibberish");
    }
    void isSilentWithoutABus()
    {
        QFETCH(const QString, address);
        DesktopNotifier notifier(address);
        QVERIFY(!showOn(notifier, {QStringLiteral("One"), {}}));
        QVERIFY(!showOn(notifier, {QStringLiteral("Two"), {}}));
    }

    void isSilentWhereNobodyShowsNotices()
    {
        DesktopNotifier notifier(m_bus->address());
        QVERIFY(!showOn(notifier, {QStringLiteral("One"), {}}));
    }

    void isSilentOnAnAnswerThatMakesNoSense()
    {
        OddDesktop desktop;
        show(desktop);
        DesktopNotifier notifier(m_bus->address());
        QVERIFY(!showOn(notifier, {QStringLiteral("One"), {}}));
    }

    void canBeGoneBeforeItIsAnswered()
    {
        FakeDesktop desktop;
        show(desktop);
        {
            DesktopNotifier notifier(m_bus->address());
            notifier.show({QStringLiteral("One"), {}});
        }
        DesktopNotifier second(m_bus->address());
        QVERIFY(showOn(second, {QStringLiteral("Two"), {}}));
        QCOMPARE(desktop.told.constLast().notice.summary, QStringLiteral("Two"));
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
