// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/runtimesentences.h"

#include <QtGlobal>

namespace stormlab
{

namespace
{

/// Of the readers of core/domain and of core/runtime/drill: what is wrong with a file, behind the place of it.
constexpr const char* mistakeSentenceList[] = {
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is %1: expected %2"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is unknown: expected one of %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is unknown: did you mean %1?"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is missing, and it is required"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is there twice: expected each once"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is not \"%1\": this is another kind of file"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is missing or no whole number from 1 on"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is %1: a newer Stormlab wrote it, and this one reads formats up to %2"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Line %1, column %2, cannot be read: the file was damaged, cut off or changed by hand."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is larger than 64 kB: this is no class file"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is no language: expected two small letters, as \"en\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "has no English text: expected a member \"en\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is not later than what comes before it"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is %1, and the recording ends at %2"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "speed is none of 1, 2, 4, 8, 16, 32 and 64"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is larger than 256 kB: this is no demonstration"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "has other figures than its \"scorecard\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "has a \"scorecard\" of another scenario"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is no scorecard that can be read"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1; its last block is cut"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is finished and has no \"scorecard\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is \"%1\": expected the folder's name, \"%2\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is larger than 1 MB"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is larger than 256 kB"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is missing or empty"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is not UTF-8"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "leads out of the scenario's folder"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is no ordinary file"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "cannot be read: %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a whole number"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a whole number of 32 bits"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a whole number from 0"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be true or false"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a text"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a number of milliseconds of at most 2^49"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a list of texts"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a list of whole numbers"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be an object"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a list"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a list of objects or lists"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is the unknown word \"%2\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 of a backend is missing"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 of a look is missing"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a moment, as in 2026-07-30T12:03:11Z"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is too far from the question"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a list of three numbers"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 must be a list of whole numbers that are not too large"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 leads beyond all backends"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is no time that a drill can last"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "that one could not be read"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "it has more backends than a server can have"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "backends come that are there, or go that are not"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "its columns are not of one length"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "it changes backends that are not there"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "it names looks that were not described"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "begins with the longer time: expected the least first"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "leaves no slot for anybody: expected less than max_connections"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "\"%1\" is there twice: expected each app once"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "\"%1\" is there twice: expected each inject once"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "\"%1\" is there twice: expected each cause once"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "\"%1\" is there twice: expected each check once"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is empty: expected a step, because the app has requests or workers"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "opens up to %1 connections: expected instances times pool.max of all apps to be at most %2"),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "cannot be beside \"pods\": expected requests_per_second alone, because pods answer requests and nothing else"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "cannot be beside \"environments\": expected pods or a function"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is above %1: expected no more pods, because each is two processes"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "are not for a function: expected none beside \"environments\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "are not for a function: expected none, because environments.most says how many there are"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "is above 1 within a transaction, which is one connection's: expected \"transaction\": false"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is above pool.max: %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is \"pooler\", and there is none: expected sandbox.pooler"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "offers a way through a pooler, and there is none: expected sandbox.pooler"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "has no deploy, pause or burst with at_ms: expected one, or the incident never begins"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "pauses the server for ever: expected for_ms, or an inject of the kind resume"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "begins the pause again before it is over: expected more than for_ms, which has to be there"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is 1, which brings no more requests: expected more than 1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is above for_ms: expected the burst to reach its rate"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "brings requests to \"%1\", whose workload has no steps: expected some"),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "multiplies nothing: expected \"requests_per_second\", because \"%1\" has no requests of its own"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "brings no more requests than \"%1\" has anyhow: expected a higher rate"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "names the unknown inject \"%1\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "names an inject of the kind resume: expected a deploy, a pause or a burst"),
    // One sentence on two lines. NOLINTNEXTLINE(bugprone-suspicious-missing-comma)
    QT_TRANSLATE_NOOP("stormlab::Runtime", "names a %1 that is not over when the measurement ends: expected one with a "
                                           "for_ms below pace.verification_ms, %2"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "names the unknown app \"%1\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "names the unknown app \"%1\": did you mean %2?"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "has points that add up to %1: expected 100"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "is the cause itself: expected another one, that only set it off"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "\"%1\" is not among the causes that the scenario offers"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "asks how pods fare: expected an app of the fleet with \"pods\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "cannot be missed: expected at most %1, because the measurement ends so long after the trigger"),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "cannot be missed: expected at most %1, because the measurement ends so long after the trigger's pause"),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "names \"%1\", which runs as pods, whose breakers nobody counts: expected an app without \"pods\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "springs for nobody: expected an app of the fleet with \"pods\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "names \"%1\", which has no pods: expected an app with \"pods\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "asks for a look at a pooler, and there is none: expected sandbox.pooler"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "asks for a look at probes, and there are none: expected an app of the fleet with \"pods\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "has \"every_ms\" without a beginning: expected \"at_ms\" or \"after_deploy_ms\" beside it"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "has \"requests_per_second\" and \"factor\": expected one of them"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "has \"at_ms\" and \"after_deploy_ms\": expected one of them"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "has \"app\" and \"apps\": expected one of them"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "does not say how many requests come: expected \"requests_per_second\" or \"factor\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "names no app: expected \"app\", or several \"apps\""),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "has \"apps\" or a latency (\"p95_ms\", \"answered_p99_ms\") without the other: expected both, or none"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "has no \"predicate\": expected one of the predicates in scenarios/README.md"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "begins at %1 and ends at %2: expected the least first"),
};

/// What there was, and what was expected.
constexpr const char* mistakePartList[] = {
    QT_TRANSLATE_NOOP("stormlab::Runtime", "an object"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a list of %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a list of %1 to %2 elements"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a text of %1 to %2 characters"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a text of %1 characters"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 of %2 to %3 characters"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "the names in scenarios/README.md"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "one of %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "one of %1 (did you mean %2?)"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a whole number from %1 to %2"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a number from %1 to %2"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "true or false"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a text"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a line of text"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "hexadecimal digits"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "an id"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a moment like 2026-07-30T12:03:11.250Z"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "the name of a file"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "the name of a recording in the same folder, as \"reference.storm\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "the address of a schema"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a client setting (see scenarios/README.md)"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a role whose name begins with app_"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a name of a-z, 0-9 and -"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "a name of a-z, 0-9, _, - and . that does not begin with stormlab or oncall"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a known cause (see scenarios/README.md)"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a database name of a-z, 0-9 and _ that is not one of the server's own"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a parameter's value as a text of letters, digits and ._%/,:+-"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "a server parameter that a scenario may let learners change"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "an SQL statement"),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "one of activity-by-application, ceiling, states, pool-sizes, probes, pooler"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "field \"%1\""),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "element %1"),
};

} // namespace

std::span<const char* const> mistakeSentences()
{
    return mistakeSentenceList;
}

std::span<const char* const> mistakeParts()
{
    return mistakePartList;
}

} // namespace stormlab
