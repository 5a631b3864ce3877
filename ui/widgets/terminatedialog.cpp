// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/terminatedialog.h"

#include "ui/models/sessionmodel.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/counted.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <map>

namespace stormlab
{

namespace
{

bool isWorking(const Backend& backend)
{
    return backend.state != BackendState::Idle || backend.transactionAge.has_value();
}

QString stateText(BackendState state)
{
    const std::string_view text = toString(state);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QTreeView* listOf(const Theme& theme, const std::vector<Backend>& backends, QWidget* parent)
{
    auto* model = new SessionModel(parent);
    model->setGrouping(SessionModel::Grouping::None);
    Sample sample;
    sample.backends = backends;
    model->show(sample);
    auto* list = new QTreeView(parent);
    list->setModel(model);
    new CalmRows(theme, list);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAccessibleName(TerminateDialog::tr("Sessions that will be ended"));
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
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
    : QDialog(parent)
{
    const auto count = static_cast<int>(backends.size());
    const auto working = static_cast<int>(std::count_if(backends.begin(), backends.end(), isWorking));
    setWindowTitle(tr("Terminate sessions"));
    auto* title = new ToneLabel(theme, counted(count, tr("End this %1 session?"), tr("End these %1 sessions?")),
                                TextSize::Heading, this);
    auto* totals = new ToneLabel(theme, sessionTotals(backends), TextSize::Normal, this);
    totals->setWordWrap(true);
    auto* warning = new ToneLabel(theme, working == 0 ? Tone::Muted : Tone::Warning, TextSize::Normal, this);
    warning->setText(working == 0 ? tr("All of them are idle: no work is lost.")
                                  : counted(working, tr("%1 of them is at work: what it does is rolled back."),
                                            tr("%1 of them are at work: what they do is rolled back.")));
    warning->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    auto* end = new ThemedButton(theme, ThemedButton::Look::Danger, this);
    end->setText(tr("Terminate (%1)").arg(count));
    end->setAccessibleName(tr("Terminate %1 sessions").arg(count));
    auto* keep = new ThemedButton(theme, ThemedButton::Look::Plain, this);
    keep->setText(tr("Keep them"));
    keep->setAccessibleName(tr("Keep them"));
    // Return presses the button that has the keyboard, and that is the harmless one at first.
    for (ThemedButton* button : {end, keep})
        button->setAutoDefault(true);
    keep->setDefault(true);
    buttons->addButton(end, QDialogButtonBox::AcceptRole);
    buttons->addButton(keep, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(totals);
    layout->addWidget(warning);
    layout->addWidget(listOf(theme, backends, this), 1);
    layout->addWidget(buttons);
    keep->setFocus();
    resize(640, 420);
}

} // namespace stormlab
