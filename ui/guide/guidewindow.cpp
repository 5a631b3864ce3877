// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidewindow.h"

#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/translations.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/returnpress.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{

/// Text of about seventy letters a line, but not larger than the screen.
QSize roomFor(const QWidget& window)
{
    const QFontMetrics metrics = window.fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * 105, metrics.height() * 36);
    return wanted.boundedTo(window.screen()->availableSize() * 9 / 10);
}

/// A question that has no page of its own is about where somebody was in the window that asks it.
QString pageFor(const QWidget& about)
{
    QString page = guidePageOf(&about);
    const QWidget* asking = about.window()->parentWidget();
    const auto* window = asking == nullptr ? nullptr : qobject_cast<const QMainWindow*>(asking->window());
    if (!page.isEmpty())
        return page;
    return window == nullptr ? guidePages().first() : pageFor(*placeIn(*window));
}

GuideWindow* openOne()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* guide = qobject_cast<GuideWindow*>(each))
            return guide;
    }
    return nullptr;
}

} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_contents(new QListWidget(this)),
      m_text(new QTextBrowser(this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_forward(new QPushButton(tr("&Forward"), this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_text->setAccessibleName(tr("Page of the guide"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    new FocusRing(m_text);
    new FocusRing(m_contents);
    auto* both = new QSplitter(this);
    both->addWidget(m_contents);
    both->addWidget(m_text);
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wayBack());
    layout->addWidget(both, 1);
    fillContents();
    connect(m_contents, &QListWidget::currentRowChanged, this, &GuideWindow::readChosen);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    hearKey(Key::GuideLeave, *this, Qt::WindowShortcut, [this] { close(); });
    hearKey(Key::Keys, *this, Qt::WindowShortcut, [this] { openKeyList(KeyWindow::Guide, this); });
    pressButtonsByReturn(*this);
    resize(roomFor(*this));
}

QWidget* GuideWindow::wayBack()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QPushButton& button, Key key, const QString& name, int pages) {
        button.setAccessibleName(name);
        button.setToolTip(withKey(keyText(key), key));
        new FocusRing(&button);
        layout->addWidget(&button);
        connect(&button, &QPushButton::clicked, this, [this, pages] { leaf(pages); });
        hearKey(key, *this, Qt::WindowShortcut, [this, pages] { leaf(pages); });
    };
    add(*m_back, Key::GuideBack, tr("Back to the page that was read before"), -1);
    add(*m_forward, Key::GuideForward, tr("Forward to the page that was left by Back"), 1);
    layout->addStretch(1);
    return row;
}

// Whoever goes back and then to another page leaves what came after, as in every browser.
void GuideWindow::remember()
{
    if (m_place >= 0 && m_read[m_place] == page())
        return;
    m_read.resize(++m_place);
    m_read << page();
}

void GuideWindow::leaf(int pages)
{
    const qsizetype wanted = m_place + pages;
    if (wanted < 0 || wanted >= m_read.size())
        return;
    m_place = wanted;
    showPage(m_read[wanted]);
}

void GuideWindow::fillContents()
{
    for (const QString& page : guidePages()) {
        auto* item = new QListWidgetItem(guideTitle(guideText(page, languageOf(locale()))));
        item->setData(Qt::UserRole, page);
        m_contents->addItem(item);
    }
    fitToText();
}

void GuideWindow::fitToText()
{
    m_contents->setMinimumWidth(m_contents->sizeHintForColumn(0) + 3 * m_contents->fontMetrics().averageCharWidth());
    m_text->document()->setDocumentMargin(m_text->fontMetrics().height());
}

void GuideWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitToText();
    // Qt reads sizes of code and gaps from the font of that moment.
    const int stood = m_text->verticalScrollBar()->value();
    readChosen();
    m_text->verticalScrollBar()->setValue(stood);
}

void GuideWindow::showPage(const QString& page)
{
    m_contents->setCurrentRow(static_cast<int>(guidePages().indexOf(page)));
}

QString GuideWindow::page() const
{
    const QListWidgetItem* item = m_contents->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void GuideWindow::readChosen()
{
    const QString text = guideText(page(), languageOf(locale()));
    remember();
    setEnabledByPlace(*m_back, m_place > 0);
    setEnabledByPlace(*m_forward, m_place + 1 < m_read.size());
    m_text->setMarkdown(text);
    setWindowTitle(tr("%1 – Guide to Stormlab").arg(guideTitle(text)));
}

// By itself the keyboard would go on to the contents, where the next arrow key leads to another page.
void GuideWindow::setEnabledByPlace(QPushButton& button, bool leadsFurther)
{
    if (!leadsFurther && focusWidget() == &button)
        m_text->setFocus();
    button.setEnabled(leadsFurther);
}

void GuideWindow::follow(const QUrl& link)
{
    showPage(link.path().section(QLatin1Char('.'), 0, 0));
    m_text->setFocus();
}

const QWidget* placeIn(const QMainWindow& window)
{
    const QWidget* place = window.focusWidget();
    if (place == nullptr)
        place = window.centralWidget();
    const auto* pages = qobject_cast<const QStackedWidget*>(window.centralWidget());
    const bool hidden =
        pages != nullptr && pages->currentWidget() != place && !pages->currentWidget()->isAncestorOf(place);
    return hidden ? pages->currentWidget() : place;
}

void openGuide(const QWidget* about)
{
    GuideWindow* guide = openOne();
    if (guide == nullptr) {
        guide = new GuideWindow;
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->showPage(pageFor(*about));
    guide->setWindowState(guide->windowState() & ~Qt::WindowMinimized);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

} // namespace stormlab
