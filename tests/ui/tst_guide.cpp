// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/classresults.h"
#include "tests/ui/support/keyrows.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/openedguide.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/windowrig.h"
#include "ui/classroom.h"
#include "ui/dialogkeys.h"
#include "ui/guide/guidepages.h"
#include "ui/guide/guidewindow.h"
#include "ui/keys/keytable.h"
#include "ui/mainwindow.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/recordingspage.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presentermode/teacherstrip.h"
#include "ui/widgets/classstartdialog.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/newclassdialog.h"
#include "ui/widgets/preferencesdialog.h"

#include <QApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QWindow>

using namespace stormlab;

namespace
{

QString english(const QString& page)
{
    return guideText(page, QStringLiteral("en"));
}

const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")};

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    for (auto each = QRegularExpression(pattern).globalMatch(text); each.hasNext();)
        found << each.next().captured(1);
    return found;
}

QSet<QString> allKeys()
{
    QSet<QString> keys;
    for (const KeyEntry& entry : keyTable()) {
        for (const QKeySequence& sequence : entry.sequences)
            keys << sequence.toString(QKeySequence::NativeText);
    }
    return keys;
}

/// The page that the key leads to from there.
QString pageByKey(QWidget* listener)
{
    listener->window()->activateWindow();
    // Qt calls a window active whose parent has the keyboard, too.
    if (!QTest::qWaitFor([listener] { return QApplication::activeWindow() == listener->window(); }))
        return QStringLiteral("the window is not active");
    QTest::keySequence(listener, keySequences(Key::Help).first());
    return QTest::qWaitFor([] { return openedGuide() != nullptr; }) ? openedGuide()->page() : QString();
}

/// Brings the guide where the key means something, and gives what must hear it.
QWidget* prepareInGuide(Key key)
{
    GuideWindow* guide = openedGuide();
    if (key == Key::GuideBack || key == Key::GuideForward || key == Key::ButtonPress)
        guide->showPage(QStringLiteral("check"));
    if (key == Key::GuideForward || key == Key::ButtonPress)
        buttonWith(*guide, QStringLiteral("Back"))->click();
    if (key != Key::ButtonPress)
        return guide;
    QPushButton* forward = buttonWith(*guide, QStringLiteral("Forward"));
    forward->setFocus();
    return forward;
}

bool happenedInGuide(Key key)
{
    switch (key) {
    case Key::GuideLeave:
        return openedGuide() == nullptr;
    case Key::GuideBack:
        return openedGuide()->page() == QStringLiteral("start");
    case Key::GuideForward:
    case Key::ButtonPress:
        return openedGuide()->page() == QStringLiteral("check");
    default:
        return openedGuide()->findChild<KeyListDialog*>() != nullptr;
    }
}

} // namespace

