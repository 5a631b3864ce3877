// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace stormlab
{

/// The last lines of a log, as the server or engine wrote them: to be read, and copied.
class LogDialog : public QDialog
{
    Q_OBJECT

public:
    LogDialog(const QString& title, const QString& lines, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void copy() const;

    QPlainTextEdit* m_lines;
};

} // namespace stormlab
