// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/consolepanel.h"

#include "core/runtime/observe/statementparser.h"
#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/keys/keytable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focusentry.h"
#include "ui/widgets/preparedqueries.h"
#include "ui/widgets/resultview.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/sqleditor.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

namespace stormlab
{

namespace
{

std::string partOf(const std::string& text, const StatementSpan& span)
{
    return text.substr(span.begin, span.end - span.begin);
}

/// Which keys run a statement and cancel it.
QString keysText()
{
    return ConsolePanel::tr("%1 runs, %2 cancels.").arg(keyName(Key::ConsoleRun), keyName(Key::ConsoleCancel));
}

} // namespace

ConsolePanel::ConsolePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_editor(new SqlEditor(theme, this)),
      m_result(new ResultView(theme, this)),
      m_run(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_cancel(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_prepared(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_offer(new QWidget(this)),
      m_offerSays(new ToneLabel(theme, Tone::Plain, TextSize::Normal, m_offer)),
      m_useIt(new ThemedButton(theme, ThemedButton::Look::Accent, m_offer))
{
    setGuidePage(*this, QStringLiteral("console"));
    m_run->setText(tr("Run"));
    m_run->setAccessibleName(tr("Run the statement under the cursor"));
    m_run->setToolTip(withKey(m_run->accessibleName(), Key::ConsoleRun));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel what runs"));
    m_cancel->setToolTip(withKey(m_cancel->accessibleName(), Key::ConsoleCancel));
    m_prepared->setText(tr("Prepared"));
    m_prepared->setAccessibleName(tr("Prepared queries"));
    fillPrepared();
    layOutOffer();
    layOut();
    keepLines(theme, *m_editor, 3);
    installKeys();
    new FocusEntry(this, m_editor);
    connect(m_run, &QPushButton::clicked, this, &ConsolePanel::runStatement);
    connect(m_cancel, &QPushButton::clicked, this, &ConsolePanel::cancel);
    attach(nullptr);
}

void ConsolePanel::layOut()
{
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("console"));
    split->addWidget(m_editor);
    split->addWidget(m_result);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    // By their own hints a table that is still hidden would get next to nothing.
    split->setSizes({200, 300});
    auto* buttons = new FlowLayout;
    buttons->setContentsMargins(8, 4, 8, 4);
    buttons->setSpacing(6);
    buttons->addWidget(m_run);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_prepared);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_offer);
    layout->addWidget(split, 1);
    const std::array<QWidget*, 6> order = {m_run, m_cancel, m_prepared, m_useIt, m_editor, m_result};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ConsolePanel::layOutOffer()
{
    m_offerSays->setText(tr("The session table’s session was opened before, and still works."));
    m_offerSays->setWordWrap(true);
    m_offerSays->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_useIt->setText(tr("Use it"));
    m_useIt->setAccessibleName(tr("Use it: the session of the session table"));
    auto* layout = new FlowLayout(m_offer);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_offerSays);
    layout->addWidget(m_useIt);
    m_offer->hide();
    connect(m_useIt, &QPushButton::clicked, this, &ConsolePanel::otherWanted);
}

void ConsolePanel::installKeys()
{
    const auto install = [this](Key key, const std::function<void()>& does) {
        return hearKey(key, *this, Qt::WidgetWithChildrenShortcut, does);
    };
    install(Key::ConsoleRun, [this] { runStatement(); });
    install(Key::ConsoleRunAll, [this] { runAll(); });
    const QList<QShortcut*> cancels =
        install(Key::ConsoleCancel, [this] { m_session && m_session->isBusy() ? cancel() : Q_EMIT escaped(); });
    // A key that is held down cancels what runs, and not the check as well.
    for (QShortcut* key : cancels)
        key->setAutoRepeat(false);
    install(Key::ConsolePrevious,
            [this] { takeFromHistory(m_history.previous(QString::fromStdString(m_editor->text()))); });
    install(Key::ConsoleNext, [this] { takeFromHistory(m_history.next()); });
    install(Key::ConsoleRows, [this] { switchFocus(); });
}

void ConsolePanel::fillPrepared()
{
    auto* menu = new QMenu(m_prepared);
    for (const PreparedQuery& query : preparedQueries()) {
        QAction* action = menu->addAction(query.title);
        connect(action, &QAction::triggered, this, [this, query] { takePrepared(query.sql); });
    }
    m_prepared->setMenu(menu);
}

// What was being typed is not lost: Ctrl+Up finds it again.
void ConsolePanel::putAside()
{
    const QString typed = QString::fromStdString(m_editor->text());
    if (!typed.trimmed().isEmpty())
        m_history.add(typed);
}

void ConsolePanel::clear()
{
    putAside();
    m_editor->setText({});
}

void ConsolePanel::takePrepared(const QString& sql)
{
    putAside();
    m_editor->setText(sql);
    m_editor->setFocus();
    runAll();
}

void ConsolePanel::attach(SqlSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    offerOther(false);
    updateButtons();
    if (session == nullptr) {
        m_result->forget();
        m_result->say(tr("The console opens when the sandbox is ready."));
        return;
    }
    connect(session, &SqlSession::opened, this, [this](int pid) {
        m_result->say(tr("Logged in as oncall, pid %1.").arg(pid) + QLatin1Char(' ') + keysText());
    });
    connect(session, &SqlSession::lost, this, [this](const QString& why) {
        m_result->say(tr("The session was lost; the next statement opens it again. %1").arg(why));
    });
    connect(session, &SqlSession::busyChanged, this, &ConsolePanel::updateButtons);
    connect(session, &SqlSession::answered, this, &ConsolePanel::showAnswer);
    m_result->say(tr("Opening the session…"));
}

void ConsolePanel::goOnWith(SqlSession* session)
{
    attach(session);
    m_result->say(tr("Statements run in the session table’s session now.") + QLatin1Char(' ') + keysText());
    m_editor->setFocus();
}

void ConsolePanel::offerOther(bool isThere)
{
    if (!isThere && m_useIt->hasFocus())
        m_editor->setFocus();
    m_offer->setVisible(isThere);
    if (!isThere)
        return;
    sayAloud(*m_offerSays);
}

void ConsolePanel::showAnswer(const ConsoleResultPtr& result)
{
    ++m_batch.answered;
    m_result->show(result, batchWords(m_batch, result->failed));
    offerOther(false);
    if (result->refusedLogin)
        Q_EMIT refused();
}

void ConsolePanel::runStatement()
{
    const std::string text = m_editor->text();
    const StatementSpan span = statementAt(text, m_editor->cursorOffset());
    if (span.begin < span.end)
        run({partOf(text, span)});
    else
        tellNothingToRun();
}

void ConsolePanel::tellNothingToRun()
{
    if (m_session && !m_session->isBusy())
        m_result->say(tr("Nothing was run: there is no statement here."));
}

void ConsolePanel::runAll()
{
    const std::string text = m_editor->text();
    std::vector<std::string> statements;
    for (const StatementSpan& span : statementsIn(text))
        statements.push_back(partOf(text, span));
    if (statements.empty())
        tellNothingToRun();
    else
        run(statements, partsWithoutStatement(text));
}

void ConsolePanel::run(const std::vector<std::string>& statements, int leftOut)
{
    if (!m_session || m_session->isBusy())
        return;
    m_batch = {static_cast<int>(statements.size()), 0, leftOut};
    m_history.add(QString::fromStdString(m_editor->text()));
    m_result->say(tr("Running…"));
    m_session->run(statements);
}

void ConsolePanel::cancel()
{
    if (m_session && m_session->isBusy())
        m_session->cancel();
}

void ConsolePanel::takeFromHistory(const std::optional<QString>& text)
{
    if (text)
        m_editor->setText(*text);
}

void ConsolePanel::switchFocus()
{
    if (m_editor->isAncestorOf(QApplication::focusWidget()) && m_result->hasRows())
        m_result->setFocus(Qt::ShortcutFocusReason);
    else
        m_editor->setFocus(Qt::ShortcutFocusReason);
}

void ConsolePanel::updateButtons()
{
    const bool busy = m_session && m_session->isBusy();
    // Where the button that was pressed is disabled for that, the keyboard goes on in what was run, not on the next
    // one.
    if ((m_run->hasFocus() && (busy || !m_session)) || (m_cancel->hasFocus() && !busy))
        m_editor->setFocus();
    m_run->setEnabled(m_session && !busy);
    m_prepared->setEnabled(m_session && !busy);
    m_cancel->setEnabled(busy);
}

} // namespace stormlab
