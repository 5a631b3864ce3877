// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"
#include "core/domain/resultfile.h"

#include <QByteArray>
#include <QString>

namespace stormlab
{

/// A class on the connection storm, with keys that are always the same.
[[nodiscard]] ClassFile testClass();
/// Another one, with other keys.
[[nodiscard]] ClassFile otherClass();

/// When the drills of the test began: since 1970.
inline constexpr Milliseconds lessonBegan{1'785'400'000'000};

/// The result of the learner with this number: every third is finished (and passed where the number is even), the
/// others are in their incident; every fifth has sprung a trap. None is stuck a minute after the lesson began.
[[nodiscard]] ResultFile resultOf(int learner);

/// The file as the program writes it.
[[nodiscard]] QByteArray sealedText(const ResultFile& result, const ClassFile& file);
/// Puts it into the folder as "learner-07.stormresult", written beside and renamed; returns the path.
QString putResult(const QString& folder, int learner, const ClassFile& file);
void putFile(const QString& path, const QByteArray& text);

/// Five files that must not be counted: of another class, altered, cut, of a newer format, and far too large.
void putBadFiles(const QString& folder);

} // namespace stormlab
