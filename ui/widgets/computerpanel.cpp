// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/computerpanel.h"

#include "ui/guide/guidepages.h"
#include "ui/presenters/runtimewording.h"
#include "ui/widgets/findingrow.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/leastwidth.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{

using Kind = ContainerEngine::Kind;

constexpr int beforeScrollBar = 10; ///< that texts keep clear of it

FindingSubject subjectOf(Kind kind)
{
    return kind == Kind::Docker ? FindingSubject::Docker : FindingSubject::Podman;
}

Kind kindOf(FindingSubject subject)
{
    return subject == FindingSubject::Docker ? Kind::Docker : Kind::Podman;
}

} // namespace

void openImageFile(QWidget* parent, ComputerProbe& probe, Kind kind)
{
    auto* dialog = new QFileDialog(parent, ComputerPanel::tr("Load an image"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {ComputerPanel::tr("Image archives (*.tar *.tar.gz *.tgz *.tar.zst)"), ComputerPanel::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &probe,
                     [&probe, kind](const QString& file) { probe.loadImage(kind, file); });
    dialog->open();
}

ComputerPanel::ComputerPanel(const Theme& theme, ComputerProbe& probe, QWidget* parent)
    : Card(theme, parent), m_theme(theme), m_probe(probe)
{
    setGuidePage(*this, QStringLiteral("engines"));
    setAccessibleName(tr("This computer"));
    auto* rows = new QWidget(this);
    m_lines = new QVBoxLayout(rows);
    m_lines->setContentsMargins(0, 0, beforeScrollBar, 0);
    m_lines->setSpacing(12);
    m_lines->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setAccessibleName(tr("What works on this computer"));
    area->setFrameShape(QFrame::NoFrame);
    new FocusRing(theme, area);
    area->setWidgetResizable(true);
    area->setWidget(rows);
    new LeastWidth(area);
    // The card's colour shows through.
    area->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(new ToneLabel(theme, tr("This computer"), TextSize::Heading, this));
    layout->addWidget(area, 1);
    show(ComputerFindings());
    connect(&probe, &ComputerProbe::answered, this, qOverload<const ComputerFindings&>(&ComputerPanel::show));
    connect(&probe, &ComputerProbe::transferring, this, [this](Kind kind, const QString& step, int done, int total) {
        showTransfer(subjectOf(kind), wordsOfRuntime(step), done, total);
    });
    connect(&probe, &ComputerProbe::transferred, this, &ComputerPanel::endTransfers);
    connect(&probe, &ComputerProbe::transferFailed, this, &ComputerPanel::endTransfers);
}

FindingRow& ComputerPanel::rowFor(FindingSubject subject)
{
    FindingRow*& row = m_rows[subject];
    if (row == nullptr) {
        row = new FindingRow(m_theme, this);
        m_lines->insertWidget(m_lines->count() - 1, row);
        connect(row, &FindingRow::arranged, this, &ComputerPanel::giveLetters);
        connect(row, &FindingRow::chosen, this, [this, subject](Remedy remedy) { act(m_words[subject], remedy); });
        connect(row, &FindingRow::transferCancelled, this, [this] {
            m_probe.cancelTransfer();
            endTransfers();
        });
    }
    return *row;
}

void ComputerPanel::show(const ComputerFindings& findings)
{
    m_words.clear();
    for (FindingWords words : wordsFor(findings)) {
        for (QString* text : {&words.says, &words.more, &words.nextStep})
            *text = wordsOfRuntime(*text);
        m_words[words.subject] = words;
        rowFor(words.subject).show(words);
    }
    for (const auto& [subject, row] : m_rows)
        row->setVisible(m_words.contains(subject));
    giveLetters();
}

void ComputerPanel::act(const FindingWords& words, Remedy remedy)
{
    switch (remedy) {
    case Remedy::UseNative:
        Q_EMIT engineChosen(nameOf(FindingSubject::Native));
        break;
    case Remedy::UseDocker:
        Q_EMIT engineChosen(nameOf(FindingSubject::Docker));
        break;
    case Remedy::UsePodman:
        Q_EMIT engineChosen(nameOf(FindingSubject::Podman));
        break;
    case Remedy::FetchImage:
        m_probe.fetchImage(kindOf(words.subject));
        break;
    case Remedy::LoadImage:
        openImageFile(this, m_probe, kindOf(words.subject));
        break;
    case Remedy::TryAgain:
        m_probe.start();
        break;
    case Remedy::CleanUp:
        m_probe.cleanUp();
        break;
    case Remedy::CopyCommand:
        QApplication::clipboard()->setText(words.command);
        break;
    }
}

/// There is one at a time: another one has taken the place of what was under way.
void ComputerPanel::showTransfer(FindingSubject subject, const QString& step, int done, int total)
{
    for (const auto& [other, row] : m_rows) {
        if (other != subject)
            row->endTransfer();
    }
    rowFor(subject).showTransfer(step, done, total);
}

void ComputerPanel::endTransfers()
{
    for (const auto& [subject, row] : m_rows)
        row->endTransfer();
}

// Two engines may offer the same, and every letter of the window leads to one place.
void ComputerPanel::giveLetters()
{
    QList<QAbstractButton*> seen;
    for (auto* button : findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(this))
            seen << button;
        else
            button->setText(withoutMnemonic(button->text()));
    }
    giveMnemonics(seen, mnemonicsBeside(*this));
}

// In the window by now, with what else is in it.
void ComputerPanel::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    giveLetters();
}

} // namespace stormlab
