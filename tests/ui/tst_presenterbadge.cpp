// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/presentermode/presenterbadge.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace stormlab;

namespace
{

/// How wide the widest gap is between what is drawn in a row of a picture.
int widestGap(const QImage& row)
{
    const auto isBlank = [&row, ground = row.pixel(0, 0)](int x) {
        for (int y = 0; y < row.height(); ++y) {
            if (row.pixel(x, y) != ground)
                return false;
        }
        return true;
    };
    int widest = 0;
    int last = row.width();
    for (int x = 0; x < row.width(); ++x) {
        if (isBlank(x))
            continue;
        widest = std::max(widest, x - last - 1);
        last = x;
    }
    return widest;
}

} // namespace

/// The menu bar of a replay that is presented, in long words.
class TestPresenterBadge : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<OtherWords> m_words;
    std::unique_ptr<ReplayRig> m_rig;

    [[nodiscard]] QMenuBar& bar() const { return *m_rig->window->menuBar(); }
    [[nodiscard]] PresenterBadge& badge() const { return *m_rig->window->findChild<PresenterBadge*>(); }
    [[nodiscard]] bool areMenusWhole() const
    {
        const auto* extension = bar().findChild<QToolButton*>(QStringLiteral("qt_menubar_ext_button"));
        const QList<QAction*> menus = bar().actions();
        return (extension == nullptr || !extension->isVisible()) && std::ranges::all_of(menus, [this](QAction* menu) {
                   return bar().actionGeometry(menu).right() < badge().geometry().left();
               });
    }

private Q_SLOTS:
    void init()
    {
        m_words = std::make_unique<OtherWords>(QStringLiteral("de"));
        m_rig = std::make_unique<ReplayRig>();
        m_rig->open();
        m_rig->window->resize(1100, 700);
        m_rig->theme.setPresenting(true);
        QTRY_VERIFY(badge().isVisible());
    }
    void cleanup()
    {
        m_rig.reset();
        m_words.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void leavesTheMenusTheirRoom()
    {
        QTRY_VERIFY(areMenusWhole());
        m_rig->window->resize(1900, 700);
        QTRY_VERIFY(says(badge(), QStringLiteral("Vorführmodus: Strg+Umschalt+P beendet ihn")));
        QVERIFY(areMenusWhole());
        m_rig->window->resize(1100, 700);
        QTRY_VERIFY(!says(badge(), QStringLiteral("Vorführmodus: Strg+Umschalt+P beendet ihn")));
        QTRY_VERIFY(areMenusWhole());
        m_rig->theme.setTextZoom(usualZoom);
        QTRY_VERIFY(areMenusWhole());
    }

    void isAsWideAsWhatItSays()
    {
        m_rig->window->resize(1900, 700);
        QTRY_VERIFY(says(badge(), QStringLiteral("Vorführmodus: Strg+Umschalt+P beendet ihn")));
        const int usual = badge().width();
        m_rig->theme.setTextZoom(usualZoom);
        QTRY_VERIFY(badge().width() > usual);
        // What was told has been read.
        badge().findChild<QTimer*>()->start(0);
        QTRY_COMPARE(badge().width(), usual);
    }

    void keysStandClearOfTheWordsInMenus()
    {
        QMenu* help = bar().actions().last()->menu();
        help->popup({0, 0});
        QTRY_VERIFY(help->isVisible());
        const QImage picture = help->grab().toImage();
        const QRect row = help->actionGeometry(help->actions().first()).adjusted(4, 4, -4, -4);
        QVERIFY(widestGap(picture.copy(row)) >= help->fontMetrics().averageCharWidth());
        help->close();
    }
};

QUIET_TEST_MAIN(TestPresenterBadge)
#include "tst_presenterbadge.moc"
