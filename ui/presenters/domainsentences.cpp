// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/runtimesentences.h"

#include <QtGlobal>

namespace stormlab
{

namespace
{

/// Of core/domain: what is wrong with what a person typed or chose.
constexpr const char* domainSentenceList[] = {
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The text is nested deeper than 64 levels."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The text is not JSON."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "An event must be a JSON object."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The event cannot be read: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "A sample does not fit the one before it: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The scorecard cannot be read."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Was it written by another version of Stormlab?"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Write it as CAUSE:APP:COUNT, for example reconnect-storm:deploy_worker:80."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "There is no cause “%1”."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "`stormlabctl list SCENARIO` lists the causes of a scenario."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "This class has no hints."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Look at the board, and ask the server."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Hints open %1 after the incident began."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The next hint opens in %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The class delays hints; go on with what the board shows."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The only check of this class has been made."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "All %1 checks of this class have been made."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Finish the drill to see what it is worth."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "pool.min cannot be %1: one instance opens at most %2 connections (pool.max)."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Set pool.min to %1 or less."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "There is no client setting “%1”."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Known settings: %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be “%2”: it is one of %3."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be %2: it ranges from %3 to %4."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be “%2”: it is a whole number from %3 to %4."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "“%1” is not KEY=VALUE."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Write it like pool.max=5."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 has no mark %2."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It has no marks: align it at its start."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It has marks 1 to %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "This is the recording of a server, not of a drill: it has no grade."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It can be replayed, summarised, compared and exported."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The recording is of the scenario “%1”, not of “%2”."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Grade it with its own scenario."),
};

} // namespace

std::span<const char* const> domainSentences()
{
    return domainSentenceList;
}

} // namespace stormlab
