// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace stormlab
{

/// A program under test, in a private runtime folder. Waiting is what a test does here.
class ProgramRun
{
public:
    ProgramRun(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment);
    /// Ends what has not ended.
    ~ProgramRun();
    ProgramRun(const ProgramRun&) = delete;
    ProgramRun& operator=(const ProgramRun&) = delete;

    /// Waits until it has ended and gives its exit code; −1 when it did not end in time or was killed by a signal.
    int exitCode(int milliseconds = 60'000);
    /// Waits until standard output or error holds a text.
    bool says(const QByteArray& text, int milliseconds = 30'000);
    void signal(int number) const;
    [[nodiscard]] QByteArray output() const { return m_output; }
    [[nodiscard]] QByteArray errors() const { return m_errors; }
    /// Both, for the message of a test that fails.
    [[nodiscard]] QByteArray everything() const { return m_errors + m_output; }
    /// Standard output as one JSON object; empty when it is something else or more than that.
    [[nodiscard]] QJsonObject json() const;

private:
    void take();

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace stormlab
