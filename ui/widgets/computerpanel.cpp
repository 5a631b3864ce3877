// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/computerpanel.h"

#include "ui/widgets/counted.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stormlab
{

ComputerPanel::ComputerPanel(const Theme& theme, ComputerProbe& probe, QWidget* parent)
    : Card(theme, parent), m_theme(theme), m_probe(probe)
{
    setAccessibleName(tr("This computer"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(new ToneLabel(theme, tr("This computer"), TextSize::Heading, this));
    layout->addStretch(1);
    show({});
    connect(&probe, &ComputerProbe::answered, this,
            qOverload<const std::vector<ComputerFinding>&>(&ComputerPanel::show));
}

void ComputerPanel::show(const std::vector<ComputerFinding>& findings)
{
    delete m_content;
    m_content = new QWidget(this);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(10);
    if (findings.empty())
        addLine(QStringLiteral("…"), tr("Looking for PostgreSQL"), {});
    for (const ComputerFinding& finding : findings)
        addFinding(finding);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_content);
}

void ComputerPanel::addFinding(const ComputerFinding& finding)
{
    switch (finding.kind) {
    case ComputerFinding::Kind::Server:
        addServer(finding);
        break;
    case ComputerFinding::Kind::NoServer:
        addNoServer(finding);
        break;
    case ComputerFinding::Kind::Leftovers:
        addLeftovers(finding);
        break;
    }
}

void ComputerPanel::addServer(const ComputerFinding& finding)
{
    addLine(QStringLiteral("✓"),
            tr("PostgreSQL %1 is here: drills run without a network or a container engine.").arg(finding.version),
            finding.where);
}

void ComputerPanel::addNoServer(const ComputerFinding& finding)
{
    addLine(QStringLiteral("✗"), tr("PostgreSQL is needed to run drills."), finding.command);
    addButton(tr("Copy the command"), [command = finding.command] { QApplication::clipboard()->setText(command); });
    addButton(tr("Check again"), [this] { m_probe.start(); });
}

void ComputerPanel::addLeftovers(const ComputerFinding& finding)
{
    addLine(QStringLiteral("▲"),
            counted(finding.count, tr("%1 old sandbox of a crash found."), tr("%1 old sandboxes of a crash found.")),
            {});
    addButton(tr("Clean up"), [this] { m_probe.cleanUp(); });
}

void ComputerPanel::addLine(const QString& sign, const QString& text, const QString& more)
{
    auto* row = new QHBoxLayout;
    auto* mark = new ToneLabel(m_theme, sign, TextSize::Strong, m_content);
    mark->setTone(sign == QStringLiteral("✓")   ? Tone::Good
                  : sign == QStringLiteral("✗") ? Tone::Bad
                  : sign == QStringLiteral("▲") ? Tone::Warning
                                                : Tone::Muted);
    auto* label = new ToneLabel(m_theme, text, TextSize::Normal, m_content);
    label->setWordWrap(true);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_lines->addLayout(row);
    if (more.isEmpty())
        return;
    auto* detail = new ToneLabel(m_theme, Tone::Muted, TextSize::Small, m_content);
    detail->setText(more);
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail->setContentsMargins(20, 0, 0, 0);
    m_lines->addWidget(detail);
}

void ComputerPanel::addButton(const QString& text, const std::function<void()>& does)
{
    auto* button = new ThemedButton(m_theme, ThemedButton::Look::Plain, m_content);
    button->setText(text);
    button->setAccessibleName(text);
    // What the button does may replace this very button: it runs once the click is over.
    connect(button, &QPushButton::clicked, this, does, Qt::QueuedConnection);
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace stormlab
