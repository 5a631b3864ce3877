// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace stormlab
{

/// The same markdown with its headings two levels down: beneath a title of our own those of a page of its own shout.
[[nodiscard]] QString withQuietHeadings(const QString& markdown);

/// Markdown that is as high as its text, to stand within a page that scrolls.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget* parent = nullptr);

    void showMarkdown(const QString& markdown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();

    QString m_markdown;
};

} // namespace stormlab
