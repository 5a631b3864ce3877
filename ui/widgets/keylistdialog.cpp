// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keylistdialog.h"

#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stormlab
{

KeyListDialog::KeyListDialog(KeyWindow window, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("key"), tr("what it does")});
    list->setRootIsDecorated(false);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    QTreeWidgetItem* section = nullptr;
    for (const KeyEntry& entry : keyTable()) {
        if (!entry.in.testFlag(window))
            continue;
        if (section == nullptr || section->text(0) != entry.where) {
            section = new QTreeWidgetItem(list, {entry.where});
            section->setFont(0, fontFor(TextSize::Strong));
            section->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(section, {entry.sequences.first().toString(QKeySequence::NativeText), entry.does});
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(560, 620);
}

void openKeyList(KeyWindow window, QWidget* parent)
{
    auto* dialog = new KeyListDialog(window, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace stormlab
