// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/arguments.h"
#include "app/stormlabctl/engines.h"

namespace stormlab
{

// One function a command, each in cmd_<name>.cpp. They return the exit code and may run the event loop, once.

int runList(const Arguments& arguments, const Engines& engines);
int runRun(const Arguments& arguments, const Engines& engines);
int runExec(const Arguments& arguments, const Engines& engines);
int runStatus(const Arguments& arguments, const Engines& engines);
int runEnv(const Arguments& arguments, const Engines& engines);
int runHint(const Arguments& arguments, const Engines& engines);
int runCheck(const Arguments& arguments, const Engines& engines);
int runStop(const Arguments& arguments, const Engines& engines);
int runReset(const Arguments& arguments, const Engines& engines);
int runDeploy(const Arguments& arguments, const Engines& engines);
int runDiagnose(const Arguments& arguments, const Engines& engines);
int runInject(const Arguments& arguments, const Engines& engines);
int runRecord(const Arguments& arguments, const Engines& engines);
int runImport(const Arguments& arguments, const Engines& engines);
int runNew(const Arguments& arguments, const Engines& engines);
int runValidate(const Arguments& arguments, const Engines& engines);
int runReplay(const Arguments& arguments, const Engines& engines);
int runProgress(const Arguments& arguments, const Engines& engines);
int runProbes(const Arguments& arguments, const Engines& engines);
int runBudget(const Arguments& arguments, const Engines& engines);
int runVerify(const Arguments& arguments, const Engines& engines);
int runDoctor(const Arguments& arguments, const Engines& engines);
int runClass(const Arguments& arguments, const Engines& engines);
int runClean(const Arguments& arguments, const Engines& engines);

} // namespace stormlab
