// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/engineoffers.h"

#include "core/runtime/engines/computerprobe.h"
#include "core/runtime/engines/sandboximage.h"
#include "ui/widgets/computerpanel.h"
#include "ui/widgets/logdialog.h"
#include "ui/widgets/messagebox.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

EngineOffers::EngineOffers(ComputerProbe& probe, const Preferences& preferences, Prefer prefer, QWidget* window)
    : QObject(window), m_probe(probe), m_preferences(preferences), m_prefer(std::move(prefer)), m_window(window)
{
    connect(&probe, &ComputerProbe::answered, this,
            [this](const ComputerFindings& findings) { m_findings = findings; });
    connect(&probe, &ComputerProbe::transferred, this,
            [this](ContainerEngine::Kind, const QString& image) { onLoaded(image); });
    const auto tell = [this](const Error& error) { showMessage(m_window, messageFor(error)); };
    connect(&probe, &ComputerProbe::transferFailed, this, tell);
    connect(&probe, &ComputerProbe::cleanUpFailed, this, tell);
}

void EngineOffers::prefer(const EnginePreferences& engines)
{
    m_prefer(engines);
    m_probe.start();
}

void EngineOffers::use(const QString& engine)
{
    EnginePreferences engines = m_preferences.engines();
    engines.engine = engine;
    prefer(engines);
}

void EngineOffers::offerAfter(const Error& error, DrillReached reached)
{
    offer(error, reached);
    m_probe.start();
}

void EngineOffers::offer(const Error& error, DrillReached reached)
{
    const EngineFailure failure = engineFailure(error, m_findings, reached);
    std::vector<Offer> offers;
    if (failure.loadInto)
        offers.push_back(
            {tr("Load from file…"), [this, kind = *failure.loadInto] { openImageFile(m_window, m_probe, kind); }});
    if (failure.nativeHelps)
        offers.push_back({tr("Use PostgreSQL of this computer"), [this] {
                              use(QStringLiteral("native"));
                              Q_EMIT again();
                          }});
    if (failure.isOne)
        offers.push_back({tr("Try again"), [this] { Q_EMIT again(); }});
    Message message = messageFor(error);
    if (failure.sandboxEnded) {
        offers.push_back({tr("Restart the drill"), [this] { Q_EMIT again(); }});
        // Its folder is gone when this is read: the lines were taken from it before.
        message.details.clear();
        if (!error.detail.empty())
            offers.push_back({tr("Show the log"), [this, error] { showLog(error); }});
    }
    if (offers.empty())
        showMessage(m_window, message);
    else
        showOffers(m_window, message, offers);
}

// Who has read why is asked again what is to be done.
void EngineOffers::showLog(const Error& error)
{
    auto* dialog =
        new LogDialog(tr("The last lines of the sandbox’s log"), QString::fromStdString(error.detail), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, error] { offer(error, DrillReached::Sandbox); });
    dialog->open();
}

/// An image that drills do not look for would have been loaded in vain.
void EngineOffers::onLoaded(const QString& image)
{
    const QStringList used = sandboxImages(usualImage(m_preferences.engines().image));
    const bool known =
        std::any_of(used.begin(), used.end(), [&](const QString& each) { return isSameImage(each, image); });
    if (image.isEmpty() || known)
        return;
    const Message message{tr("Use the image %1 for drills?").arg(image),
                          tr("It is loaded. Until now drills use %1.").arg(used.front()),
                          {}};
    askBefore(m_window, message, tr("Use it"), tr("Leave as it is"), [this, image] {
        EnginePreferences engines = m_preferences.engines();
        engines.image = image;
        prefer(engines);
    });
}

} // namespace stormlab
