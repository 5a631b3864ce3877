// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/demonstrationlab.h"
#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/quietlog.h"
#include "ui/charts/activitychart.h"
#include "ui/pages/replaypage.h"
#include "ui/presentermode/boardwindow.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presentermode/questionpane.h"
#include "ui/presenters/plaintip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/timeslider.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace stormlab;

namespace
{

using State = DemonstrationRun::State;

bool isWhole(const QWidget& widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

/// What is to be read, and the first chart so far that something can be told from it.
bool showsQuestionAndChart(const QWidget& where)
{
    constexpr int leastChartHeight = 200;
    const QRect chart = where.findChild<ActivityChart*>()->visibleRegion().boundingRect();
    return isWhole(where.findChild<QuestionPane*>()->news()) && chart.height() >= leastChartHeight;
}

/// Its first line in sight is a whole one, and no room that it wants is empty.
bool beginsWithALine(const QuestionPane& pane)
{
    const auto labels = pane.widget()->findChildren<ToneLabel*>();
    return pane.height() == pane.heightForWidth(pane.width()) &&
           std::ranges::all_of(labels, [](const ToneLabel* label) {
               const int out = label->isVisible() ? label->visibleRegion().boundingRect().top() : 0;
               return out % label->fontMetrics().lineSpacing() == 0;
           });
}

/// The words of its head, and the buttons beside them.
bool isHeadOneRow(const DemonstrationPanel& panel)
{
    const QRect words = panel.findChild<ElidedLabel*>()->geometry();
    const auto buttons = panel.findChildren<ThemedButton*>();
    return words.isValid() && std::ranges::all_of(buttons, [&](const ThemedButton* button) {
               const QRect place(button->mapTo(&panel, QPoint(0, 0)), button->size());
               return place.center().y() == buttons.front()->mapTo(&panel, buttons.front()->rect().center()).y() &&
                      place.top() < words.center().y() && place.bottom() > words.center().y() && isWhole(*button);
           });
}

bool holds(QWidget& window, const char* words)
{
    return !placesOf(QString::fromUtf8(words), shownWords(window)).isEmpty();
}

} // namespace

/// What a room sees of a demonstration: on the board of its own.
class TestDemonstrationRoom : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

