// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/findingwords.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace stormlab
{

class ProgressStrip;
class Theme;

/// One thing found out about this computer: a sign, a sentence, what can be done about it, and the words of others,
/// folded away.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(const Theme& theme, QWidget* parent = nullptr);

    /// What is shown stays as it is, with focus and unfolded details, where the words are the same.
    void show(const FindingWords& words);
    /// An image is on its way. total 0: nobody knows how far.
    void showTransfer(const QString& step, int done, int total);
    void endTransfer();

    using QWidget::show;

Q_SIGNALS:
    void chosen(stormlab::Remedy remedy);
    void transferCancelled();
    /// Other buttons of it are seen than before.
    void arranged();

private:
    void build();
    void addSentence();
    void addSmall(const QString& text);
    void addRemedies();
    void addDetails();
    void addButton(QWidget* button);
    void setTransferring(bool on);
    [[nodiscard]] bool hasButtons() const;
    [[nodiscard]] QWidget* button(const QString& text, const std::function<void()>& does);

    const Theme& m_theme;
    FindingWords m_words;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_lines = nullptr; ///< of m_content
    QWidget* m_remedies = nullptr;
    ProgressStrip* m_transfer;
};

} // namespace stormlab
