// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markdownview.h"

#include <QWheelEvent>

#include <cmath>

namespace stormlab
{

QString withQuietHeadings(const QString& markdown)
{
    QStringList lines = markdown.split(QLatin1Char('\n'));
    bool code = false;
    for (QString& line : lines) {
        if (line.startsWith(QStringLiteral("```")))
            code = !code;
        else if (!code && line.startsWith(QLatin1Char('#')))
            line.prepend(QStringLiteral("##"));
    }
    return lines.join(QLatin1Char('\n'));
}

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
}

void MarkdownView::showMarkdown(const QString& markdown)
{
    m_markdown = withQuietHeadings(markdown);
    setMarkdown(m_markdown);
    fit();
}

void MarkdownView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void MarkdownView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    // Qt reads sizes of code and gaps from the font of that moment.
    setMarkdown(m_markdown);
    fit();
}

void MarkdownView::wheelEvent(QWheelEvent* event)
{
    // The page scrolls, not this part of it.
    event->ignore();
}

void MarkdownView::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(document()->size().height())) + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace stormlab
