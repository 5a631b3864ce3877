// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/checkresultpanel.h"

#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/presenters/checkmeaning.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/leastheight.h"
#include "ui/widgets/leastwidth.h"
#include "ui/widgets/parttile.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{

QScrollArea* scrolled(const Theme& theme, QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->setAccessibleName(CheckResultPanel::tr("Result of the check"));
    new FocusRing(theme, area);
    keepLines(theme, *area, 5);
    new LeastWidth(area);
    return area;
}

} // namespace

QString verdictText(const Scorecard& scorecard)
{
    const QString text = scorecard.passed ? QCoreApplication::translate("Verdict", "Passed: %1 of %2")
                                          : QCoreApplication::translate("Verdict", "Not passed yet: %1 of %2");
    return text.arg(scorecard.total).arg(scorecard.max);
}

QString takenOffText(const Scorecard& scorecard)
{
    if (scorecard.takenOff == 0)
        return {};
    return QCoreApplication::translate("Verdict", "%1 taken off for hints and checks").arg(scorecard.takenOff);
}

CheckResultPanel::CheckResultPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_verdict(new ToneLabel(theme, Tone::Plain, TextSize::Heading, this)),
      m_meaning(new ToneLabel(theme, Tone::Plain, TextSize::Normal, this)),
      m_goOn(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_finish(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    setGuidePage(*this, QStringLiteral("check"));
    m_verdict->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_verdict->setSecrets(Secret::Answers | Secret::Scores);
    m_meaning->setSecrets(Secret::Answers, Masked::Sentence);
    m_goOn->setText(tr("Go on"));
    m_goOn->setAccessibleName(tr("Go on with the drill"));
    m_goOn->setToolTip(tr("Back to the sessions, to act and to check again"));
    m_finish->setText(tr("Finish: debrief"));
    m_finish->setAccessibleName(tr("Finish the drill and open the debrief"));
    auto* words = new QWidget(this);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_verdict);
    lines->addWidget(m_meaning);
    auto* head = new FlowLayout;
    head->addWords(words, 40);
    head->addWidget(m_goOn);
    head->addWidget(m_finish);
    auto* content = new QWidget(this);
    auto* tiles = new FlowLayout(content);
    tiles->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new PartTile(theme, static_cast<Part>(i), content);
        tiles->addWords(m_tiles[i], PartTile::leastLetters);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(head);
    layout->addWidget(scrolled(m_theme, content, this), 1);
    new LeastHeight(this);
    setFocusProxy(m_goOn);
    connect(m_goOn, &QPushButton::clicked, this, &CheckResultPanel::goOn);
    connect(m_finish, &QPushButton::clicked, this, &CheckResultPanel::finish);
}

void CheckResultPanel::setNames(const CheckNames& names)
{
    m_names = names;
}

void CheckResultPanel::show(const Scorecard& scorecard, const TimelineView& view)
{
    m_verdict->setText(verdictText(scorecard));
    m_verdict->setTone(scorecard.passed ? Tone::Good : Tone::Warning);
    const QString off = takenOffText(scorecard);
    m_meaning->setText(checkMeaning(scorecard, view) +
                       (off.isEmpty() ? off : QLatin1Char(' ') + off + QLatin1Char('.')));
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->show(scorecard.parts[i], m_names, view);
}

void CheckResultPanel::announce()
{
    sayAloud(*m_verdict);
    Q_EMIT spoken(m_verdict->text());
}

void CheckResultPanel::setFinishable(bool finishable)
{
    m_finish->setEnabled(finishable);
}

void CheckResultPanel::setNext(NextStep step)
{
    using Look = ThemedButton::Look;
    // Which button stands out would tell what the check has found; with this step none does.
    if (m_theme.masking().hides(Secret::Answers))
        step = NextStep::Diagnose;
    m_goOn->setLook(step == NextStep::Act ? Look::Accent : Look::Plain);
    m_finish->setLook(step == NextStep::Finish ? Look::Accent : Look::Plain);
}

} // namespace stormlab
