// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/recordingspage.h"

#include "core/domain/drillresult.h"
#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/pages/scenariotitles.h"
#include "ui/theme.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fillingcolumn.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noteeditor.h"
#include "ui/widgets/rowends.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/showfolder.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// Why it cannot be laid over another one; empty where it can be.
QString whyNotCompared(const ListedRecording& recording)
{
    const QString name = QFileInfo(recording.path).fileName();
    switch (recording.condition) {
    case ListedRecording::Condition::Going:
        return RecordingsPage::tr("%1 is still being recorded: it can be compared when its drill has ended.").arg(name);
    case ListedRecording::Condition::Unreadable:
        return RecordingsPage::tr("%1 cannot be read, so it cannot be compared.").arg(name);
    case ListedRecording::Condition::Ended:
    case ListedRecording::Condition::Unfinished:
        break;
    }
    return {};
}

/// Why these cannot be compared; empty where they can be.
QString whyNotCompared(const std::vector<const ListedRecording*>& recordings)
{
    if (recordings.size() != 2)
        return RecordingsPage::tr("Select two recordings, with Ctrl or Shift, to lay one over the other");
    QStringList reasons;
    for (const ListedRecording* recording : recordings)
        reasons << whyNotCompared(*recording);
    reasons.removeAll(QString());
    return reasons.join(QLatin1Char('\n'));
}

/// What a button says where it needs one recording and has another number of them; empty for one.
QString whyNotOne(std::size_t selected)
{
    return selected == 1 ? QString() : RecordingsPage::tr("Select one recording, and only one");
}

/// A button that is greyed out says why, to whoever points at it and to whoever hears it.
void allow(ThemedButton& button, const QString& whyNot)
{
    button.setEnabled(whyNot.isEmpty());
    button.setToolTip(whyNot);
    button.setAccessibleDescription(whyNot);
}

} // namespace

