// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/everywindow.h"
#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/progressrig.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/comparisonwindow.h"
#include "ui/guide/guidewindow.h"
#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/computerpanel.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/terminatedialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace stormlab;

namespace
{

/// What each letter with Alt leads to.
using Mnemonics = QMultiMap<QString, QString>;

void add(Mnemonics& found, const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (!keys.isEmpty())
        found.insert(keys.toString(), text);
}

/// Whether somebody may see it without leaving the page: hidden panes can be opened, other pages cannot be seen beside
/// this one.
bool isOfThisPage(const QWidget* widget, const QWidget* window)
{
    for (const QWidget* each = widget; each != window; each = each->parentWidget()) {
        if (each == nullptr || each->isWindow())
            return false;
        const auto* stack = qobject_cast<const QStackedWidget*>(each->parentWidget());
        if (stack != nullptr && stack->currentWidget() != each)
            return false;
    }
    return true;
}

void addText(Mnemonics& found, const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        add(found, button->text());
    else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        add(found, group->title());
    else if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy() != nullptr)
        add(found, label->text());
    else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            add(found, tabs->tabText(tab));
    } else if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
        for (const QAction* action : bar->actions())
            add(found, action->text());
    }
}

Mnemonics mnemonicsOf(const QWidget& window)
{
    Mnemonics found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (isOfThisPage(widget, &window))
            addText(found, widget);
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            if (keys.toString().startsWith(QStringLiteral("Alt+")))
                found.insert(keys.toString(), action->text());
        }
    }
    return found;
}

QStringList doublesIn(const Mnemonics& mnemonics)
{
    QStringList doubles;
    for (const QString& keys : mnemonics.uniqueKeys()) {
        if (mnemonics.count(keys) > 1)
            doubles << keys + QStringLiteral(": ") + QStringList(mnemonics.values(keys)).join(QStringLiteral(" | "));
    }
    return doubles;
}

/// Those of the page that is seen, and of each menu by itself.
QStringList doublesOf(const QWidget& window)
{
    QStringList doubles = doublesIn(mnemonicsOf(window));
    for (const auto* menu : window.findChildren<QMenu*>()) {
        Mnemonics found;
        for (const QAction* action : menu->actions())
            add(found, action->text());
        doubles += doublesIn(found);
    }
    return doubles;
}

/// Of the menu and those within it, as they open: entries without a letter, and letters of several.
QStringList menuFaults(QMenu& menu)
{
    Q_EMIT menu.aboutToShow();
    QStringList faults;
    Mnemonics found;
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        add(found, action->text());
        if (QKeySequence::mnemonic(action->text()).isEmpty())
            faults << QStringLiteral("without: ") + action->text();
        if (action->menu() != nullptr)
            faults += menuFaults(*action->menu());
    }
    return faults + doublesIn(found);
}

QStringList menuFaultsOf(const QWidget& window)
{
    QStringList faults;
    for (const auto* bar : window.findChildren<QMenuBar*>()) {
        for (const QAction* action : bar->actions()) {
            if (QKeySequence::mnemonic(action->text()).isEmpty())
                faults << QStringLiteral("without: ") + action->text();
            if (action->menu() != nullptr)
                faults += menuFaults(*action->menu());
        }
    }
    return faults;
}

/// Of questions, of the guide and of what was found on this computer: what no letter leads to.
QStringList buttonsWithout(const QWidget& window)
{
    const bool asks = qobject_cast<const QMessageBox*>(&window) != nullptr ||
                      qobject_cast<const TerminateDialog*>(&window) != nullptr ||
                      qobject_cast<const GuideWindow*>(&window) != nullptr;
    const auto* computer = window.findChild<ComputerPanel*>();
    QStringList faults;
    for (const auto* button : window.findChildren<QPushButton*>()) {
        const bool counts = asks || (computer != nullptr && computer->isAncestorOf(button));
        if (counts && button->isVisible() && QKeySequence::mnemonic(button->text()).isEmpty())
            faults << QStringLiteral("without: ") + button->text();
    }
    return faults;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void pressLetterOf(QWidget& window, const QAbstractButton& button)
{
    const QKeySequence letter = QKeySequence::mnemonic(button.text());
    QVERIFY2(!letter.isEmpty(), qPrintable(button.text()));
    QTest::keyClick(&window, letter[0].key(), Qt::AltModifier);
}

} // namespace

