// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/terminatedialog.h"

#include "ui/models/chosensessionsmodel.h"
#include "ui/models/sessionmodel.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/counted.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace stormlab
{

namespace
{

/// Samples come several times a second; one this old says that the server is slow or does not answer.
constexpr Milliseconds lateAge{1'000};

bool isWorking(const Backend& backend)
{
    return backend.state != BackendState::Idle || backend.transactionAge.has_value();
}

QString stateText(BackendState state)
{
    const std::string_view text = toString(state);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString sessionTotals(const std::vector<Backend>& backends)
{
    std::map<QString, std::map<QString, int>> totals;
    for (const Backend& backend : backends) {
        const QString app = backend.applicationName.empty() ? TerminateDialog::tr("(no name)")
                                                            : QString::fromStdString(backend.applicationName);
        ++totals[app][stateText(backend.state)];
    }
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
      m_totals(new ToneLabel(theme, Tone::Plain, TextSize::Normal, this)),
      m_warning(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_ended(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_end(new ThemedButton(theme, ThemedButton::Look::Danger, this)),
      m_keep(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    setWindowTitle(tr("Terminate sessions"));
    m_totals->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_keep->setText(tr("Keep them"));
    m_keep->setAccessibleName(tr("Keep them"));
    // Return presses the button that has the keyboard, and that is the harmless one at first.
    for (ThemedButton* button : {m_end, m_keep})
        button->setAutoDefault(true);
    m_keep->setDefault(true);
    layOut();
    tell();
    // As wide as it ever will be: neither button may move under the pointer when the number loses a digit.
    m_end->setMinimumWidth(m_end->sizeHint().width());
    m_keep->setFocus();
    resize(640, 420);
}

void TerminateDialog::layOut()
{
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_end, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_keep, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_totals);
    layout->addWidget(m_warning);
    layout->addWidget(makeList(), 1);
    // Below the list, whose rows would move if it came above.
    layout->addWidget(m_ended);
    layout->addWidget(buttons);
}

QTreeView* TerminateDialog::makeList()
{
    auto* list = new QTreeView(this);
    list->setModel(m_sessions);
    new CalmRows(m_theme, list);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAllColumnsShowFocus(true);
    list->setAccessibleName(tr("Sessions that will be ended"));
    // Measured once: columns that follow their texts would dance with every sample.
    for (int column = 0; column < m_sessions->columnCount(); ++column)
        list->resizeColumnToContents(column);
    const QString longest = stateText(BackendState::IdleInTransaction);
    const int state = list->fontMetrics().horizontalAdvance(longest) + 3 * CalmRows::sideAir;
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

std::vector<int> TerminateDialog::pids() const
{
    std::vector<int> pids;
    for (const Backend& backend : m_sessions->remaining())
        pids.push_back(backend.pid);
    std::sort(pids.begin(), pids.end());
    return pids;
}

void TerminateDialog::tell()
{
    const std::vector<Backend> left = m_sessions->remaining();
    const auto count = static_cast<int>(left.size());
    m_title->setText(count == 0 ? tr("None of these sessions is left.")
                                : counted(count, tr("End this %1 session?"), tr("End these %1 sessions?")));
    m_totals->setText(sessionTotals(left));
    m_ended->setText(m_sessions->ended() == 0
                         ? QString()
                         : counted(m_sessions->ended(), tr("%1 has ended by itself and is left out."),
                                   tr("%1 have ended by themselves and are left out.")));
    const QString asOf = m_late ? tr(" (As of %1 s ago; nothing newer is known.)").arg(m_late->count()) : QString();
    tellWarning(static_cast<int>(std::count_if(left.begin(), left.end(), isWorking)), count, asOf);
    m_end->setText(tr("Terminate (%1)").arg(count));
    m_end->setAccessibleName(counted(count, tr("Terminate %1 session"), tr("Terminate %1 sessions")));
    // A button that is disabled under the keyboard hands it on to where nobody looks.
    if (count == 0 && m_end->hasFocus())
        m_keep->setFocus();
    m_end->setEnabled(count > 0);
}

void TerminateDialog::tellWarning(int working, int count, const QString& asOf)
{
    if (count == 0)
        say(tr("There is nothing to terminate."), false);
    else if (working > 0)
        say(counted(working, tr("%1 of them is at work: what it does is rolled back."),
                    tr("%1 of them are at work: what they do is rolled back.")) +
                asOf,
            true);
    else
        say(tr("All of them are idle: no work is lost.") + asOf, !asOf.isEmpty());
}

void TerminateDialog::say(const QString& warning, bool serious)
{
    if (warning == m_warning->text())
        return;
    m_warning->setTone(serious ? Tone::Warning : Tone::Muted);
    m_warning->setText(warning);
    // The keyboard is elsewhere, so a screen reader would not notice.
    QAccessibleEvent changed(m_warning, QAccessible::Alert);
    QAccessible::updateAccessibility(&changed);
}

} // namespace stormlab