RecordingsPage::RecordingsPage(const Theme& theme, QString folder, const std::vector<Scenario>& scenarios,
                               QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_folder(std::move(folder)),
      m_model(titlesOf(scenarios)),
      m_table(new QTableView(this)),
      m_words(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_note(new NoteEditor(theme, this)),
      m_back(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_replay(new ThemedButton(theme, ThemedButton::Look::Accent, this)),
      m_compare(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_show(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_remove(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    setGuidePage(*this, QStringLiteral("recordings"));
    auto* card = new Card(theme, this);
    card->setAccessibleName(tr("My drills"));
    m_table->setParent(card);
    setUpTable(theme);
    m_words->setWordWrap(true);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(18, 14, 18, 14);
    inner->setSpacing(10);
    inner->addWidget(m_words);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_note);
    inner->addWidget(foot(theme));
    connect(m_note, &NoteEditor::noted, this, &RecordingsPage::noted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(14);
    layout->addWidget(new ToneLabel(theme, tr("My drills"), TextSize::Title, this));
    layout->addWidget(card, 1);
    show({});
}

RecordingsPage::~RecordingsPage() = default;

void RecordingsPage::setUpTable(const Theme& theme)
{
    new CalmRows(theme, m_table);
    m_model.setMasking(theme.masking());
    m_table->setModel(&m_model);
    new RowEnds(*m_table);
    new RowMenu(*m_table);
    m_table->setAccessibleName(tr("Recorded drills"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->hide();
    fitRows(theme, *m_table, 10);
    keepRows(theme, *m_table);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    new FillingColumn(theme, &header, RecordingListModel::Note);
    connect(m_table, &QTableView::doubleClicked, this, &RecordingsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordingsPage::updateButtons);
    QList<QShortcut*> keys = hearKey(Key::RecordingReplay, *m_table, Qt::WidgetShortcut, [this] { openCurrent(); });
    keys << hearKey(Key::RecordingDelete, *m_table, Qt::WidgetShortcut, [this] { throwCurrentAway(); });
    // A key that is held down deletes one, and not all.
    for (QShortcut* key : keys)
        key->setAutoRepeat(false);
}

QWidget* RecordingsPage::foot(const Theme& theme)
{
    auto* area = new QWidget(this);
    m_back->setText(tr("&Back to the start"));
    m_back->setAccessibleName(tr("Back to the start page"));
    m_show->setText(tr("Show in &folder"));
    m_show->setAccessibleName(tr("Show the folder of the recordings"));
    const auto tellFolder = [this, &masking = theme.masking()] {
        m_show->setToolTip(masking.told(Secret::Names, m_folder));
    };
    tellFolder();
    connect(&theme.masking(), &Masking::changed, this, tellFolder);
    m_remove->setText(tr("De&lete"));
    m_remove->setAccessibleName(tr("Move the selected recording to the trash"));
    m_replay->setText(tr("&Replay"));
    m_replay->setAccessibleName(tr("Replay the selected recording"));
    m_compare->setText(tr("Co&mpare"));
    m_compare->setAccessibleName(tr("Compare the two selected recordings"));
    connect(m_compare, &QPushButton::clicked, this, &RecordingsPage::compareSelected);
    connect(m_back, &QPushButton::clicked, this, &RecordingsPage::backRequested);
    connect(m_show, &QPushButton::clicked, this, &RecordingsPage::showFolder);
    connect(m_remove, &QPushButton::clicked, this, &RecordingsPage::throwCurrentAway);
    connect(m_replay, &QPushButton::clicked, this, &RecordingsPage::openCurrent);
    auto* layout = new FlowLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_back);
    layout->addStretch();
    QWidget* before = m_back;
    for (ThemedButton* button : {m_show, m_remove, m_compare, m_replay}) {
        layout->addWidget(button);
        // As they stand, and not as they were made.
        setTabOrder(std::exchange(before, button), button);
    }
    return area;
}

void RecordingsPage::refresh()
{
    m_disk.list(m_folder, this, [this, listing = ++m_asked](std::vector<ListedRecording> recordings) {
        // Several may be read at once, and one that was asked for earlier tells of what is over.
        if (std::exchange(m_told, std::max(m_told, listing)) < listing)
            show(std::move(recordings));
    });
}

bool RecordingsPage::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && isVisible())
        refresh();
    return QWidget::event(event);
}

void RecordingsPage::show(std::vector<ListedRecording> recordings)
{
    QStringList paths;
    for (const ListedRecording* recording : selected())
        paths << recording->path;
    if (m_broughtBack && m_told >= m_broughtBack->listing)
        paths = QStringList{std::exchange(m_broughtBack, {})->path};
    const int row = m_table->currentIndex().row();
    m_words->setText(
        recordings.empty()
            ? tr("No drill has been recorded yet. Every drill is, by itself, and is then found here.")
            : tr("Every drill is recorded. How many are kept is in the preferences; those with bookmarks stay."));
    m_model.setRecordings(std::move(recordings));
    const bool any = m_model.rowCount() > 0;
    m_table->setVisible(any);
    m_note->setVisible(any);
    setFocusProxy(any ? static_cast<QWidget*>(m_table) : m_back);
    if (any && m_back->hasFocus())
        m_table->setFocus();
    if (any)
        select(paths, row);
    updateButtons();
}

void RecordingsPage::select(const QStringList& paths, int row)
{
    using Selection = QItemSelectionModel;
    std::vector<int> found;
    for (const QString& path : paths) {
        if (const int at = m_model.rowOf(path); at >= 0)
            found.push_back(at);
    }
    // After a removal the one that has taken its place.
    if (found.empty())
        found.push_back(std::clamp(row, 0, m_model.rowCount() - 1));
    // These alone, also while somebody holds Ctrl.
    m_table->selectionModel()->setCurrentIndex(m_model.index(found.front(), 0),
                                               Selection::ClearAndSelect | Selection::Rows);
    for (const int at : found)
        m_table->selectionModel()->select(m_model.index(at, 0), Selection::Select | Selection::Rows);
}

std::vector<const ListedRecording*> RecordingsPage::selected() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<const ListedRecording*> recordings;
    for (const int row : rows)
        recordings.push_back(&m_model.at(row));
    return recordings;
}

const ListedRecording* RecordingsPage::current() const
{
    const std::vector<const ListedRecording*> recordings = selected();
    return recordings.size() == 1 ? recordings.front() : nullptr;
}

void RecordingsPage::openCurrent()
{
    if (const ListedRecording* recording = current())
        Q_EMIT openRequested(recording->path);
}

void RecordingsPage::compareSelected()
{
    const std::vector<const ListedRecording*> recordings = selected();
    if (recordings.size() == 2)
        Q_EMIT compareRequested(recordings.back()->path, recordings.front()->path);
}

void RecordingsPage::throwCurrentAway()
{
    const ListedRecording* recording = current();
    if (recording == nullptr || recording->condition == ListedRecording::Condition::Going ||
        std::exchange(m_throwing, true))
        return;
    m_disk.moveToTrash(recording->path, this, [this](const Result<TrashedRecording>& moved) {
        m_throwing = false;
        if (moved)
            offerUndo(moved.value());
        else
            Q_EMIT failed(moved.error());
        refresh();
    });
}

void RecordingsPage::offerUndo(const TrashedRecording& trashed)
{
    Q_EMIT undoOffered(trashed.bookmarksAt.isEmpty() ? tr("The recording was moved to the trash.")
                                                     : tr("The recording was moved to the trash, with its bookmarks."),
                       [this, trashed] { bringBack(trashed); });
}

void RecordingsPage::bringBack(const TrashedRecording& trashed)
{
    m_disk.restore(trashed, this, [this, trashed](const Result<void>& restored) {
        if (restored)
            m_broughtBack = BroughtBack{trashed.path, m_asked + 1};
        else
            tellNotBroughtBack(trashed, restored.error());
        refresh();
    });
}

// What may be mended is offered again. From an emptied trash nothing comes back.
void RecordingsPage::tellNotBroughtBack(const TrashedRecording& trashed, const Error& error)
{
    Q_EMIT failed(error);
    if (error.code != ErrorCode::NotFound)
        offerUndo(trashed);
}

void RecordingsPage::showFolder()
{
    stormlab::showFolder(this, m_folder, m_theme.masking());
}

void RecordingsPage::updateButtons()
{
    const ListedRecording* recording = current();
    const std::vector<const ListedRecording*> recordings = selected();
    const QString notOne = whyNotOne(recordings.size());
    const bool going = recording != nullptr && recording->condition == ListedRecording::Condition::Going;
    allow(*m_compare, whyNotCompared(recordings));
    allow(*m_replay, notOne);
    allow(*m_remove, going ? tr("It is being recorded: end the drill first") : notOne);
    m_show->setEnabled(m_model.rowCount() > 0);
    showNote();
}

void RecordingsPage::setNotes(const std::map<std::string, std::string>& notes)
{
    m_model.setNotes(notes);
    showNote();
}

bool RecordingsPage::bringNoteBack(const QString& drill, const QString& deleted)
{
    return m_note->bringBack(drill, deleted);
}

void RecordingsPage::showNote()
{
    const ListedRecording* recording = current();
    const auto drill = recording != nullptr && recording->started ? drillIdOf(*recording->started) : std::nullopt;
    if (drill)
        m_note->setNote(QString::fromStdString(*drill), m_model.myNoteOf(*recording));
    else
        m_note->setAbsent(recording == nullptr ? whyNotOne(selected().size()) : tr("Only drills have notes."));
}

} // namespace stormlab
