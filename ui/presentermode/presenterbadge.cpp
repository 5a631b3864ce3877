// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/presenterbadge.h"

#include "ui/keys/keyshortcuts.h"
#include "ui/theme.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>

#include <chrono>

namespace stormlab
{

namespace
{

constexpr std::chrono::seconds toBeRead{8};

} // namespace

PresenterBadge::PresenterBadge(const Theme& theme, QMainWindow& window)
    : Card(theme, window.menuBar()),
      m_theme(theme),
      m_window(window),
      m_words(new ToneLabel(theme, Tone::Warning, TextSize::Strong, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 2);
    layout->addWidget(m_words);
    setAccessibleName(tr("Presenter mode is on"));
    m_smallest.setSingleShot(true);
    m_smallest.setInterval(toBeRead);
    connect(&m_smallest, &QTimer::timeout, this, &PresenterBadge::tell);
    connect(&theme, &Theme::smallerRefused, this, &PresenterBadge::tellSmallest);
    connect(&theme, &Theme::presentingChanged, &m_smallest, &QTimer::stop);
    connect(&theme, &Theme::presentingChanged, this, &PresenterBadge::tell);
    connect(&theme.masking(), &Masking::changed, this, &PresenterBadge::tell);
    window.menuBar()->setCornerWidget(this);
    tell();
}

// Where the menus are: the one place that is seen in every window while presenting.
void PresenterBadge::tellSmallest()
{
    m_words->setText(tr("Presenter mode: no smaller text, a room reads it"));
    m_smallest.start();
    m_window.menuBar()->setCornerWidget(this);
    setVisible(m_theme.isPresenting());
    // A person works in one window, and hears it once.
    if (!m_window.isActiveWindow())
        return;
    sayAloud(*m_words);
    Q_EMIT spoken(m_words->text());
}

void PresenterBadge::tell()
{
    if (!m_smallest.isActive())
        m_words->setText(tr("Presenter mode: %1 ends it").arg(keyName(Key::Presenter)));
    m_words->setToolTip(m_theme.masking().sentence(m_theme.masking().hidden()));
    const bool on = m_theme.isPresenting();
    if (on == isVisibleTo(&m_window))
        return;
    setVisible(on);
    // A menu bar gives its corner the room that it has when it is put there.
    m_window.menuBar()->setCornerWidget(this);
    setVisible(on);
}

} // namespace stormlab
