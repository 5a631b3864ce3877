// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/cliptext.h"
#include "tests/ui/support/everywindow.h"
#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/quietlog.h"
#include "ui/widgets/newclassdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace stormlab;

namespace
{

constexpr int patience = 2'000;

/// Fails with what is clipped, once the layout has settled.
void hold(const QWidget& window, const QString& place)
{
    (void)QTest::qWaitFor([&window] { return clippedIn(window).isEmpty(); }, patience);
    const QStringList clipped = clippedIn(window);
    QVERIFY2(clipped.isEmpty(), qPrintable(place + QLatin1Char('\n') + clipped.join(QLatin1Char('\n'))));
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        const bool ofDialog =
            area->isVisible() && (place.startsWith(QStringLiteral("preferences")) || place == QStringLiteral("keys"));
        QVERIFY2(!ofDialog || area->horizontalScrollBar()->maximum() == 0, qPrintable(place));
    }
}

} // namespace

/// Every page in words that are 40 % longer than the English ones: whether all of them can be read.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<OtherWords> m_words;

private Q_SLOTS:
    void init() { m_words = std::make_unique<OtherWords>(); }
    void cleanup()
    {
        m_words.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void wordsGrowAndKeepWhatIsNoWord()
    {
        const QString text = QStringLiteral("Open <b>%1</b> of %L2 (*.storm) by Ctrl+O: &Replay %n &amp; more");
        const QString longer = pseudo(text);
        QVERIFY(longer.size() >= text.size() * 7 / 5);
        QVERIFY(longer.startsWith(QLatin1Char('[')) && longer.endsWith(QLatin1Char(']')));
        for (const char* kept : {"<b>%1</b>", "%L2", "(*.storm)", "Ctrl+O", "&R", "%n", "&amp;"})
            QVERIFY2(longer.contains(QLatin1String(kept)), kept);
        QVERIFY(!longer.contains(QStringLiteral("Open")));
    }

    void theEnglishBehindATextIsKnown()
    {
        QVERIFY(NewClassDialog::tr("Cancel") != QStringLiteral("Cancel"));
        QCOMPARE(englishOf(NewClassDialog::tr("Cancel")), QStringLiteral("Cancel"));
        QCOMPARE(englishOf(QStringLiteral("said by nobody")), QStringLiteral("said by nobody"));
    }

    void aLanguageThatShipsBringsItsNumbers()
    {
        m_words.reset();
        const QLocale before;
        {
            const OtherWords german(QStringLiteral("de"));
            QVERIFY(german.isThere());
            QCOMPARE(QLocale().toString(0.5), QStringLiteral("0,5"));
        }
        QCOMPARE(QLocale(), before);
    }

    void whatIsCutIsFound()
    {
        QWidget window;
        auto* label = new QLabel(QStringLiteral("This is longer than there is room"), &window);
        auto* button = new QPushButton(QStringLiteral("And so is this"), &window);
        label->resize(label->sizeHint());
        button->resize(button->sizeHint());
        window.show();
        QCOMPARE(clippedIn(window), QStringList());
        label->resize(label->width() / 2, label->height());
        button->resize(button->width() / 2, button->height());
        QCOMPARE(clippedIn(window).size(), 2);
        label->setWordWrap(true);
        QCOMPARE(clippedIn(window).size(), 2);
        label->resize(label->width(), label->heightForWidth(label->width()));
        QCOMPARE(clippedIn(window).size(), 1);
    }

    void everyWindowHoldsThem_data()
    {
        QTest::addColumn<int>("course");
        QTest::addColumn<QSize>("size");
        const std::vector<WindowCourse>& courses = everyWindow();
        for (const QSize size : {QSize(1280, 800), QSize(1024, 768)}) {
            for (std::size_t i = 0; i < courses.size(); ++i)
                QTest::addRow("%s, %d×%d", courses[i].name, size.width(), size.height()) << static_cast<int>(i) << size;
        }
    }
    void everyWindowHoldsThem()
    {
        QFETCH(const int, course);
        QFETCH(const QSize, size);
        everyWindow().at(static_cast<std::size_t>(course)).go({size, usualZoom, {}}, hold);
    }
};

QUIET_TEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
