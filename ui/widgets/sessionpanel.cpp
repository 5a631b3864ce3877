// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sessionpanel.h"

#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/keys/keytable.h"
#include "ui/models/sessionfilter.h"
#include "ui/models/sessionmodel.h"
#include "ui/theme.h"
#include "ui/widgets/columnroom.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focusentry.h"
#include "ui/widgets/leastheight.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/sessiondetails.h"
#include "ui/widgets/sessionrows.h"
#include "ui/widgets/sessiontable.h"
#include "ui/widgets/terminatedialog.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <numeric>

namespace stormlab
{

namespace
{

/// How wide the columns are, in letters.
constexpr std::array<int, SessionModel::ColumnCount> columnLetters = {22, 8, 22, 15, 9, 15, 10};
/// A server that has not told its sessions for so long does not answer; one with much to do is late by less.
constexpr Milliseconds oldAge{3'000};
/// To choose among them, more have to be seen beside each other than in other tables.
constexpr int leastSessions = leastRows + 2;
/// How wide the names of groups are, which tell how many sessions they have: as much as there is room for.
constexpr int leastGroupLetters = 27;
constexpr int mostGroupLetters = 34;

QString filterTip()
{
    return SessionPanel::tr("Application, state, pid or query; of several words all must be found. The whole name of a "
                            "state, as “idle”, finds that state alone.");
}

} // namespace

SessionPanel::SessionPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_model(new SessionModel(this)),
      m_filter(new SessionFilter(this)),
      m_table(new SessionTable(this)),
      m_filterEdit(new QLineEdit(this)),
      m_grouping(new QComboBox(this)),
      m_cancel(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_terminate(new ThemedButton(theme, ThemedButton::Look::Danger, this)),
      m_empty(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this))
{
    setGuidePage(*this, QStringLiteral("sessions"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_filter->setSourceModel(m_model);
    m_filterEdit->setPlaceholderText(tr("Filter: application, state, pid…"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setAccessibleName(tr("Filter sessions"));
    m_filterEdit->setToolTip(withKey(filterTip(), Key::Filter));
    m_filterEdit->setMinimumWidth(90);
    m_filterEdit->setMaximumWidth(260);
    using Grouping = SessionModel::Grouping;
    m_grouping->addItem(tr("no grouping"), QVariant::fromValue(static_cast<int>(Grouping::None)));
    m_grouping->addItem(tr("application"), QVariant::fromValue(static_cast<int>(Grouping::Application)));
    m_grouping->addItem(tr("state"), QVariant::fromValue(static_cast<int>(Grouping::State)));
    m_grouping->addItem(tr("role"), QVariant::fromValue(static_cast<int>(Grouping::Role)));
    m_grouping->setAccessibleName(tr("Group by"));
    // The board does not give the answer away: grouping is the learner's own look.
    m_model->setGrouping(Grouping::None);
    m_cancel->setText(tr("Cancel query"));
    m_cancel->setAccessibleName(tr("Cancel the running query of the selected sessions"));
    layOut();
    setUpTable();
    installKeys();
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        updateButtons();
    });
    connect(m_grouping, &QComboBox::activated, this, &SessionPanel::chooseGrouping);
    connect(m_cancel, &QPushButton::clicked, this, &SessionPanel::cancelSelected);
    connect(m_terminate, &QPushButton::clicked, this, &SessionPanel::confirmTerminate);
    updateButtons();
}

void SessionPanel::layOut()
{
    auto* head = new FlowLayout;
    head->setContentsMargins(13, 8, 10, 4);
    head->setSpacing(8);
    m_heading = new ToneLabel(m_theme, tr("Sessions"), TextSize::Heading, this);
    head->addWidget(m_heading);
    head->addWidget(m_filterEdit);
    auto* label = new QLabel(tr("&Group by"), this);
    label->setBuddy(m_grouping);
    head->addWidget(label);
    head->addWidget(m_grouping);
    head->addStretch();
    head->addWidget(m_cancel);
    head->addWidget(m_terminate);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 6);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 2);
    new LeastHeight(this);
    showWithRest(*this);
    new FocusEntry(this, m_table);
    const std::array<QWidget*, 5> order = {m_filterEdit, m_grouping, m_cancel, m_terminate, m_table};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void SessionPanel::setUpTable()
{
    m_table->setModel(m_filter);
    new SessionRows(m_theme, m_table);
    m_table->setAccessibleName(tr("Sessions"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setUniformRowHeights(true);
    m_table->setRootIsDecorated(false);
    m_table->setExpandsOnDoubleClick(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SessionModel::Application, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_rows = new RowMenu(*m_table, RowMenu::Menu::Elsewhere);
    fitToText(m_theme, *m_table, [this] { giveColumnsRoom(*m_table->header(), columnLetters); });
    m_table->header()->setStretchLastSection(true);
    m_table->header()->setObjectName(QStringLiteral("sessions"));
    keepRows(m_theme, *m_table, leastSessions);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SessionPanel::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SessionPanel::openDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionPanel::updateButtons);
}

void SessionPanel::installKeys()
{
    hearKey(Key::SessionCancel, *m_table, Qt::WidgetShortcut, [this] { cancelSelected(); });
    hearKey(Key::SessionTerminate, *m_table, Qt::WidgetShortcut, [this] { confirmTerminate(); });
    hearKey(Key::SessionDetails, *m_table, Qt::WidgetShortcut, [this] { openDetails(); });
}

void SessionPanel::show(const Sample& sample)
{
    m_model->show(sample);
    m_answered = sample.answered;
    if (m_question)
        m_question->follow(sample);
    updateButtons();
}

void SessionPanel::setMoment(DrillTime now)
{
    m_now = now;
    if (m_question)
        m_question->setMoment(now);
    // Rows of a server that does not answer look like those of one in which nothing happens.
    const Milliseconds age = m_model->rowCount() == 0 ? Milliseconds{0} : now - m_answered;
    const auto seconds = static_cast<int>(std::chrono::floor<std::chrono::seconds>(age).count());
    m_heading->setText(age < oldAge ? tr("Sessions") : tr("Sessions, as they were %n second(s) ago", nullptr, seconds));
    m_heading->setTone(age < oldAge ? Tone::Plain : Tone::Warning);
}

void SessionPanel::clear()
{
    closeQuestion();
    m_model->clear();
    m_filterEdit->clear();
    m_grouping->setCurrentIndex(0);
    m_model->setGrouping(SessionModel::Grouping::None);
    showGroups(false);
    updateButtons();
}

void SessionPanel::showNothing()
{
    closeQuestion();
    m_model->clear();
    updateButtons();
}

void SessionPanel::setOffersActs(bool offers)
{
    m_offersActs = offers;
    m_cancel->setVisible(offers);
    m_terminate->setVisible(offers);
    // Where sessions are looked at only, as in a replay, the key leads to another search.
    m_filterEdit->setToolTip(offers ? withKey(filterTip(), Key::Filter) : filterTip());
    updateButtons();
}

void SessionPanel::setActing(bool possible)
{
    m_acting = possible ? Acting::Possible : Acting::Impossible;
    if (!possible)
        closeQuestion();
    updateButtons();
}

void SessionPanel::focusFilter()
{
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
    // Where it had the keyboard already, it may have been scrolled away.
    scrollIntoView(*m_filterEdit);
}

void SessionPanel::chooseGrouping(int index)
{
    const auto grouping = static_cast<SessionModel::Grouping>(m_grouping->itemData(index).toInt());
    m_model->setGrouping(grouping);
    showGroups(grouping != SessionModel::Grouping::None);
    if (grouping == SessionModel::Grouping::Application)
        Q_EMIT viewOpened(QStringLiteral("sessions-by-application"));
    else if (grouping == SessionModel::Grouping::State)
        Q_EMIT viewOpened(QStringLiteral("session-states"));
}

void SessionPanel::showGroups(bool groups)
{
    if (groups == m_table->rootIsDecorated())
        return;
    m_table->setRootIsDecorated(groups);
    const int flat = columnLetters.front();
    const int others = std::accumulate(columnLetters.begin(), columnLetters.end(), -flat);
    const int room = m_table->viewport()->width() - letters(others);
    const int grouped = std::clamp(room, letters(leastGroupLetters), letters(mostGroupLetters));
    m_table->setColumnWidth(SessionModel::Application, groups ? grouped : letters(flat));
}

int SessionPanel::letters(int count) const
{
    return count * m_table->fontMetrics().averageCharWidth();
}

std::vector<int> SessionPanel::selectedPids() const
{
    return m_filter->pidsOf(m_table->selectionModel()->selectedRows());
}

std::vector<Backend> SessionPanel::backendsOf(const std::vector<int>& pids) const
{
    std::vector<Backend> found;
    for (const Backend& backend : m_model->sample().backends.all()) {
        if (std::binary_search(pids.begin(), pids.end(), backend.pid))
            found.push_back(backend);
    }
    return found;
}

void SessionPanel::cancelSelected()
{
    const std::vector<int> pids = selectedPids();
    if (cancelOffer(backendsOf(pids), m_acting).possible)
        Q_EMIT cancelRequested(pids);
}

void SessionPanel::confirmTerminate()
{
    const std::vector<int> pids = selectedPids();
    if (m_acting == Acting::Impossible || pids.empty())
        return;
    m_question = new TerminateDialog(m_theme, backendsOf(pids), this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->follow(m_model->sample());
    m_question->setMoment(m_now);
    connect(m_question, &QDialog::accepted, this, &SessionPanel::terminateConfirmed);
    m_question->open();
}

void SessionPanel::terminateConfirmed()
{
    const Termination termination = m_question->termination();
    if (!termination.pids.empty())
        Q_EMIT terminateRequested(termination);
}

// Without a server that could be asked to act, there is nothing to agree to.
void SessionPanel::closeQuestion()
{
    if (m_question)
        m_question->reject();
}

void SessionPanel::openDetails()
{
    const QModelIndex index = m_table->currentIndex();
    const QModelIndex source = m_filter->mapToSource(index);
    if (!source.isValid())
        return;
    if (m_model->isGroup(source)) {
        m_table->setExpanded(index.siblingAtColumn(0), !m_table->isExpanded(index.siblingAtColumn(0)));
        return;
    }
    auto* dialog = new SessionDetails(m_theme, *m_model->backend(source), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SessionPanel::showMenu(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Details"), this, &SessionPanel::openDetails);
    if (m_offersActs) {
        menu->addAction(tr("Cancel &query"), this, &SessionPanel::cancelSelected)->setEnabled(m_cancel->isEnabled());
        menu->addAction(tr("&Terminate…"), this, &SessionPanel::confirmTerminate)->setEnabled(m_terminate->isEnabled());
    }
    menu->addSeparator();
    m_rows->addTo(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void SessionPanel::updateButtons()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setText(none ? (m_offersActs ? tr("Sessions are listed here as soon as the server runs.")
                                          : tr("Up to this moment no session was recorded."))
                          : tr("No session matches “%1”.").arg(m_filter->text()));
    m_empty->setVisible(m_filter->rowCount() == 0);
    // Whoever has just ended all that was listed keeps the keyboard in the table.
    m_table->setVisible(!none);
    const std::vector<int> pids = selectedPids();
    const std::size_t count = pids.size();
    const CancelOffer offer = cancelOffer(backendsOf(pids), m_acting);
    m_cancel->setEnabled(offer.possible);
    m_cancel->setToolTip(offer.says);
    m_cancel->setAccessibleDescription(offer.says);
    m_terminate->setEnabled(m_acting == Acting::Possible && count > 0);
    m_terminate->setText(count == 0 ? tr("Terminate…") : tr("Terminate (%1)…").arg(count));
    m_terminate->setAccessibleName(count == 0
                                       ? tr("Terminate the selected sessions")
                                       : tr("Terminate %n selected session(s)", nullptr, static_cast<int>(count)));
}

} // namespace stormlab
