// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reportpage.h"

#include "ui/keys/keytable.h"
#include "ui/pages/debriefexport.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace stormlab
{

ReportPage::ReportPage(const Theme& theme, const QString& name, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_export(new DebriefExport(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(name);
    // The page itself has the keyboard at first: it is to be read, and the arrow keys scroll it.
    new FocusRing(theme, this);
    scrollToKeyboard(*this);
    m_export->setMasking(theme.masking());
    connect(m_export, &DebriefExport::written, this,
            [this](const QString& path) { tellDone(tr("Written to %1").arg(path)); });
}

ReportPage::~ReportPage() = default;

void ReportPage::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *verticalScrollBar();
    if (isPressOf(Key::ReportBegin, *event))
        bar.setValue(bar.minimum());
    else if (isPressOf(Key::ReportEnd, *event))
        bar.setValue(bar.maximum());
    else
        QScrollArea::keyPressEvent(event);
}

void ReportPage::tellDone(const QString& says)
{
    m_exported->setText(says);
    m_exported->setVisible(true);
    ensureWidgetVisible(m_exported);
}

void ReportPage::beginPage()
{
    m_content = new QVBoxLayout(new QWidget);
    m_content->setContentsMargins(28, 22, 28, 28);
    m_content->setSpacing(14);
}

QVBoxLayout* ReportPage::addCard(const QString& title)
{
    auto* card = new Card(m_theme);
    card->setAccessibleName(title);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 12, 18, 14);
    layout->setSpacing(8);
    layout->addWidget(new ToneLabel(m_theme, title, TextSize::Heading, card));
    m_content->addWidget(card);
    return layout;
}

void ReportPage::addExport(QLayout& row, const QString& name)
{
    m_exported = new ToneLabel(m_theme, Tone::Muted, TextSize::Normal);
    m_exported->setSecrets(Secret::Names, Masked::Sentence);
    m_exported->setWordWrap(true);
    m_exported->setVisible(false);
    auto* button = new ThemedButton(m_theme, ThemedButton::Look::Plain);
    button->setText(tr("&Export…"));
    button->setObjectName(QStringLiteral("export"));
    button->setAccessibleName(name);
    m_exported->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row.addWidget(m_exported);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, &ReportPage::askForExport);
}

void ReportPage::endPage()
{
    m_content->addStretch(1);
    setWidget(m_content->parentWidget());
}

} // namespace stormlab
