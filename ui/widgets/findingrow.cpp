// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/findingrow.h"

#include "ui/fontfitting.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

/// How far from the edge the words are beside a sign.
int besideTheSign()
{
    constexpr int least = 20;
    constexpr int gap = 8;
    return std::max(least, QFontMetrics(fontFor(TextSize::Strong)).horizontalAdvance(QStringLiteral("▲")) + gap);
}

struct Sign {
    QString mark;
    Tone tone;
    QString spoken;
};

Sign signOf(FindingSign sign)
{
    switch (sign) {
    case FindingSign::Looking:
        return {QStringLiteral("…"), Tone::Muted, FindingRow::tr("Being looked at")};
    case FindingSign::Works:
        return {QStringLiteral("✓"), Tone::Good, FindingRow::tr("Works")};
    case FindingSign::Caution:
        return {QStringLiteral("▲"), Tone::Warning, FindingRow::tr("Attention")};
    case FindingSign::Fails:
        return {QStringLiteral("✗"), Tone::Bad, FindingRow::tr("Missing")};
    case FindingSign::Absent:
        return {QStringLiteral("–"), Tone::Muted, FindingRow::tr("Not there")};
    }
    return {};
}

QString textOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::UseNative:
        return FindingRow::tr("Use PostgreSQL of this computer");
    case Remedy::UseDocker:
        return FindingRow::tr("Use docker");
    case Remedy::UsePodman:
        return FindingRow::tr("Use podman");
    case Remedy::FetchImage:
        return FindingRow::tr("Fetch image");
    case Remedy::LoadImage:
        return FindingRow::tr("Load from file…");
    case Remedy::TryAgain:
        return FindingRow::tr("Try again");
    case Remedy::CleanUp:
        return FindingRow::tr("Clean up");
    case Remedy::CopyCommand:
        return FindingRow::tr("Copy the command");
    }
    return {};
}

} // namespace

FindingRow::FindingRow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_transfer(new ProgressStrip(theme, ProgressStrip::Arrangement::Below, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_transfer);
    fitToText(theme, *this, [this] {
        m_transfer->setContentsMargins(besideTheSign(), 0, 0, 0);
        if (m_content != nullptr)
            build();
    });
    m_transfer->hide();
    connect(m_transfer, &ProgressStrip::cancelled, this, &FindingRow::transferCancelled);
}

void FindingRow::show(const FindingWords& words)
{
    if (m_content != nullptr && words == m_words)
        return;
    m_words = words;
    build();
}

void FindingRow::build()
{
    delete m_content;
    m_content = new QWidget(this);
    m_content->setAccessibleName(m_words.says);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    addSentence();
    addSmall(m_words.more);
    addSmall(m_words.nextStep);
    addRemedies();
    addDetails();
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_content);
    m_content->show();
    Q_EMIT arranged();
}

void FindingRow::addSentence()
{
    const Sign sign = signOf(m_words.sign);
    auto* mark = new ToneLabel(m_theme, sign.mark, TextSize::Strong, m_content);
    mark->setTone(sign.tone);
    mark->setAccessibleName(sign.spoken);
    mark->setFixedWidth(besideTheSign() - m_lines->spacing());
    auto* says = new ToneLabel(m_theme, m_words.inUse ? tr("%1 Drills use it.").arg(m_words.says) : m_words.says,
                               TextSize::Normal, m_content);
    says->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(says, 1);
    m_lines->addLayout(row);
}

void FindingRow::addSmall(const QString& text)
{
    if (text.isEmpty())
        return;
    auto* label = new ToneLabel(m_theme, Tone::Muted, TextSize::Small, m_content);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(besideTheSign(), 0, 0, 0);
    m_lines->addWidget(label);
}

QWidget* FindingRow::button(const QString& text, const std::function<void()>& does)
{
    auto* button = new ThemedButton(m_theme, ThemedButton::Look::Plain, m_content);
    button->setText(text);
    button->setAccessibleName(tr("%1: %2").arg(nameOf(m_words.subject), text));
    // What the button does may replace this very button: it runs once the click is over.
    connect(button, &QPushButton::clicked, this, does, Qt::QueuedConnection);
    return button;
}

void FindingRow::addRemedies()
{
    m_remedies = new QWidget(m_content);
    auto* row = new FlowLayout(m_remedies);
    row->setContentsMargins(besideTheSign(), 0, 0, 0);
    for (const Remedy remedy : m_words.remedies)
        addButton(button(textOf(remedy), [this, remedy] { Q_EMIT chosen(remedy); }));
    m_lines->addWidget(m_remedies);
    m_remedies->setVisible(hasButtons() && !m_transfer->isVisibleTo(this));
}

void FindingRow::addButton(QWidget* button)
{
    m_remedies->layout()->addWidget(button);
}

bool FindingRow::hasButtons() const
{
    return !m_words.remedies.empty() || !m_words.details.isEmpty();
}

void FindingRow::addDetails()
{
    if (m_words.details.isEmpty())
        return;
    auto* fold = new QWidget(m_content);
    auto* words = new ToneLabel(m_theme, Tone::Muted, TextSize::Small, fold);
    words->setText(m_words.details);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* inner = new QVBoxLayout(fold);
    inner->setContentsMargins(besideTheSign(), 0, 0, 0);
    inner->addWidget(words);
    inner->addWidget(
        button(tr("Copy details"), [details = m_words.details] { QApplication::clipboard()->setText(details); }), 0,
        Qt::AlignLeft);
    addButton(button(tr("Details"), [this, fold] {
        fold->setVisible(fold->isHidden());
        Q_EMIT arranged();
    }));
    m_lines->addWidget(fold);
    fold->hide();
}

void FindingRow::showTransfer(const QString& step, int done, int total)
{
    m_transfer->showStep(step, done, total);
    setTransferring(true);
}

void FindingRow::endTransfer()
{
    setTransferring(false);
}

void FindingRow::setTransferring(bool on)
{
    if (on != m_transfer->isHidden())
        return;
    m_transfer->setVisible(on);
    if (m_remedies != nullptr)
        m_remedies->setVisible(!on && hasButtons());
    Q_EMIT arranged();
}

} // namespace stormlab
