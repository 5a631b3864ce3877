// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/masking.h"

#include <QStringList>

#include <utility>

namespace stormlab
{

namespace
{

constexpr Secrets everything = Secret::Names | Secret::Answers | Secret::Scores | Secret::Hints;

} // namespace

void Masking::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    m_masked = everything;
    Q_EMIT changed();
}

void Masking::toggle(Secret secret)
{
    if (!m_on)
        return;
    m_masked ^= secret;
    Q_EMIT changed();
}

QString Masking::shown(Secrets secrets, const QString& text) const
{
    return hides(secrets) && !text.isEmpty() ? sign() : text;
}

QString Masking::told(Secrets secrets, const QString& text) const
{
    return hides(secrets) && !text.isEmpty() ? sentence(secrets) : text;
}

QString Masking::sentence(Secrets secrets) const
{
    QStringList ways;
    for (const Secret secret : allSecrets) {
        if (hides(secret) && secrets.testFlag(secret))
            ways << tr("%1 shows the %2").arg(revealKey(secret).toString(QKeySequence::NativeText), secretWord(secret));
    }
    return ways.isEmpty() ? QString() : tr("Masked: %1.").arg(ways.join(QStringLiteral(", ")));
}

const QString& Masking::sign()
{
    static const QString dots(5, QChar(0x2022));
    return dots;
}

QKeySequence revealKey(Secret secret)
{
    switch (secret) {
    case Secret::Names:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_1;
    case Secret::Answers:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_2;
    case Secret::Scores:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_3;
    case Secret::Hints:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_4;
    }
    return {};
}

QString secretWord(Secret secret)
{
    switch (secret) {
    case Secret::Names:
        return Masking::tr("names");
    case Secret::Answers:
        return Masking::tr("answers");
    case Secret::Scores:
        return Masking::tr("scores");
    case Secret::Hints:
        return Masking::tr("hints");
    }
    return {};
}

} // namespace stormlab
