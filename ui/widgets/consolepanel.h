// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/runwording.h"
#include "ui/widgets/sqlsession.h"
#include "ui/widgets/statementhistory.h"

#include <QPointer>
#include <QWidget>

namespace stormlab
{

class ResultView;
class SqlEditor;
class Theme;
class ThemedButton;
class ToneLabel;

/// The built-in console: a SQL editor, prepared looks at the server, and the answer. It works on a session that
/// somebody else owns and never waits for it.
class ConsolePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConsolePanel(const Theme& theme, QWidget* parent = nullptr);

    /// From now on statements go to this session; nullptr: there is none.
    void attach(SqlSession* session);
    /// The same with one that is open already, in place of the one that was refused; the keyboard goes to the editor.
    void goOnWith(SqlSession* session);
    /// The server has refused the session: whether another one can be used.
    void offerOther(bool isThere);
    /// Another drill begins: the editor is empty. What stood there is found again with Ctrl+Up.
    void clear();
    [[nodiscard]] SqlEditor& editor() { return *m_editor; }

    void runStatement();
    void runAll();
    void cancel();

Q_SIGNALS:
    /// A statement was not run, for the server refused to let its session in.
    void refused();
    /// Its key to cancel was pressed, and nothing runs that it could cancel.
    void escaped();
    /// The other session is to be used.
    void otherWanted();

private:
    void layOut();
    void layOutOffer();
    void showAnswer(const ConsoleResultPtr& result);
    void installKeys();
    void fillPrepared();
    /// `leftOut`: parts of the text that hold no statement.
    void run(const std::vector<std::string>& statements, int leftOut = 0);
    void tellNothingToRun();
    void takePrepared(const QString& sql);
    void putAside();
    void takeFromHistory(const std::optional<QString>& text);
    /// From the editor to the rows of the answer, and back.
    void switchFocus();
    void updateButtons();

    SqlEditor* m_editor;
    ResultView* m_result;
    ThemedButton* m_run;
    ThemedButton* m_cancel;
    ThemedButton* m_prepared;
    QWidget* m_offer; ///< of another session
    ToneLabel* m_offerSays;
    ThemedButton* m_useIt;
    StatementHistory m_history;
    StatementBatch m_batch; ///< that was run last
    QPointer<SqlSession> m_session;
};

} // namespace stormlab
