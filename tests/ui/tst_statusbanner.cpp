// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/widgets/statusbanner.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

Status taken(int slotCount)
{
    return {QStringLiteral("%1 of 97 usable slots taken.").arg(slotCount), StatusLevel::Warning};
}

} // namespace

/// What a screen reader hears of the sentence above the charts.
class TestStatusBanner : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    Milliseconds m_now{0};
    std::unique_ptr<StatusBanner> m_banner;
    QStringList m_spoken;

    /// Shows it, and remembers what a screen reader has heard by now.
    void show(int slotCount)
    {
        m_banner->show(taken(slotCount));
        listen();
    }
    QString listen()
    {
        QString says = m_banner->accessibleDescription();
        if (m_spoken.isEmpty() || m_spoken.last() != says)
            m_spoken << says;
        return says;
    }

private Q_SLOTS:
    void init()
    {
        m_now = 0ms;
        m_banner = std::make_unique<StatusBanner>(m_theme);
        m_banner->setClock([this] { return m_now; });
        m_spoken.clear();
    }

    void speaksWhatIsTrueAtMostOnceInAWhile()
    {
        for (int tenth = 0; tenth < 100; ++tenth) {
            m_now = Milliseconds{tenth * 100};
            show(tenth);
            QCOMPARE(m_banner->status().sentence, taken(tenth).sentence);
        }
        // At 0 s and at 5 s.
        QCOMPARE(m_spoken, QStringList({taken(0).sentence, taken(50).sentence}));
    }

    void sayingTheSameAgainIsNoNews()
    {
        show(12);
        m_now = 60s;
        show(12);
        QCOMPARE(m_spoken, QStringList(taken(12).sentence));
        // The silence is counted from what was spoken, not from what was shown.
        show(97);
        QCOMPARE(m_spoken.last(), taken(97).sentence);
    }

    void theLastWordIsSpokenAlsoWhereNothingIsShownAnyMore()
    {
        show(12);
        m_now = StatusBanner::silence - 20ms;
        show(97);
        QCOMPARE(m_spoken, QStringList(taken(12).sentence));
        m_now = StatusBanner::silence;
        QTRY_COMPARE(listen(), taken(97).sentence);
    }
};

QTEST_MAIN(TestStatusBanner)
#include "tst_statusbanner.moc"
