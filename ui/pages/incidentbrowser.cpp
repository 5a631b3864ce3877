// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/incidentbrowser.h"

#include "ui/keys/keyshortcuts.h"
#include "ui/presenters/progresswording.h"
#include "ui/theme.h"
#include "ui/themedstyle.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/fillingcolumn.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{

/// Rows in which a title takes as many lines as it needs: what an incident is called is what somebody chooses by.
class TitleRows : public CalmRows
{
public:
    TitleRows(const Theme& theme, QTreeView* list) : CalmRows(theme, list), m_list(list)
    {
        list->setWordWrap(true);
        connect(list->header(), &QHeaderView::sectionResized, list, [list](int section) {
            if (section == IncidentModel::Incident)
                list->doItemsLayout();
        });
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize line = CalmRows::sizeHint(option, index);
        if (index.column() != IncidentModel::Incident)
            return line;
        const int width = m_list->columnWidth(IncidentModel::Incident) - 2 * airBeside(option.fontMetrics);
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                                                           index.data().toString());
        return {line.width(), line.height() - option.fontMetrics.height() + text.height()};
    }

private:
    QTreeView* m_list;
};

} // namespace

IncidentBrowser::IncidentBrowser(const Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_list(new QTreeView(this)),
      m_summary(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_start(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    setAccessibleName(tr("Incidents"));
    setUpList(theme);
    m_summary->setWordWrap(true);
    m_start->setText(tr("Start this &incident"));
    m_start->setAccessibleName(tr("Start the selected incident"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(new ToneLabel(theme, tr("Incidents"), TextSize::Heading, this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_start, 0, Qt::AlignRight);
    setFocusProxy(m_list);
    connect(&theme.masking(), &Masking::changed, this, &IncidentBrowser::showSelected);
    connect(m_start, &QPushButton::clicked, this, &IncidentBrowser::startSelected);
    showSelected();
}

void IncidentBrowser::setUpList(const Theme& theme)
{
    new TitleRows(theme, m_list);
    m_model.setMasking(theme.masking());
    m_list->setModel(&m_model);
    new RowMenu(*m_list);
    m_list->setAccessibleName(tr("Incidents"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setAllColumnsShowFocus(true);
    QHeaderView& header = *m_list->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    new FillingColumn(theme, &header, IncidentModel::Incident);
    connect(m_list, &QTreeView::doubleClicked, this, &IncidentBrowser::startSelected);
    hearKey(Key::IncidentStart, *m_list, Qt::WidgetShortcut, [this] { startSelected(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showSelected();
        Q_EMIT selectionChanged();
    });
}

void IncidentBrowser::setScenarios(const std::vector<Scenario>& scenarios)
{
    m_model.setScenarios(scenarios);
    if (!scenarios.empty())
        m_list->setCurrentIndex(m_model.index(0, 0));
    showSelected();
    Q_EMIT selectionChanged();
}

void IncidentBrowser::setProgress(const std::vector<ScenarioProgress>& progress, Milliseconds now)
{
    m_now = now;
    m_model.setProgress(progress);
    showSelected();
}

void IncidentBrowser::setReady(bool ready)
{
    m_ready = ready;
    showSelected();
}

void IncidentBrowser::select(const QString& scenario)
{
    if (const int row = m_model.rowOf(scenario); row >= 0)
        m_list->setCurrentIndex(m_model.index(row, 0));
}

QString IncidentBrowser::selected() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? QString::fromStdString(m_model.at(current.row()).id) : QString();
}

void IncidentBrowser::startSelected()
{
    const QString scenario = selected();
    if (!scenario.isEmpty() && m_ready)
        Q_EMIT startRequested(scenario);
}

void IncidentBrowser::showSelected()
{
    const QModelIndex current = m_list->currentIndex();
    m_start->setEnabled(m_ready && current.isValid());
    m_summary->setText(m_model.rowCount() == 0 ? tr("No incidents were found where this program is installed.")
                       : current.isValid()     ? summaryOf(current.row())
                                               : QString());
}

QString IncidentBrowser::summaryOf(int row) const
{
    const QString summary = QString::fromStdString(m_model.at(row).summary);
    const ScenarioProgress* progress = m_model.progressOf(row);
    return progress == nullptr
               ? summary
               : summary + QLatin1Char('\n') + m_theme.masking().told(Secret::Scores, standingText(*progress, m_now));
}

} // namespace stormlab
