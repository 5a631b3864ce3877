// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/classresults.h"
#include "tests/ui/support/keyrows.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/openedguide.h"
#include "tests/ui/support/quietlog.h"
#include "ui/classboardwindow.h"
#include "ui/guide/guidewindow.h"
#include "ui/widgets/keylistdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

constexpr int patience = 10'000;

/// The board on a folder with one result.
struct KeyLab {
    KeyLab()
    {
        theme.applyTo(*qApp);
        QDir().mkpath(place());
        putResult(place(), 1, testClass());
        window = std::make_unique<ClassBoardWindow>(
            theme, preferences,
            ClassBoardPage::Parts{theme, testClass(), shippedScenario(), place(), [] { return lessonBegan; }});
        window->show();
        window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
        QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 1, patience);
    }

    [[nodiscard]] QString place() const { return folder.filePath(QStringLiteral("results")); }
    [[nodiscard]] ClassBoardPage& page() const { return window->page(); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("stormlab.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    Theme theme;
    std::unique_ptr<ClassBoardWindow> window;
};

/// Brings the window where the key means something, and gives what must hear it.
QWidget* prepare(KeyLab& lab, Key key)
{
    named<QPushButton>(lab.page(), "Watch another folder")->setFocus();
    prepareTheme(lab.theme, key);
    if (key == Key::ButtonPress)
        return QApplication::focusWidget();
    if (key != Key::RowsCopy && key != Key::ResultReplay)
        return lab.window.get();
    QApplication::clipboard()->clear();
    auto* results = named<QTableView>(lab.page(), "Results");
    results->selectRow(0);
    results->setFocus();
    return results;
}

bool happened(const KeyLab& lab, Key key, const QSignalSpy& preferences)
{
    switch (key) {
    case Key::Help:
        return openedGuide() != nullptr;
    case Key::Keys:
        return lab.window->findChild<KeyListDialog*>() != nullptr;
    case Key::FullScreen:
        return lab.window->isFullScreen();
    case Key::Close:
    case Key::Quit:
        return !lab.window->isVisible();
    case Key::RowsCopy:
        return QApplication::clipboard()->text().contains(QLatin1Char('\t'));
    case Key::ResultReplay:
        // The result has no recording, and that is said.
        return lab.window->findChild<QMessageBox*>() != nullptr;
    case Key::Preferences:
        return preferences.count() == 1;
    case Key::BoardFilter:
        return named<QLineEdit>(lab.page(), "Filter the results")->hasFocus();
    case Key::ButtonPress:
        return lab.window->findChild<QFileDialog*>() != nullptr;
    default:
        return happenedToTheme(lab.theme, key);
    }
}

} // namespace

/// The keys of the board of a class, each pressed in its window.
class TestClassBoardKeys : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup()
    {
        delete openedGuide();
        QCOMPARE(m_log.take(), QStringList());
    }

    void eachKeyDoesWhatTheListSays_data() { addKeyRows(KeyWindow::Board); }
    void eachKeyDoesWhatTheListSays()
    {
        QFETCH(const int, key);
        QFETCH(const QKeySequence, sequence);
        KeyLab lab;
        const QSignalSpy preferences(lab.window.get(), &ClassBoardWindow::preferencesRequested);
        QWidget* listener = prepare(lab, static_cast<Key>(key));
        QVERIFY(!happened(lab, static_cast<Key>(key), preferences));
        pressKey(listener, static_cast<Key>(key), sequence);
        QTRY_VERIFY(happened(lab, static_cast<Key>(key), preferences));
    }

    // After all of them: a key that is listed and was never pressed is worse than none.
    void noKeyOfTheListIsLeftUnpressed() { QCOMPARE(keysNotPressed(KeyWindow::Board), QStringList()); }
};

QUIET_TEST_MAIN(TestClassBoardKeys)
#include "tst_classboardkeys.moc"
