// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/progresspage.h"

#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/pages/scenariotitles.h"
#include "ui/presenters/progresswording.h"
#include "ui/presenters/runtimewording.h"
#include "ui/theme.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fillingcolumn.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/noteeditor.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

QVBoxLayout* layoutOf(Card* card, const QString& name)
{
    card->setAccessibleName(name);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(8);
    return layout;
}

/// What is kept, a line for each kind.
QString listOf(const ProgressPage::Kept& kept)
{
    const auto number = [](auto size) { return static_cast<int>(size); };
    QStringList lines;
    lines << ProgressPage::tr("%n drill(s), with points and days", nullptr, number(kept.progress.drills.size()));
    lines << ProgressPage::tr("%n note(s)", nullptr, number(kept.progress.notes.size()));
    if (kept.filesAside > 0)
        lines << ProgressPage::tr("%n damaged file(s) that were put aside", nullptr, kept.filesAside);
    return lines.join(QLatin1Char('\n'));
}

bool isEmpty(const ProgressPage::Kept& kept)
{
    return kept.progress.drills.empty() && kept.progress.notes.empty() && kept.filesAside == 0;
}

} // namespace

ProgressPage::ProgressPage(const Theme& theme, const std::vector<Scenario>& scenarios, QWidget* parent)
    : QWidget(parent),
      m_scenarios(scenarios),
      m_model(titlesOf(scenarios)),
      m_dueModel(titlesOf(scenarios)),
      m_words(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_table(new QTableView(this)),
      m_below(new QWidget(this)),
      m_due(new QTableView(this)),
      m_nothingDue(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_again(new ThemedButton(theme, ThemedButton::Look::Accent, this)),
      m_drillsTitle(new ToneLabel(theme, QString(), TextSize::Heading, this)),
      m_drills(new QTableView(this)),
      m_note(new NoteEditor(theme, this)),
      m_first(new ThemedButton(theme, ThemedButton::Look::Accent, this)),
      m_back(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_delete(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_export(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_exported(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this))
{
    setGuidePage(*this, QStringLiteral("progress"));
    auto* below = new QHBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(14);
    below->addWidget(dueAgain(theme), 2);
    below->addWidget(drills(theme), 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new ToneLabel(theme, tr("My progress"), TextSize::Title, this));
    layout->addWidget(incidents(theme), 4);
    layout->addWidget(m_below, 5);
    layout->addWidget(foot());
    setProgress({}, Milliseconds{0});
}

ProgressPage::~ProgressPage() = default;

QWidget* ProgressPage::incidents(const Theme& theme)
{
    auto* card = new Card(theme, this);
    QVBoxLayout* layout = layoutOf(card, tr("Incidents that were drilled"));
    m_words->setWordWrap(true);
    m_model.setMasking(theme.masking());
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Progress by incident"));
    setUpTable(theme, *m_table, 2);
    auto* incident = new FillingColumn(theme, m_table->horizontalHeader(), ProgressModel::Incident);
    incident->keepTexts();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgressPage::showDrills);
    m_first->setText(tr("Start the first &incident"));
    m_first->setAccessibleName(tr("Start the first incident"));
    connect(m_first, &QPushButton::clicked, this,
            [this] { Q_EMIT startRequested(QString::fromStdString(m_scenarios.front().id)); });
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_first, 0, Qt::AlignLeft);
    layout->addStretch(0);
    return card;
}

QWidget* ProgressPage::dueAgain(const Theme& theme)
{
    auto* card = new Card(theme, this);
    QVBoxLayout* layout = layoutOf(card, tr("Due again"));
    m_dueModel.setMasking(theme.masking());
    m_due->setModel(&m_dueModel);
    m_due->setAccessibleName(tr("Due again"));
    setUpTable(theme, *m_due, 2);
    m_due->horizontalHeader()->hide();
    m_due->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_due, &QTableView::doubleClicked, this, &ProgressPage::startDue);
    hearKey(Key::DueStart, *m_due, Qt::WidgetShortcut, [this] { startDue(); });
    m_nothingDue->setWordWrap(true);
    m_again->setText(tr("Drill it &again"));
    m_again->setAccessibleName(tr("Drill the selected incident again"));
    connect(m_again, &QPushButton::clicked, this, &ProgressPage::startDue);
    layout->addWidget(new ToneLabel(theme, tr("Due again"), TextSize::Heading, card));
    layout->addWidget(m_nothingDue);
    layout->addWidget(m_due, 1);
    layout->addWidget(m_again, 0, Qt::AlignRight);
    layout->addStretch(0);
    return card;
}

QWidget* ProgressPage::drills(const Theme& theme)
{
    auto* card = new Card(theme, this);
    QVBoxLayout* layout = layoutOf(card, tr("Drills of the selected incident"));
    m_drillModel.setMasking(theme.masking());
    m_drills->setModel(&m_drillModel);
    m_drills->setAccessibleName(tr("Drills of the selected incident"));
    setUpTable(theme, *m_drills, 1);
    new FillingColumn(theme, m_drills->horizontalHeader(), DrillResultModel::Note);
    connect(m_drills->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgressPage::showNote);
    connect(m_note, &NoteEditor::noted, this, &ProgressPage::noted);
    layout->addWidget(m_drillsTitle);
    layout->addWidget(m_drills, 1);
    layout->addWidget(m_note);
    return card;
}

void ProgressPage::setUpTable(const Theme& theme, QTableView& table, int lines)
{
    new CalmRows(theme, &table);
    new RowMenu(table);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    // A cell has its own lines; one that is too long ends in dots.
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->hide();
    fitToText(theme, table, [&table, lines] {
        table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().lineSpacing() * lines + 10);
    });
    keepRows(theme, table);
    QHeaderView& header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
}

