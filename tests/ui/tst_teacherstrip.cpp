// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/keys/keytable.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presentermode/teacherstrip.h"
#include "ui/textzoom.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <memory>

using namespace stormlab;

/// The teacher's strip is a window of the teacher's own.
class TestTeacherStrip : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    void press(Key key) const
    {
        m_rig->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rig->window.get()));
        QTest::keySequence(m_rig->window.get(), keySequences(key).first());
    }
    [[nodiscard]] TeacherStrip* strip() const { return m_rig->window->findChild<PresenterMenu*>()->strip(); }
    /// Of its texts, fields and buttons, as large as they are; a heading is larger than a field.
    [[nodiscard]] QList<double> sizes() const
    {
        QList<double> found;
        for (const QWidget* each : strip()->findChildren<QWidget*>()) {
            if (qobject_cast<const QLabel*>(each) != nullptr || qobject_cast<const QLineEdit*>(each) != nullptr ||
                qobject_cast<const ThemedButton*>(each) != nullptr)
                found << each->font().pointSizeF();
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<WindowRig>();
        m_rig->show();
        m_rig->reachIncident();
    }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void itsTextIsThatOfThePreferencesWhilePresenting()
    {
        press(Key::PresenterStrip);
        QVERIFY(strip() != nullptr);
        const QList<double> usual = sizes();
        QVERIFY(usual.size() > 5);
        press(Key::Presenter);
        QVERIFY(m_rig->theme.textZoom() > usualZoom);
        QCOMPARE(sizes(), usual);
        press(Key::PresenterStrip);
        QTRY_VERIFY(strip() == nullptr);
        press(Key::PresenterStrip);
        QCOMPARE(sizes(), usual);
        press(Key::Presenter);
        QTRY_VERIFY(strip() == nullptr);
        m_rig->theme.setTextZoom(2 * usualZoom);
        press(Key::PresenterStrip);
        for (qsizetype i = 0; i < usual.size(); ++i)
            QCOMPARE(sizes().at(i), 2 * usual.at(i));
        m_rig->theme.setTextZoom(usualZoom);
        QCOMPARE(sizes(), usual);
    }

    void itIsModestAndKeepsItsSize()
    {
        press(Key::Presenter);
        press(Key::PresenterStrip);
        QVERIFY(strip() != nullptr);
        QVERIFY(strip()->width() <= 480 && strip()->height() <= 640);
        const QSize chosen(500, 420);
        strip()->resize(chosen);
        press(Key::Presenter);
        QTRY_VERIFY(strip() == nullptr);
        press(Key::PresenterStrip);
        QCOMPARE(strip()->size(), chosen);
        QCOMPARE(m_rig->preferences.windowSize(QStringLiteral("strip")).size, chosen);
    }
};

QUIET_TEST_MAIN(TestTeacherStrip)
#include "tst_teacherstrip.moc"
