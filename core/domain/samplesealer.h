// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packedbackends.h"
#include "core/domain/sample.h"

#include <vector>

namespace stormlab
{

/// Packs the samples of a timeline when a minute of them is together: until then a copy of one may be on another
/// thread, where nothing may grow. One thread.
class SampleSealer
{
public:
    /// A sample that stays where it is. Packed ones, and those that no server sends, stay as they are.
    void add(Sample& sample);

private:
    struct Waiting {
        Sample* sample;
        Backends packed;
    };
    void seal();

    LookNumbers m_looks;
    BackendsPacker m_packer;
    std::vector<Waiting> m_waiting;
};

} // namespace stormlab
