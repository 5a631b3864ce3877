// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/backendrow.h"

#include <algorithm>

namespace stormlab
{

namespace
{

std::optional<Milliseconds> ageOf(AgeForm form, DrillTime own, const std::optional<Milliseconds>& stateAge,
                                  DrillTime answered)
{
    switch (form) {
    case AgeForm::Absent:
        return std::nullopt;
    case AgeForm::AsState:
        return stateAge;
    case AgeForm::Own:
        return answered - own;
    }
    return std::nullopt;
}

} // namespace

AgeForm formOf(const std::optional<Milliseconds>& age, const std::optional<Milliseconds>& stateAge)
{
    if (!age)
        return AgeForm::Absent;
    return age == stateAge ? AgeForm::AsState : AgeForm::Own;
}

BackendLook lookOf(const Backend& backend)
{
    return {backend.applicationName,
            backend.role,
            backend.clientAddress,
            backend.state,
            backend.waitEvent,
            backend.blockedBy,
            backend.query,
            backend.stateAge.has_value(),
            formOf(backend.transactionAge, backend.stateAge),
            formOf(backend.queryAge, backend.stateAge)};
}

Backend backendOf(const BackendRow& row, const BackendLook& look, DrillTime answered)
{
    Backend backend;
    backend.pid = row.pid;
    backend.applicationName = look.applicationName;
    backend.role = look.role;
    backend.clientAddress = look.clientAddress;
    backend.state = look.state;
    backend.waitEvent = look.waitEvent;
    if (look.hasStateAge)
        backend.stateAge = answered - row.stateSince;
    backend.transactionAge = ageOf(look.transactionAge, row.transactionSince, backend.stateAge, answered);
    backend.queryAge = ageOf(look.queryAge, row.querySince, backend.stateAge, answered);
    backend.blockedBy = look.blockedBy;
    backend.query = look.query;
    return backend;
}

bool pidsAscend(std::span<const Backend> backends)
{
    const auto notAbove = [](const Backend& one, const Backend& next) { return one.pid >= next.pid; };
    return std::ranges::adjacent_find(backends, notAbove) == backends.end();
}

std::uint32_t LookNumbers::numberOf(const Backend& backend)
{
    const BackendLook look = lookOf(backend);
    if (const auto found = m_numbers.find(&look); found != m_numbers.end())
        return found->second;
    const auto number = static_cast<std::uint32_t>(m_looks.size());
    m_looks.push_back(std::make_shared<const BackendLook>(look));
    m_numbers.emplace(m_looks.back().get(), number);
    return number;
}

BackendRow LookNumbers::rowOf(const Backend& backend, DrillTime answered)
{
    BackendRow row;
    row.pid = backend.pid;
    row.look = numberOf(backend);
    if (backend.stateAge)
        row.stateSince = answered - *backend.stateAge;
    if (formOf(backend.transactionAge, backend.stateAge) == AgeForm::Own)
        row.transactionSince = answered - *backend.transactionAge;
    if (formOf(backend.queryAge, backend.stateAge) == AgeForm::Own)
        row.querySince = answered - *backend.queryAge;
    return row;
}

} // namespace stormlab
