// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace stormlab
{

/// What happened, what follows from it, and the words of others under "Details".
struct Message {
    QString title;
    QString text;
    QString details; ///< may be empty
};

[[nodiscard]] Message messageFor(const Error& error);
/// The same with the reason in the text, for errors whose detail is a short one: of a file that cannot be read, say.
[[nodiscard]] Message messageWithReason(const Error& error);

/// The same of a file that is not as it should be: the first line of the detail is the reason, and all of it is told
/// under "Details" where there is more.
[[nodiscard]] Message messageOfFile(const Error& error);

/// Opens a message; returns at once with what shows it, which deletes itself.
QWidget* showMessage(QWidget* parent, const Message& message);

/// Something that can be done about it, and the button's text.
struct Offer {
    QString text;
    std::function<void()> does;
};

/// Opens a message with a button for each offer; closing it does nothing. Returns it at once.
QWidget* showOffers(QWidget* parent, const Message& message, const std::vector<Offer>& offers);

/// Asks; `yes` is done when the person agrees. Returns at once with what asks, which deletes itself. Enter keeps things
/// as they are.
QWidget* askBefore(QWidget* parent, const Message& message, const QString& agree, const QString& keep,
                   const std::function<void()>& yes);

/// Asks which of two things is to be done; to keep things as they are is the third. Enter does the first. Returns at
/// once with what asks, which deletes itself.
QWidget* askBetween(QWidget* parent, const Message& message, const Offer& first, const Offer& other,
                    const QString& keep);

} // namespace stormlab
