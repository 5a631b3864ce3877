// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "ui/fontfitting.h"
#include "ui/presentermode/presenterparts.h"

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace stormlab
{

class DrillMarks;
class ThemedButton;
class ToneLabel;
class VotePanel;

/// What a teacher does beside a drill or a replay, in a window for the teacher's own screen: fire an inject, mark a
/// moment, show the next hint, and let the room vote. Its text is as large as without presenting. It is deleted when it
/// is closed.
///
/// A mark is a bookmark of the recording, beside it and never in it, so it changes no grade. An inject that is fired is
/// an event of the teacher's.
class TeacherStrip : public QWidget
{
    Q_OBJECT

public:
    /// `window`: that of the drill or replay; the strip stays with it.
    TeacherStrip(PresenterParts parts, DrillMarks& marks, QWidget& window);
    ~TeacherStrip() override;

    [[nodiscard]] VotePanel& vote() { return *m_vote; }

private:
    struct InjectRow {
        std::string name;
        ToneLabel* words;
        ThemedButton* fire;
    };

    [[nodiscard]] QWidget* injects();
    [[nodiscard]] QWidget* mark();
    [[nodiscard]] QWidget* votes();
    void begin();
    void orderTabs();
    void addInject(const InjectSpec& inject);
    void fire(const std::string& name);
    void markNow();
    void refresh();
    void tellFired();
    void tell(const QString& says, bool wrong);

    PresenterParts m_parts;
    OwnText m_ownText;
    DrillMarks& m_marks;
    QVBoxLayout* m_injectList;
    std::vector<InjectRow> m_injects;
    std::map<std::string, int> m_fired;   ///< how often, by their names
    std::optional<std::size_t> m_counted; ///< of what is told; absent while the rows say nothing yet
    QLineEdit* m_text;
    ThemedButton* m_mark;
    ThemedButton* m_hint;
    VotePanel* m_vote;
    ToneLabel* m_said;
};

} // namespace stormlab