    static BoardWindow* openBoard(DemonstrationLab& lab)
    {
        lab.press(Key::PresenterBoard);
        const auto* menu = lab.rig.window->findChild<PresenterMenu*>();
        return QTest::qWaitFor([menu] { return menu->board() != nullptr; }) ? menu->board() : nullptr;
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void whoLeavesPresenterModeGoesOnWithTheReplay()
    {
        DemonstrationLab lab;
        lab.openShipped();
        lab.rig.window->resize(1100, 700);
        QVERIFY(lab.waitFor(State::Playing));
        lab.press(Key::Presenter);
        QTRY_VERIFY(lab.rig.theme.isPresenting());
        QTRY_VERIFY(!lab.rig.window->page().menuWidget()->isVisible());
        lab.press(Key::ReplayBegin);
        const QPointer<QWidget> keyboard = QApplication::focusWidget();
        QVERIFY(qobject_cast<TimeSlider*>(keyboard) != nullptr);
        lab.press(Key::Presenter);
        QTRY_VERIFY(lab.rig.window->page().menuWidget()->isVisible());
        QCOMPARE(QApplication::focusWidget(), keyboard.data());
    }

    void theBoardHasTheQuestionWhileItStandsAndItsAnswerWhenItIsShown()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        QVERIFY(lab.waitFor(State::Asking));
        lab.press(Key::Presenter);
        QTRY_VERIFY(lab.rig.theme.isPresenting());
        BoardWindow* board = openBoard(lab);
        QVERIFY(board != nullptr);
        QTRY_VERIFY(holds(*board, "What is it?") && holds(*board, "2.  That"));
        QVERIFY2(!holds(*board, "It was that."), "not before it is wanted");
        lab.rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(lab.rig.window));
        lab.press(Key::DemonstrationAnswer);
        QTRY_VERIFY(holds(*board, "It was that."));
        lab.press(Key::DemonstrationOn);
        QTRY_VERIFY(holds(*board, "And now?"));
        QVERIFY(!holds(*board, "What is it?") && !holds(*board, "It was that."));
        lab.press(Key::DemonstrationOn);
        QVERIFY(lab.waitFor(State::Over));
        QTRY_VERIFY(!holds(*board, "And now?") && !board->findChild<QuestionPane*>()->isVisible());
        lab.rig.theme.setPresenting(false);
    }

    void aBoardThatIsThereAlreadyFollowsTheOneThatBeginsAnew()
    {
        DemonstrationLab lab;
        lab.open(twoStops());
        BoardWindow* board = openBoard(lab);
        QVERIFY(board != nullptr);
        QVERIFY(lab.waitFor(State::Asking));
        QTRY_VERIFY(holds(*board, "What is it?"));
        lab.run.clear();
        Demonstration other = twoStops();
        other.stops = {stopAt(40'000, "Another one?")};
        lab.write(other);
        lab.opener.open(demonstrationFile(lab.rig.path()), nullptr);
        QTRY_VERIFY(lab.run);
        QTRY_VERIFY(holds(*board, "Another one?"));
        QVERIFY(!holds(*board, "What is it?"));
        QCOMPARE(board->findChildren<QuestionPane*>().size(), 1);
    }

    void wordsOfTheHeadGiveWayToItsButtons_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void wordsOfTheHeadGiveWayToItsButtons()
    {
        QFETCH(const QString, language);
        const auto words = wordsIn(language);
        auto lab = std::make_unique<DemonstrationLab>(language.toStdString());
        lab->openShipped();
        lab->rig.theme.setPresenting(true);
        lab->rig.window->resize(1024, 768);
        QVERIFY(lab->waitFor(State::Playing));
        lab->press(Key::ReplayPlay);
        const auto& panel = *lab->rig.window->findChild<DemonstrationPanel*>();
        auto& standing = *panel.findChild<ElidedLabel*>();
        QTRY_VERIFY(isHeadOneRow(panel));
        QVERIFY(standing.sizeHint().width() > standing.width());
        QTRY_COMPARE(standing.toolTip(), plainTip(standing.text()));
        lab->rig.window->clock().seek(lab->run->demonstration().stops.front().at);
        QVERIFY(lab->waitFor(State::Asking));
        QTRY_VERIFY(isHeadOneRow(panel));
        QCOMPARE(standing.text(), DemonstrationPanel::tr("Question %1 of %2").arg(1).arg(4));
        QTRY_COMPARE(standing.toolTip(), plainTip(standing.text()));
        QCOMPARE(QAccessible::queryAccessibleInterface(&standing)->text(QAccessible::Name), standing.text());
        lab.reset();
    }

    void noLineAboveAnAnswerIsCutThrough_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1100, 700), QSize(1024, 768)})
            QTest::addRow("%d wide", size.width()) << size;
    }
    /// Also where presenting begins with the question.
    void noLineAboveAnAnswerIsCutThrough()
    {
        QFETCH(const QSize, size);
        const auto words = std::make_unique<OtherWords>(QStringLiteral("de"));
        auto lab = std::make_unique<DemonstrationLab>();
        lab->openShipped();
        lab->rig.window->resize(size);
        QVERIFY(lab->waitFor(State::Playing));
        for (const DemonstrationStop& stop : lab->run->demonstration().stops) {
            lab->rig.window->clock().seek(stop.at);
            QTRY_VERIFY(lab->run->stop() == &stop);
            lab->press(Key::Presenter);
            lab->press(Key::DemonstrationAnswer);
            const auto& pane = *lab->rig.window->findChild<QuestionPane*>();
            QTRY_VERIFY(pane.news().text() == QString::fromStdString(stop.answer.at("de")) && isWhole(pane.news()));
            QTRY_VERIFY2(beginsWithALine(pane), stop.question.at("de").c_str());
            lab->press(Key::Presenter);
            lab->press(Key::DemonstrationOn);
        }
        lab.reset();
    }

    void theRoomSeesQuestionAndChart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        QTest::addColumn<Theme::Mode>("mode");
        for (const char* language : {"en", "de"}) {
            const QString word = QString::fromLatin1(language);
            for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080)})
                QTest::addRow("%d wide, %s", size.width(), language) << size << word << Theme::Mode::Light;
            QTest::addRow("high contrast, %s", language) << QSize(1024, 768) << word << Theme::Mode::HighContrast;
        }
    }
    void theRoomSeesQuestionAndChart()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, language);
        QFETCH(const Theme::Mode, mode);
        const auto words = wordsIn(language);
        auto lab = std::make_unique<DemonstrationLab>(language.toStdString());
        lab->openShipped();
        lab->rig.theme.setMode(mode);
        lab->rig.theme.setPresenting(true);
        BoardWindow* board = openBoard(*lab);
        QVERIFY(board != nullptr);
        board->resize(size);
        lab->rig.window->resize(size);
        QVERIFY(lab->waitFor(State::Playing));
        for (const DemonstrationStop& stop : lab->run->demonstration().stops) {
            lab->rig.window->clock().seek(stop.at);
            QTRY_VERIFY(lab->run->stop() == &stop);
            QTRY_VERIFY2(showsQuestionAndChart(*board), stop.question.at("en").c_str());
            QTRY_VERIFY2(showsQuestionAndChart(*lab->rig.window->centralWidget()), stop.question.at("en").c_str());
            lab->run->reveal();
            QTRY_VERIFY2(showsQuestionAndChart(*board), stop.answer.at("en").c_str());
            QTRY_VERIFY2(showsQuestionAndChart(*lab->rig.window->centralWidget()), stop.answer.at("en").c_str());
            lab->run->goOn();
        }
        lab.reset();
    }
};

QUIET_TEST_MAIN(TestDemonstrationRoom)
#include "tst_demonstrationroom.moc"
