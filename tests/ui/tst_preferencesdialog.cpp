// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/preferencesopener.h"
#include "ui/translations.h"
#include "ui/widgets/preferencesdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

template <typename Field>
Field* field(const QWidget& dialog, const char* name)
{
    for (auto* each : dialog.findChildren<Field*>()) {
        if (each->accessibleName() == QString::fromUtf8(name))
            return each;
    }
    return nullptr;
}

/// The window with the dialog open, as Ctrl+, opens it.
class Lab
{
public:
    Lab()
    {
        rig.window->QWidget::show();
        rig.window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(rig.window.get())); }();
        QTest::keySequence(rig.window.get(), QKeySequence(QStringLiteral("Ctrl+,")));
        dialog = rig.window->findChild<PreferencesDialog*>();
    }

    void choose(const char* name, int index) { field<QComboBox>(*dialog, name)->setCurrentIndex(index); }
    void type(const char* name, const QString& text) { field<QLineEdit>(*dialog, name)->setText(text); }
    void agree() { dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click(); }

    WindowRig rig;
    QPointer<PreferencesDialog> dialog;
};

} // namespace

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void whatIsChosenIsKeptAndTheComputerLookedAtAgain()
    {
        Lab lab;
        QVERIFY(lab.dialog);
        const int before = lab.rig.probe.starts;
        lab.choose("Engine", 3);
        lab.type("Image of the containers", QStringLiteral(" mine/pg:16 "));
        lab.choose("Theme", 2);
        lab.choose("Motion", 1);
        field<QSpinBox>(*lab.dialog, "Text size, in percent of the desktop’s")->setValue(130);
        field<QSpinBox>(*lab.dialog, "Recordings to keep")->setValue(20);
        field<QDoubleSpinBox>(*lab.dialog, "Their size at most")->setValue(0.5);
        lab.agree();
        QTRY_VERIFY(!lab.dialog);
        QVERIFY(lab.rig.preferences.recordings() == (RecordingLimits{20, 500'000'000}));
        QVERIFY(lab.rig.preferences.engines() ==
                (EnginePreferences{QStringLiteral("podman"), QStringLiteral("mine/pg:16"), {}}));
        QCOMPARE(lab.rig.preferences.theme(), 2);
        QVERIFY(lab.rig.theme.isDark());
        QCOMPARE(lab.rig.preferences.textZoom(), 130);
        QCOMPARE(lab.rig.theme.textZoom(), 130);
        QCOMPARE(lab.rig.preferences.motion(), 1);
        QVERIFY(lab.rig.theme.hasReducedMotion());
        QCOMPARE(lab.rig.probe.starts, before + 1);
        for (const auto* action : lab.rig.window->findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("&Dark"))
                QVERIFY(action->isChecked());
        }
    }

    void aLanguageOfWhichThereIsACatalogueIsKept()
    {
        Lab lab;
        auto* languages = field<QComboBox>(*lab.dialog, "Language");
        QVERIFY(languages != nullptr);
        QCOMPARE(languages->currentIndex(), 0);
        QCOMPARE(languages->count(), 1 + Translations::languagesIn().size());
        QVERIFY(languages->findText(QStringLiteral("English")) > 0);
        const int esperanto = languages->findText(QStringLiteral("Esperanto"));
        QVERIFY(esperanto > 0);
        languages->setCurrentIndex(esperanto);
        lab.agree();
        QTRY_VERIFY(!lab.dialog);
        QCOMPARE(lab.rig.preferences.language(), QStringLiteral("eo"));
        lab.rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(lab.rig.window.get()));
        // It takes effect with the next start, and is shown as chosen until then.
        QTest::keySequence(lab.rig.window.get(), QKeySequence(QStringLiteral("Ctrl+,")));
        const auto* again = lab.rig.window->findChild<PreferencesDialog*>();
        QVERIFY(again != nullptr);
        QCOMPARE(again->windowTitle(), QStringLiteral("Preferences"));
        QCOMPARE(again->values().language, QStringLiteral("eo"));
    }

    void returnInANumberAgrees_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("recordings") << QStringLiteral("Recordings to keep");
        QTest::newRow("size") << QStringLiteral("Their size at most");
    }
    void returnInANumberAgrees()
    {
        QFETCH(const QString, number);
        Lab lab;
        auto* box = field<QAbstractSpinBox>(*lab.dialog, number.toUtf8().constData());
        QVERIFY(box != nullptr);
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Up);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!lab.dialog);
    }

    /// The second one would write back what the first has changed.
    void theyAreOpenOnceWhateverWindowAsks()
    {
        WindowRig rig;
        PreferencesOpener opener(rig.theme, rig.preferences);
        QWidget first, second;
        first.show();
        second.show();
        opener.open(&first);
        second.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&second));
        opener.open(&second);
        const QPointer<PreferencesDialog> dialog = first.findChild<PreferencesDialog*>();
        QVERIFY(dialog && second.findChild<PreferencesDialog*>() == nullptr);
        QTRY_VERIFY(QApplication::activeWindow() == dialog);
        dialog->reject();
        opener.open(&second);
        QVERIFY(second.findChild<PreferencesDialog*>() != nullptr);
    }

    void cancellingKeepsEverything()
    {
        Lab lab;
        lab.choose("Engine", 1);
        lab.choose("Theme", 2);
        QTest::keyClick(lab.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!lab.dialog);
        QVERIFY(lab.rig.preferences.engines() == EnginePreferences{});
        QVERIFY(!lab.rig.theme.isDark());
    }

    void whatMakesNoSenseIsSaid_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("image") << QStringLiteral("Image of the containers") << QStringLiteral("--privileged");
        QTest::newRow("folder") << QStringLiteral("Folder of PostgreSQL’s programs") << QStringLiteral("/tmp");
    }

    void whatMakesNoSenseIsSaid()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        Lab lab;
        lab.type(field.toUtf8().constData(), value);
        lab.agree();
        QVERIFY(lab.dialog && lab.dialog->isVisible());
        bool said = false;
        for (const auto* label : lab.dialog->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(value));
        QVERIFY(said);
        QVERIFY(lab.rig.preferences.engines() == EnginePreferences{});
    }

    void aFolderWithThePrograms()
    {
        const QTemporaryDir folder;
        for (const char* const name : {"postgres", "initdb"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        }
        Lab lab;
        field<QPushButton>(*lab.dialog, "Choose the folder of PostgreSQL’s programs")->click();
        auto* chooser = lab.dialog->findChild<QFileDialog*>();
        QVERIFY(chooser != nullptr);
        Q_EMIT chooser->fileSelected(folder.path());
        chooser->close();
        lab.agree();
        QTRY_COMPARE(lab.rig.preferences.engines().postgresFolder, folder.path());
    }

    void onlyWhatTheEngineUsesCanBeSet()
    {
        Lab lab;
        const auto* image = field<QLineEdit>(*lab.dialog, "Image of the containers");
        const auto* folder = field<QLineEdit>(*lab.dialog, "Folder of PostgreSQL’s programs");
        lab.choose("Engine", 0);
        QVERIFY(image->isEnabled() && folder->isEnabled());
        lab.choose("Engine", 1);
        QVERIFY(!image->isEnabled() && folder->isEnabled());
        lab.choose("Engine", 2);
        QVERIFY(image->isEnabled() && !folder->isEnabled());
    }

    void whatABookmarkDoesToARecordingIsSaid()
    {
        const Lab lab;
        const auto labels = lab.dialog->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(
                QStringLiteral("A recording in which you have set a bookmark is never removed, "
                               "and does not count towards either limit."));
        }));
    }

    void itIsWorkedByKeyboard()
    {
        Lab lab;
        QTRY_VERIFY(lab.dialog->isActiveWindow());
        QStringList seen;
        for (int step = 0; step < 10; ++step) {
            QWidget* focused = QApplication::focusWidget();
            QVERIFY(focused != nullptr);
            const QString name = focused->accessibleName();
            seen << (name.isEmpty() ? qobject_cast<QPushButton*>(focused)->text() : name);
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        for (const char* const name : {"Engine", "Image of the containers", "Folder of PostgreSQL’s programs",
                                       "Recordings to keep", "Their size at most", "Theme"})
            QVERIFY2(seen.contains(QString::fromUtf8(name)), qPrintable(seen.join(QLatin1Char(','))));
    }
};

QUIET_TEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
