// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/deployline.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace stormlab
{

/// The instances of one app by generation: those that take work, and those that are being retired. A member has a
/// number() and a retire(whenGone).
template <typename Member>
class Generations
{
public:
    struct Copy {
        std::shared_ptr<Member> member;
        int generation = 0;
    };

    /// `gone` is called when a retired member is no longer there.
    Generations(Reactor& reactor, std::function<void()> gone) : m_reactor(reactor), m_gone(std::move(gone)) {}

    /// What a line of deploys has to know; `start` makes an instance of the newest generation.
    [[nodiscard]] DeployLine::Host host(std::function<void(int)> start)
    {
        return {std::move(start), [this](int generation, int number) { retire(generation, number); },
                [this](int generation) { return living(generation); },
                [this](int generation) { return olderRemain(generation); }};
    }

    void add(std::shared_ptr<Member> member, int generation) { m_live.push_back({std::move(member), generation}); }
    void clear()
    {
        m_live.clear();
        m_retiring.clear();
    }

    [[nodiscard]] const std::vector<Copy>& live() const { return m_live; }
    [[nodiscard]] const std::vector<Copy>& retiring() const { return m_retiring; }

private:
    void retire(int generation, int number)
    {
        const auto found = std::find_if(m_live.begin(), m_live.end(), [generation, number](const Copy& copy) {
            return copy.generation == generation && copy.member->number() == number;
        });
        if (found == m_live.end())
            return;
        const Copy retired = std::move(*found);
        m_live.erase(found);
        m_retiring.push_back(retired);
        retired.member->retire([this, member = retired.member.get()] { leave(member); });
    }

    void leave(const Member* member)
    {
        const auto found = std::find_if(m_retiring.begin(), m_retiring.end(),
                                        [member](const Copy& copy) { return copy.member.get() == member; });
        m_reactor.dispose(std::move(found->member));
        m_retiring.erase(found);
        m_gone();
    }

    [[nodiscard]] int living(int generation) const
    {
        return static_cast<int>(std::count_if(
            m_live.begin(), m_live.end(), [generation](const Copy& copy) { return copy.generation == generation; }));
    }

    [[nodiscard]] bool olderRemain(int generation) const
    {
        return std::any_of(m_retiring.begin(), m_retiring.end(),
                           [generation](const Copy& copy) { return copy.generation < generation; });
    }

    Reactor& m_reactor;
    std::function<void()> m_gone;
    std::vector<Copy> m_live;
    std::vector<Copy> m_retiring;
};

} // namespace stormlab
