// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebox.h"

#include "ui/presenters/runtimewording.h"
#include "ui/widgets/mnemonics.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// Qt's own takes a letter without Alt for the button that has it. It may have been meant for the field that had the
/// keyboard until the message came, and is no answer.
class Box : public QMessageBox
{
public:
    using QMessageBox::QMessageBox;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
        const bool isTyped = !event->text().isEmpty() && event->text().front().isLetterOrNumber();
        if (!isTyped || (event->modifiers() & commands) != 0)
            QMessageBox::keyPressEvent(event);
    }
};

/// Its picture says no more than the words, and is heard by a name. Texts may be of files that strangers wrote: they
/// are shown as they are, and load nothing.
void tame(QMessageBox& box)
{
    for (QLabel* label : box.findChildren<QLabel*>()) {
        label->setTextFormat(Qt::PlainText);
        if (label->text().isEmpty()) {
            label->setAccessibleName(QMessageBox::tr("Picture"));
            label->setAccessibleDescription(QMessageBox::tr("Says no more than the words beside it."));
        }
    }
}

QMessageBox* makeBox(QWidget* parent, const Message& message)
{
    auto* box = new Box(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(message.title);
    box->setInformativeText(message.text);
    if (!message.details.isEmpty())
        box->setDetailedText(message.details);
    tame(*box);
    return box;
}

/// Qt makes no message wider than this, and cuts its row of buttons: in large text and long words they stand below each
/// other.
void fitButtons(QMessageBox& box)
{
    constexpr int besideMessages = 480;
    constexpr int widestMessage = 1'000;
    constexpr int smallScreen = 1'024;
    constexpr int margins = 48;
    const int screen = box.screen()->availableSize().width();
    const int widest = screen <= smallScreen ? screen : std::min(screen - besideMessages, widestMessage);
    auto* buttons = box.findChild<QDialogButtonBox*>();
    if (buttons != nullptr && buttons->sizeHint().width() + margins > widest)
        buttons->setOrientation(Qt::Vertical);
}

/// Anew when "Details" are shown or hidden, and its button says so.
void giveLetters(QMessageBox& box)
{
    auto* buttons = box.findChild<QDialogButtonBox*>();
    const auto give = [buttons] { giveMnemonics(buttons->buttons()); };
    give();
    QObject::connect(buttons, &QDialogButtonBox::clicked, &box, give);
}

/// With all its buttons in it, and a letter for each.
QWidget* openFitted(QMessageBox& box)
{
    giveLetters(box);
    fitButtons(box);
    box.open();
    return &box;
}

/// With a detail of one line as the reason.
Message withReason(Message message)
{
    if (message.details.isEmpty() || message.details.contains(QLatin1Char('\n')))
        return message;
    const QString reason = QMessageBox::tr("Why: %1").arg(std::exchange(message.details, {}));
    message.text = message.text.isEmpty() ? reason : reason + QStringLiteral("\n\n") + message.text;
    return message;
}

} // namespace

Message messageFor(const Error& error)
{
    return {wordsOfRuntime(error.message), wordsOfRuntime(error.nextStep), wordsOfRuntime(error.detail)};
}

Message messageWithReason(const Error& error)
{
    return withReason(messageFor(error));
}

Message messageOfFile(const Error& error)
{
    Message message = messageFor(error);
    const QString all = message.details;
    message.details = all.section(QLatin1Char('\n'), 0, 0);
    message = withReason(std::move(message));
    if (all.contains(QLatin1Char('\n')))
        message.details = all;
    return message;
}

QWidget* showMessage(QWidget* parent, const Message& message)
{
    QMessageBox* box = makeBox(parent, message);
    box->addButton(QMessageBox::Ok);
    return openFitted(*box);
}

QWidget* showOffers(QWidget* parent, const Message& message, const std::vector<Offer>& offers)
{
    QMessageBox* box = makeBox(parent, message);
    for (const Offer& offer : offers) {
        const QPushButton* button = box->addButton(offer.text, QMessageBox::ActionRole);
        // Queued: what is done may open the next window, and this one is to be gone by then.
        QObject::connect(button, &QPushButton::clicked, parent, offer.does, Qt::QueuedConnection);
    }
    QPushButton* close = box->addButton(QMessageBox::Close);
    box->setEscapeButton(close);
    return openFitted(*box);
}

QWidget* askBefore(QWidget* parent, const Message& message, const QString& agree, const QString& keep,
                   const std::function<void()>& yes)
{
    QMessageBox* box = makeBox(parent, message);
    box->setIcon(QMessageBox::Question);
    const QPushButton* go = box->addButton(agree, QMessageBox::AcceptRole);
    QPushButton* stay = box->addButton(keep, QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(go, &QPushButton::clicked, parent, yes);
    return openFitted(*box);
}

QWidget* askBetween(QWidget* parent, const Message& message, const Offer& first, const Offer& other,
                    const QString& keep)
{
    QMessageBox* box = makeBox(parent, message);
    box->setIcon(QMessageBox::Question);
    QPushButton* usual = box->addButton(first.text, QMessageBox::AcceptRole);
    const QPushButton* less = box->addButton(other.text, QMessageBox::DestructiveRole);
    box->setDefaultButton(usual);
    box->setEscapeButton(box->addButton(keep, QMessageBox::RejectRole));
    // Queued: what is done gives the keyboard away, and this window is to be gone by then.
    QObject::connect(usual, &QPushButton::clicked, parent, first.does, Qt::QueuedConnection);
    QObject::connect(less, &QPushButton::clicked, parent, other.does);
    return openFitted(*box);
}

} // namespace stormlab
