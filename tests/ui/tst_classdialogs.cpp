// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/classfiles.h"
#include "tests/support/classresults.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/classroom.h"
#include "ui/widgets/classstartdialog.h"
#include "ui/widgets/newclassdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

/// The dialog that a learner sees of the class.
QPointer<ClassStartDialog> offered(WindowRig& rig, const ClassFile& file)
{
    const QString path = rig.folder.filePath(QStringLiteral("b.stormclass"));
    [&] { QVERIFY(writeClassFile(path, file).ok()); }();
    QSignalSpy spy(&rig.window->classroom(), &Classroom::startOffered);
    rig.window->classroom().open(path);
    [&] { QTRY_COMPARE(spy.size(), 1); }();
    auto* dialog = spy.front().front().value<ClassStartDialog*>();
    [&] { QVERIFY(QTest::qWaitForWindowActive(dialog)); }();
    return dialog;
}

const QLabel* telling(const QWidget& where, const QString& part)
{
    const QList<QLabel*> labels = where.findChildren<QLabel*>();
    const auto found = std::ranges::find_if(
        labels, [&part](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    return found == labels.end() ? nullptr : *found;
}

bool tells(const QWidget& where, const QString& part)
{
    return telling(where, part) != nullptr;
}

const QString lastName = QStringLiteral("The name of the last drill here; type your own if you are somebody else.");

} // namespace

/// Where a learner starts the drill of a class, and where a teacher makes one.
class TestClassDialogs : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void whoeverTypesIsNotWhoeverDrilledBefore()
    {
        WindowRig rig;
        rig.show();
        rig.preferences.setLearnerName(QStringLiteral("Ben"));
        const QPointer<ClassStartDialog> dialog = offered(rig, testClass());
        auto* name = named<QLineEdit>(*dialog, "Your name (optional)");
        QVERIFY(name->hasFocus());
        QCOMPARE(name->selectedText(), QStringLiteral("Ben"));
        QVERIFY(tells(*dialog, lastName));
        QCOMPARE(name->accessibleDescription(), lastName);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ann"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
        QCOMPARE(rig.preferences.learnerName(), QStringLiteral("Ann"));
    }

    void theFirstLearnerIsNotToldOfAnother()
    {
        WindowRig rig;
        rig.show();
        const QPointer<ClassStartDialog> dialog = offered(rig, testClass());
        QVERIFY(named<QLineEdit>(*dialog, "Your name (optional)")->hasFocus());
        QVERIFY(!tells(*dialog, lastName));
    }

    void whoOpenedTheWrongClassCancels()
    {
        WindowRig rig;
        rig.show();
        const QPointer<ClassStartDialog> dialog = offered(rig, testClass());
        QPushButton* cancel = buttonWith(*dialog, QStringLiteral("Cancel"));
        QVERIFY(cancel != nullptr);
        for (int step = 0; step < 4 && !cancel->hasFocus(); ++step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(cancel->hasFocus());
        QTest::keyClick(cancel, Qt::Key_Space);
        QTRY_VERIFY(!dialog);
        QVERIFY(rig.controller.state() == DrillState::Idle);
    }

    void hintsThatOpenTooLateAreWarnedOf()
    {
        WindowRig rig;
        NewClassDialog dialog(rig.theme, {rig.scenario}, 42);
        dialog.show();
        const QString late = QStringLiteral("Hints open after the drill has ended.");
        auto* hints = named<QComboBox>(dialog, "Hints");
        QTest::keyClick(hints, Qt::Key_Down);
        QTest::keyClick(hints, Qt::Key_Down);
        QTest::keyClick(named<QCheckBox>(dialog, "End after a time"), Qt::Key_Space);
        auto* opens = named<QSpinBox>(dialog, "Minutes before hints open");
        auto* ends = named<QSpinBox>(dialog, "Minutes from the incident on");
        opens->setValue(ends->value() - 1);
        QVERIFY(!tells(dialog, late));
        QTest::keyClick(opens, Qt::Key_Up);
        QCOMPARE(opens->value(), ends->value());
        QVERIFY(tells(dialog, late));
        QTest::keyClick(ends, Qt::Key_Up);
        QVERIFY(!tells(dialog, late));
        QTest::keyClick(opens, Qt::Key_Up);
        QVERIFY(tells(dialog, late));
        QTest::keyClick(named<QCheckBox>(dialog, "End after a time"), Qt::Key_Space);
        QVERIFY(!tells(dialog, late));
    }

    // In large text on a small screen the dialog scrolls.
    void theWarningOfLateHintsIsSeenBesideWhatItWarnsOf_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("height");
        QTest::newRow("100 percent") << 100 << 260;
        QTest::newRow("200 percent") << 200 << 420;
        QTest::newRow("250 percent") << 250 << 520;
    }
    void theWarningOfLateHintsIsSeenBesideWhatItWarnsOf()
    {
        QFETCH(int, percent);
        QFETCH(int, height);
        WindowRig rig;
        rig.theme.setTextZoom(percent);
        NewClassDialog dialog(rig.theme, {rig.scenario}, 42);
        dialog.resize(dialog.size().boundedTo({1000, height}));
        dialog.show();
        auto* hints = named<QComboBox>(dialog, "Hints");
        QTest::keyClick(hints, Qt::Key_Down);
        QTest::keyClick(hints, Qt::Key_Down);
        QTest::keyClick(named<QCheckBox>(dialog, "End after a time"), Qt::Key_Space);
        auto* opens = named<QSpinBox>(dialog, "Minutes before hints open");
        opens->setValue(named<QSpinBox>(dialog, "Minutes from the incident on")->value() - 1);
        opens->setFocus(Qt::TabFocusReason);
        QTest::keyClick(opens, Qt::Key_Up);
        const QLabel* warning = telling(dialog, QStringLiteral("Hints open after the drill has ended."));
        QVERIFY(warning != nullptr);
        QTRY_COMPARE(warning->visibleRegion().boundingRect(), warning->rect());
        QCOMPARE(opens->visibleRegion().boundingRect(), opens->rect());
    }

    void whyAClassCannotBeSavedStandsBesideTheButton()
    {
        WindowRig rig;
        NewClassDialog dialog(rig.theme, {rig.scenario}, 42);
        dialog.show();
        const QString why = QStringLiteral("Give the class a name first");
        const QPushButton* save = named<QPushButton>(dialog, "Save the class file");
        QVERIFY(tells(dialog, why) && !save->isEnabled());
        QCOMPARE(save->accessibleDescription(), why);
        QTest::keyClicks(named<QLineEdit>(dialog, "Name of the class"), QStringLiteral("C"));
        QVERIFY(!tells(dialog, why) && save->isEnabled());
        QCOMPARE(save->accessibleDescription(), QString());
    }

    void theSentenceSaysWhetherRecordingsAreKept()
    {
        WindowRig rig;
        NewClassDialog dialog(rig.theme, {rig.scenario}, 42);
        dialog.show();
        QVERIFY(tells(dialog, QStringLiteral("The recording of each drill is put beside its result.")));
        const QList<QCheckBox*> boxes = dialog.findChildren<QCheckBox*>();
        const auto keep = std::ranges::find(boxes, QStringLiteral("Put the &recording beside the result"),
                                            [](const QCheckBox* box) { return box->text(); });
        QVERIFY(keep != boxes.end());
        QTest::keyClick(*keep, Qt::Key_Space);
        QVERIFY(!dialog.file().keepRecording);
        QVERIFY(tells(dialog, QStringLiteral("This class keeps no recordings.")));
    }

    void theSentenceCallsTheEngineAsTheChoiceDoes()
    {
        WindowRig rig;
        NewClassDialog dialog(rig.theme, {rig.scenario}, 42);
        dialog.show();
        auto* engine = named<QComboBox>(dialog, "Engine");
        QTest::keyClick(engine, Qt::Key_Down);
        QCOMPARE(dialog.file().engine, std::string("native"));
        QVERIFY(tells(dialog, QStringLiteral("seed 42, on ") + engine->currentText() + QLatin1Char('.')));
    }
};

QUIET_TEST_MAIN(TestClassDialogs)
#include "tst_classdialogs.moc"
