// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/progresstext.h"
#include "core/domain/progressexport.h"
#include "core/runtime/progress/progressstore.h"

#include <QCoreApplication>
#include <QDateTime>

#include <iostream>
#include <optional>
#include <string>

#include <unistd.h>

namespace stormlab
{

namespace
{

Result<void> checkArguments(const Arguments& arguments)
{
    const auto refuse = [](const char* message) { return Error{ErrorCode::Usage, message, {}, {}}; };
    if (arguments.has("csv") && arguments.has("json"))
        return refuse("Choose one of --csv and --json.");
    if (arguments.has("csv") && (arguments.has("due") || arguments.has("delete-all")))
        return refuse("--csv lists all drills, and goes with no other option.");
    if (arguments.has("due") && arguments.has("delete-all"))
        return refuse("Choose one of --due and --delete-all.");
    if (arguments.has("yes") && !arguments.has("delete-all"))
        return refuse("--yes answers the question of --delete-all alone.");
    return {};
}

/// One run of the command: reads, and deletes where that was asked for. Ends the event loop with the exit code.
class ProgressCommand
{
public:
    explicit ProgressCommand(const Arguments& arguments) : m_arguments(arguments), m_json(arguments.has("json"))
    {
        QObject::connect(&m_store, &ProgressStore::putAside, &m_store, [](const Error& what) { say(errorText(what)); });
        for (const auto trouble : {&ProgressStore::failed, &ProgressStore::unreadable})
            QObject::connect(&m_store, trouble, &m_store, [this](const Error& error) { m_error = error; });
        QObject::connect(&m_store, &ProgressStore::settled, &m_store, [this] { proceed(); });
    }

    int run()
    {
        m_store.refresh();
        return QCoreApplication::exec();
    }

private:
    void proceed()
    {
        if (m_error)
            QCoreApplication::exit(report(*m_error, m_json));
        else if (m_deleting)
            QCoreApplication::exit(tellDeleted());
        else if (m_arguments.has("delete-all"))
            askAndDelete();
        else
            QCoreApplication::exit(tell());
    }

    [[nodiscard]] int tell() const
    {
        const Progress& progress = m_store.progress();
        const Milliseconds now(QDateTime::currentMSecsSinceEpoch());
        const bool due = m_arguments.has("due");
        if (m_store.trouble())
            say(errorText(*m_store.trouble()));
        if (m_arguments.has("csv"))
            print(progressCsv(progress));
        else if (m_json)
            print(due ? dueJson(progress, now) : progressJson(progress, now));
        else if (const std::string text = due ? dueText(progress, now) : progressText(progress, now); !text.empty())
            print(text);
        else
            say(due ? "Nothing is due." : "No drill has been ended yet.");
        return ExitDone;
    }

    void askAndDelete()
    {
        m_kept = keptText(m_store.progress(), m_store.filesAside());
        if (m_store.trouble()) {
            QCoreApplication::exit(report(*m_store.trouble(), m_json));
        } else if (!m_arguments.has("yes") && ::isatty(STDIN_FILENO) == 0) {
            QCoreApplication::exit(
                report({ErrorCode::Usage, "Nobody is there to be asked.", {}, "Add --yes."}, m_json));
        } else if (!m_kept.empty() && !m_arguments.has("yes") && !isAgreed()) {
            say("Nothing was deleted.");
            QCoreApplication::exit(ExitNotPassed);
        } else {
            m_deleting = true;
            m_store.deleteAll();
        }
    }

    [[nodiscard]] bool isAgreed() const
    {
        say("This deletes " + m_kept + ". Recordings stay. It cannot be undone.\nType “yes” to delete:");
        std::string answer;
        return std::getline(std::cin, answer) && answer == "yes";
    }

    [[nodiscard]] int tellDeleted() const
    {
        if (m_json)
            print("{\"deleted\":true}\n");
        else
            say(m_kept.empty() ? "There was nothing to delete." : "Deleted: " + m_kept + ".");
        return ExitDone;
    }

    const Arguments& m_arguments;
    const bool m_json;
    ProgressStore m_store{progressFile()};
    std::optional<Error> m_error;
    std::string m_kept; ///< in words, before it was deleted
    bool m_deleting = false;
};

} // namespace

int runProgress(const Arguments& arguments, const Engines& /*engines*/)
{
    if (const Result<void> checked = checkArguments(arguments); !checked)
        return report(checked.error(), arguments.has("json"));
    return ProgressCommand(arguments).run();
}

} // namespace stormlab
