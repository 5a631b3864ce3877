// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/parttile.h"

#include "core/domain/drillstory.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/phrasewording.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

QString titleOf(Part part)
{
    switch (part) {
    case Part::Detect:
        return PartTile::tr("Detect");
    case Part::Fix:
        return PartTile::tr("Fix");
    case Part::Trap:
        return PartTile::tr("Trap");
    }
    return {};
}

Tone toneOf(int points, int max)
{
    if (points >= max)
        return Tone::Good;
    return points > 0 ? Tone::Warning : Tone::Bad;
}

// The sign stands for itself; the colour only repeats it. The numbers are what each gave, and add up to the tile's.
QString signOf(const ScoredCheck& check, CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Sprung:
        return QStringLiteral("✗ %1").arg(check.points);
    case CheckOutcome::Met:
    case CheckOutcome::Clear:
        return QStringLiteral("✓ %1").arg(check.points);
    case CheckOutcome::InPart:
        return QStringLiteral("◐ %1").arg(check.points);
    case CheckOutcome::NotMet:
        break;
    }
    return QStringLiteral("○ 0");
}

/// The sign for those who hear it.
QString spokenOf(const ScoredCheck& check, CheckOutcome outcome)
{
    return PartTile::tr("%1, %2 of %n point(s)", nullptr, check.max)
        .arg(inWords(outcomeWord(outcome)))
        .arg(check.points);
}

/// A number and its unit stay on one line.
QString unbroken(QString text)
{
    static const QRegularExpression unit(QStringLiteral("(\\d) (s|ms|min)\\b"));
    return text.replace(unit, QStringLiteral("\\1\u00a0\\2"));
}

QString timesOf(const ScoredCheck& check, const TimelineView& view)
{
    constexpr int shown = 3;
    QStringList times;
    for (const std::uint64_t sequence : check.evidence) {
        if (sequence == 0 || sequence > view.size())
            continue;
        const QString time = timeLabel(momentOf(view.at(static_cast<std::size_t>(sequence - 1))).time);
        if (!times.contains(time))
            times.append(time);
    }
    const bool more = times.size() > shown;
    times = times.mid(0, shown);
    return more ? times.join(QStringLiteral(", ")) + QStringLiteral(", …") : times.join(QStringLiteral(", "));
}

} // namespace

class PartTile::Bar : public QWidget
{
public:
    Bar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
    {
        setFixedHeight(8);
        connect(&theme.masking(), &Masking::changed, this, qOverload<>(&QWidget::update));
    }

    void show(double share, Tone tone)
    {
        m_share = share;
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.grid());
        painter.drawRoundedRect(QRectF(rect()), 4, 4);
        if (m_share <= 0 || m_theme.masking().hides(Secret::Scores))
            return;
        painter.setBrush(m_tone == Tone::Good      ? m_theme.good()
                         : m_tone == Tone::Warning ? m_theme.warning()
                                                   : m_theme.bad());
        painter.drawRoundedRect(QRectF(0, 0, std::max(8.0, width() * m_share), height()), 4, 4);
    }

private:
    const Theme& m_theme;
    double m_share = 0;
    Tone m_tone = Tone::Good;
};

PartTile::PartTile(const Theme& theme, Part part, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_points(new ToneLabel(theme, Tone::Plain, TextSize::Heading, this)),
      m_bar(new Bar(theme, this))
{
    setAccessibleName(titleOf(part));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_points->setSecrets(Secret::Scores);
    connect(&theme.masking(), &Masking::changed, this, &PartTile::describe);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new ToneLabel(theme, titleOf(part), TextSize::Heading, this));
    head->addStretch();
    head->addWidget(m_points);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addStretch(1);
}

void PartTile::show(const ScoredPart& part, const CheckNames& names, const TimelineView& view)
{
    const Tone tone = toneOf(part.points, part.max);
    m_points->setText(tr("%1 / %2").arg(part.points).arg(part.max));
    m_points->setTone(tone);
    m_bar->show(part.max > 0 ? static_cast<double>(part.points) / part.max : 0, tone);
    m_described = tr("%1 of %n point(s)", nullptr, part.max).arg(part.points);
    describe();
    delete m_checks;
    m_checks = new QWidget(this);
    auto* grid = new QGridLayout(m_checks);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CheckLine& line : checkLines(names, part))
        addLine(line, view, row++);
    auto* box = static_cast<QVBoxLayout*>(layout());
    box->insertWidget(box->count() - 1, m_checks);
}

void PartTile::describe()
{
    setAccessibleDescription(m_theme.masking().told(Secret::Scores, m_described));
}

void PartTile::addLine(const CheckLine& line, const TimelineView& view, int row)
{
    const ScoredCheck& check = line.check;
    const CheckOutcome outcome = line.outcome;
    auto* grid = static_cast<QGridLayout*>(m_checks->layout());
    auto* sign = new ToneLabel(m_theme, signOf(check, outcome), TextSize::Strong, m_checks);
    sign->setAccessibleName(spokenOf(check, outcome));
    sign->setSecrets(Secret::Answers | Secret::Scores);
    sign->setTone(check.sprung ? Tone::Bad : toneOf(check.points, check.max));
    auto* text = new ToneLabel(m_theme, unbroken(inWords(check.says)), TextSize::Normal, m_checks);
    const QString times = timesOf(check, view);
    if (!times.isEmpty())
        text->setToolTip(tr("Seen at %1").arg(times));
    text->setSecrets(Secret::Answers);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(sign, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1, Qt::AlignTop);
}

} // namespace stormlab
