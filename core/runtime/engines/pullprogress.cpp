// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/pullprogress.h"

#include <QList>

namespace stormlab
{

namespace
{

/// "sha256:0123…" and "0123…" are the same layer; podman 4 writes either, in full or short.
QByteArray shortId(QByteArray id)
{
    return id.replace("sha256:", "").left(12);
}

} // namespace

void PullProgress::take(const QByteArray& line)
{
    if (line.startsWith("Copying ")) {
        takePodman(line);
        return;
    }
    const qsizetype colon = line.indexOf(": ");
    if (colon > 0) {
        takeDocker(line.left(colon).trimmed(), line.mid(colon + 2).trimmed());
    }
}

void PullProgress::takeDocker(const QByteArray& layer, const QByteArray& state)
{
    const bool begun = state == "Pulling fs layer" || state == "Waiting" || state == "Download complete" ||
                       state == "Verifying Checksum" || state == "Downloading" || state == "Extracting";
    const bool done = state == "Pull complete" || state == "Already exists";
    if (begun || done) {
        m_known.insert(layer);
    }
    if (done) {
        m_done.insert(layer);
    }
}

void PullProgress::takePodman(const QByteArray& line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.value(1) == "config") {
        // The configuration comes after the last layer.
        m_done = m_known;
        m_tellsEach = true;
        return;
    }
    if (words.value(1) != "blob" || words.size() < 3) {
        return;
    }
    const QByteArray layer = shortId(words[2]);
    m_known.insert(layer);
    m_tellsEach = words.size() > 3;
    if (words.value(3) == "done" || words.value(3) == "skipped:") {
        m_done.insert(layer);
    }
}

QString PullProgress::says() const
{
    if (m_known.empty()) {
        return {};
    }
    if (!m_tellsEach) {
        return known() == 1 ? QStringLiteral("1 layer begun") : QStringLiteral("%1 layers begun").arg(known());
    }
    return QStringLiteral("layer %1 of %2").arg(done()).arg(known());
}

QString loadedImage(const QByteArray& output)
{
    for (const QByteArray& line : output.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (line.startsWith("Loaded image") && !line.startsWith("Loaded image ID") && colon > 0) {
            return QString::fromUtf8(line.mid(colon + 2).split(',').front().trimmed());
        }
    }
    return {};
}

} // namespace stormlab
