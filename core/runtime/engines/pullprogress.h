// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <set>

namespace stormlab
{

/// How far the fetching of an image is, told by the lines that the engine prints without a terminal. Docker tells all
/// layers first and then the state of each; podman only that it begins one, and when all have come.
class PullProgress
{
public:
    void take(const QByteArray& line);

    [[nodiscard]] int known() const { return static_cast<int>(m_known.size()); }
    [[nodiscard]] int done() const { return static_cast<int>(m_done.size()); }
    /// "layer 3 of 14", "5 layers begun"; empty while no layer is known.
    [[nodiscard]] QString says() const;

private:
    void takeDocker(const QByteArray& layer, const QByteArray& state);
    void takePodman(const QByteArray& line);

    std::set<QByteArray> m_known;
    std::set<QByteArray> m_done;
    bool m_tellsEach = true; ///< the engine tells when a layer has come
};

/// The name in "Loaded image: NAME" or "Loaded image(s): NAME, NAME"; empty when there is none.
[[nodiscard]] QString loadedImage(const QByteArray& output);

} // namespace stormlab
