// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/arguments.h"

namespace stormlab
{

// One function a command, each in cmd_<name>.cpp. They return the exit code.

int runList(const Arguments& arguments);
int runRun(const Arguments& arguments);
int runExec(const Arguments& arguments);
int runStatus(const Arguments& arguments);
int runEnv(const Arguments& arguments);
int runHint(const Arguments& arguments);
int runCheck(const Arguments& arguments);
int runStop(const Arguments& arguments);
int runReset(const Arguments& arguments);
int runDeploy(const Arguments& arguments);
int runDiagnose(const Arguments& arguments);
int runInject(const Arguments& arguments);
int runValidate(const Arguments& arguments);
int runVerify(const Arguments& arguments);
int runDoctor(const Arguments& arguments);
int runClean(const Arguments& arguments);

} // namespace stormlab
