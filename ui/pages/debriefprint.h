// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/reportprint.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace stormlab
{

/// Asks for a printer and prints a debrief on it, as the PDF has it. Pages are painted on another thread; the window
/// goes on meanwhile. What went wrong is shown in a message.
class DebriefPrint : public QObject
{
    Q_OBJECT

public:
    /// `parent` is the widget over which questions and messages open.
    explicit DebriefPrint(QWidget* parent);

    /// Opens the dialog and returns at once; `then` is called when a printer was chosen, and `instead` by who wants
    /// another way out where this computer has none.
    void choosePrinter(const std::function<void()>& then, const std::function<void()>& instead);
    /// On the printer that was chosen.
    void print(DebriefReport report);
    /// On this one, which is left to the other thread until it is done.
    void print(DebriefReport report, std::shared_ptr<QPrinter> printer);
    /// Gives up what is being printed.
    void cancel() { m_print.cancel(); }

Q_SIGNALS:
    void begun();
    /// Begun is over, well or not.
    void ended();
    /// All of it is on its way. `printer`: its name, or the file's.
    void printed(const QString& printer);

private:
    QWidget* m_parent;
    std::shared_ptr<QPrinter> m_printer; ///< that was chosen last
    QString m_name;                      ///< of the one that prints
    ReportPrint m_print;
};

} // namespace stormlab
