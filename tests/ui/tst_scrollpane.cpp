// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/turn.h"
#include "ui/widgets/scrollpane.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

using namespace stormlab;

/// A pane follows what is asked for and the keyboard, until the person scrolls.
class TestScrollPane : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ScrollPane> m_pane;
    QWidget* m_above = nullptr;
    QLineEdit* m_wanted = nullptr;

    [[nodiscard]] QScrollBar& bar() const { return *m_pane->verticalScrollBar(); }
    [[nodiscard]] bool isSeenWhole() const { return m_wanted->visibleRegion().boundingRect() == m_wanted->rect(); }
    void turnWheel(int by) const
    {
        const QPoint at = m_pane->viewport()->rect().center();
        QWheelEvent event(at, m_pane->viewport()->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_pane->viewport(), &event);
    }

private Q_SLOTS:
    void init()
    {
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        m_above = new QWidget(content);
        m_wanted = new QLineEdit(content);
        auto* below = new QWidget(content);
        m_above->setFixedHeight(600);
        below->setFixedHeight(600);
        for (QWidget* each : {m_above, static_cast<QWidget*>(m_wanted), below})
            layout->addWidget(each);
        m_pane = std::make_unique<ScrollPane>(content);
        m_pane->resize(300, 200);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        bar().setValue(0);
        QVERIFY(!isSeenWhole());
    }
    void cleanup()
    {
        m_pane.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void whatIsAskedForStaysInViewWhateverGrowsAboveIt()
    {
        m_pane->reveal(*m_wanted);
        QTRY_VERIFY(isSeenWhole());
        const int before = bar().value();
        m_above->setFixedHeight(900);
        QTRY_VERIFY(bar().value() > before);
        QVERIFY(isSeenWhole());
    }

    void whoScrollsAwayIsNotTakenBack()
    {
        m_pane->reveal(*m_wanted);
        QTRY_VERIFY(isSeenWhole());
        const int before = bar().value();
        turnWheel(10 * QWheelEvent::DefaultDeltasPerStep);
        QVERIFY(bar().value() < before);
        const int chosen = bar().value();
        QVERIFY(!isSeenWhole());
        QApplication::postEvent(m_pane->widget(), new QEvent(QEvent::LayoutRequest));
        QVERIFY(hasHadATurn());
        QVERIFY(hasHadATurn());
        QCOMPARE(bar().value(), chosen);
    }

    void whatGetsTheKeyboardIsSeen()
    {
        m_wanted->setFocus();
        QTRY_VERIFY(isSeenWhole());
    }
};

QUIET_TEST_MAIN(TestScrollPane)
#include "tst_scrollpane.moc"
