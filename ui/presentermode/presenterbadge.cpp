// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/presenterbadge.h"

#include "ui/fontfitting.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/theme.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
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
    window.menuBar()->installEventFilter(this);
    fitToText(theme, *this, [this] { fit(); });
    tell();
}

bool PresenterBadge::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return Card::eventFilter(watched, event);
}

// Where the menus are: the one place that is seen in every window while presenting.
void PresenterBadge::tellSmallest()
{
    m_whole = tr("Presenter mode: no smaller text, a room reads it");
    m_shorter = tr("No smaller text");
    m_smallest.start();
    fit();
    // A person works in one window, and hears it once.
    if (!m_window.isActiveWindow())
        return;
    sayAloud(*m_words);
    Q_EMIT spoken(m_whole);
}

void PresenterBadge::tell()
{
    if (!m_smallest.isActive()) {
        m_whole = tr("Presenter mode: %1 ends it").arg(keyName(Key::Presenter));
        m_shorter = tr("Presenter mode");
    }
    fit();
}

void PresenterBadge::fit()
{
    QMenuBar& bar = *m_window.menuBar();
    m_words->setText(m_whole);
    const int menus = bar.sizeHint().width() - minimumSizeHint().width();
    const bool isShort = minimumSizeHint().width() > bar.width() - menus;
    if (isShort)
        m_words->setText(m_shorter);
    m_words->setAccessibleName(m_whole);
    const QString hidden = m_theme.masking().sentence(m_theme.masking().hidden());
    m_words->setToolTip(isShort ? m_whole + QLatin1Char('\n') + hidden : hidden);
    const bool on = m_theme.isPresenting();
    setVisible(on);
    // A menu bar gives its corner the room that it has when it is put there.
    bar.setCornerWidget(this);
    setVisible(on);
}

} // namespace stormlab
