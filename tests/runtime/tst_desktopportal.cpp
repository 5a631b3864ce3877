// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/desktop/desktopportal.h"
#include "tests/support/privatebus.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

using Groups = QMap<QString, QVariantMap>;

namespace
{

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString busName = QStringLiteral("fake-portal");

} // namespace

/// What xdg-desktop-portal shows of a desktop's settings.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Groups settings;
    QStringList asked;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList& groups)
    {
        asked = groups;
        return settings;
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

/// A portal that answers what nobody could expect.
class OddPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public Q_SLOTS:
    QString ReadAll(const QStringList& groups) { return groups.join(QLatin1Char(' ')); }
};

class TestDesktopPortal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateBus> m_bus;

    void show(QObject& portal)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), busName);
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    static void settle(DesktopPortal& desktop, const QString& address)
    {
        QSignalSpy settled(&desktop, &DesktopPortal::settled);
        desktop.start(address);
        QVERIFY(settled.count() == 1 || settled.wait());
    }

private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<Groups>(); }
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

    void readsWhatTheDesktopSays_data()
    {
        QTest::addColumn<Groups>("settings");
        QTest::addColumn<int>("dark"); // -1: not said
        QTest::addColumn<int>("contrast");
        QTest::addColumn<int>("still");
        const auto one = [](const QString& group, const char* key, const QVariant& value) {
            return Groups{{group, {{QString::fromLatin1(key), value}}}};
        };
        QTest::newRow("nothing") << Groups() << -1 << -1 << -1;
        QTest::newRow("no preference") << one(appearance, "color-scheme", 0U) << -1 << -1 << -1;
        QTest::newRow("dark") << one(appearance, "color-scheme", 1U) << 1 << -1 << -1;
        QTest::newRow("light") << one(appearance, "color-scheme", 2U) << 0 << -1 << -1;
        QTest::newRow("of another time") << one(appearance, "color-scheme", 9U) << -1 << -1 << -1;
        QTest::newRow("words") << one(appearance, "color-scheme", QStringLiteral("dark")) << -1 << -1 << -1;
        QTest::newRow("contrast") << one(appearance, "contrast", 1U) << -1 << 1 << -1;
        QTest::newRow("usual contrast") << one(appearance, "contrast", 0U) << -1 << -1 << -1;
        QTest::newRow("reduced motion") << one(appearance, "reduced-motion", 1U) << -1 << -1 << 1;
        QTest::newRow("no animations") << one(gnome, "enable-animations", false) << -1 << -1 << 1;
        QTest::newRow("animations") << one(gnome, "enable-animations", true) << -1 << -1 << -1;
        QTest::newRow("something else") << one(QStringLiteral("org.example"), "color-scheme", 1U) << -1 << -1 << -1;
    }
    void readsWhatTheDesktopSays()
    {
        QFETCH(const Groups, settings);
        FakePortal portal;
        portal.settings = settings;
        show(portal);
        DesktopPortal desktop;
        settle(desktop, m_bus->address());
        QCOMPARE(portal.asked, QStringList({appearance, gnome}));
        const auto said = [](const std::optional<bool>& value) { return value ? int{*value} : -1; };
        QTEST(said(desktop.look().dark), "dark");
        QTEST(said(desktop.look().highContrast), "contrast");
        QTEST(said(desktop.look().reducedMotion), "still");
    }

    void hearsOfAChange()
    {
        FakePortal portal;
        show(portal);
        DesktopPortal desktop;
        settle(desktop, m_bus->address());
        QSignalSpy changed(&desktop, &DesktopPortal::changed);
        Q_EMIT portal.SettingChanged(appearance, QStringLiteral("color-scheme"), QDBusVariant(1U));
        QVERIFY(changed.wait());
        QCOMPARE(desktop.look().dark, std::optional(true));
        Q_EMIT portal.SettingChanged(appearance, QStringLiteral("accent-color"), QDBusVariant(QStringLiteral("red")));
        Q_EMIT portal.SettingChanged(appearance, QStringLiteral("contrast"), QDBusVariant(1U));
        QVERIFY(changed.wait());
        QCOMPARE(desktop.look(), (DesktopLook{true, true, std::nullopt}));
        QCOMPARE(changed.count(), 2);
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
        DesktopPortal desktop;
        const QSignalSpy changed(&desktop, &DesktopPortal::changed);
        settle(desktop, address);
        QCOMPARE(desktop.look(), DesktopLook());
        QCOMPARE(changed.count(), 0);
    }

    void isSilentWithoutAPortal()
    {
        DesktopPortal desktop;
        settle(desktop, m_bus->address());
        QCOMPARE(desktop.look(), DesktopLook());
    }

    void isSilentOnAnAnswerThatMakesNoSense()
    {
        OddPortal portal;
        show(portal);
        DesktopPortal desktop;
        settle(desktop, m_bus->address());
        QCOMPARE(desktop.look(), DesktopLook());
    }

    void canBeGoneBeforeItIsAnswered()
    {
        FakePortal portal;
        show(portal);
        {
            DesktopPortal desktop;
            desktop.start(m_bus->address());
        }
        DesktopPortal second;
        settle(second, m_bus->address());
        QCOMPARE(portal.asked, QStringList({appearance, gnome}));
    }

    void findsTheBusOfTheEnvironment()
    {
        const QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QVERIFY(sessionBusAddress().isEmpty());
        const QString socket = folder.filePath(QStringLiteral("bus"));
        QVERIFY(QFile(socket).open(QIODevice::WriteOnly));
        QCOMPARE(sessionBusAddress(), QStringLiteral("unix:path=") + socket);
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/elsewhere");
        QCOMPARE(sessionBusAddress(), QStringLiteral("unix:path=/elsewhere"));
    }
};

QTEST_GUILESS_MAIN(TestDesktopPortal)
#include "tst_desktopportal.moc"
