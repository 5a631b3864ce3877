// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/pod/podprogram.h"

#include <clocale>

int main(int argc, char** argv)
{
    // The words of libpq stay those of the server, English: refusals are told apart by them.
    std::setlocale(LC_MESSAGES, "C");
    return stormlab::runPodProgram({argv + 1, argv + argc});
}
