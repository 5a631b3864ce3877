// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/boardexport.h"

#include "core/runtime/classroom/resultplace.h"
#include "ui/models/classboardfilter.h"
#include "ui/models/classboardmodel.h"
#include "ui/pages/classboardpage.h"
#include "ui/presentermode/masking.h"
#include "ui/widgets/savedialog.h"

#include <QDir>
#include <QFileDialog>

namespace stormlab
{

BoardNames namesToExport(const Masking& masking, BoardNames shown)
{
    return masking.hides(Secret::Names) ? BoardNames::Hidden : shown;
}

std::vector<BoardLine> shownLines(const ClassBoardFilter& filter, const ClassBoardModel& model)
{
    std::vector<BoardLine> lines;
    for (int row = 0; row < filter.rowCount(); ++row)
        lines.push_back(model.lineAt(filter.mapToSource(filter.index(row, 0)).row()));
    return lines;
}

void chooseBoardFile(QWidget* parent, const ClassFile& file, const QString& folder, BoardNames names,
                     const std::function<void(const QString& path)>& then)
{
    const QString says = names == BoardNames::Shown ? ClassBoardPage::tr("Export the board as CSV")
                                                    : ClassBoardPage::tr("Export the board as CSV, without names");
    const QString title = fileNameOf(QString::fromStdString(file.title));
    const QString proposed = title.isEmpty() ? ClassBoardPage::tr("class.csv") : title + QStringLiteral(".csv");
    auto* dialog = newSaveDialog(parent, says);
    dialog->setNameFilter(ClassBoardPage::tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(folder);
    dialog->selectFile(proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

} // namespace stormlab
