// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/briefpanel.h"

#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{

constexpr int leastWords = 18; ///< letters of how many hints are left, in a line

QString markdownOf(const std::string& briefing, const std::vector<std::string>& hints, int hintsShown,
                   const Masking& masking)
{
    if (briefing.empty())
        return BriefPanel::tr("There is no brief here: this is no drill, or its scenario is not installed.");
    QString markdown = withQuietHeadings(QString::fromStdString(briefing));
    for (int i = 0; i < hintsShown && i < static_cast<int>(hints.size()); ++i)
        markdown += QStringLiteral("\n\n**%1**\n\n%2\n")
                        .arg(BriefPanel::tr("Hint %1 of %2").arg(i + 1).arg(hints.size()),
                             masking.told(Secret::Hints, QString::fromStdString(hints[static_cast<std::size_t>(i)])));
    return markdown;
}

} // namespace

BriefPanel::BriefPanel(const Theme& theme, QAction* hint, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_text(new QTextBrowser(this)),
      m_left(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_asks(hint != nullptr)
{
    setGuidePage(*this, QStringLiteral("drill"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(10);
    m_text->setAccessibleName(tr("Brief and hints"));
    keepLines(theme, *m_text, 4);
    new FocusRing(theme, m_text);
    m_left->setWordWrap(true);
    m_left->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* foot = new FlowLayout;
    foot->setContentsMargins(10, 0, 10, 6);
    foot->addWords(m_left, leastWords);
    if (m_asks) {
        auto* button = new ThemedButton(theme, ThemedButton::Look::Plain, this);
        button->follow(hint);
        foot->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addLayout(foot);
    setFocusProxy(m_text);
    connect(&theme.masking(), &Masking::changed, this, &BriefPanel::writeAgain);
    // Qt reads sizes of code and gaps from the font of that moment.
    connect(&theme, &Theme::textResized, this, &BriefPanel::writeAgain);
}

void BriefPanel::show(const Scenario& scenario, int hintsShown)
{
    const int left = static_cast<int>(scenario.hints.size()) - hintsShown;
    if (!m_asks)
        m_left->setText(hintsShown == 0 ? tr("No hint had been used.") : tr("Hints used: %1").arg(hintsShown));
    else if (m_rule == HintRule::None)
        m_left->setText(tr("This class gives no hints."));
    else if (hintsShown == 0)
        m_left->setText(tr("Hints: %1 left, none used").arg(left));
    else
        m_left->setText(tr("Hints: %1 left, %2 used").arg(left).arg(hintsShown));
    m_briefing = scenario.briefing;
    m_hints = {scenario.hints.begin(), scenario.hints.end()};
    m_hintsShown = hintsShown;
    const QString markdown = markdownOf(m_briefing, m_hints, hintsShown, m_theme.masking());
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    m_text->setMarkdown(markdown);
    QScrollBar* bar = m_text->verticalScrollBar();
    bar->setValue(hintsShown > 0 ? bar->maximum() : 0);
}

// Where somebody reads, they go on reading.
void BriefPanel::writeAgain()
{
    const int stood = m_text->verticalScrollBar()->value();
    m_markdown = markdownOf(m_briefing, m_hints, m_hintsShown, m_theme.masking());
    m_text->setMarkdown(m_markdown);
    m_text->verticalScrollBar()->setValue(stood);
}

} // namespace stormlab