/// Alt and a letter lead to one place, wherever one is.
class TestMnemonics : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void inEveryPageOfTheWindow()
    {
        ProgressRig rig;
        rig.controller.setWallClock([&rig] { return rig.now; });
        rig.show();
        QCOMPARE(doublesOf(*rig.window), QStringList());
        namedFrom<QPushButton>(*rig.window, "My drills")->click();
        QVERIFY(rig.window->page() == MainWindow::Page::Recordings);
        QCOMPARE(doublesOf(*rig.window), QStringList());
        rig.keep({rig.drill(2, 50, false)});
        rig.openProgress();
        QCOMPARE(doublesOf(*rig.window), QStringList());
        rig.press("Back to where I came from");
        namedFrom<QPushButton>(*rig.window, "Back to the start page")->click();
        QVERIFY(namedFrom<QPushButton>(*rig.window, "Continue with")->isVisible());
        QCOMPARE(doublesOf(*rig.window), QStringList());
        rig.reachIncident();
        QCOMPARE(doublesOf(*rig.window), QStringList());
        rig.shed();
        rig.runCheck();
        QTRY_VERIFY(rig.window->drillPage().board().showsResult());
        QCOMPARE(doublesOf(*rig.window), QStringList());
        rig.window->actions().finish.trigger();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Debrief);
        QCOMPARE(doublesOf(*rig.window), QStringList());
    }

    void inEveryWindowInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("course");
        for (const char* language : {"en", "de", "es"}) {
            int course = 0;
            for (const WindowCourse& each : everyWindow())
                QTest::addRow("%s: %s", language, each.name) << QString::fromLatin1(language) << course++;
        }
    }
    void inEveryWindowInEveryLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const int, course);
        const auto words = wordsIn(language);
        everyWindow()
            .at(static_cast<std::size_t>(course))
            .go({QSize(1280, 800)}, [](QWidget& window, const QString& place) {
                const QStringList doubles = doublesOf(window) + menuFaultsOf(window) + buttonsWithout(window);
                QVERIFY2(doubles.isEmpty(), qPrintable(place + QLatin1Char('\n') + doubles.join(QLatin1Char('\n'))));
            });
    }

    void enginesThatOfferTheSameHaveLettersOfTheirOwn_data() { addLanguages(); }
    void enginesThatOfferTheSameHaveLettersOfTheirOwn()
    {
        QFETCH(const QString, language);
        const auto words = wordsIn(language);
        WindowRig rig;
        rig.probe.findings.docker = brokenEngine(ContainerEngine::Kind::Docker, EngineTrouble::NotRunning);
        rig.probe.findings.podman = brokenEngine(ContainerEngine::Kind::Podman, EngineTrouble::CannotStart);
        rig.show();
        const auto& panel = *rig.window->findChild<ComputerPanel*>();
        const auto seenButtons = [&panel] {
            QList<QPushButton*> seen;
            for (auto* button : panel.findChildren<QPushButton*>()) {
                if (button->isVisible())
                    seen << button;
            }
            return seen;
        };
        const QList<QPushButton*> folded = seenButtons();
        QVERIFY(folded.size() >= 4);
        const auto faults = [&rig] { return doublesOf(*rig.window) + buttonsWithout(*rig.window); };
        QCOMPARE(faults().join(QLatin1Char('\n')), QString());
        // The last one of each engine unfolds its details, with a button of their own.
        pressLetterOf(*rig.window, *folded.last());
        QTRY_COMPARE(seenButtons().size(), folded.size() + 1);
        QCOMPARE(faults().join(QLatin1Char('\n')), QString());
    }

    void aLetterAnswersAQuestionOnlyWithAlt()
    {
        QWidget window;
        window.show();
        bool agreed = false;
        QPointer<QWidget> box = askBefore(&window, {QStringLiteral("Stop?"), {}, {}}, QStringLiteral("Stop the drill"),
                                          QStringLiteral("Keep drilling"), [&agreed] { agreed = true; });
        QVERIFY(QTest::qWaitForWindowActive(box));
        const QPushButton* stop = nullptr;
        for (const auto* button : box->findChildren<QPushButton*>()) {
            if (withoutMnemonic(button->text()) == QStringLiteral("Stop the drill"))
                stop = button;
        }
        QVERIFY(stop != nullptr);
        QTest::keyClick(box, QKeySequence::mnemonic(stop->text())[0].key());
        QVERIFY2(!stop->isDown(), "the letter may have been meant for a field that had the keyboard until now");
        pressLetterOf(*box, *stop);
        QTRY_VERIFY(agreed);
        QTRY_VERIFY(!box);
    }

    void aTextThatFindsNoLetterHasNone()
    {
        const auto lettered = [](const QStringList& texts, const QString& taken = {}) {
            return withMnemonics(texts, taken).join(QLatin1Char('|'));
        };
        QCOMPARE(lettered({QStringLiteral("&Save"), QStringLiteral("Stop")}), QStringLiteral("&Save|S&top"));
        QCOMPARE(lettered({QStringLiteral("&No"), QStringLiteral("N")}), QStringLiteral("N&o|&N"));
        QCOMPARE(lettered({QStringLiteral("&Go")}, QStringLiteral("GO")), QStringLiteral("Go"));
        QCOMPARE(lettered({QStringLiteral("A && B"), QStringLiteral("&A")}), QStringLiteral("A && &B|&A"));
    }

    void aLetterThatAKeyHasIsTaken()
    {
        QMainWindow window;
        auto* part = new QWidget(&window);
        auto* button = new QPushButton(QStringLiteral("Table"), part);
        QAction owned;
        owned.setShortcut(QKeySequence(QStringLiteral("Alt+T")));
        window.addAction(&owned);
        QShortcut several(&window);
        several.setKeys({QKeySequence(QStringLiteral("F9")), QKeySequence(QStringLiteral("Alt+A"))});
        QMenu* inner = window.menuBar()->addMenu(QString())->addMenu(QString());
        inner->addAction(QString())->setShortcut(QKeySequence(QStringLiteral("Alt+B")));
        // Nobody opens this one, and no key in it is heard.
        QMenu loose(&window);
        loose.addAction(QString())->setShortcut(QKeySequence(QStringLiteral("Alt+L")));
        giveMnemonics({button}, mnemonicsBeside(*part));
        QCOMPARE(button->text(), QStringLiteral("Tab&le"));
    }

    void anEntryThatNamesNoLetterGetsOneThatLeadsToIt()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        rig.window->drillPage().goTo(Key::PaneEvents);
        QTest::keyClick(rig.window.get(), Qt::Key_V, Qt::AltModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        const QAction* brief = menu->actions().front();
        const QKeySequence letter = QKeySequence::mnemonic(brief->text());
        QVERIFY2(!letter.isEmpty(), qPrintable(brief->text()));
        QTest::keyClick(menu, static_cast<Qt::Key>(letter[0].key()));
        QTRY_VERIFY(rig.window->drillPage().panes().front().dock->isInFront());
    }

    void inEveryDialogOfADrill_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::newRow("preferences") << QKeySequence(QStringLiteral("Ctrl+,"));
        QTest::newRow("keys") << QKeySequence(QStringLiteral("Ctrl+?"));
        QTest::newRow("start anew") << QKeySequence(QStringLiteral("Ctrl+R"));
        QTest::newRow("quit") << QKeySequence(QStringLiteral("Ctrl+Q"));
        QTest::newRow("terminate") << QKeySequence(QStringLiteral("K"));
        QTest::newRow("details of a session") << QKeySequence(QStringLiteral("Return"));
        QTest::newRow("limits") << QKeySequence(QStringLiteral("Alt+L"));
    }
    void inEveryDialogOfADrill()
    {
        QFETCH(const QKeySequence, keys);
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        auto* table = rig.window->drillPage().board().sessions().findChild<QTreeView*>();
        QTRY_VERIFY(table->model()->rowCount() > 80);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keySequence(table, keys);
        QTRY_VERIFY(rig.window->findChild<QDialog*>() != nullptr);
        QCOMPARE(doublesOf(*rig.window->findChild<QDialog*>()), QStringList());
    }

    void inAReplayAndInAComparison()
    {
        ReplayRig rig;
        rig.open();
        QCOMPARE(doublesOf(*rig.window), QStringList());
        std::unique_ptr<ComparisonWindow> comparison;
        connect(&rig.opener.comparisons(), &ComparisonOpener::opened, this, [&comparison](ComparisonWindow* window) {
            window->setAttribute(Qt::WA_DeleteOnClose, false);
            comparison.reset(window);
        });
        rig.opener.comparisons().open(rig.path(), rig.path(), rig.window);
        QTRY_VERIFY(comparison);
        QCOMPARE(doublesOf(*comparison), QStringList());
    }
};

QUIET_TEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
