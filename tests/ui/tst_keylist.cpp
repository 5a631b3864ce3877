// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/keyrows.h"
#include "tests/ui/support/openedguide.h"
#include "ui/dialogkeys.h"
#include "ui/guide/guidewindow.h"
#include "ui/widgets/keylistdialog.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <array>

using namespace stormlab;

namespace
{

constexpr std::array windows = {KeyWindow::Drill, KeyWindow::Replay, KeyWindow::Comparison, KeyWindow::Guide,
                                KeyWindow::Board, KeyWindow::Strip,  KeyWindow::Room,       KeyWindow::Dialog};

/// The lines whose words do not fit into their cells.
QStringList cutLines(const QTreeWidget& list)
{
    QStringList cut;
    const int width = list.columnWidth(1);
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        for (int j = 0; j < list.topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem* line = list.topLevelItem(i)->child(j);
            const QRect room(0, 0, width - 2 * (list.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1), 10'000);
            const QRect words = list.fontMetrics().boundingRect(room, Qt::TextWordWrap, line->text(1));
            const bool keyFits = list.fontMetrics().horizontalAdvance(line->text(0)) < list.columnWidth(0);
            if (words.height() > list.visualItemRect(line).height() || words.width() > width || !keyFits)
                cut << line->text(0) + QStringLiteral(": ") + line->text(1);
        }
    }
    return cut;
}

/// Keys that do not stand clear of what they do.
QStringList touchingKeys(QTreeWidget& list)
{
    QStringList touching;
    const int clear = list.fontMetrics().averageCharWidth();
    for (QTreeWidgetItemIterator item(&list, QTreeWidgetItemIterator::NoChildren); *item != nullptr; ++item) {
        const QString keys = (*item)->text(0);
        if (list.visualItemRect(*item).left() + list.fontMetrics().horizontalAdvance(keys) + clear >
            list.columnWidth(0))
            touching << keys;
    }
    return touching;
}

} // namespace

/// The list of keys can be read whatever the size of its text.
class TestKeyList : public QObject
{
    Q_OBJECT

private:
    const QFont m_font = QApplication::font();

private Q_SLOTS:
    void eachKeyOfADialogDoesWhatTheListSays_data() { addKeyRows(KeyWindow::Dialog); }
    void eachKeyOfADialogDoesWhatTheListSays()
    {
        QFETCH(const int, key);
        QFETCH(const QKeySequence, sequence);
        const DialogKeys keys;
        QDialog dialog;
        auto* field = new QLineEdit(&dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        field->setFocus();
        pressKey(field, static_cast<Key>(key), sequence);
        QCOMPARE(field->text(), QString());
        const bool list = dialog.findChild<KeyListDialog*>() != nullptr;
        QCOMPARE(list, static_cast<Key>(key) == Key::Keys);
        QCOMPARE(openedGuide() != nullptr, static_cast<Key>(key) == Key::Help);
        delete openedGuide();
    }

    void noKeyOfADialogIsLeftUnpressed() { QCOMPARE(keysNotPressed(KeyWindow::Dialog), QStringList()); }

    void theListOpensNoOtherOverItself()
    {
        const DialogKeys keys;
        KeyListDialog list(KeyWindow::Drill);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QTest::keySequence(&list, keySequences(Key::Keys).first());
        QVERIFY(list.findChild<KeyListDialog*>() == nullptr);
    }

    void cleanup() { QApplication::setFont(m_font); }

    void eachHeadingIsThereOnce()
    {
        for (const KeyWindow window : windows) {
            KeyListDialog dialog(window);
            const auto* list = dialog.findChild<QTreeWidget*>();
            QStringList headings;
            for (int section = 0; section < list->topLevelItemCount(); ++section)
                headings << list->topLevelItem(section)->text(0);
            QVERIFY2(headings.removeDuplicates() == 0, qPrintable(headings.join(QStringLiteral("; "))));
        }
    }

    void noLineIsCut_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<KeyWindow>("window");
        for (const int percent : {80, 100, 150, 200, 250}) {
            for (const KeyWindow window : windows)
                QTest::addRow("%d percent in window %d", percent, static_cast<int>(window)) << percent << window;
        }
    }
    void noLineIsCut()
    {
        QFETCH(const int, percent);
        QFETCH(const KeyWindow, window);
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        KeyListDialog dialog(window);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* list = dialog.findChild<QTreeWidget*>();
        QTRY_COMPARE(cutLines(*list), QStringList());
        QCOMPARE(touchingKeys(*list), QStringList());
        QVERIFY(dialog.width() <= dialog.screen()->availableSize().width());
        QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
        dialog.resize(dialog.width() * 3 / 4, dialog.height());
        QTRY_COMPARE(cutLines(*list), QStringList());
    }
};

QTEST_MAIN(TestKeyList)
#include "tst_keylist.moc"