/// The guide: that what it says is there, and that its key leads to the right page.
class TestGuide : public QObject
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

    void eachPageHasATitleAndATextThatLinksToPages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        for (const QString& language : languages) {
            for (const QString& page : guidePages())
                QTest::newRow(qPrintable(language + QLatin1Char('/') + page)) << page << language;
        }
    }
    void eachPageHasATitleAndATextThatLinksToPages()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, language);
        const QString text = guideText(page, language);
        QVERIFY(language == QStringLiteral("en") || text != english(page));
        QVERIFY(text.startsWith(QStringLiteral("# ")));
        QVERIFY(text.size() > 200);
        for (const QString& link : matches(text, QStringLiteral("\\]\\(([^)]+)\\)")))
            QVERIFY2(guidePages().contains(link.section(QLatin1Char('.'), 0, 0)) &&
                         link.endsWith(QStringLiteral(".md")),
                     qPrintable(link));
    }

    /// A key that a page tells of and that does nothing is worse than none.
    void eachKeyThatAPageNamesIsInTheTable_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
    void eachKeyThatAPageNamesIsInTheTable()
    {
        QFETCH(const QString, language);
        // As menus and the list of keys call them in this language.
        const auto words = wordsIn(language);
        const QSet<QString> keys = allKeys();
        const QString pattern = QStringLiteral("\\b((?:Ctrl|Strg|Alt)\\+[^\\s).;:]+|F\\d+)");
        int named = 0;
        for (const QString& page : guidePages()) {
            for (const QString& key : matches(guideText(page, language), pattern)) {
                ++named;
                const QString plain = key.endsWith(QLatin1Char(',')) && !keys.contains(key) ? key.chopped(1) : key;
                QVERIFY2(keys.contains(plain), qPrintable(page + QStringLiteral(": ") + key));
            }
        }
        QVERIFY(named > 10);
    }

    void aLanguageThatThereIsNotFallsBackToEnglish()
    {
        QCOMPARE(guideText(QStringLiteral("check"), QStringLiteral("xx")), english(QStringLiteral("check")));
        QCOMPARE(guideText(QStringLiteral("no-page"), QStringLiteral("en")), QString());
    }

    void theKeyLeadsToThePageOfThePane_data()
    {
        QTest::addColumn<int>("pane");
        QTest::addColumn<QString>("page");
        const auto row = [](Key pane, const char* page) { QTest::newRow(page) << static_cast<int>(pane) << page; };
        row(Key::PaneBrief, "drill");
        row(Key::PaneDiagnosis, "diagnosis");
        row(Key::PaneClients, "clients");
        row(Key::PaneEvents, "events");
        row(Key::PaneConsole, "console");
        row(Key::PanePooler, "pooler");
        row(Key::Filter, "sessions");
    }
    void theKeyLeadsToThePageOfThePane()
    {
        QFETCH(const int, pane);
        QFETCH(const QString, page);
        WindowRig rig(pooledScenario());
        rig.show();
        rig.startDrill();
        const QKeySequence leads = keySequences(static_cast<Key>(pane)).first();
        QTest::keySequence(rig.window.get(), leads);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        QTRY_COMPARE(guidePageOf(QApplication::focusWidget()), page);
        QCOMPARE(pageByKey(QApplication::focusWidget()), page);
    }

    void theKeyLeadsToThePageOfThePage()
    {
        WindowRig rig;
        rig.show();
        QCOMPARE(pageByKey(rig.window.get()), QStringLiteral("start"));
        delete openedGuide();
        rig.reachIncident();
        rig.finish();
        QTRY_COMPARE(rig.window->page(), MainWindow::Page::Debrief);
        QCOMPARE(pageByKey(rig.window.get()), QStringLiteral("debrief"));
    }

    /// Wherever the keyboard is in it, in a drill and in a replay.
    void theTeachersStripHasItsPage_data()
    {
        QTest::addColumn<bool>("replay");
        QTest::newRow("drill") << false;
        QTest::newRow("replay") << true;
    }
    void theTeachersStripHasItsPage()
    {
        QFETCH(const bool, replay);
        ReplayRig recorded;
        WindowRig rig;
        if (replay)
            recorded.open();
        else
            rig.show();
        QWidget* window = replay ? static_cast<QWidget*>(recorded.window) : rig.window.get();
        if (!replay)
            rig.reachIncident();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        auto* menu = window->findChild<PresenterMenu*>();
        QTest::keySequence(window, keySequences(Key::PresenterStrip).first());
        QTRY_VERIFY(menu->strip() != nullptr);
        int places = 0;
        for (auto* each : menu->strip()->findChildren<QWidget*>()) {
            if (!each->isVisible() || !each->isEnabled() || (each->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            each->setFocus();
            QCOMPARE(pageByKey(each), QStringLiteral("presenter"));
            delete openedGuide();
            ++places;
        }
        QVERIFY(places > 1);
        QCOMPARE(pageByKey(menu->strip()), QStringLiteral("presenter"));
    }

    // From the window system on: it tells the window that is active.
    void inTheStripTheKeyOpensTheGuideAlsoFromTheTaskBar()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        QTest::keyClick(rig.window->windowHandle(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        const auto* strip = rig.window->findChild<PresenterMenu*>()->strip();
        QVERIFY(strip != nullptr);
        QTRY_VERIFY(QApplication::activeWindow() == strip);
        QTest::keyClick(strip->windowHandle(), Qt::Key_F1);
        QTRY_VERIFY(openedGuide() != nullptr);
        QCOMPARE(openedGuide()->page(), QStringLiteral("presenter"));
        openedGuide()->showMinimized();
        rig.window->findChild<PresenterMenu*>()->strip()->activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == strip);
        QTest::keyClick(strip->windowHandle(), Qt::Key_F1);
        QTRY_VERIFY(!openedGuide()->isMinimized());
    }

    void aDialogHasItsPageToo()
    {
        const DialogKeys key;
        WindowRig rig;
        rig.show();
        QTest::keySequence(rig.window.get(), keySequences(Key::Preferences).first());
        QTRY_VERIFY(rig.window->findChild<PreferencesDialog*>() != nullptr);
        QCOMPARE(pageByKey(rig.window->findChild<PreferencesDialog*>()), QStringLiteral("engines"));
    }

    void aDialogOfTheClassroomHasItsPage()
    {
        const DialogKeys key;
        WindowRig rig;
        rig.show();
        NewClassDialog made(rig.theme, {rig.scenario}, 4711);
        made.show();
        QCOMPARE(pageByKey(&made), QStringLiteral("classroom"));
        delete openedGuide();
        ClassStartDialog start(rig.theme, {testClass(), rig.scenario, {}, {}});
        start.show();
        QCOMPARE(pageByKey(&start), QStringLiteral("classroom"));
        delete openedGuide();
        rig.window->classroom().offer();
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
        QCOMPARE(pageByKey(rig.window->findChild<QMessageBox*>()), QStringLiteral("classroom"));
    }

    void aQuestionWithoutAPageIsAboutWhereSomebodyWas()
    {
        const DialogKeys key;
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        rig.window->drillPage().goTo(Key::PaneConsole);
        rig.window->actions().stop.trigger();
        QTRY_VERIFY(rig.window->findChild<QMessageBox*>() != nullptr);
        QCOMPARE(pageByKey(rig.window->findChild<QMessageBox*>()), QStringLiteral("console"));
    }

    void thereIsOneGuide()
    {
        WindowRig rig;
        rig.show();
        pageByKey(rig.window.get());
        const GuideWindow* first = openedGuide();
        rig.window->activateWindow();
        QCOMPARE(pageByKey(rig.window.get()), QStringLiteral("start"));
        QCOMPARE(openedGuide(), first);
        QVERIFY(!first->testAttribute(Qt::WA_QuitOnClose));
    }

    void eachKeyDoesWhatTheListSays_data() { addKeyRows(KeyWindow::Guide); }
    void eachKeyDoesWhatTheListSays()
    {
        QFETCH(const int, key);
        QFETCH(const QKeySequence, sequence);
        WindowRig rig;
        rig.show();
        pageByKey(rig.window.get());
        QVERIFY(QTest::qWaitForWindowActive(openedGuide()));
        QWidget* listener = prepareInGuide(static_cast<Key>(key));
        QVERIFY(!happenedInGuide(static_cast<Key>(key)));
        pressKey(listener, static_cast<Key>(key), sequence);
        QTRY_VERIFY(happenedInGuide(static_cast<Key>(key)));
    }

    // After all of them: a key that is listed and was never pressed is worse than none.
    void noKeyOfTheListIsLeftUnpressed() { QCOMPARE(keysNotPressed(KeyWindow::Guide), QStringList()); }

    void backAndForwardLeadThroughWhatWasRead()
    {
        GuideWindow guide;
        const QPushButton* back = buttonWith(guide, QStringLiteral("Back"));
        const QPushButton* forward = buttonWith(guide, QStringLiteral("Forward"));
        QVERIFY(!back->accessibleName().isEmpty() && !forward->accessibleName().isEmpty());
        for (const char* page : {"drill", "check", "console"})
            guide.showPage(QLatin1String(page));
        QVERIFY(!forward->isEnabled());
        buttonWith(guide, QStringLiteral("Back"))->click();
        buttonWith(guide, QStringLiteral("Back"))->click();
        QCOMPARE(guide.page(), QStringLiteral("drill"));
        QVERIFY(!back->isEnabled() && forward->isEnabled());
        buttonWith(guide, QStringLiteral("Forward"))->click();
        QCOMPARE(guide.page(), QStringLiteral("check"));
        guide.showPage(QStringLiteral("events"));
        QVERIFY2(!forward->isEnabled(), "what came after is left");
        buttonWith(guide, QStringLiteral("Back"))->click();
        QCOMPARE(guide.page(), QStringLiteral("check"));
    }

    void aButtonThatLeadsNoFurtherLeavesTheKeyboardToTheText()
    {
        GuideWindow guide;
        guide.showPage(QStringLiteral("drill"));
        guide.showPage(QStringLiteral("check"));
        guide.show();
        QVERIFY(QTest::qWaitForWindowActive(&guide));
        for (const char* each : {"Back", "Forward"}) {
            QPushButton* button = buttonWith(guide, QLatin1String(each));
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            QVERIFY(!button->isEnabled());
            QVERIFY2(guide.findChild<QTextBrowser*>()->hasFocus(), each);
        }
    }

    void aLinkLeadsOnAndTheContentsFollow()
    {
        GuideWindow guide;
        guide.showPage(QStringLiteral("drill"));
        guide.show();
        auto* text = guide.findChild<QTextBrowser*>();
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("check.md")));
        QCOMPARE(guide.page(), QStringLiteral("check"));
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("The check")));
        QCOMPARE(guide.findChild<QListWidget*>()->currentItem()->text(), QStringLiteral("The check"));
    }
};

QUIET_TEST_MAIN(TestGuide)
#include "tst_guide.moc"