QWidget* ProgressPage::foot()
{
    auto* area = new QWidget(this);
    m_back->setText(tr("&Back"));
    m_back->setAccessibleName(tr("Back to where I came from"));
    m_exported->setWordWrap(true);
    m_exported->setSecrets(Secret::Names, Masked::Sentence);
    m_delete->setText(tr("De&lete all…"));
    m_delete->setAccessibleName(tr("Delete all of my progress"));
    m_export->setText(tr("&Export…"));
    m_export->setAccessibleName(tr("Export all of my progress to a file"));
    connect(m_back, &QPushButton::clicked, this, &ProgressPage::backRequested);
    connect(m_delete, &QPushButton::clicked, this, &ProgressPage::deletionWanted);
    connect(m_export, &QPushButton::clicked, this, &ProgressPage::exportRequested);
    auto* layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_back);
    layout->addWidget(m_exported, 1);
    layout->addWidget(m_delete);
    layout->addWidget(m_export);
    return area;
}

void ProgressPage::setProgress(const Kept& kept, Milliseconds now)
{
    const std::string scenario = selectedScenario();
    m_kept = kept;
    m_model.setProgress(summarise(kept.progress), now);
    m_dueModel.setDue(stormlab::dueAgain(kept.progress, now), now);
    showEmptiness();
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(scenario)), 0));
    showDrills();
    showDue();
}

void ProgressPage::showEmptiness()
{
    const bool any = m_model.rowCount() > 0;
    const QString empty = tr("No drill has been ended yet. What you reach is kept here, and nowhere else.");
    m_words->setText(m_kept.trouble ? sentencesOf(*m_kept.trouble) : any ? dueRule() : empty);
    m_table->setVisible(any);
    m_below->setVisible(any);
    m_first->setVisible(!any && !m_kept.trouble && !m_scenarios.empty());
    m_export->setEnabled(!isEmpty(m_kept));
    m_delete->setEnabled(!isEmpty(m_kept) && !m_kept.trouble);
    setFocusProxy(any ? static_cast<QWidget*>(m_table) : m_first->isVisibleTo(this) ? m_first : m_back);
}

std::string ProgressPage::selectedScenario() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model.at(current.row()).scenario : std::string();
}

void ProgressPage::showDrills()
{
    const std::string scenario = selectedScenario();
    const QModelIndex current = m_drills->currentIndex();
    const std::string drill = current.isValid() ? m_drillModel.at(current.row()).drill : std::string();
    const auto newest = [this] { return m_drillModel.rowCount() > 0 ? m_drillModel.at(0).drill : std::string(); };
    const std::string before = newest();
    m_drillsTitle->setText(m_model.titleOf(scenario));
    m_drillModel.show(m_kept.progress, scenario);
    // Whoever comes from a drill looks for that, and writes a note to it.
    const bool hasCome = !isVisible() && newest() != before;
    if (m_drillModel.rowCount() > 0)
        m_drills->setCurrentIndex(m_drillModel.index(hasCome ? 0 : std::max(0, m_drillModel.rowOf(drill)), 0));
    showNote();
}

void ProgressPage::showNote()
{
    const QModelIndex current = m_drills->currentIndex();
    if (m_kept.trouble)
        m_note->setAbsent(wordsOfRuntime(m_kept.trouble->message));
    else if (!current.isValid())
        m_note->setAbsent({});
    else
        m_note->setNote(QString::fromStdString(m_drillModel.at(current.row()).drill),
                        m_drillModel.noteOf(current.row()));
}

bool ProgressPage::bringNoteBack(const QString& drill, const QString& deleted)
{
    return m_note->bringBack(drill, deleted);
}

void ProgressPage::showDue()
{
    const bool any = m_dueModel.rowCount() > 0;
    m_nothingDue->setText(tr("Nothing is due."));
    m_nothingDue->setVisible(!any);
    m_due->setVisible(any);
    m_again->setVisible(any);
    if (any && !m_due->currentIndex().isValid())
        m_due->setCurrentIndex(m_dueModel.index(0));
}

void ProgressPage::startDue()
{
    const QModelIndex current = m_due->currentIndex();
    if (current.isValid() && m_again->isEnabled())
        Q_EMIT startRequested(QString::fromStdString(m_dueModel.at(current.row()).scenario));
}

void ProgressPage::setReady(bool ready)
{
    m_first->setEnabled(ready);
    m_again->setEnabled(ready);
}

void ProgressPage::tellExported(const QString& path)
{
    m_exported->setText(tr("Written to %1").arg(path));
}

void ProgressPage::askBeforeDeleting()
{
    if (!m_delete->isEnabled())
        return;
    const Message message{tr("Delete all of your progress?"),
                          tr("%1\n\nRecordings stay. This cannot be undone; Export… makes a copy.").arg(listOf(m_kept)),
                          {}};
    askBefore(this, message, tr("Delete all"), tr("Keep it"), [this] { Q_EMIT deleteRequested(); });
}

} // namespace stormlab
