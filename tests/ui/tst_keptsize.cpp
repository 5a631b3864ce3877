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
#include "ui/keptsplits.h"
#include "ui/pages/panedocks.h"
#include "ui/pages/replaypage.h"
#include "ui/replaywindow.h"
#include "ui/widgets/paneldock.h"

#include <QApplication>
#include <QCheckBox>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
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

    void aSplitterIsDividedAsAPersonHasDividedIt()
    {
        const auto made = [this](const char* name) {
            auto window = std::make_unique<QWidget>();
            auto* split = new QSplitter(window.get());
            split->setObjectName(QLatin1String(name));
            split->resize(other);
            for (int part = 0; part < 2; ++part)
                split->addWidget(new QTextEdit(split));
            new KeptSplits(*window, *m_preferences, QStringLiteral("replay"));
            window->resize(other);
            window->show();
            return window;
        };
        const auto drag = [](QSplitter& split, int by) {
            QWidget* handle = split.handle(1);
            const QPoint from = handle->rect().center();
            QTest::mousePress(handle, Qt::LeftButton, {}, from);
            QTest::mouseMove(handle, from + QPoint(by, 0));
            QTest::mouseRelease(handle, Qt::LeftButton, {}, from + QPoint(by, 0));
        };
        auto window = made("charts");
        auto* split = window->findChild<QSplitter*>();
        const QList<int> before = split->sizes();
        drag(*split, 90);
        const QList<int> divided = split->sizes();
        QVERIFY(divided != before);
        window = made("charts");
        QCOMPARE(window->findChild<QSplitter*>()->sizes(), divided);
        window = made("others");
        split = window->findChild<QSplitter*>();
        QCOMPARE(split->sizes(), before);
        split->setObjectName(QStringLiteral("charts"));
        QCOMPARE(split->sizes(), divided);
        QVERIFY2(made("")->findChild<QSplitter*>()->sizes() == before, "nothing is kept without a name");
    }

    void aReplayKeepsItsDocks()
    {
        ReplayRig rig;
        rig.open();
        PaneDocks& docks = rig.window->page().docks();
        QTRY_VERIFY(docks.isArranged());
        docks.dock(Key::PaneClients)->close();
        docks.goTo(Key::PaneEvents);
        rig.window->close();
        QTRY_VERIFY(!rig.window);
        rig.opener.open(rig.path(), nullptr);
        QTRY_VERIFY(rig.window);
        PaneDocks& again = rig.window->page().docks();
        QTRY_VERIFY(again.isArranged());
        QVERIFY(!again.dock(Key::PaneClients)->isVisible());
        QVERIFY(again.dock(Key::PaneEvents)->isInFront());
    }
};

QUIET_TEST_MAIN(TestKeptSize)
#include "tst_keptsize.moc"
