// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/demonstrationlab.h"
#include "tests/ui/support/filedrop.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/quietlog.h"
#include "ui/presentermode/demonstrationoffer.h"
#include "ui/widgets/timeslider.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace stormlab;

namespace
{

using State = DemonstrationRun::State;

} // namespace

/// A demonstration of a teacher's own, beside its recording.
class TestDemonstrationFile : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<DemonstrationLab> m_lab;

    [[nodiscard]] ReplayRig& rig() const { return m_lab->rig; }
    [[nodiscard]] QString file() const { return demonstrationFile(m_lab->rig.path()); }
    [[nodiscard]] bool begins() const
    {
        return QTest::qWaitFor([this] { return m_lab->run && m_lab->run->state() == State::Asking; });
    }
    [[nodiscard]] DemonstrationOffer* offer() const { return m_lab->rig.window->findChild<DemonstrationOffer*>(); }

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<DemonstrationLab>();
        m_lab->listen();
    }
    void cleanup()
    {
        m_lab.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void whatIsDroppedIsShown()
    {
        rig().open();
        m_lab->write(twoStops());
        dropFile(*rig().window, file());
        QVERIFY(begins());
        QVERIFY(rig().opener.recent().paths().contains(file()));
    }

    void whatIsChosenIsShown()
    {
        rig().open();
        m_lab->write(twoStops());
        m_lab->press(Key::OpenRecording);
        QTRY_VERIFY(rig().window->findChild<QFileDialog*>() != nullptr);
        auto* dialog = rig().window->findChild<QFileDialog*>();
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name != nullptr);
        name->setText(file());
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(begins());
    }

    void theNameOfTheRecordingMayBeLeftOut()
    {
        Demonstration demonstration = twoStops();
        demonstration.recording.clear();
        writeRecording(rig().path(), recordedDrill());
        m_lab->write(demonstration);
        rig().opener.openAny(file(), nullptr);
        QVERIFY(begins());
        QVERIFY2(offer() == nullptr, "it is shown already");
    }

    void whoOpensTheRecordingIsOfferedItByOneButton()
    {
        m_lab->write(twoStops());
        rig().open();
        QTRY_VERIFY(offer() != nullptr && offer()->isVisible());
        QVERIFY(!m_lab->run);
        QTest::mouseClick(buttonWith(*offer(), QStringLiteral("Show as demonstration")), Qt::LeftButton);
        QVERIFY(begins());
        QVERIFY(offer() == nullptr);
    }

    void whoDoesWithoutItDismissesTheOffer()
    {
        m_lab->write(twoStops());
        rig().open();
        QTRY_VERIFY(offer() != nullptr && offer()->isVisible());
        auto* dismiss = buttonWith(*offer(), QStringLiteral("Dismiss"));
        dismiss->setFocus();
        QTest::keyClick(dismiss, Qt::Key_Space);
        QTRY_VERIFY(offer() == nullptr);
        QVERIFY(!m_lab->run && !rig().window->clock().playback().playing);
        QCOMPARE(QApplication::focusWidget(), namedFrom<TimeSlider>(*rig().window, "Position in the recording"));
    }

    void lettersLeadToTheButtonsOfTheOffer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<bool>("begins");
        for (const char* language : {"en", "de", "es"}) {
            const QString word = QString::fromLatin1(language);
            QTest::addRow("show, %s", language) << word << QByteArray("Show as demonstration") << true;
            QTest::addRow("dismiss, %s", language) << word << QByteArray("Dismiss") << false;
        }
    }
    void lettersLeadToTheButtonsOfTheOffer()
    {
        QFETCH(const QString, language);
        QFETCH(const QByteArray, button);
        m_lab.reset();
        const auto words = wordsIn(language);
        m_lab = std::make_unique<DemonstrationLab>();
        m_lab->listen();
        m_lab->write(twoStops());
        rig().open();
        QTRY_VERIFY(offer() != nullptr && offer()->isVisible());
        rig().window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(rig().window));
        const QPushButton* found = buttonWith(*offer(), DemonstrationOffer::tr(button));
        QVERIFY(found != nullptr);
        const QKeySequence letter = QKeySequence::mnemonic(found->text());
        QVERIFY2(!letter.isEmpty(), qPrintable(found->text()));
        QTest::keySequence(rig().window, letter);
        QTRY_VERIFY(offer() == nullptr);
        QFETCH(const bool, begins);
        if (begins)
            QVERIFY(this->begins());
        QCOMPARE(!m_lab->run.isNull(), begins);
        m_lab.reset();
    }

    void whatIsWrongIsToldInTheWindow_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        Demonstration late = twoStops();
        late.stops.back().at = DrillTime{9'000'000};
        Demonstration alone = twoStops();
        alone.recording = "gone.storm";
        QTest::newRow("no JSON") << QByteArray("{\n  \"format\": oops\n}") << QStringLiteral("Line 2, column 13");
        QTest::newRow("behind the end") << QByteArray::fromStdString(toJson(late))
                                        << QStringLiteral("/stops/1/at_ms is 9000000, and the recording ends at %1")
                                               .arg(recordedDrill().back().time.count());
        QTest::newRow("no recording") << QByteArray::fromStdString(toJson(alone))
                                      << QStringLiteral("gone.storm, is not beside it");
    }
    void whatIsWrongIsToldInTheWindow()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, says);
        rig().open();
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
        written.close();
        dropFile(*rig().window, file());
        QTRY_VERIFY(rig().window->findChild<QMessageBox*>() != nullptr);
        const auto* box = rig().window->findChild<QMessageBox*>();
        const QString told = box->text() + QLatin1Char('\n') + box->informativeText();
        QVERIFY2(told.contains(says), qPrintable(told));
        QVERIFY(!m_lab->run);
        QCOMPARE(rig().opener.recent().paths(), QStringList{rig().path()});
    }
};

QUIET_TEST_MAIN(TestDemonstrationFile)
#include "tst_demonstrationfile.moc"
