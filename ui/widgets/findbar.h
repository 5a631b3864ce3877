// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace stormlab
{

class Theme;
class ToneLabel;

/// A field for words to find, and what came of it. It only asks; somebody else looks.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const Theme& theme, QWidget* parent = nullptr);

    /// Puts the keyboard into the field.
    void start();
    [[nodiscard]] QString words() const;
    /// One line about the last search.
    void tell(const QString& says);

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    /// The person is done with it.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_field;
    ToneLabel* m_says;
};

} // namespace stormlab
