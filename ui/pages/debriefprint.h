// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/reportprint.h"

#include <QObject>

#include <deque>
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

    /// Opens the dialog and returns at once; `then` is called with the printer that was chosen, and `instead` by who
    /// wants another way out where this computer has none.
    void choosePrinter(const std::function<void(std::shared_ptr<QPrinter>)>& then,
                       const std::function<void()>& instead);
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
    QString takeName();

    QWidget* m_parent;
    std::deque<QString> m_names; ///< of the printers that print, in their order
    ReportPrint m_print;
};

} // namespace stormlab
