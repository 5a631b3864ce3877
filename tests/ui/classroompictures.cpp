// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/classroompictures.h"

#include "tests/support/classresults.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/lookup.h"
#include "ui/classboardwindow.h"
#include "ui/widgets/classstartdialog.h"
#include "ui/widgets/newclassdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace stormlab
{

namespace
{

class ClassPhotographer
{
public:
    ClassPhotographer(const QDir& folder, const Look& look) : m_folder(folder), m_look(look), m_rig(shippedScenario())
    {
        look.give(m_rig.theme);
        m_file = testClass();
        m_file.scenarioHash = m_rig.scenario.hash;
    }

    void takeBoard()
    {
        const QString place = m_rig.folder.filePath(QStringLiteral("class"));
        QDir().mkpath(place);
        Milliseconds now = lessonBegan + std::chrono::minutes{1};
        ClassBoardWindow window(m_rig.theme, m_rig.preferences,
                                {m_rig.theme, m_file, m_rig.scenario, place, [&now] { return now; }});
        window.resize(m_look.size);
        window.show();
        QTest::qWait(150);
        save(window.grab(), "class-board-empty");
        for (int learner = 1; learner <= 25; ++learner)
            putResult(place, learner, m_file);
        putBadFiles(place);
        QTRY_COMPARE_WITH_TIMEOUT(window.page().model().rowCount(), 25, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(window.page().marked().rowCount(), 5, 10'000);
        now = lessonBegan + std::chrono::seconds{225};
        window.page().model().setNow(now);
        QTest::qWait(150);
        const QSignalSpy graded(&window.page(), &ClassBoardPage::graded);
        window.page().gradeAgain();
        QTRY_COMPARE(graded.size(), 1);
        named<QTableView>(window, "Results")->selectRow(2);
        QTest::qWait(150);
        save(window.grab(), "class-board");
        window.page().hideNames(true);
        QTest::qWait(150);
        save(window.grab(), "class-board-masked");
    }

    void takeDialogs()
    {
        NewClassDialog made(m_rig.theme, {m_rig.scenario}, 4711);
        made.show();
        named<QLineEdit>(made, "Name of the class")->setText(QStringLiteral("Group B, Tuesday"));
        named<QComboBox>(made, "Hints")->setCurrentIndex(2);
        named<QComboBox>(made, "Checks")->setCurrentIndex(1);
        named<QCheckBox>(made, "End after a time")->setChecked(true);
        QTest::qWait(150);
        save(made.grab(), "new-class");
        ClassStartDialog start(m_rig.theme,
                               {m_file, m_rig.scenario, QStringLiteral("Ann B."), QStringLiteral("/home/ann/class")});
        start.show();
        QTest::qWait(150);
        save(start.grab(), "class-start");
    }

private:
    void save(const QPixmap& picture, const char* page)
    {
        const QString name = pictureName(page, m_look);
        if (!picture.save(m_folder.filePath(name)))
            qFatal("%s cannot be written", qPrintable(name));
    }

    QDir m_folder;
    Look m_look;
    WindowRig m_rig;
    ClassFile m_file;
};

} // namespace

void takeClassroom(const QDir& folder, const Look& look)
{
    ClassPhotographer photographer(folder, look);
    photographer.takeBoard();
    photographer.takeDialogs();
}

} // namespace stormlab
