// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenariocodec.h"
#include "core/domain/scenariotexts.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace stormlab
{

/// A scenario folder as it was found.
struct StoredScenario {
    QString folder; ///< absolute
    ScenarioReading reading;
};

/// Finds and reads scenario folders. Reads files, at most some 2 MB for a scenario; may be used from any thread, each
/// call reads anew. A scenario is data from strangers: nothing outside its folder is read, also not through a link, and
/// nothing that is larger than a scenario may be.
class ScenarioStore
{
public:
    /// Directories that hold scenario folders; where two hold the same id, the earlier one wins. What is not there is
    /// passed over.
    explicit ScenarioStore(QStringList directories) : m_directories(std::move(directories)) {}

    [[nodiscard]] const QStringList& directories() const { return m_directories; }

    /// Every scenario by name of its folder, also those with mistakes.
    [[nodiscard]] std::vector<StoredScenario> list() const;

    /// By id ("some-incident"), or by path of a folder or of its scenario.json (with a slash in it, or
    /// "."). NotFound when there is none; mistakes of its author are in the reading.
    [[nodiscard]] Result<StoredScenario> read(const QString& idOrPath) const;

    /// As read(), for those who want to run it: mistakes are an error (BadFile) with one mistake a line as its detail.
    /// In that language, see inLanguage().
    [[nodiscard]] Result<Scenario> load(const QString& idOrPath, const QString& language = {}) const;

private:
    [[nodiscard]] Error notFound(const QString& id) const;

    QStringList m_directories;
};

/// Reads its texts in every language that it has, in the order of their names. Their mistakes keep nobody from running
/// the scenario.
[[nodiscard]] std::vector<ScenarioTextsReading> languagesOf(const StoredScenario& stored);

/// The scenario as it is told in a language ("de"), which is read for it: in English where it has no texts in that one.
[[nodiscard]] Scenario inLanguage(const StoredScenario& stored, const QString& language);

/// The recording that a scenario brings along to be watched, recordings/reference.storm; empty where there is none.
[[nodiscard]] QString sampleReplayOf(const StoredScenario& stored);

/// "scenario.json /fleet/0/role: is …"
[[nodiscard]] std::string toString(const ScenarioMistake& mistake);

} // namespace stormlab
