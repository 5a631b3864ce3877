// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/preferences.h"
#include "tests/support/classresults.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/classboardwindow.h"
#include "ui/comparisonwindow.h"
#include "ui/keptsize.h"

#include <QApplication>
#include <QCheckBox>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace stormlab;

namespace
{

constexpr QSize first{640, 480};
constexpr QSize other{700, 500};

} // namespace

/// That windows come back as large as they were.
class TestKeptSize : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;

    [[nodiscard]] std::unique_ptr<QWidget> opened(const char* kind)
    {
        auto window = std::make_unique<QWidget>();
        new KeptSize(*window, *m_preferences, QString::fromLatin1(kind), first);
        window->show();
        return window;
    }

private Q_SLOTS:
    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("stormlab.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_preferences = std::make_unique<Preferences>(*m_settings);
    }
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void theNextOneOfAKindIsAsLargeAsTheLast()
    {
        const auto window = opened("board");
        QCOMPARE(window->size(), first);
        window->resize(other);
        window->close();
        QCOMPARE(opened("board")->size(), other);
        QCOMPARE(opened("replay")->size(), first);
    }

    void aMaximisedOneKeepsTheSizeThatItGoesBackTo()
    {
        auto window = opened("board");
        window->resize(other);
        window->setWindowState(Qt::WindowMaximized);
        QTRY_VERIFY(window->isMaximized());
        window->close();
        window = opened("board");
        QVERIFY(window->isMaximized());
        QCOMPARE(m_preferences->windowSize(QStringLiteral("board")).size, other);
    }

    void noneIsLargerThanTheScreen()
    {
        const QSize screen = QGuiApplication::primaryScreen()->availableSize();
        m_preferences->setWindowSize(QStringLiteral("board"), {screen * 2, false});
        QCOMPARE(opened("board")->size().boundedTo(screen), opened("board")->size());
    }

    void boardsReplaysAndComparisonsKeepTheirs()
    {
        Theme theme;
        theme.applyTo(*qApp);
        const auto board = [&] {
            return std::make_unique<ClassBoardWindow>(theme, *m_preferences,
                                                      ClassBoardPage::Parts{theme, testClass(), shippedScenario(),
                                                                            m_folder.path(),
                                                                            [] { return lessonBegan; }});
        };
        auto window = board();
        window->show();
        window->resize(other);
        window->page().findChild<QCheckBox*>()->setChecked(true);
        window->close();
        window = board();
        QCOMPARE(window->size(), other);
        QVERIFY2(window->page().findChild<QCheckBox*>()->isChecked(), "who hides names hides them each time");
        ComparisonWindow comparison(theme, *m_preferences);
        comparison.show();
        comparison.resize(other);
        comparison.close();
        QCOMPARE(ComparisonWindow(theme, *m_preferences).size(), other);
        ReplayRig rig;
        rig.open();
        const QSize larger = other + QSize(11, 7);
        rig.window->resize(larger);
        const QSize real = rig.window->size();
        rig.window->close();
        QTRY_VERIFY(!rig.window);
        QCOMPARE(ReplayWindow(rig.theme, rig.preferences, rig.opener).size(), real);
    }
};

QUIET_TEST_MAIN(TestKeptSize)
#include "tst_keptsize.moc"
