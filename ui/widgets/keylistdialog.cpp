// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keylistdialog.h"

#include "ui/guide/guidepages.h"
#include "ui/textzoom.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wrappedcells.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

/// As large as its lines are, whatever the size of the text, but not larger than the screen.
QSize roomFor(const QTreeWidget& list, int widestLine)
{
    constexpr int lines = 34;
    const QFontMetrics metrics = list.fontMetrics();
    const int frame = metrics.averageCharWidth() * 14;
    const QSize wanted(list.columnWidth(0) + widestLine + frame, metrics.height() * lines);
    return wanted.boundedTo(list.screen()->availableSize() * 9 / 10);
}

/// The lines of a window, each under the heading of where it means something, which is there once: the keys of a place
/// may stand apart in the table.
void fill(QTreeWidget& list, KeyWindow window)
{
    QHash<QString, QTreeWidgetItem*> sections;
    for (const KeyEntry& entry : keyTable()) {
        if (!entry.isListedIn(window))
            continue;
        QTreeWidgetItem*& section = sections[entry.where];
        if (section == nullptr) {
            section = new QTreeWidgetItem(&list, {entry.where});
            section->setFont(0, boldFont(QFont()));
            section->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(section, {keysInWords(entry), entry.does});
    }
}

int widestLine(const QTreeWidget& list)
{
    int widest = 0;
    for (int section = 0; section < list.topLevelItemCount(); ++section) {
        for (int line = 0; line < list.topLevelItem(section)->childCount(); ++line)
            widest = std::max(widest,
                              list.fontMetrics().horizontalAdvance(list.topLevelItem(section)->child(line)->text(1)));
    }
    return widest;
}

} // namespace

KeyListDialog::KeyListDialog(KeyWindow window, QWidget* parent) : QDialog(parent)
{
    setGuidePage(*this, QStringLiteral("keys"));
    setWindowTitle(tr("Keys"));
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("key"), tr("what it does")});
    list->setRootIsDecorated(false);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    new WrappedCells(list);
    fill(*list, window);
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->resizeColumnToContents(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(roomFor(*list, widestLine(*list)));
}

void openKeyList(KeyWindow window, QWidget* parent)
{
    auto* dialog = new KeyListDialog(window, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace stormlab
