// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/settingstable.h"

#include "ui/fontfitting.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/theme.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/fillingcolumn.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/settingdelegate.h"
#include "ui/widgets/tonelabel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyledItemDelegate>

namespace stormlab
{

namespace
{

/// The setting that another one bounds.
constexpr std::string_view boundedSetting = "pool.min";

constexpr int leastKeyLetters = 12;
constexpr int settingAir = 8;

enum SettingColumn { KeyColumn, ConfiguredColumn, EffectiveColumn, SettingColumnCount };

QTableWidgetItem* cell(QTableWidget* table, int row, int column)
{
    QTableWidgetItem* item = table->item(row, column);
    if (item == nullptr) {
        item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        table->setItem(row, column, item);
    }
    return item;
}

/// Names may be written on two lines, behind a point or an underscore: in large text all columns are in view so.
class SettingNames : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override
    {
        QString text = QStyledItemDelegate::displayText(value, locale);
        for (const char between : {'.', '_'})
            text.replace(QLatin1Char(between), QString(QLatin1Char(between)) + QChar(0x200B)); // room for a break
        return text;
    }
};

void setText(QTableWidgetItem* item, const QString& text)
{
    if (item->text() != text)
        item->setText(text);
}

/// The table's font but for this, whatever its size will be.
QFont inWeight(QFont::Weight weight)
{
    QFont font;
    font.setWeight(weight);
    return font;
}

void showEffective(QTableWidgetItem* item, const SettingRow& setting)
{
    item->setData(SettingDelegate::valueRole, setting.wanted);
    setText(item, effectiveText(setting));
    item->setFont(inWeight(QFont::Bold));
    const QString says = effectiveSentence(setting);
    item->setToolTip(says.isEmpty() ? setting.says : says);
    item->setData(Qt::AccessibleTextRole, says.isEmpty() ? QVariant() : QVariant(says));
}

} // namespace

SettingsTable::SettingsTable(const Theme& theme, QWidget* parent)
    : QTableWidget(0, SettingColumnCount, parent), m_theme(theme), m_rows(new RowMenu(*this, RowMenu::Menu::Elsewhere))
{
    setAccessibleName(tr("Client settings"));
    new CalmRows(theme, this);
    setItemDelegateForColumn(ConfiguredColumn, new SettingDelegate(this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setUpHeaders();
    connect(this, &QTableWidget::itemChanged, this, &SettingsTable::handOn);
}

void SettingsTable::setUpHeaders()
{
    setHorizontalHeaderLabels({tr("setting"), tr("configured"), tr("effective")});
    verticalHeader()->hide();
    fitRows(m_theme, *this, settingAir);
    keepRows(m_theme, *this);
    setItemDelegateForColumn(KeyColumn, new SettingNames(this));
    fitToText(m_theme, *this, [this] {
        verticalHeader()->setMinimumSectionSize(fontMetrics().height() + settingAir);
        resizeRowsToContents();
    });
    // Queued: while one column is being resized the others have not got their widths yet.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new FillingColumn(m_theme, horizontalHeader(), KeyColumn, leastKeyLetters);
    for (const int column : {ConfiguredColumn, EffectiveColumn})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void SettingsTable::setReadOnly()
{
    m_readOnly = true;
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

std::string SettingsTable::currentKey() const
{
    const QTableWidgetItem* value = item(currentRow(), ConfiguredColumn);
    return value == nullptr ? std::string() : value->data(SettingDelegate::keyRole).toString().toStdString();
}

// Only one cell of a row can be changed, so whoever stands anywhere in the row means that one.
void SettingsTable::editCurrent()
{
    QTableWidgetItem* value = item(currentRow(), ConfiguredColumn);
    if (value == nullptr || m_readOnly)
        return;
    setCurrentItem(value);
    editItem(value);
}

void SettingsTable::show(const std::vector<SettingRow>& rows, const SettingMap& changes, const QString& unfit)
{
    const QScopedValueRollback<bool> guard(m_filling, true);
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const SettingRow& setting = rows[static_cast<std::size_t>(row)];
        for (const int column : {KeyColumn, ConfiguredColumn})
            cell(this, row, column)->setToolTip(setting.says);
        setText(cell(this, row, KeyColumn), QString::fromStdString(setting.key));
        showEffective(cell(this, row, EffectiveColumn), setting);
        showConfigured(cell(this, row, ConfiguredColumn), setting, changes, unfit);
    }
}

void SettingsTable::showConfigured(QTableWidgetItem* item, const SettingRow& setting, const SettingMap& changes,
                                   const QString& unfit)
{
    const auto changed = changes.find(setting.key);
    const bool waits = changed != changes.end();
    // Setting flags tells the view of a change even when there is none, and that would undo what is being typed.
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    if (item->flags() != flags)
        item->setFlags(flags);
    item->setData(SettingDelegate::keyRole, QString::fromStdString(setting.key));
    item->setData(SettingDelegate::valueRole, waits ? QString::fromStdString(changed->second) : setting.wanted);
    setText(item, waits ? QStringLiteral("→ ") + QString::fromStdString(changed->second) : setting.configured);
    item->setFont(inWeight(waits ? QFont::Bold : QFont::Normal));
    const bool isUnfit = !unfit.isEmpty() && setting.key == boundedSetting;
    // As with the flags: an icon counts as a change even when it is the same.
    if (isUnfit == item->icon().isNull())
        item->setIcon(isUnfit ? style()->standardIcon(QStyle::SP_MessageBoxWarning) : QIcon());
    item->setForeground(isUnfit ? QBrush(m_theme.bad()) : QBrush());
    item->setToolTip(
        isUnfit ? unfit
        : waits ? tr("A deploy sets this; %1 is configured now. Del, or an empty value, takes the change back.")
                      .arg(setting.configured)
                : setting.says);
    item->setData(Qt::AccessibleDescriptionRole, isUnfit ? QVariant(unfit) : QVariant());
}

void SettingsTable::handOn(const QTableWidgetItem* item)
{
    if (m_filling || item->column() != ConfiguredColumn)
        return;
    Q_EMIT valueGiven(item->data(SettingDelegate::keyRole).toString(),
                      item->data(SettingDelegate::valueRole).toString().trimmed(),
                      this->item(item->row(), EffectiveColumn)->data(SettingDelegate::valueRole).toString());
}

void SettingsTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

} // namespace stormlab
