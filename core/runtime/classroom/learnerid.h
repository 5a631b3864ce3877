// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"

#include <QByteArray>

#include <string>

namespace stormlab
{

/// What stands for a learner in the results of a class: 32 hexadecimal digits, the same for every drill of one account
/// under one name, others in every class. `secret` is the account's and cannot be told from it, nor can the name. A
/// secret that is empty makes no id, nor does a name that is: several may use one account without saying who they are.
[[nodiscard]] std::string learnerIn(const ClassFile& file, const std::string& name, const QByteArray& secret);

} // namespace stormlab
