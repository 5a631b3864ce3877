// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/terminatedialog.h"

#include "ui/firstsize.h"
#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/models/chosensessionsmodel.h"
#include "ui/models/sessionmodel.h"
#include "ui/models/sessiontext.h"
#include "ui/textzoom.h"
#include "ui/themedstyle.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace stormlab
{

namespace
{

/// Samples come twice a second; one this old says that the server is slow or does not answer.
constexpr Milliseconds lateAge{1'000};
/// So many are read one by one; of more, the groups are.
constexpr std::size_t mostListed = 12;
constexpr int statementLines = 3;
constexpr QSize usualSize{680, 460};

bool isWorking(const Backend& backend)
{
    return backend.state != BackendState::Idle || backend.transactionAge.has_value();
}

/// What the statement asks of the server.
bool isIdle(const Backend& backend)
{
    return backend.state == BackendState::Idle;
}

} // namespace

QString sessionTotals(const std::vector<Backend>& backends)
{
    std::map<QString, std::map<QString, int>> totals;
    for (const Backend& backend : backends)
        ++totals[applicationText(backend.applicationName)][stateText(backend.state)];
    QStringList sentences;
    for (const auto& [app, states] : totals) {
        QStringList parts;
        for (const auto& [state, count] : states)
            parts << QStringLiteral("%1 %2").arg(count).arg(state);
        sentences << TerminateDialog::tr("%1: %2.").arg(app, parts.join(QStringLiteral(", ")));
    }
    return sentences.join(QLatin1Char(' '));
}

TerminateDialog::TerminateDialog(const Theme& theme, const std::vector<Backend>& backends, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_sessions(new ChosenSessionsModel(backends, this)),
      m_title(new ToneLabel(theme, Tone::Plain, TextSize::Heading, this)),
      m_warning(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_onlyIdle(new QCheckBox(tr("&Only those that are still idle when it runs"), this)),
      m_statement(new QPlainTextEdit(this)),
      m_totals(new ToneLabel(theme, Tone::Plain, TextSize::Normal, this)),
      m_known(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_end(new ThemedButton(theme, ThemedButton::Look::Danger, this)),
      m_keep(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    setGuidePage(*this, QStringLiteral("sessions"));
    setWindowTitle(tr("Terminate sessions"));
    m_totals->setWordWrap(true);
    m_known->setWordWrap(true);
    m_keep->setText(tr("&Keep them"));
    m_keep->setAccessibleName(tr("Keep them"));
    // Return presses the button that has the keyboard, and that is the harmless one at first.
    for (ThemedButton* button : {m_end, m_keep})
        button->setAutoDefault(true);
    m_keep->setDefault(true);
    // Whoever has chosen idle sessions only wants no other ones.
    const auto idle = std::count_if(backends.begin(), backends.end(), isIdle);
    m_onlyIdle->setVisible(idle > 0);
    m_onlyIdle->setChecked(idle > 0 && idle == std::ssize(backends));
    connect(m_onlyIdle, &QCheckBox::toggled, this, &TerminateDialog::tell);
    setUpStatement();
    layOut();
    tell();
    // As wide as they ever will be: neither button may move under the pointer when the number loses a digit, or when
    // the window would grow for a longer sentence.
    m_end->setMinimumWidth(m_end->sizeHint().width());
    const auto count = static_cast<int>(backends.size());
    for (const Cost cost : {Cost::Nothing, Cost::OnlyIdle, Cost::Idle, Cost::Working})
        m_warning->setMinimumWidth(
            std::max(m_warning->minimumWidth(), m_warning->fontMetrics().horizontalAdvance(costText(cost, count))));
    m_keep->setFocus();
    giveFirstSize(*this, sizeHint().expandedTo(usualSize));
}

void TerminateDialog::setUpStatement()
{
    m_statement->setReadOnly(true);
    m_statement->setTabChangesFocus(true);
    m_statement->setAccessibleName(tr("The statement that the server will run"));
    fitToText(m_theme, *m_statement, [this] {
        m_statement->setFont(fixedFont());
        const int margins =
            2 * (m_statement->frameWidth() + static_cast<int>(m_statement->document()->documentMargin()));
        m_statement->setFixedHeight(statementLines * m_statement->fontMetrics().lineSpacing() + margins);
    });
    new FocusRing(m_theme, m_statement);
}

void TerminateDialog::layOut()
{
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_end, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_keep, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_warning);
    layout->addWidget(makeList(), 1);
    layout->addWidget(m_onlyIdle);
    layout->addWidget(m_statement);
    // What may need another line stands below the list: above it, the line would move the rows.
    layout->addWidget(m_totals);
    layout->addWidget(m_known);
    // In large text on a small screen the list would be left with a line, and what is agreed to must be seen.
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(new ScrollPane(content, this), 1);
    whole->addWidget(buttons);
}

QTreeView* TerminateDialog::makeList()
{
    auto* list = new QTreeView(this);
    list->setModel(m_sessions);
    new CalmRows(m_theme, list);
    new RowMenu(*list);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAllColumnsShowFocus(true);
    list->setAccessibleName(tr("Chosen sessions"));
    keepRows(m_theme, *list);
    // Measured once and with every row in view: columns that follow their texts would dance with every sample.
    list->expandAll();
    for (int column = 0; column < m_sessions->columnCount(); ++column)
        list->resizeColumnToContents(column);
    // "79 of 82" is longer than "82".
    list->setColumnWidth(SessionModel::Application, list->columnWidth(SessionModel::Application) +
                                                        list->fontMetrics().horizontalAdvance(tr("%1 of %2")));
    if (m_sessions->remaining().size() > mostListed)
        list->collapseAll();
    const QString longest = stateText(BackendState::IdleInTransaction);
    const int state = list->fontMetrics().horizontalAdvance(longest) + 3 * airBeside(list->fontMetrics());
    list->setColumnWidth(SessionModel::State, std::max(state, list->columnWidth(SessionModel::State)));
    return list;
}

void TerminateDialog::follow(const Sample& sample)
{
    m_answered = sample.answered;
    m_sessions->follow(sample);
    tell();
}

void TerminateDialog::setMoment(DrillTime now)
{
    const Milliseconds age = now - m_answered;
    std::optional<std::chrono::seconds> late;
    if (age >= lateAge)
        late = std::chrono::duration_cast<std::chrono::seconds>(age);
    if (late == m_late)
        return;
    m_late = late;
    tell();
}

std::vector<Backend> TerminateDialog::concerned() const
{
    std::vector<Backend> backends = m_sessions->remaining();
    if (m_onlyIdle->isChecked())
        std::erase_if(backends, [](const Backend& backend) { return !isIdle(backend); });
    return backends;
}

Termination TerminateDialog::termination() const
{
    Termination termination;
    for (const Backend& backend : concerned())
        termination.pids.push_back(backend.pid);
    std::sort(termination.pids.begin(), termination.pids.end());
    termination.onlyIdle = m_onlyIdle->isChecked();
    return termination;
}

void TerminateDialog::tell()
{
    const std::vector<Backend> left = concerned();
    const auto count = static_cast<int>(left.size());
    const bool none = m_sessions->remaining().empty();
    m_title->setText(none         ? tr("None of these sessions is left.")
                     : count == 0 ? tr("None of these sessions is idle.")
                                  : tr("End these %n session(s)?", nullptr, count));
    m_totals->setText(sessionTotals(m_sessions->remaining()));
    tellStatement();
    tellKnown();
    const auto working = static_cast<int>(std::count_if(left.begin(), left.end(), isWorking));
    if (count == 0)
        warn({Cost::Nothing, false}, working);
    else if (working > 0)
        warn({Cost::Working, true}, working);
    else
        warn(m_onlyIdle->isChecked() ? Warning{Cost::OnlyIdle, false} : Warning{Cost::Idle, m_late.has_value()},
             working);
    m_end->setText(tr("Ter&minate (%1)").arg(count));
    m_end->setAccessibleName(tr("Terminate %n session(s)", nullptr, count));
    // A button that is disabled under the keyboard hands it on to where nobody looks.
    if (count == 0 && m_end->hasFocus())
        m_keep->setFocus();
    m_end->setEnabled(count > 0);
}

// Set only when it is another one: whoever reads or copies it keeps the place.
void TerminateDialog::tellStatement()
{
    const QString statement = QString::fromStdString(terminateStatement(termination()));
    if (statement != m_statement->toPlainText())
        m_statement->setPlainText(statement);
}

void TerminateDialog::tellKnown()
{
    QStringList sentences;
    const std::vector<Backend> left = m_sessions->remaining();
    const auto busy = static_cast<int>(std::ssize(left) - std::count_if(left.begin(), left.end(), isIdle));
    if (m_onlyIdle->isChecked() && busy > 0)
        sentences << tr("%n are not idle and are left out.", nullptr, busy);
    if (m_sessions->ended() > 0)
        sentences << tr("%n have ended meanwhile and are left out.", nullptr, m_sessions->ended());
    if (m_late)
        sentences << tr("As of %1 s ago; nothing newer is known.").arg(m_late->count());
    m_known->setText(sentences.join(QLatin1Char(' ')));
}

QString TerminateDialog::costText(Cost cost, int working)
{
    switch (cost) {
    case Cost::Nothing:
        return tr("There is nothing to terminate.");
    case Cost::OnlyIdle:
        return tr("Only those that are idle then are ended.");
    case Cost::Idle:
        return tr("All of them are idle: no work is lost.");
    case Cost::Working:
        return tr("%n of them are at work: what they do is rolled back.", nullptr, working);
    }
    return {};
}

void TerminateDialog::warn(Warning warning, int working)
{
    m_warning->setText(costText(warning.cost, working));
    if (warning == m_warned)
        return;
    m_warned = warning;
    m_warning->setTone(warning.serious ? Tone::Warning : Tone::Muted);
    // The keyboard is elsewhere, so a screen reader would not notice. Another number alone is no news: read out at
    // every sample, it would drown the rest.
    sayAloud(*m_warning);
    Q_EMIT warnedAnew();
}

} // namespace stormlab
