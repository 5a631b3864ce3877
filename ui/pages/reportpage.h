// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QLayout;
class QVBoxLayout;

namespace stormlab
{

class DebriefExport;
class Theme;
class ToneLabel;

/// A page that reads like a report: headings, charts and cards under one another, and a way to write it to a file.
class ReportPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the page.
    ReportPage(const Theme& theme, const QString& name, QWidget* parent);
    ~ReportPage() override;

    /// Lets the person choose a file, and writes what is shown to it.
    virtual void askForExport() = 0;
    [[nodiscard]] DebriefExport& exporter() { return *m_export; }

protected:
    /// Home and End lead to the ends of the page.
    void keyPressEvent(QKeyEvent* event) override;

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    /// Says in a line what became of it.
    void tellDone(const QString& says);
    /// Begins an empty page.
    void beginPage();
    [[nodiscard]] QVBoxLayout& content() { return *m_content; }
    /// A card with a heading at the end of the page.
    [[nodiscard]] QVBoxLayout* addCard(const QString& title);
    /// The button that asks for a file, and where something was written.
    void addExport(QLayout& row, const QString& name);
    /// Shows the page that was begun.
    void endPage();

private:
    const Theme& m_theme;
    DebriefExport* m_export;
    QVBoxLayout* m_content = nullptr;
    ToneLabel* m_exported = nullptr; ///< where it was written to
};

} // namespace stormlab
