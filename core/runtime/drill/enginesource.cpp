// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/enginesource.h"

#include <utility>

namespace stormlab
{

namespace
{

class EngineSource final : public EventSource
{
public:
    EngineSource(const EngineWish& wish, SourceOnEngine makeSource);

    [[nodiscard]] DrillTime now() const override { return m_source ? m_source->now() : DrillTime{0}; }
    void start() override;
    void fire(const InjectSpec& inject, bool again, Origin origin) override;
    [[nodiscard]] bool isPaused() const override { return m_source && m_source->isPaused(); }
    void deploy(const std::string& app, const SettingMap& changes, Milliseconds rollout) override;
    void stop() override;
    [[nodiscard]] const ServerAccess* access() const override { return m_source ? m_source->access() : nullptr; }

private:
    void onChosen(const ChosenEngine& engine);

    std::unique_ptr<EngineChoice> m_choice;
    SourceOnEngine m_makeSource;
    std::unique_ptr<EventSource> m_source; ///< absent until the engine is chosen
};

EngineSource::EngineSource(const EngineWish& wish, SourceOnEngine makeSource)
    : m_choice(std::make_unique<EngineChoice>(wish)), m_makeSource(std::move(makeSource))
{
    connect(m_choice.get(), &EngineChoice::chosen, this, &EngineSource::onChosen);
    connect(m_choice.get(), &EngineChoice::failed, this, &EventSource::failed);
}

void EngineSource::start()
{
    Q_EMIT progress(QStringLiteral("Looking for an engine"), 0, 0);
    m_choice->choose();
}

void EngineSource::onChosen(const ChosenEngine& engine)
{
    m_choice.release()->deleteLater();
    m_source = m_makeSource(engine);
    EventSource* const source = m_source.get();
    connect(source, &EventSource::progress, this, &EventSource::progress);
    connect(source, &EventSource::ready, this, &EventSource::ready);
    connect(source, &EventSource::happened, this, &EventSource::happened);
    connect(source, &EventSource::failed, this, &EventSource::failed);
    connect(source, &EventSource::leftBehind, this, &EventSource::leftBehind);
    connect(source, &EventSource::stopped, this, &EventSource::stopped);
    source->start();
}

void EngineSource::fire(const InjectSpec& inject, bool again, Origin origin)
{
    if (m_source)
        m_source->fire(inject, again, origin);
}

void EngineSource::deploy(const std::string& app, const SettingMap& changes, Milliseconds rollout)
{
    if (m_source)
        m_source->deploy(app, changes, rollout);
}

void EngineSource::stop()
{
    if (m_source) {
        m_source->stop();
        return;
    }
    if (!m_choice)
        return;
    // Nothing has been made yet. What still asks engines ends later: it may be in the midst of telling us.
    m_choice->disconnect(this);
    m_choice.release()->deleteLater();
    Q_EMIT stopped();
}

} // namespace

std::unique_ptr<EventSource> makeEngineSource(const EngineWish& wish, SourceOnEngine makeSource)
{
    return std::make_unique<EngineSource>(wish, std::move(makeSource));
}

} // namespace stormlab
